import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { awardInRange, rangeOf } from "../award-range.ts";
import { awardRule, type AwardRule } from "../award-rule.ts";

/** The award is not below what hubs received in the year: a sign to look again, no limit. */
export const awardRangeLowest: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/award-range-lowest",
  title: "Award not below the published range",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 17")],
  clauses: ["SPEC-P17-range"],
  force: "advisory",
  statement: "The award is not below the range of the year; the range describes, and limits nothing.",
  unit: "pounds",
  requirement: (terms, facts) => rangeOf(terms, facts)?.from ?? "0.00",
  actual: awardInRange,
  comparison: atLeast,
});
