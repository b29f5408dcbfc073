import { leadBodySelection, type LeadBodySelection } from "@maths-hubs/programme/recruitment";
import { assess, type Edition, type Report } from "@maths-hubs/rulekit";
import { selectionQualities } from "./rules/selection-qualities.ts";
import type { SelectionRecord } from "./selection-record.ts";

/**
 * Judges what is known of an applicant by what selection looked for in 2015/16.
 *
 * @param record - what those who chose found
 * @param edition - the academic year, or an edition of your own
 * @throws a `RulekitError` with code `edition-not-published` if no document says what selection looks for in the year
 *
 * @example
 * ```ts
 * import { assessSelection } from "@maths-hubs/lead-school";
 *
 * const { findings } = assessSelection({ applicant: "s-1", credibility: true, capacity: false }, "2015/16");
 * findings.map(({ outcome }) => outcome); // => ["met", "not-met", "undetermined"]
 * assessSelection({ applicant: "s-1" }, "2023/24"); // throws edition-not-published
 * ```
 */
export const assessSelection = (
  record: SelectionRecord,
  edition: string | Edition<LeadBodySelection>,
): Report =>
  assess(
    [selectionQualities],
    record,
    typeof edition === "string" ? leadBodySelection.for(edition) : edition,
  );
