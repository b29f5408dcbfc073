import { assess, type Edition, type Report } from "@maths-hubs/rulekit";
import type { ProgrammeScope } from "./data/programme-scope.ts";
import { scopePhase } from "./rules/scope-phase.ts";
import { scopeSector } from "./rules/scope-sector.ts";
import type { Setting } from "./setting.ts";

/**
 * Whether the programme works with a setting, by phase and by sector; what is out of scope is a warning, never an error.
 *
 * @param setting - the school, college or provider
 * @param edition - the scope of an academic year, from `programmeScope`
 *
 * @example
 * ```ts
 * import { assessScope, programmeScope } from "@maths-hubs/model";
 *
 * const school = { reference: "s-1", phases: ["secondary"], sector: "independent" } as const;
 * assessScope(school, programmeScope.for("2023/24")).findings.map((finding) => finding.outcome); // => ["met", "not-applicable"]
 * assessScope(school, programmeScope.for("2024/25")).findings.map((finding) => finding.outcome); // => ["met", "not-met"]
 * ```
 */
export const assessScope = (setting: Setting, edition: Edition<ProgrammeScope>): Report =>
  assess([scopePhase, scopeSector], setting, edition);
