import { isProjectCode } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { offerStatements, offerTerms } from "./activities.ts";
import {
  catalogues,
  communityKinds,
  initiatives,
  listings,
  predecessorOf,
  projectLinks,
  projectOf,
  projects,
  projectsElsewhere,
  successorOf,
} from "./catalogue.ts";
import { namedInHandbook } from "./glossary.ts";
import { sources } from "./sources.ts";

const codes = projects.map(({ code }) => code);
const coded = (numbers: string): readonly string[] => numbers.split(" ").map((number) => `NCP24-${number}`);
const codesWhere = (wanted: (project: (typeof projects)[number]) => boolean): readonly string[] =>
  projects.filter(wanted).map(({ code }) => code);
const project = (code: string) => projects.find((one) => one.code === code)!;

describe("HBK-NCP-count: the catalogue of 2024/25 has 34 codes", () => {
  it("as many different ones, all canonical, sorted", () => {
    expect(new Set(codes).size).toBe(34);
    expect(codes.every(isProjectCode)).toBe(true);
    expect(codes).toEqual(codes.toSorted());
  });
  it("numbered from 01 to 33 without a 17, and three with a letter", () => {
    const numbers = new Set(codes.map((code) => Number(code.slice(6, 8))));
    const missing = Array.from({ length: 33 }, (_, index) => index + 1).filter(
      (number) => !numbers.has(number),
    );
    expect(missing).toEqual([17]);
    expect(catalogues.for("2024/25").terms.unusedNumbers).toEqual(missing);
    expect(Math.max(...numbers)).toBe(33);
    expect(codes.filter((code) => /[a-z]$/.test(code))).toEqual(coded("07a 07b 09s"));
  });
  it.each([
    ["work-group", 14],
    ["programme", 14],
    ["community", 5],
    ["targeted-support", 1],
  ] as const)("%s: %i", (activity, count) =>
    expect(codesWhere((one) => one.activity === activity)).toHaveLength(count),
  );
  it.each([
    ["primary", 18],
    ["secondary", 18],
    ["post-16", 7],
  ] as const)("%s: %i", (phase, count) =>
    expect(codesWhere(({ phases }) => phases.includes(phase))).toHaveLength(count),
  );
});

describe("the lists of the offer stand in the order printed", () => {
  it.each([
    ["HBK-Offer-Pri-WG", "primary", "work-group", "06 07a 08 09 10 11 19"],
    ["HBK-Offer-Pri-Prog", "primary", "programme", "01 04 05 25 26 27 28"],
    ["HBK-Offer-Pri-Comm", "primary", "community", "07b 09s 31"],
    ["HBK-Offer-Pri-TS", "primary", "targeted-support", "33"],
    ["HBK-Offer-Sec-WG", "secondary", "work-group", "12 13 14 18 19 20"],
    ["HBK-Offer-Sec-Prog", "secondary", "programme", "02 03 04 05 29 30 32"],
    ["HBK-Offer-Sec-Comm", "secondary", "community", "09s 15 16 31"],
    ["HBK-Offer-Sec-TS", "secondary", "targeted-support", "33"],
    ["HBK-Offer-P16-WG", "post-16", "work-group", "20 23 24"],
    ["HBK-Offer-P16-Prog", "post-16", "programme", "04 05 21 22"],
    ["HBK-Offer-LLME-Prog", "llme", "programme", "01 02 03 04 05 21"],
  ])("%s", (clause, section, activity, numbers) =>
    expect(listings.find(({ clauses }) => clauses.includes(clause))).toMatchObject({
      section,
      activity,
      codes: coded(numbers),
    }),
  );
  it("and name projects that exist, each under one heading", () => {
    expect(new Set(listings.flatMap((list) => list.codes))).toEqual(new Set(codes));
    for (const one of projects) {
      const headings = listings
        .filter((list) => list.codes.includes(one.code))
        .map(({ activity }) => activity);
      expect(new Set(headings)).toEqual(new Set([one.activity]));
    }
  });
  it("HBK-Offer-LLME-Comm: two kinds of community have a label, and no code", () => {
    expect(communityKinds.map(({ label, oneFor }) => [label, oneFor])).toEqual([
      ["MH LLME", "hub"],
      ["NCP LLME", "project"],
    ]);
  });
});

describe("HBK-NCP-multiphase: a project of several phases is one record", () => {
  it.each([
    ["NCP24-04", ["primary", "secondary", "post-16"]],
    ["NCP24-05", ["primary", "secondary", "post-16"]],
    ["NCP24-09s", ["primary", "secondary"]],
    ["NCP24-19", ["primary", "secondary"]],
    ["NCP24-31", ["primary", "secondary"]],
    ["NCP24-33", ["primary", "secondary"]],
    ["NCP24-20", ["secondary", "post-16"]],
  ])("%s: %j", (code, phases) => expect(project(code).phases).toEqual(phases));
  it("all others have one", () =>
    expect(codesWhere(({ phases }) => phases.length === 1)).toHaveLength(34 - 7));
  it("the list for local leaders is a section, and no phase", () => {
    expect(project("NCP24-21")).toMatchObject({ phases: ["post-16"], sections: ["post-16", "llme"] });
    expect(codesWhere(({ sections }) => sections.includes("llme"))).toEqual(coded("01 02 03 04 05 21"));
  });
});

describe("HBK-NCP-title-variants: the first printed title is canonical, others are kept", () => {
  it.each([
    ["NCP24-19", "Years 5-8 Continuity Work Groups", "Years 5-8 Continuity Work Group"],
    [
      "NCP24-20",
      "Cross Phase – Supporting Low Attainers to Achieve a L2 Qualification in Maths Work Groups",
      "Cross Phase – Supporting Low Attainers to Achieve a L2 Qualification in Maths",
    ],
    ["NCP24-04", "NCETM Professional Development Lead Programmes", "NCETM Professional Development Lead"],
    ["NCP24-05", "NCETM School Development Lead Programme", "NCETM School Development Lead"],
  ])("%s", (code, title, variant) =>
    expect(project(code)).toMatchObject({ title, titleVariants: [variant] }),
  );
  it("the others have one title, and no two share one", () => {
    expect(codesWhere(({ titleVariants }) => titleVariants.length > 0)).toHaveLength(4);
    const titles = projects.flatMap(({ title, titleVariants }) => [title, ...titleVariants]);
    expect(new Set(titles).size).toBe(38);
  });
  it.each([
    ["NCP24-18", "Securing Foundations at Year 7", "work-group"],
    ["NCP24-07b", "Mastering Number Embedding the Impact Community", "community"],
    ["NCP24-33", "Targeted Support in Mathematics (Intensive)", "targeted-support"],
  ])("%s is of the kind it is listed under, whatever its title", (code, title, activity) =>
    expect(project(code)).toMatchObject({ title, activity }),
  );
});

describe("what belongs together", () => {
  it.each([
    ["sktm", "22 25 26 27 28 29 30 32", "HBK-SKTM-list"],
    ["mastering-number", "06 07a 07b", "HBK-MN-codes"],
    ["teaching-for-mastery", "08 09 09s 10 11 12 13 14", "HBK-NCP-08"],
    ["llme-development", "01 02 03 04 05 21", "HBK-Offer-LLME-Prog"],
    ["secondary-leadership", "15 16", "HBK-NCP-15"],
  ])("%s: %s (%s)", (strand, numbers) =>
    expect(codesWhere((one) => one.strand === strand)).toEqual(coded(numbers)),
  );
  it("HBK-SKTM-list: of the eight, four are primary, three secondary and one post-16", () =>
    expect(
      (["primary", "secondary", "post-16"] as const).map(
        (phase) => codesWhere(({ strand, phases }) => strand === "sktm" && phases.includes(phase)).length,
      ),
    ).toEqual([4, 3, 1]));
  it("every programme is either SKTM or the development of local leaders", () =>
    expect(
      codesWhere(({ activity }) => activity === "programme").map((code) => project(code).strand),
    ).toEqual(expect.not.arrayContaining([null])));
  it("the others are in none", () =>
    expect(codesWhere(({ strand }) => strand === null)).toEqual(coded("18 19 20 23 24 31 33")));
  it("HBK-Cohorts: four programmes have a cohort, told in their titles", () => {
    const cohorts = projects.filter(({ cohort }) => cohort !== null);
    expect(cohorts.map(({ code, cohort }) => [code, cohort])).toEqual([
      ["NCP24-01", 10],
      ["NCP24-02", 8],
      ["NCP24-03", 9],
      ["NCP24-21", 2],
    ]);
    for (const { title, cohort } of projects) {
      expect(/\(Cohort (\d+)\)/.exec(title)?.[1] ?? null).toBe(cohort === null ? null : String(cohort));
    }
  });
});

describe("HBK-Offer-year: the catalogue is that of 2024/25, and of no other year", () => {
  it("gathers what was offered", () =>
    expect(catalogues.for("2024/25").terms).toEqual({
      projects,
      listings,
      initiatives,
      communityKinds,
      unusedNumbers: [17],
    }));
  it.each(["2023/24", "2025/26", "2014/15"])("refuses %s", (year) =>
    expect(() => catalogues.for(year)).toThrow(
      expect.objectContaining({ code: "edition-not-published", published: ["2024/25"] }),
    ),
  );
  it("says so where it is carried forward", () =>
    expect(catalogues.for("2025/26", { carryForward: true }).stamp.carriedForwardFrom).toBe("2024/25"));
});

describe("HBK-Offer-intro-2: projects are offered nationally and led locally", () => {
  it.each(offerTerms)("$phase", (terms) =>
    expect(terms).toMatchObject({
      offered: "nationally",
      led: "locally",
      clauses: ["HBK-Offer-intro-2", "HBK-Offer-year"],
    }),
  );
  it("primary and secondary are fitted by two levels of support, post-16 keeps to the aims of the AMSP", () =>
    expect(offerTerms.map(({ phase, fittedBy, alignedWith }) => [phase, fittedBy, alignedWith])).toEqual([
      ["primary", ["enhanced", "intensive"], null],
      ["secondary", ["enhanced", "intensive"], null],
      ["post-16", [], "AMSP"],
    ]));
});

describe("what is offered without a code has none", () => {
  it("four initiatives", () =>
    expect(initiatives.map(({ name, code, phases }) => [name, code, phases])).toEqual([
      ["Parent Project", null, ["primary"]],
      ["Enhanced support", null, ["primary", "secondary"]],
      ["Year 7 project", null, ["secondary"]],
      ["Research and Innovation Work Groups", null, []],
    ]));
});

describe("predecessorOf and successorOf give the links that are documented, and no others", () => {
  it("HBK-Sec-C-sustaining: NCP23-14 came before NCP24-14", () => {
    expect(predecessorOf("NCP24-14")).toMatchObject({
      documented: true,
      code: "NCP23-14",
      link: projectLinks[0],
    });
    expect(successorOf("ncp 23-14")).toMatchObject({
      documented: true,
      code: "NCP24-14",
      link: projectLinks[0],
    });
  });
  it.each(["NCP23-14", "NCP24-09", "NCP24-08", "NCP20-09", "NCP25-14"])(
    "%s has no documented predecessor",
    (code) => expect(predecessorOf(code)).toEqual({ documented: false }),
  );
  it.each(["NCP24-14", "NCP20-09", "NCP21-07", "NCP22-14"])("%s has no documented successor", (code) =>
    expect(successorOf(code)).toEqual({ documented: false }),
  );
  it.each([predecessorOf, successorOf])("what is no code is refused", (link) =>
    expect(() => link("14")).toThrow(expect.objectContaining({ code: "invalid-project-code" })),
  );
  it("both ends are known, a year apart", () => {
    for (const { predecessor, successor } of projectLinks) {
      expect([projectOf(predecessor).found, projectOf(successor).found]).toEqual(["elsewhere", "catalogue"]);
      expect(Number(successor.slice(3, 5)) - Number(predecessor.slice(3, 5))).toBe(1);
    }
  });
});

describe("entries of the catalogue", () => {
  const entries = [
    ...projects,
    ...listings,
    ...initiatives,
    ...communityKinds,
    ...projectLinks,
    ...offerTerms,
    ...offerStatements,
    ...namedInHandbook,
  ];
  it("have ids of their own", () => expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length));
  it.each(entries)(
    "$id has clauses, an edition and a document that exists",
    ({ clauses, editions, citation }) => {
      expect(clauses.length).toBeGreaterThan(0);
      expect(editions).toContain("2024/25");
      expect(editions).toEqual(editions.toSorted());
      expect(sources.map(({ id }) => id)).toContain(citation.source);
      expect(citation.at).not.toBe("");
    },
  );
  it.each(projects)("$code has the clause of its number", ({ code, clauses }) =>
    expect(clauses).toEqual([`HBK-NCP-${code.slice(6)}`]),
  );
});

describe("projects of other years", () => {
  it.each(projectsElsewhere)(
    "$code says where it was seen, and is of another year",
    ({ code, title, seenAt, phases }) => {
      expect(isProjectCode(code)).toBe(true);
      expect(code).not.toMatch(/^NCP24/);
      expect([title, seenAt]).not.toContain("");
      expect(phases.length).toBeGreaterThan(0);
    },
  );
  it("are sorted, each once", () => {
    const list = projectsElsewhere.map(({ code }) => code);
    expect(list).toEqual([...new Set(list)].toSorted());
  });
});

describe("what the handbook names throughout is kept as printed", () => {
  it.each([
    ["HBK-Enum-stages", 9, "Years 5-8"],
    ["HBK-Enum-quals", 7, "Functional Skills (FSQ)"],
    ["HBK-Enum-institutions", 9, "ITT providers"],
    ["HBK-Enum-roles", 14, "MHLM Link"],
  ])("%s: %i names, among them %s", (clause, count, name) => {
    const named = namedInHandbook.find(({ clauses }) => clauses.includes(clause));
    expect(new Set(named?.names).size).toBe(count);
    expect(named?.names).toContain(name);
  });
  it("the MHL Link of a project and the MHLM Link of a local leader are two roles", () =>
    expect(namedInHandbook.at(-1)?.names).toEqual(expect.arrayContaining(["MHL Link", "MHLM Link"])));
  it("HBK-Offer-intro-1 is kept as a statement", () =>
    expect(offerStatements.flatMap(({ clauses }) => clauses)).toEqual(["HBK-Offer-intro-1"]));
});
