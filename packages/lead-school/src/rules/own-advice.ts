import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, unknown } from "@maths-hubs/rulekit";
import { countHolding } from "../count-holding.ts";
import { transitionRuleForEach, type TransitionRule } from "../transition-rule.ts";

/** Both lead bodies have legal and HR advice of their own. What they are advised, above all on TUPE, is never judged. */
export const ownAdvice: TransitionRule = /* @__PURE__ */ transitionRuleForEach<
  "count",
  "current" | "successor"
>({
  id: "lead-school/own-advice",
  title: "Legal and HR advice of one's own",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 19")],
  clauses: ["SPEC-P19-own-advice"],
  force: "must",
  statement: "The current and the next lead body each secure legal and HR advice of their own.",
  unit: "count",
  forEach: () => ["current", "successor"],
  nameOf: (party) => party,
  requirement: () => 2,
  actual: ({ advice, appointedOn }, party) => {
    if (party === "successor" && appointedOn === null) return doesNotApply("nobody is appointed yet");
    const taken = advice?.[party];
    if (taken === undefined) return unknown([`/advice/${party}`]);
    return countHolding([
      { path: `/advice/${party}/legal`, holds: taken.legal },
      { path: `/advice/${party}/hr`, holds: taken.hr },
    ]);
  },
  comparison: atLeast,
});
