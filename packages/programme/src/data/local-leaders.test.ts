import { describe, expect, it } from "vitest";
import {
  attendanceContact,
  axisPortal,
  axisStatements,
  communityOutcomes,
  communityStatements,
  communityTiers,
  countedAsLocalLeaders,
  embeddingCohorts,
  hubCommunityStatements,
  leaderProgrammeStatements,
  localLeaderExpectations,
  localLeaderStatements,
  professionalDevelopmentLeadDesign,
  programmeAudiences,
  secondCohortSize,
  wholeSchoolReach,
} from "../local-leaders.ts";
import { programmeKinds } from "./programme-kinds.ts";

const clausesOf = (entries: readonly { readonly clauses: readonly string[] }[]) =>
  entries.flatMap(({ clauses }) => clauses);

describe("HBK-Dev-audience, HBK-SDL-programme: three families of programmes, and for whom each is", () => {
  it("Mastery Specialists by phase, the two Lead programmes for any", () =>
    expect(programmeAudiences.map(({ programme, phases }) => [programme, phases])).toEqual([
      ["mastery-specialist", ["primary", "secondary", "post-16"]],
      ["professional-development-lead", "any"],
      ["school-development-lead", "any"],
    ]));
  it("together they are the six programmes of the offer", () =>
    expect(programmeAudiences.flatMap(({ codes }) => codes).toSorted()).toEqual(
      programmeKinds.find(({ kind }) => kind === "local-leader-development")?.codes,
    ));
  it("HBK-PDL-aspects: a core, and five phases with aspects of their own", () =>
    expect(professionalDevelopmentLeadDesign).toMatchObject({
      core: true,
      aspects: ["Early Years", "primary", "secondary", "post-16", "FE"],
    }));
  it("HBK-LLME-C-embedding, HBK-LLME-C-pdpathway, HBK-LLME-C-cohort2: cohorts of the post-16 programme", () => {
    expect(embeddingCohorts).toMatchObject({ cohorts: ["1", "trailblazer"], alsoJoin: "NCP24-04" });
    expect(secondCohortSize).toMatchObject({ code: "NCP24-21", cohort: 2, comparedWith: 1, times: 2 });
  });
  it("HBK-LLME-C-suite, HBK-LLME-C-research, HBK-LLME-C-leadership, HBK-LLME-C-sdlp, HBK-Dev-school-support, HBK-Prog-pedagogy, HBK-Prog-ms, HBK-PDL-knowledge: the rest", () => {
    expect(clausesOf(leaderProgrammeStatements)).toEqual([
      "HBK-LLME-C-suite",
      "HBK-LLME-C-research",
      "HBK-LLME-C-leadership",
      "HBK-LLME-C-sdlp",
      "HBK-Dev-school-support",
      "HBK-Prog-pedagogy",
      "HBK-Prog-ms",
      "HBK-PDL-knowledge",
    ]);
    expect(leaderProgrammeStatements[1]?.statement).toMatch(/March 2023/);
    expect(leaderProgrammeStatements[3]?.statement).toMatch(/NCP24-05.*NCP24-33/);
  });
});

describe("What local leaders are and do", () => {
  it("HBK-Work-roles: three roles by name, others, and members of the team", () =>
    expect(countedAsLocalLeaders).toMatchObject({
      roles: ["mastery-specialist", "work-group-lead", "cohort-lead"],
      teamMembers: true,
      open: true,
    }));
  it("HBK-SDL-extend: the whole school, always with its leaders", () =>
    expect(wholeSchoolReach).toMatchObject({
      force: "should",
      involves: ["senior leadership", "subject leadership"],
    }));
  it("SPEC-P4-llme-source, HBK-Intro-llme-def, HBK-Work-purpose, HBK-Tetra-lead, HBK-Lead-community, HBK-Lead-toolkit, HBK-Lead-refine, BOOL-LLME-goal: each for its own years", () =>
    expect(localLeaderStatements.map(({ clauses, editions }) => [clauses[0], editions.length])).toEqual([
      ["SPEC-P4-llme-source", 1],
      ["HBK-Intro-llme-def", 1],
      ["HBK-Work-purpose", 1],
      ["HBK-Tetra-lead", 1],
      ["HBK-Lead-community", 1],
      ["HBK-Lead-toolkit", 1],
      ["HBK-Lead-refine", 1],
      ["BOOL-LLME-goal", 3],
    ]));
});

describe("HBK-LLME-C-tiers: two kinds of community", () => {
  it("HBK-LLME-C-mh-comm, HBK-LLME-C-ncp-comm: one at home, one across the country", () =>
    expect(communityTiers.map(({ label, reach }) => [label, reach])).toEqual([
      ["MH LLME", "local"],
      ["NCP LLME", "national"],
    ]));
  it("HBK-LLME-C-coherence, HBK-NCPC-inquiry, HBK-NCPC-details, HBK-MHC-purpose, HBK-MHC-goal, HBK-MHC-design, HBK-MHC-support", () => {
    expect(communityStatements).toHaveLength(3);
    expect(clausesOf(hubCommunityStatements)).toEqual([
      "HBK-MHC-purpose",
      "HBK-MHC-goal",
      "HBK-MHC-design",
      "HBK-MHC-support",
    ]);
  });
  it.each([
    ["workshops-for-leaders", "HBK-NCPC-llme-", 3],
    ["workshop-aims", "HBK-NCPC-design-", 4],
    ["culture", "HBK-MHC-culture-", 3],
    ["learning", "HBK-MHC-learning-", 6],
    ["practice", "HBK-MHC-practice-", 4],
  ])("%s: %s 1 to %d, in order", (list, prefix, count) =>
    expect(clausesOf(communityOutcomes.filter((outcome) => outcome.list === list))).toEqual(
      Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`),
    ),
  );
});

describe("HBK-Axis-what: NCETM Axis", () => {
  it("HBK-Axis-home, HBK-Axis-tabs, HBK-Axis-auth, HBK-Axis-requirements: three icons, two tabs, three means, two needs", () =>
    expect(axisPortal).toMatchObject({
      holds: ["events", "resources", "applications"],
      icons: ["Events", "Resources", "Applications"],
      tabs: ["Eligible & Upcoming", "Past"],
      authentication: ["authenticator-app", "phone", "email"],
      requirements: ["dietary", "access"],
    }));
  it("HBK-Att-onedevice, HBK-Att-zoomreg: one address", () =>
    expect(attendanceContact.contact).toBe("mathshubs@ncetm.org.uk"));
  it("HBK-Axis-account, HBK-Axis-help, HBK-Axis-title, HBK-Att-link, HBK-Att-precheck: advice, in order", () =>
    expect(clausesOf(axisStatements)).toEqual([
      "HBK-Axis-account",
      "HBK-Axis-help",
      "HBK-Axis-title",
      "HBK-Att-link",
      "HBK-Att-precheck",
    ]));
});

describe("What the editions ask about local leaders", () => {
  it("years with a document, and none between", () =>
    expect(localLeaderExpectations.years).toEqual([
      "2015/16",
      "2020/21",
      "2021/22",
      "2022/23",
      "2023/24",
      "2024/25",
    ]));
  it.each([
    ["SPEC-AnnexA-LLME-target", "2023/24", "active-leaders", 50],
    ["HBK-Goal-LLME-target", "2024/25", "active-leaders", 50],
    ["HBK-NCPC-days", "2024/25", "workshop-days", 3],
    ["HBK-MHC-leaders", "2024/25", "community-leaders", 3],
    ["HBK-Axis-10days", "2024/25", "confirmed-in-time", 10],
    ["BOOL-LLME-2", "2021/22", "one-development-programme", 1],
    ["ABOUT-Work-forum", "2015/16", "forum-each-term", 1],
  ] as const)("%s: in %s, %s is %d", (_clause, year, name, number) =>
    expect(localLeaderExpectations.for(year).terms.asks[name]).toBe(number),
  );
  it("BOOL-LLME-1, BOOL-LLME-3, BOOL-LLME-4: four encouragements, no more", () =>
    expect(Object.keys(localLeaderExpectations.for("2020/21").terms.asks)).toHaveLength(4));
});
