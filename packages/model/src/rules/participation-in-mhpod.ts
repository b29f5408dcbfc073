import { atLeast, defineRule, known, type Rule } from "@maths-hubs/rulekit";
import type { ParticipationExpectations } from "../data/participation-expectations.ts";
import type { ParticipationRecord } from "../participation-record.ts";

/**
 * A participation record is in MHPod. What is judged is the record itself, so a reference left out is missing, not unknown.
 *
 * @example
 * ```ts
 * import { participationExpectations, participationInMhpod } from "@maths-hubs/model";
 *
 * const record = { record: "r-1" };
 * const edition = participationExpectations.for("2023/24");
 * participationInMhpod.judge(record, edition).map((finding) => finding.outcome); // => ["not-met"]
 * participationInMhpod.judge({ ...record, mhpodReference: "m-1" }, edition).map((finding) => finding.outcome); // => ["met"]
 * ```
 */
export const participationInMhpod: Rule<
  Pick<ParticipationRecord, "record" | "mhpodReference">,
  ParticipationExpectations
> = /* @__PURE__ */ defineRule<
  Pick<ParticipationRecord, "record" | "mhpodReference">,
  ParticipationExpectations,
  "count"
>({
  id: "model/participation-in-mhpod",
  title: "Participation recorded in MHPod",
  cites: [{ source: "SPEC", at: "Annex B, objective 8" }],
  clauses: ["SPEC-AnnexB-8-3-mhpod"],
  force: "must",
  statement: "Every participation record has its reference in MHPod.",
  unit: "count",
  subject: ({ record }) => record,
  requirement: ({ mhpodReferences }) => mhpodReferences,
  actual: ({ mhpodReference }) => known((mhpodReference ?? "").trim() === "" ? 0 : 1, ["/mhpodReference"]),
  comparison: atLeast,
});
