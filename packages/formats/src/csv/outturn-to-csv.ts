import type { Outturn, OutturnFigures } from "@maths-hubs/model";
import { writeCsv } from "./write-csv.ts";

const figures = [
  "budget",
  "actual",
  "committed",
  "forecast",
  "expected",
  "variance",
  "variancePercent",
  "band",
  "risk",
  "entries",
] as const satisfies readonly (keyof OutturnFigures)[];

/** Excel takes a file without it for another encoding, and shows odd signs for a pound. */
const byteOrderMark = "\uFEFF";

/**
 * Writes an outturn as a table for a spreadsheet: one row for each line of the budget, one for the total, and one for each
 * entry of the ledger that does not count, with the reasons. What is not known is an empty cell, never zero, and `missing`
 * of the total names what to fill in.
 *
 * @param outturn - the outturn on a date
 *
 * @example
 * ```ts
 * import { outturnToCsv } from "@maths-hubs/formats/csv";
 * import { assessOutturn } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const ledger = [{ on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "60.00" }] as const;
 * const budget = [{ line: "NCP23-09", amount: "100.00" }];
 * const table = outturnToCsv(assessOutturn(aGrant({ ledger, budget }), { asOf: "2023-12-31" }));
 * table.split("\r\n")[1]; // => "line,NCP23-09,100.00,60.00,0.00,0.00,60.00,40.00,40.00,,,1,,"
 * ```
 */
export const outturnToCsv = ({ lines, total, refused, missing }: Outturn): string =>
  byteOrderMark +
  writeCsv([
    ["row", "line", ...figures, "reasons", "missing"],
    ...lines.map((line) => ["line", line.line, ...cellsOf(line), "", ""]),
    ["total", "", ...cellsOf(total), "", missing.join(" ")],
    ...refused.map(({ path, line, kind, amount, message }) => [
      `refused ${path}`,
      line,
      ...figures.map((figure) => (figure === kind ? amount : "")),
      message,
      "",
    ]),
  ]);

const cellsOf = (of: OutturnFigures): readonly string[] => figures.map((figure) => String(of[figure] ?? ""));
