import { phases } from "@maths-hubs/model";
import { forces } from "@maths-hubs/rulekit";
import { describe, expect, it } from "vitest";
import {
  activityTypes,
  communityDuration,
  communityLeads,
  crossPhaseStudents,
  crossPhaseSupport,
  leadParticipantSteps,
  levelTwoQualifications,
  newSecondaryOptions,
  parentProject,
  post16Commentary,
  primaryCommentary,
  primarySustainingOffer,
  programmeCohort,
  programmeKinds,
  programmeReach,
  programmeScale,
  secondaryCommentary,
  secondarySustainingCode,
  supportLevels,
  targetedSupportNames,
  targetedSupportStatements,
  targetedSupportSteps,
  targetedSupportTerms,
  workGroupLeaderProfile,
  workGroupMeetings,
} from "../activities.ts";

describe("HBK-Type-enum: there are four types of activity", () => {
  it("in the handbook's order, each a key and a name", () =>
    expect(activityTypes.map(({ type, name }) => `${type}: ${name}`)).toEqual([
      "work-group: Work Group",
      "programme: Programme",
      "community: Community",
      "targeted-support: Targeted Support",
    ]));
  it("HBK-Type-WG-emphasis, HBK-Type-Prog-emphasis, HBK-Type-Comm-emphasis: a Work Group moves a school and its people, the next two single people", () =>
    expect(activityTypes.map(({ supports }) => supports)).toEqual([
      ["school-or-department", "individuals"],
      ["individuals"],
      ["individuals"],
      ["school-or-department"],
    ]));
  it("HBK-Type-TS-relationship: Targeted Support aims at a relationship that lasts", () =>
    expect(activityTypes[3]?.clauses).toEqual(["HBK-Type-TS-relationship"]));
});

describe("A Work Group has lead participants, meetings and a leader", () => {
  it("HBK-Type-WG-lead-participants: three steps outwards, in order", () =>
    expect(leadParticipantSteps.steps.map(({ reach }) => reach)).toEqual([
      "own-classroom",
      "colleagues",
      "school-or-department",
    ]));
  it("HBK-Type-WG-leader: has taught, and is expert twice", () =>
    expect(workGroupLeaderProfile.attributes).toEqual([
      "currentOrFormerTeacher",
      "expertInMathematicsEducation",
      "expertInTeacherDevelopment",
    ]));
  it("HBK-Type-WG-meetings: over the year, without a number", () => {
    expect(workGroupMeetings.statement).toMatch(/regular/);
    expect(workGroupMeetings.statement).not.toMatch(/\d/);
  });
});

describe("HBK-Type-Prog-subtypes, HBK-Prog-kinds: every Programme is of one of two kinds", () => {
  const codes = programmeKinds.flatMap((kind) => kind.codes);

  it("HBK-Type-Prog-sktm, HBK-Type-Prog-llmedev: eight and six, fourteen together", () => {
    expect(programmeKinds.map((kind) => `${kind.kind} ${kind.codes.length}`)).toEqual([
      "specialist-knowledge 8",
      "local-leader-development 6",
    ]);
    expect(new Set(codes).size).toBe(14);
  });
  it.each(["NCP24-01", "NCP24-02", "NCP24-03", "NCP24-04", "NCP24-05", "NCP24-21"])(
    "%s develops local leaders",
    (code) => expect(programmeKinds[1]?.codes).toContain(code),
  );
  it("HBK-Type-Prog-cohort: with others elsewhere, on materials of the NCETM", () =>
    expect(programmeCohort).toMatchObject({
      scopes: ["national", "regional"],
      acrossInstitutions: true,
      materialsFrom: "NCETM",
    }));
});

describe("A Community lasts, with somebody who leads it", () => {
  it("HBK-Type-Comm-duration: longer than twelve months, not twelve", () =>
    expect(communityDuration.longerThanMonths).toBe(12));
  it("HBK-Type-Comm-leads: Community Leads", () =>
    expect(communityLeads.statement).toMatch(/^Community Leads /));
});

describe("Targeted Support is agreed with a primary or secondary school", () => {
  it("HBK-Type-TS-phases: not for post-16", () =>
    expect(targetedSupportTerms.phases).toEqual(["primary", "secondary"]));
  it("HBK-Type-TS-days, HBK-Type-TS-llme: days are agreed, no number is printed; the school's own hub gives it", () =>
    expect(targetedSupportTerms).toMatchObject({ days: "agreed", localLeadersOf: "the-school's-own-hub" }));
  it("HBK-Type-TS-steps: explore, plan, deliver, evaluate", () =>
    expect(targetedSupportSteps.steps).toEqual(["explore", "plan", "deliver", "evaluate"]));
  it("HBK-Type-TS-eef, HBK-Type-TS-meet: what stands behind it and how people meet", () =>
    expect(targetedSupportStatements.map(({ clauses }) => clauses[0])).toEqual([
      "HBK-Type-TS-eef",
      "HBK-Type-TS-meet",
    ]));
  it("HBK-TSM-tiers: three words; only intensive has a code, standard is never defined", () =>
    expect(supportLevels.map(({ level, code, statement }) => [level, code, statement === null])).toEqual([
      ["standard", null, true],
      ["enhanced", null, false],
      ["intensive", "NCP24-33", false],
    ]));
  it("HBK-TSM-intensive, HBK-TSM-enhanced: only intensive support leads on", () =>
    expect(supportLevels.map(({ leadsTo }) => leadsTo)).toEqual([[], [], ["standard", "enhanced"]]));
  it("HBK-TSM-names: one project, three names", () => {
    expect(targetedSupportNames.code).toBe("NCP24-33");
    expect(targetedSupportNames.names).toEqual([
      "Targeted Support in Maths",
      "Targeted Support in Mathematics",
      "Targeted Support for Mathematics (TSM)",
    ]);
  });
});

describe("The primary commentary holds values beside its words", () => {
  it("HBK-Pri-C-parent: the Parent Project has no code and asks for Mastering Number before", () =>
    expect(parentProject).toMatchObject({
      title: "Parent Project",
      code: null,
      requiresPrevious: "Mastering Number",
      through: "parents",
    }));
  it("HBK-Pri-C-sustaining-core: normally one core Work Group, which is no duty", () =>
    expect(primarySustainingOffer).toMatchObject({ code: "NCP24-11", coreWorkGroups: 1, force: "advisory" }));
  it("HBK-Pri-C-mn-contribution, HBK-Pri-C-mn-strengthen: two Work Groups and a Community of Mastering Number", () => {
    const ofMasteringNumber = primaryCommentary.filter(({ id }) => id.includes("mastering-number"));
    expect(ofMasteringNumber.map(({ projects }) => projects)).toEqual([
      ["NCP24-06", "NCP24-07a", "NCP24-07b"],
      ["NCP24-06", "NCP24-07a", "NCP24-07b"],
    ]);
  });
  it("HBK-Pri-C-essence, HBK-Pri-C-parent-support, HBK-Pri-C-sustaining-models, HBK-Pri-C-sktm: the rest, in order", () =>
    expect(primaryCommentary.map(({ id }) => id.split("/")[1])).toEqual([
      "essence",
      "mastering-number-contributes",
      "mastering-number-strengthens",
      "parent-project-support",
      "sustaining-models",
      "specialist-knowledge",
    ]));
});

describe("The secondary commentary holds values beside its words", () => {
  it("HBK-Sec-C-leadership-ncps: two leadership projects", () =>
    expect(secondaryCommentary[2]?.projects).toEqual(["NCP24-15", "NCP24-16"]));
  it("HBK-Sec-C-sustaining: cited by the code of the year before", () =>
    expect(secondarySustainingCode).toMatchObject({ cited: "NCP23-14", inOffer: "NCP24-14" }));
  it("HBK-Sec-C-mult, HBK-Sec-C-year7: an option within Sustaining, and a project whose code is not said", () =>
    expect(newSecondaryOptions.map(({ stage, partOf, resourced }) => [stage, partOf, resourced])).toEqual([
      ["Key Stage 3", "NCP24-14", true],
      ["Year 7", null, true],
    ]));
  it("HBK-Sec-C-sktm: three groups, three programmes", () =>
    expect(secondaryCommentary.at(-1)?.projects).toEqual(["NCP24-29", "NCP24-30", "NCP24-32"]));
  it("HBK-Sec-C-essence, HBK-Sec-C-projects, HBK-Sec-C-mult-materials: the rest", () =>
    expect(secondaryCommentary.map(({ clauses }) => clauses[0])).toEqual(
      expect.arrayContaining(["HBK-Sec-C-essence", "HBK-Sec-C-projects", "HBK-Sec-C-mult-materials"]),
    ));
});

describe("The post-16 commentary holds values beside its words", () => {
  it("HBK-P16-C-20-start: NCP24-20 began in 2023/24 and brings two phases together", () =>
    expect(crossPhaseSupport).toMatchObject({
      code: "NCP24-20",
      began: "2023/24",
      phases: ["secondary", "post-16"],
    }));
  it("HBK-P16-C-20-l2: Level 2 is grade 4, or Functional Skills without a grade", () =>
    expect(
      levelTwoQualifications.map(({ qualification, lowestGrade }) => [qualification, lowestGrade]),
    ).toEqual([
      ["GCSE Maths", 4],
      ["Functional Skills qualification", null],
    ]));
  it("HBK-P16-C-20-students: unlikely to reach grade 4 in Year 11, then on to Level 2", () =>
    expect(crossPhaseStudents).toMatchObject({
      unlikelyToReachGrade: 4,
      inYear: "Year 11",
      thenWorksForLevel: 2,
    }));
  it("HBK-P16-C-amsp: projects at Level 3 are run with the AMSP", () =>
    expect(post16Commentary.filter(({ force }) => force !== null).map(({ clauses }) => clauses)).toEqual([
      ["HBK-P16-C-amsp"],
    ]));
  it("HBK-P16-C-msp, HBK-P16-C-coremaths: the programme goes on; Core Maths has no code here", () =>
    expect(post16Commentary.map(({ projects }) => projects)).toEqual([
      ["NCP24-21"],
      ["NCP24-23", "NCP24-24"],
      [],
    ]));
});

describe("HBK-CP-reach: the programme reaches more than 12,000 schools a year", () => {
  it("as two strict lower bounds", () =>
    expect(programmeReach).toMatchObject({ schoolsMoreThan: 12_000, percentMoreThan: 50 }));
  it("HBK-CP-scale: large by the world's measure, without a number", () =>
    expect(programmeScale.statement).not.toMatch(/\d/));
});

describe("Commentary names only phases, forces and codes that there are", () => {
  const commentary = [...primaryCommentary, ...secondaryCommentary, ...post16Commentary];
  it.each(commentary.map((one) => [one.id, one] as const))("%s", (_id, { phase, force, projects }) => {
    expect(phases).toContain(phase);
    expect([...forces, null]).toContain(force);
    for (const code of projects) expect(code).toMatch(/^NCP24-\d\d[abs]?$/);
    expect(projects).not.toContain("NCP24-17");
  });
});
