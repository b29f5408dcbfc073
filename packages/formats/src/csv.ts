export { csvFaultInWords } from "./csv/csv-fault.ts";
export type { CheckedCsv, CsvFault, CsvFaultCode, TableFaultCode } from "./csv/csv-fault.ts";
export { findingsToCsv } from "./csv/findings-to-csv.ts";
export { teamFromCsv } from "./csv/team-from-csv.ts";
export type { TeamOfCsv } from "./csv/team-from-csv.ts";
export { teamToCsv } from "./csv/team-to-csv.ts";
export { timelinesToCsv } from "./csv/timelines-to-csv.ts";
