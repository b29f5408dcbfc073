import { grantTables } from "@maths-hubs/formats/text";
import type { EntitlementStatement, GrantReport, StatementLine, Subtotal } from "@maths-hubs/model";
import type { FigureGroup, FigureRow, Figures } from "../figures.ts";

/** The entitlement as a table: its parts, what each comes to, and the total. */
export const statementFigures = (report: GrantReport): Figures => {
  const { entitlement } = report;
  const [asPrinted] = grantTables(report);
  return {
    caption: asPrinted?.heading ?? "Entitlement",
    columns: ["Line", "Number", "Rate", "Amount"],
    rows: [],
    groups: groupsOf(entitlement),
    totals: [["Total", "", "", { pounds: entitlement.total }]],
    // What is to be filled in stands in `missing`, as a way to its field.
    notes: asPrinted?.notes.filter((note) => !note.startsWith("To fill in")) ?? [],
    missing: entitlement.missing,
  };
};

/** Every line stands in one of the subtotals. */
const groupsOf = ({ lines, subtotals }: EntitlementStatement): readonly FigureGroup[] => {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return subtotals.map((subtotal) => groupOf(subtotal, byId));
};

const groupOf = (
  { label, lines, amount }: Subtotal,
  byId: ReadonlyMap<string, StatementLine>,
): FigureGroup => ({
  label: capitalised(label),
  rows: lines.flatMap((id) => byId.get(id) ?? []).map(rowOf),
  together: [`${capitalised(label)} together`, "", "", { pounds: amount }],
});

const rowOf = ({ label, quantity, rate, amount, reasons = [] }: StatementLine): FigureRow => [
  [label, ...reasons].join("; "),
  quantity === undefined ? "" : String(quantity),
  rate === undefined ? "" : { pounds: rate },
  { pounds: amount },
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
