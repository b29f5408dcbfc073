import { plainDate, writeOut } from "@maths-hubs/calendar";
import { grantTables } from "@maths-hubs/formats/text";
import { reprofile, sumOf } from "@maths-hubs/funding";
import type { Grant, GrantReport, GrantStatement, Pounds, StatementLine } from "@maths-hubs/model";
import type { FigureCell, FigureRow, Figures } from "../figures.ts";
import type { GrantPageQuestion } from "./grant-question.ts";

/** What is due, paid and left, period by period, with the statement that it rests on. */
export interface Periods {
  readonly figures: Figures;
  readonly statement: GrantStatement;
}

/** The payments of a grant against its plan; `null` where the grant has no plan. */
export const periodsOf = (grant: Grant, report: GrantReport, question: GrantPageQuestion): Periods | null => {
  const { profile, entitlement } = report;
  if (profile === null) return null;
  const { arrears, carryForward } = question;
  const statement = reprofile(grant, { award: entitlement, arrears, carryForward });
  return { figures: periodFigures(report, profile, statement), statement };
};

const periodFigures = (report: GrantReport, profile: GrantStatement, statement: GrantStatement): Figures => {
  const planned = new Map(profile.lines.map(({ id, amount }) => [id, amount]));
  const lines = [...statement.lines, ...onlyPlanned(profile, statement)];
  return {
    caption: "Payments by period",
    columns: ["Period", "Planned", "Paid", "Left", report.asOf === null ? "State" : stateOn(report.asOf)],
    rows: lines.map((line) => rowOf(line, planned.get(line.id), report)),
    groups: [],
    totals: [
      [
        "Total",
        { pounds: profile.total },
        { pounds: report.payments === null ? null : sumOf(report.payments.map(({ amount }) => amount)) },
        { pounds: leftOf(lines) },
        "",
      ],
    ],
    notes: [
      ...notesOf(report),
      ...(statement.total === null ? [] : ["What is paid and what is left together are the entitlement."]),
    ],
    missing: statement.missing,
  };
};

const stateOn = (asOf: string): string => `On ${writeOut(plainDate(asOf))}`;

/** A remainder that the plan keeps apart and the payments have taken up stands in the plan alone. */
const onlyPlanned = (profile: GrantStatement, statement: GrantStatement): readonly StatementLine[] => {
  const ids = new Set(statement.lines.map(({ id }) => id));
  return profile.lines.filter(({ id }) => !ids.has(id)).map((line) => ({ ...line, amount: "0.00" }));
};

const rowOf = (line: StatementLine, planned: Pounds | null | undefined, report: GrantReport): FigureRow => [
  labelOf(line),
  planned === undefined ? "" : { pounds: planned },
  paidCell(line),
  line.kind === "paid" ? { pounds: "0.00" } : { pounds: line.amount },
  stateOf(line, report.asOf),
];

const labelOf = ({ label, due, id }: StatementLine): string =>
  due === undefined || !id.startsWith("period/") ? label : `due ${writeOut(plainDate(due))}`;

/** Where the plan cannot be told, neither can which period a payment was for; the total of what was paid can. */
const paidCell = ({ kind, amount }: StatementLine): FigureCell => {
  if (kind === "paid") return { pounds: amount };
  return amount === null ? "" : { pounds: "0.00" };
};

const leftOf = (lines: readonly StatementLine[]): Pounds | null => {
  const left = lines.filter(({ kind }) => kind !== "paid").map(({ amount }) => amount);
  return left.includes(null) ? null : sumOf(left.flatMap((amount) => amount ?? []));
};

const stateOf = ({ kind, amount, due }: StatementLine, asOf: string | null): string => {
  if (kind === "paid") return "paid";
  if (amount === null) return "";
  if (amount.startsWith("-")) return "to go back";
  if (amount === "0.00") return "nothing left";
  if (asOf === null || due === undefined) return "open";
  return due <= asOf ? "due, not received" : "not due yet";
};

/** What the command line says below the profile: what was received, or that it is not said. */
const notesOf = (report: GrantReport): readonly string[] =>
  grantTables({ ...report, outturn: null, agreements: null, recovery: null })
    .slice(1)
    .flatMap(({ notes }) => notes.filter((note) => !note.startsWith("To fill in")));
