import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRule, doesNotApply, known } from "@maths-hubs/rulekit";
import type { JourneyFacts } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import type { JourneyRule } from "../journey-rule.ts";

/** Once at Sustaining, a school takes part every year, up to the year asked for. */
export const sustainingEveryYear: JourneyRule = /* @__PURE__ */ defineRule<
  JourneyFacts,
  JourneyTerms,
  "count"
>({
  id: "participation/sustaining-every-year",
  title: "Sustaining every year",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-sustaining"],
  force: "should",
  statement: "From the first year at Sustaining on, no year is left out.",
  unit: "count",
  subject: ({ school }) => school,
  requirement: () => 0,
  actual: ({ points, until }) => {
    const years = points.filter(({ stage }) => stage === "sustaining");
    const [first] = years;
    if (first === undefined) return doesNotApply("the school has not come to Sustaining");
    return known(
      until - first.year + 1 - years.length,
      years.flatMap(({ evidence }) => evidence),
    );
  },
  comparison: atMost,
});
