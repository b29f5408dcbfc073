import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import type { JourneyFacts, JourneyPoint } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import type { JourneyRule } from "../journey-rule.ts";

/** A year at Sustaining normally has the core Work Group, and others by need; "normally" advises. */
export const sustainingCore: JourneyRule = /* @__PURE__ */ defineRuleForEach<
  JourneyFacts,
  JourneyTerms,
  "count",
  JourneyPoint
>({
  id: "participation/sustaining-core",
  title: "Core Work Group of Sustaining",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Pri-C-sustaining-core"],
  force: "advisory",
  statement: "Each year at Sustaining has its core Work Group.",
  unit: "count",
  forEach: ({ points }) => {
    const years = points.filter(({ stage }) => stage === "sustaining");
    return years.length === 0 ? doesNotApply("the school has not come to Sustaining") : years;
  },
  subject: ({ school }, point) => (point === undefined ? school : `${school} from ${point.year}`),
  requirement: () => 1,
  actual: (_, { core, evidence }) =>
    core === undefined ? unknown(evidence.map((path) => `${path}/core`)) : known(core ? 1 : 0, evidence),
  comparison: atLeast,
});
