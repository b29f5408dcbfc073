import { cite } from "@maths-hubs/programme/sources";
import { atMost } from "@maths-hubs/rulekit";
import { awardInRange, rangeOf } from "../award-range.ts";
import { awardRule, type AwardRule } from "../award-rule.ts";

/** The award is not above what hubs received in the year: a sign to look again, no limit. */
export const awardRangeHighest: AwardRule = /* @__PURE__ */ awardRule({
  id: "funding/award-range-highest",
  title: "Award not above the published range",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 17")],
  clauses: ["SPEC-P17-range"],
  force: "advisory",
  statement: "The award is not above the range of the year; the range describes, and limits nothing.",
  unit: "pounds",
  requirement: (terms, facts) => rangeOf(terms, facts)?.to ?? "0.00",
  actual: awardInRange,
  comparison: atMost,
});
