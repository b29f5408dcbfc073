import type { Happi } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { happiAgreed } from "./happi-agreed.ts";

const submitted: Happi = { planningSubmittedOn: "2024-10-15" };
const judgedWith = (happi: Happi, asOf?: string) => judgedOnce(happiAgreed, anActivity({ happi }), asOf);

describe("The local leader and the assigned link both agree the HAPPI form (HBK-HAPPI-link)", () => {
  it("should, counted in people", () => {
    expect(describedBy(happiAgreed)).toMatchObject({
      id: "evaluation/happi-agreed",
      force: "should",
      clauses: ["HBK-HAPPI-link"],
      unit: "people",
      comparison: "at least",
    });
  });
  it.each([
    [{}, 0, "not-met"],
    [{ agreedByLocalLeaderOn: "2024-10-01" }, 1, "not-met"],
    [{ agreedByLinkOn: "2024-10-01" }, 1, "not-met"],
    [{ agreedByLocalLeaderOn: "2024-10-01", agreedByLinkOn: "2024-10-14" }, 2, "met"],
    [{ agreedByLocalLeaderOn: "2024-10-01", agreedByLinkOn: "2024-10-15" }, 2, "met"],
    [{ agreedByLocalLeaderOn: "2024-10-01", agreedByLinkOn: "2024-10-16" }, 1, "not-met"],
    [{ agreedOn: "2024-10-15" }, 2, "met"],
    [{ agreedOn: "2024-10-16" }, 0, "not-met"],
  ] as const)("agreement %j before submission on 15 October: %d, %s", (agreement, actual, outcome) => {
    expect(judgedWith({ ...submitted, ...agreement })).toMatchObject({ outcome, actual, requirement: 2 });
  });
  it.each([
    ["2024-10-14", "not-applicable"],
    ["2024-10-15", "not-met"],
  ])("asked on %s: %s", (asOf, outcome) => expect(judgedWith(submitted, asOf).outcome).toBe(outcome));
  it("without a form: undetermined", () =>
    expect(judgedOnce(happiAgreed, leftOut(anActivity(), "happi"))).toMatchObject({ missing: ["/happi"] }));
});
