import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { aParticipation, aParticipationRecord, aSchool } from "../testing/index.ts";
import { checkParticipation, parseParticipation } from "./index.ts";
import { jsonSchemaOf } from "./json-schema.ts";

const full = aParticipation({
  schools: [
    aSchool({
      name: "An illustrative school",
      phases: ["primary", "secondary"],
      sector: "state-maintained",
      localAuthority: { code: "202", name: "Camden" },
      openedOn: "2011-09-01",
      closedOn: "2025-08-31",
      pupils: 1035,
    }),
  ],
  records: [
    aParticipationRecord({
      activity: "a-1",
      participants: 2,
      activeFrom: "2024-10-01",
      completedOn: "2025-07-01",
      mhpodReference: "m-1",
    }),
  ],
  links: [{ predecessor: "900000", successor: "900001" }],
  extensions: { note: 1 },
});
const found = (input: unknown) => {
  const checked = checkParticipation(input);
  return checked.ok ? [] : checked.faults.map(({ code, path }) => `${code} ${path}`);
};
const matches = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(jsonSchemaOf("participation"));

describe("a participation document", () => {
  it("comes back as it is, and its JSON Schema accepts it", () => {
    expect(parseParticipation(full)).toEqual(full);
    expect(parseParticipation(full)).not.toBe(full);
    expect([matches(full), matches(aParticipation())]).toEqual([true, true]);
  });
  it.each([
    ["/extra", { ...full, extra: 1 }],
    ["/records/0/extra", { ...full, records: [{ ...full.records[0], extra: 1 }] }],
    ["/schools/0/headteacher", { ...full, schools: [{ ...full.schools?.[0], headteacher: "x" }] }],
    ["/links/0/extra", { ...full, links: [{ ...full.links?.[0], extra: 1 }] }],
  ])("an unknown key is refused with its path: %s", (path, input) => {
    expect(found(input)).toEqual([`unknown-key ${path}`]);
    expect(matches(input)).toBe(false);
  });
  it.each([
    [{ school: "s-100001" }, "invalid-value /records/0/school"],
    [{ project: "NCP24-9" }, "invalid-value /records/0/project"],
    [{ academicYear: "2024/26" }, "invalid-academic-year /records/0/academicYear"],
    [{ hub: "XX1" }, "invalid-value /records/0/hub"],
    [{ signedUpOn: "2024-02-30" }, "invalid-date /records/0/signedUpOn"],
    [{ participants: -1 }, "invalid-value /records/0/participants"],
    [{ participants: 1.5 }, "invalid-value /records/0/participants"],
    [{ participants: Number.NaN }, "wrong-type /records/0/participants"],
    [{ activeFrom: undefined }, "wrong-type /records/0/activeFrom"],
  ])("%j is refused: %s", (changes, fault) =>
    expect(found({ ...full, records: [{ ...full.records[0], ...changes }] })).toEqual([fault]),
  );
  it("what fields say together is checked by the same door", () =>
    expect(found({ ...full, asAt: "2025-06-30" })).toEqual(["after-as-at /records/0/completedOn"]));
  it("is refused as a whole when it is none", () =>
    expect(() => parseParticipation([])).toThrow(
      expect.objectContaining({ code: "invalid-document", document: "participation" }),
    ));
});
