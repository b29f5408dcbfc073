import { establishmentReader, type LastEstablishments } from "./establishment-reader.ts";

/**
 * Reads a whole register of establishments at once, as {@link establishmentReader} reads it in pieces.
 *
 * @param text - the decoded text of the file
 *
 * @example
 * ```ts
 * import { establishmentsFromCsv } from "@maths-hubs/formats/csv";
 *
 * const header = "URN,EstablishmentStatus (name),PhaseOfEducation (name),CloseDate";
 * const read = establishmentsFromCsv(`${header}\n100004,Closed,Nursery,31-08-1992\n100005,Shut,Nursery,\n`);
 * read.schools[0]?.closedOn; // => "1992-08-31"
 * read.faults.map(({ row, column, code }) => [row, column, code]); // => [[3, "EstablishmentStatus (name)", "invalid-value"]]
 * ```
 */
export const establishmentsFromCsv = (text: string): LastEstablishments => {
  const reader = establishmentReader();
  const { schools, faults } = reader.push(text);
  const last = reader.end();
  return {
    schools: [...schools, ...last.schools],
    faults: [...faults, ...last.faults],
    totals: last.totals,
  };
};
