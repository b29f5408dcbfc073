import { aParticipation, aParticipationRecord, aSchool } from "@maths-hubs/model/testing";
import type { School } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { reachOfArea } from "./reach-of-area.ts";

const definition = { id: "active", statement: "Taking part.", states: ["active"] } as const;
const here = { code: "336", name: "Wolverhampton" };
const question = { asAt: "2025-02-28", definition, localAuthorities: ["336", "893"] };
const place = (urn: string, changes: Partial<School> = {}) =>
  aSchool({ urn, localAuthority: here, ...changes });
const engaged = (school: string, changes = {}) =>
  aParticipationRecord({ record: school, school, activeFrom: "2024-10-01", ...changes });

describe("the reach of an area is engaged schools of the schools open on the day", () => {
  const schools = [
    place("900001"),
    place("900002", { phases: ["primary", "secondary"] }),
    place("900003", { localAuthority: { code: "893" } }),
    place("900004", { localAuthority: { code: "202" } }),
    place("900005", { status: "closed", closedOn: "2024-08-31" }),
    place("900006", { status: "closed" }),
    place("900007", { phases: [] }),
  ];
  const records = ["900001", "900002", "900004", "900005"].map((urn) => engaged(urn));
  it("schools elsewhere and closed schools are in neither number; what nobody can tell is listed", () => {
    expect(reachOfArea(aParticipation({ schools, records }), question)).toEqual({
      document: "area-reach",
      asAt: "2025-02-28",
      definition: "active",
      localAuthorities: ["336", "893"],
      schools: { count: 2, of: 4, base: "open schools of the area on 2025-02-28" },
      byPhase: {
        "early-years": { count: 0, of: 0, base: "open early-years schools of the area on 2025-02-28" },
        primary: { count: 2, of: 3, base: "open primary schools of the area on 2025-02-28" },
        secondary: { count: 1, of: 1, base: "open secondary schools of the area on 2025-02-28" },
        "post-16": { count: 0, of: 0, base: "open post-16 schools of the area on 2025-02-28" },
      },
      openUnknown: ["900006"],
      phaseUnknown: ["900007"],
    });
  });
  it.each([
    ["2024-09-30", 0],
    ["2024-10-01", 2],
    ["2024-10-02", 2],
  ])("on %s %d are engaged", (asAt, count) =>
    expect(reachOfArea(aParticipation({ schools, records }), { ...question, asAt }).schools.count).toBe(
      count,
    ),
  );
  it("a successor is engaged by what its predecessor did, and both on one day are one school", () => {
    const links = [{ predecessor: "900005", successor: "900003" }];
    const document = aParticipation({ schools, records, links });
    expect(reachOfArea(document, question).schools).toMatchObject({ count: 3, of: 4 });
    expect(reachOfArea(document, { ...question, asAt: "2024-08-31" }).schools).toMatchObject({ of: 4 });
  });
  it("a hub's own share leaves out what other hubs do", () => {
    const mixed = [engaged("900001"), engaged("900002", { hub: "WM1" })];
    const document = aParticipation({ schools, records: mixed });
    expect(reachOfArea(document, { ...question, hub: "WM2" }).schools.count).toBe(1);
  });
  it("without schools there is no whole", () =>
    expect(() => reachOfArea(aParticipation(), question)).toThrow(
      expect.objectContaining({ code: "schools-not-given" }),
    ));
  it("a day after the document is refused", () =>
    expect(() =>
      reachOfArea(aParticipation({ schools, records }), { ...question, asAt: "2025-09-01" }),
    ).toThrow(expect.objectContaining({ code: "date-after-document" })));
});
