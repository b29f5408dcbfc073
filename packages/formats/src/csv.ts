export { csvFaultInWords } from "./csv/csv-fault.ts";
export type { CheckedCsv, CsvFault, CsvFaultCode, TableFaultCode } from "./csv/csv-fault.ts";
export { establishmentReader } from "./csv/establishment-reader.ts";
export type {
  EstablishmentBatch,
  EstablishmentReader,
  EstablishmentTotals,
  LastEstablishments,
} from "./csv/establishment-reader.ts";
export { establishmentsFromCsv } from "./csv/establishments-from-csv.ts";
export { findingsToCsv } from "./csv/findings-to-csv.ts";
export { teamFromCsv } from "./csv/team-from-csv.ts";
export type { TeamOfCsv } from "./csv/team-from-csv.ts";
export { teamToCsv } from "./csv/team-to-csv.ts";
export { timelinesToCsv } from "./csv/timelines-to-csv.ts";
export { ledgerFromCsv } from "./csv/ledger-from-csv.ts";
export { ledgerToCsv } from "./csv/ledger-to-csv.ts";
export { outturnToCsv } from "./csv/outturn-to-csv.ts";
export { statementToCsv } from "./csv/statement-to-csv.ts";
export { fromWindows1252 } from "./csv/windows-1252.ts";
