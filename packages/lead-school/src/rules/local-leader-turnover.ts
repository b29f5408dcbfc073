import { cite } from "@maths-hubs/programme/sources";
import { atMost, known, unknown } from "@maths-hubs/rulekit";
import { peopleWho, transitionRule, type TransitionRule } from "../transition-rule.ts";

/** No local leader goes because the lead body changes. How much turnover is normal at a year's end is stated nowhere. */
export const localLeaderTurnover: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/local-leader-turnover",
  title: "Local leaders who go because of the change",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 22b")],
  clauses: ["SPEC-P22-b"],
  force: "should",
  statement: "Apart from the turnover of every year's end, the community of local leaders stays as it is.",
  unit: "people",
  requirement: () => 0,
  actual: (transition) => {
    const leaders = peopleWho(transition, ({ worksAs }) => worksAs.includes("local-leader"));
    if ("reading" in leaders) return leaders;
    const gone = leaders.filter(({ person }) => person.leavesBecause === "change-of-lead-body");
    // Who goes for sure decides; the unknown can only add to them.
    if (gone.length > 0) {
      return known(
        gone.length,
        gone.map(({ path }) => `${path}/leavesBecause`),
      );
    }
    const missing = leaders.flatMap(({ person, path }) => {
      if (person.stays === undefined) return [`${path}/stays`];
      return !person.stays && person.leavesBecause === undefined ? [`${path}/leavesBecause`] : [];
    });
    return missing.length > 0 ? unknown(missing) : known(0, ["/people"]);
  },
  comparison: atMost,
});
