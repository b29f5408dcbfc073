import type { Edition, EditionChoice, EditionTable } from "@maths-hubs/rulekit";
import { editionOfAnotherYear } from "./lead-school-error.ts";

/** By which edition a document is judged; the one published for its own academic year where nothing is said. */
export interface LeadSchoolQuestion<Terms> extends EditionChoice {
  /** The edition to apply, for example one that a host has customised. */
  readonly edition?: Edition<Terms>;
}

/** The edition of a question: the one given, or the one that is published for the document's year. */
export const settledEdition = <Terms>(
  table: EditionTable<Terms>,
  academicYear: string,
  { edition, ...choice }: LeadSchoolQuestion<Terms>,
): Edition<Terms> => {
  const settled = edition ?? table.for(academicYear, choice);
  if (settled.stamp.academicYear !== academicYear) {
    throw editionOfAnotherYear(settled.stamp.academicYear, academicYear);
  }
  return settled;
};
