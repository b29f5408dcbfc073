import { plainDate, writeOut } from "@maths-hubs/calendar";
import type {
  AgreementsRollUp,
  EntitlementStatement,
  GrantReport,
  GrantStatement,
  Outturn,
  OutturnFigures,
  Payment,
  StatementLine,
} from "@maths-hubs/model";
import { penceOf, poundsInWords, poundsOrUnknown } from "../pounds-in-words.ts";
import { counted, poundsFromPence } from "@maths-hubs/rulekit";

/** What a cell says: words, or an amount that each form writes in its own way. */
export type GrantCell =
  | string
  | {
      /** Pounds with two places; `null` where they cannot be told. */
      readonly pounds: string | null;
    };

/** One part of a report on a grant as a table, whatever its form. */
export interface GrantTable {
  /** The heading above it. */
  readonly heading: string;
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The rows; the last is a total where `hasTotal` says so. */
  readonly rows: readonly (readonly GrantCell[])[];
  /** Whether the last row is a total. */
  readonly hasTotal: boolean;
  /** What stands below it. */
  readonly notes: readonly string[];
}

/**
 * The parts of a report that it has something to say about as tables, for a form of a host's own: the lines of each add up to
 * its last row where that is a total. The Markdown and the text of the command line say the same.
 *
 * @param report - the report on a grant, from `grantReport` of `@maths-hubs/funding`
 *
 * @example
 * ```ts
 * import { grantTables } from "@maths-hubs/formats/text";
 * import { grantReport } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const tables = grantTables(grantReport(aGrant(), { basis: "planned" }));
 * tables.map(({ heading }) => heading); // => ["Entitlement, by planned numbers", "Payment profile"]
 * tables[0]?.rows.at(-1); // => ["Total", "", "", { pounds: "613200.00" }]
 * ```
 */
export const grantTables = (report: GrantReport): readonly GrantTable[] =>
  [
    entitlementTable(report.entitlement),
    ...(report.profile === null ? [] : [profileTable(report.profile, report.payments)]),
    ...(report.outturn === null ? [] : [outturnTable(report.outturn), refusedTable(report.outturn)]),
    ...(report.agreements === null
      ? []
      : [agreementsTable(report.agreements), reductionsTable(report.agreements)]),
    ...(report.recovery === null ? [] : [recoveryTable(report.recovery)]),
  ].filter(({ rows, notes }) => rows.length > 0 || notes.length > 0);

const amount = (pounds: string | null): GrantCell => ({ pounds });

const entitlementTable = (statement: EntitlementStatement): GrantTable => ({
  heading: `Entitlement, by ${statement.basis} numbers`,
  columns: ["Line", "Number", "Rate", "Amount"],
  rows: [
    ...statement.lines.map((line) => [line.label, numberOf(line), rateOf(line), amount(line.amount)]),
    ["Total", "", "", amount(statement.total)],
  ],
  hasTotal: true,
  notes: [...payableNotes(statement), ...missingNotes(statement)],
});

const numberOf = ({ quantity }: StatementLine): string => (quantity === undefined ? "" : String(quantity));

const rateOf = ({ rate }: StatementLine): GrantCell => (rate === undefined ? "" : amount(rate));

const payableNotes = ({ approval, payable }: EntitlementStatement): readonly string[] => {
  if (approval === null) return ["Whether the award is approved is not said (/approval)."];
  const may = payable === null ? "what is payable cannot be told" : `payable ${poundsInWords(payable)}`;
  return [`The award is ${approval.replaceAll("-", " ")}: ${may}.`];
};

const missingNotes = ({ missing }: Pick<GrantStatement, "missing">): readonly string[] =>
  missing.length === 0 ? [] : [`To fill in: ${missing.join(", ")}.`];

const profileTable = (statement: GrantStatement, payments: readonly Payment[] | null): GrantTable => ({
  heading: "Payment profile",
  columns: ["Line", "Amount"],
  rows: [
    ...statement.lines.map((line) => [line.label, amount(line.amount)]),
    ["Total", amount(statement.total)],
  ],
  hasTotal: true,
  notes: [...paymentNotes(payments), ...missingNotes(statement)],
});

const paymentNotes = (payments: readonly Payment[] | null): readonly string[] => {
  if (payments === null) return ["What has been paid is not said (/payments)."];
  const paid = poundsFromPence(payments.reduce((pence, one) => pence + penceOf(one.amount), 0));
  return [`Received so far: ${poundsInWords(paid)} in ${counted(payments.length, "payment", "payments")}.`];
};

const outturnTable = ({ asOf, lines, total, missing }: Outturn): GrantTable => ({
  heading: `Outturn on ${writeOut(plainDate(asOf))}`,
  columns: ["Line", "Budget", "Actual", "Committed", "Forecast", "Variance", "Risk"],
  rows: [...lines.map((line) => [line.line, ...figureCells(line)]), ["Total", ...figureCells(total)]],
  hasTotal: true,
  notes: missingNotes({ missing }),
});

const figureCells = (of: OutturnFigures): readonly GrantCell[] => [
  amount(of.budget),
  amount(of.actual),
  amount(of.committed),
  amount(of.forecast),
  amount(of.variance),
  of.risk ?? "not told",
];

const refusedTable = ({ refused, refusedTotal }: Outturn): GrantTable => ({
  heading: "Entries that do not count",
  columns: ["Entry", "Line", "Kind", "Amount", "Why"],
  rows: refused.map((one) => [one.path, one.line, one.kind, amount(one.amount), one.message]),
  hasTotal: false,
  notes: refused.length === 0 ? [] : [`Together ${poundsOrUnknown(refusedTotal)}.`],
});

const agreementsTable = (rollUp: AgreementsRollUp): GrantTable => ({
  heading: "Agreements",
  columns: ["Payee", "Line", "Total", "Paid", "Due", "Late"],
  rows: [
    ...rollUp.agreements.map(({ payee, line, total, paid, due, late }) => [
      payee,
      line ?? "none named",
      ...[total, paid, due, late].map(amount),
    ]),
    ["Total", "", ...[rollUp.total, rollUp.paid, rollUp.due, rollUp.late].map(amount)],
  ],
  hasTotal: true,
  notes: missingNotes(rollUp),
});

const reductionsTable = ({ agreements }: AgreementsRollUp): GrantTable => ({
  heading: "Payments reduced or withheld",
  columns: ["Payee", "For", "Claimed", "Paid", "Why"],
  rows: agreements.flatMap(({ payee, lines }) =>
    lines
      .filter(({ steps }) => steps.length > 0)
      .map((line) => [
        payee,
        line.label,
        amount(line.gross),
        amount(line.amount),
        line.steps.map(({ message }) => message).join(" "),
      ]),
  ),
  hasTotal: false,
  notes: [],
});

const recoveryTable = (statement: GrantStatement): GrantTable => ({
  heading: "What goes back if all comes as expected",
  columns: ["Line", "Amount"],
  rows: [
    ...statement.lines.map((line) => [line.label, amount(line.amount)]),
    ["Total", amount(statement.total)],
  ],
  hasTotal: true,
  notes: missingNotes(statement),
});
