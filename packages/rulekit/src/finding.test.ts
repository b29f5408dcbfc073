import { assertType, describe, expectTypeOf, it } from "vitest";
import { atLeast, onOrBefore, type Comparison } from "./comparison.ts";
import type { Finding, Met, NotApplicable, NotMet, Undetermined } from "./finding.ts";
import type { DistanceOf, Unit, ValueOf } from "./unit.ts";

describe("outcome and unit narrow a finding", () => {
  it("the outcome tells which fields there are", () => {
    expectTypeOf((finding: Finding) => {
      if (finding.outcome === "undetermined") expectTypeOf(finding).toEqualTypeOf<Undetermined>();
      if (finding.outcome === "not-applicable") expectTypeOf(finding).toEqualTypeOf<NotApplicable>();
      if (finding.outcome === "met") expectTypeOf(finding.actual).toEqualTypeOf<number | string>();
      if (finding.outcome === "not-met") expectTypeOf(finding.shortfall).toEqualTypeOf<number | string>();
      // @ts-expect-error -- a finding that is met has no shortfall
      if (finding.outcome === "met") assertType(finding.shortfall);
      // @ts-expect-error -- not every finding has a value
      assertType(finding.actual);
    }).toBeFunction();
  });

  it("the unit tells what the values are", () => {
    expectTypeOf((finding: Finding) => {
      if (finding.outcome !== "not-met") return;
      if (finding.unit === "pounds") expectTypeOf(finding).toEqualTypeOf<NotMet<"pounds">>();
      if (finding.unit === "pounds") expectTypeOf(finding.shortfall).toEqualTypeOf<string>();
      if (finding.unit === "date") expectTypeOf(finding.actual).toEqualTypeOf<string>();
      if (finding.unit === "date") expectTypeOf(finding.shortfall).toEqualTypeOf<number>();
      if (finding.unit === "days-per-week") expectTypeOf(finding.requirement).toEqualTypeOf<number>();
    }).toBeFunction();
  });

  it("no outcome and no unit is left over", () => {
    expectTypeOf((finding: Finding) => {
      if (finding.outcome === "met" || finding.outcome === "not-met") {
        expectTypeOf(finding.unit).toEqualTypeOf<Unit>();
      } else if (finding.outcome !== "undetermined" && finding.outcome !== "not-applicable") {
        assertType<never>(finding);
      }
    }).toBeFunction();
  });

  it("a finding of one unit is a finding", () => {
    expectTypeOf<Met<"people">>().toExtend<Finding>();
    expectTypeOf<NotMet<"date">>().toExtend<Finding>();
  });
});

describe("units and comparisons fit together or do not compile", () => {
  it("values and distances have the type of their unit", () => {
    expectTypeOf<ValueOf<"pounds">>().toEqualTypeOf<string>();
    expectTypeOf<DistanceOf<"pounds">>().toEqualTypeOf<string>();
    expectTypeOf<ValueOf<"date">>().toEqualTypeOf<string>();
    expectTypeOf<DistanceOf<"date">>().toEqualTypeOf<number>();
    expectTypeOf<DistanceOf<"people">>().toEqualTypeOf<number>();
  });

  it("amounts compare in every unit but dates, dates in none but theirs", () => {
    assertType<Comparison<"days-per-week">>(atLeast);
    assertType<Comparison<"pounds">>(atLeast);
    assertType<Comparison<"date">>(onOrBefore);
    // @ts-expect-error -- dates are not amounts
    assertType<Comparison<"date">>(atLeast);
    // @ts-expect-error -- pounds are not dates
    assertType<Comparison<"pounds">>(onOrBefore);
    // @ts-expect-error -- people are not dates
    assertType<Comparison<"people">>(onOrBefore);
  });
});
