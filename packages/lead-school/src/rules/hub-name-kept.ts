import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { transitionRule, type TransitionRule } from "../transition-rule.ts";

/** The hub keeps its name, letter for letter; a change is a warning, since keeping it is expected and not required. */
export const hubNameKept: TransitionRule = /* @__PURE__ */ transitionRule({
  id: "lead-school/hub-name-kept",
  title: "Hub's name kept",
  cites: [/* @__PURE__ */ cite("SPEC", "paragraph 12")],
  clauses: ["SPEC-P12-name"],
  force: "should",
  statement: "A hub keeps its name when its lead body changes.",
  unit: "count",
  requirement: () => 1,
  actual: ({ hubName }) =>
    hubName === undefined
      ? unknown(["/hubName"])
      : known(hubName.before === hubName.after ? 1 : 0, ["/hubName/before", "/hubName/after"]),
  comparison: atLeast,
});
