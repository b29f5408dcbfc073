import type { Happi } from "@maths-hubs/model";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { describedBy, judgedOnce, leftOut } from "../judged.test-support.ts";
import { happiOrder } from "./happi-order.ts";

const inOrder: Happi = {
  agreedOn: "2024-10-01",
  planningSubmittedOn: "2024-10-04",
  updatedOn: ["2025-01-20"],
  finalSubmittedOn: "2025-07-02",
};
const judgedWith = (changes: Happi, asOf?: string) =>
  judgedOnce(happiOrder, anActivity({ happi: { ...inOrder, ...changes } }), asOf);

describe("Agreed, planning section submitted, updated, complete and submitted follow each other (HBK-TL-happi-states, H8)", () => {
  it("should, counted", () => {
    expect(describedBy(happiOrder)).toMatchObject({
      id: "evaluation/happi-order",
      force: "should",
      clauses: ["HBK-TL-happi-states"],
      unit: "count",
      comparison: "at most",
    });
  });
  it.each([
    ["2024-10-03", []],
    ["2024-10-04", []],
    ["2024-10-05", ["/happi/planningSubmittedOn"]],
  ])("submitted on 4 October, agreed on %s", (agreedOn, evidence) =>
    expect(judgedWith({ agreedOn })).toMatchObject(
      evidence.length === 0
        ? { outcome: "met", actual: 0 }
        : { outcome: "not-met", actual: 1, shortfall: 1, evidence },
    ),
  );
  it.each([
    [{ updatedOn: ["2024-10-03", "2024-10-04"] }, ["/happi/updatedOn/0"]],
    [{ finalSubmittedOn: "2024-10-03" }, ["/happi/finalSubmittedOn"]],
  ])("%j before the planning section", (changes, evidence) =>
    expect(judgedWith(changes)).toMatchObject({ outcome: "not-met", actual: 1, evidence }),
  );
  it("agreed by one alone is not agreed", () => {
    const happi = { planningSubmittedOn: "2024-10-04", agreedByLinkOn: "2024-10-01" };
    expect(judgedOnce(happiOrder, anActivity({ happi }))).toMatchObject({
      outcome: "not-met",
      evidence: ["/happi/planningSubmittedOn"],
    });
  });
  it("the whole form without its planning section", () =>
    expect(judgedOnce(happiOrder, anActivity({ happi: { finalSubmittedOn: "2025-07-02" } }))).toMatchObject({
      actual: 1,
      evidence: ["/happi/finalSubmittedOn"],
    }));
  it("steps after the date asked for do not count yet", () => {
    expect(judgedWith({ agreedOn: "2024-10-05" }, "2024-10-03").outcome).toBe("not-applicable");
    expect(judgedWith({ agreedOn: "2024-10-05" }, "2024-10-04").outcome).toBe("not-met");
  });
  it("without a form: undetermined", () =>
    expect(judgedOnce(happiOrder, leftOut(anActivity(), "happi"))).toMatchObject({ missing: ["/happi"] }));
});
