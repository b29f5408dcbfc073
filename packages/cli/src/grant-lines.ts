import { plainDate, writeOut } from "@maths-hubs/calendar";
import { grantTables, type GrantCell, type GrantTable } from "@maths-hubs/formats/text";
import type { GrantDifference, GrantReport } from "@maths-hubs/model";
import { linesOf, plainText, type TextLine } from "@maths-hubs/rulekit";
import { sourceLines } from "./source-lines.ts";
import { paragraph, section } from "./text-lines.ts";

/** A report on a grant as lines for a terminal: the verdict, the figures, then every finding. */
export const grantLines = (report: GrantReport, width: number): readonly TextLine[] => {
  const date = report.asOf === null ? "" : `, as of ${writeOut(plainDate(report.asOf))}`;
  const title = `Grant of ${report.hub}, ${report.academicYear}${date}`;
  const head = linesOf(report, { title, width, only: [] });
  return [
    ...head,
    ...grantTables(report).flatMap((table) => section(table.heading, tableLines(table, width))),
    ...(report.asOf === null ? undatedLines(width) : []),
    ...linesOf(report, { title, width }).slice(head.length),
    ...sourceLines(report.findings, width),
  ];
};

const undatedLines = (width: number): readonly TextLine[] =>
  section(
    "Spending",
    paragraph("body", "not asked for: give --as-of DATE for outturn, agreements and recovery", width, {
      lead: "  ",
    }),
  );

/** A table with its columns in line; sentences stand below their row, and what is to be filled in below it all. */
const tableLines = ({ columns, rows, hasTotal, notes }: GrantTable, width: number): readonly TextLine[] => {
  const sentences = columns.indexOf("Why");
  const shown = columns.map((_, column) => column).filter((column) => column !== sentences);
  const cells = rows.map((row) => row.map(cellInWords));
  const widths = columns.map((name, column) =>
    Math.max(name.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const isNumber = columns.map(
    (_, column) =>
      rows.some((row) => typeof row[column] === "object") ||
      cells.every((row) => /^[\d.]*$/.test(row[column] ?? "")),
  );
  const lineOf = (row: readonly string[]): string =>
    `  ${shown.map((column) => padded(row[column] ?? "", widths[column] ?? 0, isNumber[column] ?? false)).join("  ")}`;
  const rule = `  ${"-".repeat(shown.reduce((sum, column) => sum + (widths[column] ?? 0) + 2, -2))}`;
  const body = cells.flatMap((row, index) => [
    ...(hasTotal && index === cells.length - 1 ? [{ role: "body", text: rule } as const] : []),
    { role: "body", text: lineOf(row) } as const,
    ...(sentences === -1 ? [] : paragraph("source", row[sentences] ?? "", width, { lead: indent, indent })),
  ]);
  return [
    ...(rows.length === 0 ? [] : [{ role: "detail", text: lineOf(columns) } as const, ...body]),
    ...notes.flatMap((note) => paragraph("body", note, width, { lead: "  ", indent: "  " })),
  ];
};

const indent = " ".repeat(6);

const padded = (text: string, width: number, isNumber: boolean): string =>
  isNumber ? text.padStart(width) : text.padEnd(width);

const cellInWords = (cell: GrantCell): string => {
  if (typeof cell === "string") return plainText(cell);
  return cell.pounds ?? "unknown";
};

/** Why the total of one grant is not that of another, as lines for a terminal. */
export const differenceLines = (difference: GrantDifference, width: number): readonly TextLine[] => {
  const { hub, before, after, change, parts, missing } = difference;
  const title = `Grant of ${hub}: from ${before ?? "unknown"} to ${after ?? "unknown"}, a change of ${change ?? "unknown"}`;
  const byCause = Object.entries(difference.byCause).map(([cause, amount]) => [cause, amount] as const);
  const widest = Math.max(
    0,
    ...parts.map(({ amount }) => amount.length),
    ...byCause.map(([, amount]) => amount.length),
  );
  return [
    ...paragraph("title", title, width),
    ...section(
      "By cause",
      [...byCause, ["change", change ?? "unknown"] as const].map(([cause, amount]) => ({
        role: "body",
        text: `  ${cause.padEnd(12)}${amount.padStart(widest)}`,
      })),
    ),
    ...section(
      "By line",
      parts.flatMap((part) => {
        const lead = `  ${part.amount.padStart(widest)}  `;
        const words = `${part.label} (${part.cause}): ${part.because}`;
        return paragraph("body", words, width, { lead, indent: " ".repeat(lead.length) });
      }),
    ),
    ...section(
      "To fill in before the whole change can be told",
      missing.flatMap((path) => paragraph("body", path, width, { lead: "  " })),
    ),
  ];
};
