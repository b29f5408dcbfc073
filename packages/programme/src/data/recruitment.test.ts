import { describe, expect, it } from "vitest";
import * as recruitment from "../recruitment.ts";
import type { PublishedEntry } from "../published-entry.ts";
import { hubAreas } from "./hub-areas.ts";

const round = recruitment.recruitmentRounds.for("2023/24").terms;
const minuteOfDay = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14));

describe("SPEC-P10-vacancies: two lead schools stop, and one grant competition looks for both successors", () => {
  it("for the two hubs, in the authorities that /network gives them (SPEC-P11-location)", () => {
    expect(round.vacancies.map(({ hub, localAuthorities }) => ({ hub, localAuthorities }))).toEqual(
      hubAreas.map(({ hub, localAuthorities }) => ({ hub, localAuthorities })),
    );
    expect(round.vacancies.flatMap(({ localAuthorities }) => localAuthorities)).toHaveLength(9);
  });
  it("under the references as printed (SPEC-Doc-refs, D15)", () =>
    expect([round.kind, round.tenderReference, round.projectReference, round.changeIn]).toEqual([
      "grant-competition",
      "ITT – 2727",
      "8685",
      "2024/25",
    ]));
  it("in no other year", () => expect(recruitment.recruitmentRounds.years).toEqual(["2023/24"]));
});

describe("SPEC-P15: briefings and registration, by the clocks in Europe/London", () => {
  it.each([
    ["WM2", "2023-11-24T09:30", "2023-11-24T11:00"],
    ["YH3", "2023-11-24T11:30", "2023-11-24T13:00"],
  ])("SPEC-P15-briefing-shaw, SPEC-P15-briefing-yath: %s from %s to %s", (hub, starts, ends) => {
    const briefing = round.vacancies.find((one) => one.hub === hub)?.briefing;
    expect(briefing).toMatchObject({ starts, ends });
    expect(minuteOfDay(ends) - minuteOfDay(starts)).toBe(briefing?.minutes);
  });
  it("SPEC-P15-register-by, SPEC-P15-register-content: midday on 20 November (D16), address and subject as printed", () =>
    expect(round.signUp).toMatchObject({
      by: "2023-11-20T12:00",
      address: "mathshubs@ncetm.org.uk",
      subject: "New Lead School briefing",
    }));
});

describe("SPEC-Doc-pack: Documents 2 to 6, and 5 once for each hub", () => {
  it("with their titles; Document 1 is mentioned nowhere", () =>
    expect(recruitment.recruitmentPack.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "2 Specification",
      "3 Award Criteria",
      "4 Declaration of Confidentiality",
      "5a Personnel TUPE data template",
      "5b Personnel TUPE data template",
      "6 Grant Offer Letter",
    ]));
  it("SPEC-P20-doc-variant: each vacancy has its own staff data, and only they need a password", () =>
    expect(
      recruitment.recruitmentPack
        .filter(({ access }) => access === "password")
        .map(({ number, hub }) => [hub, number]),
    ).toEqual(round.vacancies.map(({ hub, staffDocument }) => [hub, staffDocument])));
});

describe("ABOUT-Est-selectors, ABOUT-Est-criteria: three bodies look for three qualities in 2015/16", () => {
  const { terms } = recruitment.leadBodySelection.for("2015/16");
  it("named as printed", () => {
    expect(terms.selectors.map((name) => /\((.*)\)/.exec(name)?.[1])).toEqual(["DfE", "NCTL", "NCETM"]);
    expect(terms.qualities).toEqual(["credibility", "capacity", "commitment"]);
  });
});

const entriesIn = (data: unknown): readonly PublishedEntry[] => {
  if (typeof data !== "object" || data === null) return [];
  const inside = Object.values(data).flatMap(entriesIn);
  return "clauses" in data && "citation" in data ? [data as PublishedEntry, ...inside] : inside;
};

describe("every entry of the topic", () => {
  const entries = entriesIn({ ...recruitment, round });
  it("has an id of its own", () => {
    expect(entries.length).toBeGreaterThan(30);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });
  it.each(entries.map((entry) => [entry.id, entry] as const))(
    "%s is frozen and cites its document",
    (_id, entry) => {
      expect(Object.isFrozen(entry)).toBe(true);
      expect(entry.clauses.every((clause) => clause.startsWith(`${entry.citation.source}-`))).toBe(true);
    },
  );
});

describe("every paragraph that is neither a number nor a date is kept as a statement", () => {
  const statements = [
    ...recruitment.recruitmentStatements,
    ...recruitment.transitionStatements,
    ...recruitment.handoverSteps,
    ...recruitment.selectionStatements,
  ];
  it.each([
    ["SPEC-P13-opportunity", "recruitment-2023/opportunity"],
    ["SPEC-P14-criteria", "recruitment-2023/criteria"],
    ["SPEC-P15-advice", "recruitment-2023/briefing-advised"],
    ["SPEC-P18-query-route", "recruitment-2023/questions"],
    ["SPEC-P12-continue", "transition-2023/carry-on"],
    ["SPEC-P12-continuity", "transition-2023/carry-on"],
    ["SPEC-P12-name", "transition-2023/name"],
    ["SPEC-P19-own-advice", "transition-2023/own-advice"],
    ["SPEC-P19-no-reliance", "transition-2023/no-reliance"],
    ["SPEC-P19-dfe-role", "transition-2023/department"],
    ["SPEC-P20-likely", "transition-2023/likely"],
    ["SPEC-P20-doc5", "transition-2023/staff-data"],
    ["SPEC-P21-exit-plan", "transition-2023/exit-plan"],
    ["SPEC-P22-principle", "transition-2023/principle"],
    ["SPEC-P22-a", "transition-2023/schools"],
    ["SPEC-P22-c-sll", "transition-2023/team"],
    ["SPEC-P23-tupe-duty", "transition-2023/tupe-duties"],
    ["SPEC-P23-sla-renewal", "transition-2023/new-agreements"],
    ["SPEC-P21-a", "handover-2023/staff-data"],
    ["ABOUT-What-lead", "selection-2015/lead"],
    ["ABOUT-Est-selectors", "selection-2015/selectors"],
  ])("%s: %s", (clause, id) =>
    expect(statements.filter(({ clauses }) => clauses.includes(clause)).map((one) => one.id)).toEqual([id]),
  );
  it("SPEC-P20-likely: as an opinion, so that nobody takes it for an answer on TUPE (D18)", () =>
    expect(statements.find(({ id }) => id === "transition-2023/likely")?.statement).toContain("opinion"));
});
