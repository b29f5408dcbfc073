import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRuleForEach, doesNotApply, known } from "@maths-hubs/rulekit";
import type { JourneyFacts, JourneyMove } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import { evidenceOfMove, movesFromReadiness, nameOfMove, type JourneyRule } from "../journey-rule.ts";

/** A Readiness school goes on to Development in the next year and not later; later only advises, since schools may pause. */
export const developmentFollowingYear: JourneyRule = /* @__PURE__ */ defineRuleForEach<
  JourneyFacts,
  JourneyTerms,
  "count",
  JourneyMove
>({
  id: "participation/development-following-year",
  title: "Development in the following year",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-readiness-next"],
  force: "advisory",
  statement: "Development begins no more than one academic year after Readiness.",
  unit: "count",
  forEach: (facts) => {
    const moves = movesFromReadiness(facts);
    return moves.length === 0 ? doesNotApply("the school has not gone from Readiness to Development") : moves;
  },
  subject: nameOfMove,
  requirement: () => 1,
  actual: (_, move) => known(move.to.year - move.from.year, evidenceOfMove(move)),
  comparison: atMost,
});
