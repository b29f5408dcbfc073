import { describe, expect, it } from "vitest";
import { countHolding } from "./count-holding.ts";

const of = (...holds: readonly (boolean | undefined)[]) =>
  countHolding(holds.map((one, index) => ({ path: `/${index}`, holds: one })));

describe("what is unknown counts neither for nor against", () => {
  it("all hold", () =>
    expect(of(true, true)).toMatchObject({ reading: "known", value: 2, evidence: ["/0", "/1"] }));
  it("one fails", () => expect(of(true, false)).toMatchObject({ reading: "known", value: 1 }));
  it("one is unknown", () =>
    expect(of(true, undefined)).toMatchObject({ reading: "unknown", missing: ["/1"] }));
  it("one fails, one is unknown: short by the one that fails", () =>
    expect(of(false, undefined, true)).toMatchObject({ reading: "known", value: 2, evidence: ["/0", "/2"] }));
});
