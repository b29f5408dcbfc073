import { cite } from "@maths-hubs/programme/sources";
import { atMost, defineRule, doesNotApply, known } from "@maths-hubs/rulekit";
import type { JourneyFacts } from "../journey.ts";
import type { JourneyTerms } from "../journey-editions.ts";
import type { JourneyRule } from "../journey-rule.ts";

/** A school begins with Development, as most do, or with Readiness; "most" leaves room, so this advises. */
export const journeyStart: JourneyRule = /* @__PURE__ */ defineRule<JourneyFacts, JourneyTerms, "count">({
  id: "participation/journey-start",
  title: "Start of the journey",
  cites: [/* @__PURE__ */ cite("HBK", "Primary commentary")],
  clauses: ["HBK-Journey-start"],
  force: "advisory",
  statement: "No stage after Development is the first: so many stages are passed over at the start.",
  unit: "count",
  subject: ({ school }) => school,
  requirement: () => 0,
  actual: ({ points: [first] }) =>
    first === undefined
      ? doesNotApply("the school has not begun")
      : known(Math.max(0, first.place - 1), first.evidence),
  comparison: atMost,
});
