import { atLeast, defineRule, known, unknown, type Rule } from "@maths-hubs/rulekit";
import type { ProgrammeScope } from "../data/programme-scope.ts";
import type { Setting } from "../setting.ts";

/** The setting teaches at least one phase that the edition serves; without any phase given it cannot be told. */
export const scopePhase: Rule<Setting, ProgrammeScope> = /* @__PURE__ */ defineRule<
  Setting,
  ProgrammeScope,
  "count"
>({
  id: "model/scope-phase",
  title: "Phase served by the programme",
  cites: [
    { source: "SPEC", at: "paragraph 4" },
    { source: "ABOUT", at: "Where are the Maths Hubs and who do they serve?" },
  ],
  clauses: ["SPEC-P4-scope", "ABOUT-Where-scope"],
  force: "should",
  statement: "A hub works with schools and colleges of the phases that the edition serves.",
  unit: "count",
  subject: (setting) => setting.reference,
  requirement: () => 1,
  actual: (setting, scope) =>
    setting.phases.length === 0
      ? unknown(["/phases"])
      : known(scope.phases.filter((phase) => setting.phases.includes(phase)).length, ["/phases"]),
  comparison: atLeast,
});
