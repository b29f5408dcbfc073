import { cite } from "@maths-hubs/programme/sources";
import { defineRuleForEach, doesNotApply, exactly, known } from "@maths-hubs/rulekit";
import type { JourneyFacts, JourneyMove } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import { evidenceOfMove, nameOfMove, type JourneyRule } from "../journey-rule.ts";

/** Each change of stage goes one stage on: none is passed over, and none is gone back to. */
export const journeyOrder: JourneyRule = /* @__PURE__ */ defineRuleForEach<
  JourneyFacts,
  JourneyTerms,
  "count",
  JourneyMove
>({
  id: "participation/journey-order",
  title: "Order of the journey",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-embedding", "HBK-Journey-sustaining"],
  force: "should",
  statement: "Every change of stage is exactly one stage forward.",
  unit: "count",
  forEach: ({ moves }) => (moves.length === 0 ? doesNotApply("the school has not changed stage") : moves),
  subject: nameOfMove,
  requirement: () => 1,
  actual: (_, move) => known(move.to.place - move.from.place, evidenceOfMove(move)),
  comparison: exactly,
});
