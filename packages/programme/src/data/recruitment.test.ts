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
