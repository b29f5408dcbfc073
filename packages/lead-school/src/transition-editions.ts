import { exitParties, exitSteps, type ExitParty, type ExitStep } from "@maths-hubs/model";
import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";

/** What the specification asks of a change of lead body in one edition. */
export interface TransitionTerms {
  /** Who works on the exit management plan. */
  readonly parties: readonly ExitParty[];
  /** The steps of the handover. */
  readonly steps: readonly ExitStep[];
}

/**
 * What is asked of a change of lead body, by academic year of the handover. Only 2023/24 is published.
 *
 * @example
 * ```ts
 * import { transitionEditions } from "@maths-hubs/lead-school";
 *
 * transitionEditions.for("2023/24").terms.parties; // => ["dfe", "ncetm", "current-lead-body", "successor"]
 * transitionEditions.for("2024/25"); // throws edition-not-published
 * ```
 */
export const transitionEditions: EditionTable<TransitionTerms> = /* @__PURE__ */ (() =>
  defineEditions<TransitionTerms>([
    {
      academicYear: "2023/24",
      citation: cite("SPEC", "paragraphs 12 and 19 to 24"),
      terms: frozen({ parties: [...exitParties], steps: [...exitSteps] }),
    },
  ]))();
