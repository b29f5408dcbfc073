import { atLeast, defineRule, doesNotApply, known, unknown, type Rule } from "@maths-hubs/rulekit";
import type { ProgrammeScope } from "../data/programme-scope.ts";
import type { Setting } from "../setting.ts";

/** The setting is of a sector that the edition serves; a warning where it is not, for older editions served any school. */
export const scopeSector: Rule<Setting, ProgrammeScope> = /* @__PURE__ */ defineRule<
  Setting,
  ProgrammeScope,
  "count"
>({
  id: "model/scope-sector",
  title: "Sector served by the programme",
  cites: [{ source: "HBK", at: "cover" }],
  clauses: ["HBK-Intro-scope"],
  force: "should",
  statement: "Since 2024/25 the programme is for state-maintained schools.",
  unit: "count",
  subject: (setting) => setting.reference,
  requirement: () => 1,
  actual: (setting, scope) => {
    if (scope.sectors === undefined) return doesNotApply("this edition is for any school or college");
    if (setting.sector === undefined) return unknown(["/sector"]);
    return known(scope.sectors.includes(setting.sector) ? 1 : 0, ["/sector"]);
  },
  comparison: atLeast,
});
