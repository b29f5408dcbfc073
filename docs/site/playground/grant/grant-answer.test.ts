import { paymentChart } from "@maths-hubs/formats/svg";
import { sumOf } from "@maths-hubs/funding";
import type { Grant } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import type { FigureCell, FigureRow, Figures } from "../figures.ts";
import { grantAnswer } from "./grant-answer.ts";
import type { GrantPageQuestion } from "./grant-question.ts";

const question: GrantPageQuestion = {
  basis: "planned",
  asOf: "2024-03-15",
  arrears: "next-period",
  carryForward: false,
};
const paid = (amount: string) => [{ on: "2023-10-15", amount }];
const withoutRate = { ...aGrant(), projects: [{ project: "NCP23-09", planned: { projects: 6 } }] };

const poundsIn = (cell: FigureCell | undefined): string | null => {
  if (typeof cell !== "object") throw new Error(`no amount: ${String(cell)}`);
  return cell.pounds;
};
const known = (rows: readonly FigureRow[], column: number): readonly string[] =>
  rows.map((row) => poundsIn(row[column])).flatMap((pounds) => pounds ?? []);
const periods = (grant: Grant, asked = question): Figures => {
  const figures = grantAnswer(grant, asked).periods;
  if (figures === null) throw new Error("no plan");
  return figures;
};
/** Planned, paid, left and state of each period, then of all. */
const cells = ({ rows, totals }: Figures): readonly string[] =>
  [...rows, ...totals].map((row) =>
    row
      .slice(1)
      .map((cell) => (typeof cell === "string" ? cell : (cell.pounds ?? "?")))
      .join(" | "),
  );

describe("the statement adds up as it stands", () => {
  const { statement } = grantAnswer(aGrant(), question);
  it("every group to what it comes to", () => {
    for (const { rows, together } of statement.groups)
      expect(sumOf(known(rows, 3))).toBe(poundsIn(together[3]));
  });
  it("the groups to the total", () => {
    const parts = known(
      statement.groups.map(({ together }) => together),
      3,
    );
    expect(parts).toHaveLength(statement.groups.length);
    expect(known(statement.totals, 3)).toEqual([sumOf(parts)]);
    expect(sumOf(parts)).toBe("613200.00");
  });
  it("by delivered numbers where they are asked for", () => {
    const delivered = grantAnswer(aGrant(), { ...question, basis: "delivered" }).statement;
    expect(delivered.caption).toBe("Entitlement, by delivered numbers");
    expect(known(delivered.totals, 3)).toEqual(["610200.00"]);
  });
});

describe("a rate that is missing makes its line unknown, never zero", () => {
  const { statement, verdict, others } = grantAnswer(withoutRate, question);
  it("and what rests on it, with the place to fill in", () => {
    expect(statement.groups[1]?.rows).toEqual([["NCP23-09, projects", "6", "", { pounds: null }]]);
    expect(statement.totals).toEqual([["Total", "", "", { pounds: null }]]);
    expect(statement.missing).toEqual(["/projects/0/perProject"]);
    expect(periods(withoutRate).missing).toEqual(["/projects/0/perProject"]);
    expect(verdict.outcome).toBe("undetermined");
    expect(others.map(({ caption }) => caption)).not.toContain("What goes back if all comes as expected");
  });
  it("while what was paid is still told", () => {
    expect(cells(periods({ ...withoutRate, payments: paid("5.00") })).at(-1)).toBe("? | 5.00 | ? | ");
  });
});

describe("what is due, paid and left by period", () => {
  it.each([
    ["357700.00", ["357700.00 | 357700.00 | 0.00 | paid", "255500.00 | 0.00 | 255500.00 | not due yet"]],
    ["357000.00", ["357700.00 | 357000.00 | 0.00 | paid", "255500.00 | 0.00 | 256200.00 | not due yet"]],
    [
      "700000.00",
      [
        "357700.00 | 700000.00 | 0.00 | paid",
        "255500.00 | 0.00 | 0.00 | nothing left",
        " | 0.00 | -86800.00 | to go back",
      ],
    ],
  ])("%s received", (amount, rows) => {
    const figures = periods(aGrant({ payments: paid(amount) }));
    expect(cells(figures).slice(0, -1)).toEqual(rows);
    expect(sumOf([...known(figures.totals, 2), ...known(figures.totals, 3)])).toBe("613200.00");
    expect(sumOf(known(figures.rows, 3))).toBe(known(figures.totals, 3)[0]);
    expect(sumOf(known(figures.rows, 2))).toBe(amount);
  });
  it.each([
    ["2023-10-14", "not due yet"],
    ["2023-10-15", "due, not received"],
    ["2023-10-16", "due, not received"],
    [null, "open"],
  ])("on %s the payment of 15 October is %s", (asOf, state) => {
    expect(periods(aGrant({ payments: [] }), { ...question, asOf }).rows[0]?.[4]).toBe(state);
  });
  it("cannot be told where nothing is said of payments", () => {
    const { payments: _, ...grant } = aGrant();
    expect(cells(periods(grant))).toEqual([
      "357700.00 |  | ? | ",
      "255500.00 |  | ? | ",
      "613200.00 | ? | ? | ",
    ]);
    expect(periods(grant).missing).toEqual(["/payments"]);
  });
  it("a payment for no period, and a remainder that no period takes, have their rows", () => {
    const { profile } = aGrant();
    const apart = {
      ...profile,
      periods: profile?.periods ?? [],
      roundTo: "1000.00",
      remainder: "apart",
    } as const;
    const figures = periods(
      aGrant({ profile: apart, payments: [{ on: "2024-01-02", amount: "9.00", period: "2024-01-01" }] }),
    );
    expect(figures.rows.map(([label]) => label)).toEqual([
      "due 15 October 2023",
      "due 15 April 2024",
      "paid 2024-01-02, for no period",
      "in no period",
    ]);
    expect(sumOf([...known(figures.totals, 2), ...known(figures.totals, 3)])).toBe("613200.00");
    expect(sumOf(figures.rows.flatMap((row) => (row[1] === "" ? [] : known([row], 1))))).toBe("613200.00");
  });
  it("without a plan there is no such table", () => {
    const { profile: _, ...grant } = aGrant();
    expect(grantAnswer(grant, question).periods).toBeNull();
  });
});

describe("what was spent is not shown as nothing where there is no ledger", () => {
  const entry = { on: "2023-11-02", line: "NCP23-09", kind: "actual", amount: "60.00" } as const;
  it.each([
    ["no ledger", {}, [null, null, null, null], "cannot be told without a ledger"],
    ["an empty ledger", { ledger: [] }, ["0.00", "0.00", "0.00", "100.00"], "£0.00 by the end of the year"],
    [
      "a ledger with one entry",
      { ledger: [entry] },
      ["60.00", "0.00", "0.00", "40.00"],
      "£60.00 by the end of the year",
    ],
  ] as const)("%s", (_, ledger, spending, drawn) => {
    const grant = aGrant({ ...ledger, budget: [{ line: "NCP23-09", amount: "100.00" }] });
    const { others, charted } = grantAnswer(grant, question);
    const outturn = others.find(({ caption }) => caption === "Outturn on 15 March 2024");
    expect(outturn?.totals[0]?.slice(2, 6).map(poundsIn)).toEqual(spending);
    expect(outturn?.notes.join(" ").includes("/ledger")).toBe(spending[0] === null);
    expect(charted === null ? null : paymentChart(grant, charted)).toContain(`Spent: ${drawn}.`);
  });
  it("and there is no chart where nothing at all is known of payments", () => {
    const { profile: _, payments: __, ...grant } = aGrant();
    expect(grantAnswer(grant, question).charted).toBeNull();
    expect(grantAnswer({ ...grant, payments: [] }, question).charted).not.toBeNull();
    expect(grantAnswer({ ...grant, ledger: [] }, question).charted).not.toBeNull();
  });
});

describe("the workings are those of the statements on the page", () => {
  it("a step a line", () => {
    const { workings } = grantAnswer(aGrant(), question);
    expect(workings.map(({ label }) => label).slice(0, 2)).toEqual(["Entitlement", "Payment profile"]);
    expect(workings[0]?.steps[0]).toBe(
      "leadership and management: take, 310000.00 (/fixed/leadershipAndManagement) = 310000.00",
    );
  });
});
