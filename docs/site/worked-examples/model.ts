import {
  assessScope,
  leaderExpectations,
  participationExpectations,
  participationInMhpod,
  programmeScope,
  workGroupLeader,
  type ParticipationRecord,
  type Phase,
  type Setting,
  type WorkGroupLeader,
} from "@maths-hubs/model";
import { aParticipationRecord } from "@maths-hubs/model/testing";
import type { Finding, Report } from "@maths-hubs/rulekit";
import { worked } from "./worked.ts";
import type { WorkedExample } from "./worked-example.ts";

const inScopeOf = (academicYear: string, setting: Setting): Report =>
  assessScope(setting, programmeScope.for(academicYear));

const aSettingFor = (...phases: readonly Phase[]): Setting => ({ reference: "s-1", phases });

const scopePhaseExample: WorkedExample = worked("model/scope-phase", [
  ["a nursery, in 2023/24", inScopeOf("2023/24", aSettingFor("early-years"))],
  [
    "a primary school with a nursery, in 2023/24",
    inScopeOf("2023/24", aSettingFor("early-years", "primary")),
  ],
  ["a school from 11 to 18, in 2023/24", inScopeOf("2023/24", aSettingFor("secondary", "post-16"))],
  ["a nursery, in 2015/16", inScopeOf("2015/16", aSettingFor("early-years"))],
  ["a setting of which the phases are not known, in 2023/24", inScopeOf("2023/24", aSettingFor())],
]);

const independent: Setting = { ...aSettingFor("secondary"), sector: "independent" };
const stateMaintained: Setting = { ...aSettingFor("secondary"), sector: "state-maintained" };

const scopeSectorExample: WorkedExample = worked("model/scope-sector", [
  ["an independent school, in 2024/25", inScopeOf("2024/25", independent)],
  ["a state-maintained school, in 2024/25", inScopeOf("2024/25", stateMaintained)],
  ["an independent school, in 2023/24", inScopeOf("2023/24", independent)],
  ["a school of which the sector is not known, in 2024/25", inScopeOf("2024/25", aSettingFor("secondary"))],
]);

const recorded = (record: ParticipationRecord): { readonly findings: readonly Finding[] } => ({
  findings: participationInMhpod.judge(record, participationExpectations.for("2023/24")),
});

const participationExample: WorkedExample = worked("model/participation-in-mhpod", [
  ["a participation record without a reference in MHPod", recorded(aParticipationRecord())],
  ["a participation record with an empty reference", recorded(aParticipationRecord({ mhpodReference: " " }))],
  [
    "a participation record with its reference in MHPod",
    recorded(aParticipationRecord({ mhpodReference: "m-1" })),
  ],
]);

const ledBy = (attested: Omit<WorkGroupLeader, "person">): { readonly findings: readonly Finding[] } => ({
  findings: workGroupLeader.judge({ person: "p-01", ...attested }, leaderExpectations.for("2022/23")),
});

const asTeacher = "p-01, current or former teacher";

const leaderExample: WorkedExample = worked("model/work-group-leader", [
  ["a leader who has never taught", ledBy({ currentOrFormerTeacher: false }), asTeacher],
  ["a leader who teaches or has taught", ledBy({ currentOrFormerTeacher: true }), asTeacher],
  ["a leader of whom nobody has said whether they have taught", ledBy({}), asTeacher],
]);

/** The rules of `@maths-hubs/model` at their edges, in the order of `modelRules`; every setting and person is illustrative. */
export const modelExamples: readonly WorkedExample[] = [
  scopePhaseExample,
  scopeSectorExample,
  participationExample,
  leaderExample,
];
