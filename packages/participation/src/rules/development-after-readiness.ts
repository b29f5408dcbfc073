import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, doesNotApply, known } from "@maths-hubs/rulekit";
import type { JourneyFacts, JourneyMove } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import { evidenceOfMove, movesFromReadiness, nameOfMove, type JourneyRule } from "../journey-rule.ts";

/** Development is not taken in the same year as Readiness. */
export const developmentAfterReadiness: JourneyRule = /* @__PURE__ */ defineRuleForEach<
  JourneyFacts,
  JourneyTerms,
  "count",
  JourneyMove
>({
  id: "participation/development-after-readiness",
  title: "Development after Readiness",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-readiness-next"],
  force: "should",
  statement: "Development begins in a later academic year than Readiness.",
  unit: "count",
  forEach: (facts) => {
    const moves = movesFromReadiness(facts);
    return moves.length === 0 ? doesNotApply("the school has not gone from Readiness to Development") : moves;
  },
  subject: nameOfMove,
  requirement: () => 1,
  actual: (_, move) => known(move.to.year - move.from.year, evidenceOfMove(move)),
  comparison: atLeast,
});
