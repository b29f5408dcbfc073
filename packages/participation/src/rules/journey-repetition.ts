import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRuleForEach, doesNotApply, known } from "@maths-hubs/rulekit";
import type { JourneyFacts } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import type { JourneyRule } from "../journey-rule.ts";
import { primaryStages, type PrimaryStage } from "../journey-stage.ts";

/** Only Sustaining is stated to repeat; another stage in several years is worth a look, and forbidden by nobody. */
export const journeyRepetition: JourneyRule = /* @__PURE__ */ defineRuleForEach<
  JourneyFacts,
  JourneyTerms,
  "count",
  PrimaryStage
>({
  id: "participation/journey-repetition",
  title: "Years at one stage",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-sustaining"],
  force: "advisory",
  statement: "A stage before Sustaining takes one academic year.",
  unit: "count",
  forEach: ({ points }) => {
    const stages = primaryStages.filter(
      (stage) => stage !== "sustaining" && points.some((point) => point.stage === stage),
    );
    return stages.length === 0 ? doesNotApply("the school has been at no stage before Sustaining") : stages;
  },
  subject: ({ school }, stage) => (stage === undefined ? school : `${school} ${stage}`),
  requirement: () => 1,
  actual: ({ points }, stage) => {
    const years = points.filter((point) => point.stage === stage);
    return known(
      years.length,
      years.flatMap(({ evidence }) => evidence),
    );
  },
  comparison: atMost,
});
