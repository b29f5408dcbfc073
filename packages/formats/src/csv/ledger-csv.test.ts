import { anyCharacter } from "@maths-hubs/tooling/any-character";
import { aGrant } from "@maths-hubs/model/testing";
import { assessOutturn, paymentProfile } from "@maths-hubs/funding";
import { ledgerKinds, type LedgerEntry } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvFaultInWords } from "./csv-fault.ts";
import { ledgerFromCsv } from "./ledger-from-csv.ts";
import { ledgerToCsv } from "./ledger-to-csv.ts";
import { outturnToCsv } from "./outturn-to-csv.ts";
import { statementToCsv } from "./statement-to-csv.ts";
import {
  grantInMarch,
  grantInTheDark,
  grantWithEmptyLedger,
  grantWithoutLedger,
  grantWithOneEntry,
  reportOf,
} from "../grants.test-support.ts";

const entriesOf = (text: string): readonly LedgerEntry[] => {
  const read = ledgerFromCsv(text);
  if (!read.ok) throw new Error(read.faults.map(csvFaultInWords).join("\n"));
  return read.value;
};
const places = (text: string): readonly unknown[] => {
  const read = ledgerFromCsv(text);
  return read.ok ? [] : read.faults.map(({ row, column, code }) => [row, column, code]);
};
const row = (
  changes: Partial<Record<"key" | "on" | "line" | "kind" | "amount" | "payee" | "activityOn", string>>,
): string => {
  const cells = {
    key: "i-1",
    on: "2023-11-02",
    line: "NCP23-09",
    kind: "actual",
    amount: "1.00",
    payee: "",
    activityOn: "",
    ...changes,
  };
  return `key,on,line,kind,amount,payee,activityOn\n${Object.values(cells).join(",")}\n`;
};

describe("a ledger is read from a table as people write it", () => {
  it("columns in any order and spelling, dates as spreadsheets show them, empty cells left out", () => {
    const text =
      "\uFEFFAmount;LINE;kind;Activity on;on;payee\r\n-20;NCP23-09;Forecast;20/03/2024;2024-04-05;\r\n";
    expect(entriesOf(text)).toEqual([
      { on: "2024-04-05", line: "NCP23-09", kind: "forecast", amount: "-20", activityOn: "2024-03-20" },
    ]);
  });
  it("the same entry twice is read twice: whether it counts is judged elsewhere", () => {
    const line = "i-1,2023-11-02,NCP23-09,actual,1.00\n";
    expect(entriesOf(`key,on,line,kind,amount\n${line}${line}`)).toHaveLength(2);
  });
  it("a header alone is a ledger without entries", () => {
    expect(entriesOf("on,line,kind,amount\n")).toEqual([]);
  });
});

describe("every fault has its row and column, and no row is skipped", () => {
  it.each([
    ["a date that is none", { on: "31/02/2024" }, "on", "invalid-date"],
    ["an empty date", { on: "" }, "on", "empty-cell"],
    ["a line with a space", { line: "NCP 23" }, "line", "invalid-reference"],
    ["a kind that is none", { kind: "paid" }, "kind", "invalid-value"],
    ["an empty kind", { kind: "" }, "kind", "empty-cell"],
    ["thousands", { amount: '"1,500.00"' }, "amount", "invalid-value"],
    ["a currency sign", { amount: "£5" }, "amount", "invalid-value"],
    ["three decimals", { amount: "1.005" }, "amount", "invalid-value"],
    ["an exponent", { amount: "1e3" }, "amount", "invalid-value"],
    ["an empty amount", { amount: "" }, "amount", "empty-cell"],
    ["a payee with a name", { payee: "A School" }, "payee", "invalid-reference"],
    ["a formula", { key: "=1+1" }, "key", "invalid-reference"],
    ["an activity that is no date", { activityOn: "soon" }, "activityOn", "invalid-date"],
  ])("%s", (_, changes, column, code) => {
    expect(places(row(changes))).toEqual([[2, column, code]]);
  });
  it("all of them, in the order of the file", () => {
    const text =
      "on,line,kind,amount,extra\nx,NCP23-09,actual,1.00,\n2023-11-02,NCP23-09\n2023-11-02,NCP23-09,y,z,\n";
    expect(places(text)).toEqual([
      [1, "extra", "unknown-column"],
      [2, "on", "invalid-date"],
      [3, undefined, "too-few-cells"],
      [4, "kind", "invalid-value"],
      [4, "amount", "invalid-value"],
    ]);
  });
  it.each(["on", "line", "kind", "amount"])("the column %s must be there", (column) => {
    const others = ["on", "line", "kind", "amount"].filter((name) => name !== column);
    expect(places(`${others.join(",")}\n`)).toEqual([[1, column, "missing-column"]]);
  });
  it("an empty file and quotes that do not close", () => {
    expect(places("")).toEqual([[1, undefined, "no-header"]]);
    expect(places('on,line,kind,amount\n2023-11-02,"NCP23-09,actual,1.00\n')).toEqual([
      [2, "line", "malformed-quotes"],
    ]);
  });
});

const reference = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,8}$/);
const day = fc.constantFrom("2023-09-01", "2024-02-29", "2024-08-31");
const entry: fc.Arbitrary<LedgerEntry> = fc.record(
  {
    key: reference,
    on: day,
    line: reference,
    kind: fc.constantFrom(...ledgerKinds),
    amount: fc.constantFrom("0", "1.5", "-20.00", "9999999999999.99", "0.05"),
    payee: reference,
    activityOn: day,
    exception: reference,
  },
  { requiredKeys: ["on", "line", "kind", "amount"] },
);

describe("a ledger comes back from its table as it was", () => {
  it("entry by entry, and the table from its ledger", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 10 }), (entries) => {
        const text = ledgerToCsv(entries);
        expect(entriesOf(text)).toEqual(entries);
        expect(ledgerToCsv(entriesOf(text))).toBe(text);
      }),
    );
  });
  it("no text is too odd to be answered", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyCharacter }),
          fc.stringMatching(/^(on|line|kind|amount|[,;\n"'=]){0,20}$/),
        ),
        (text) => {
          const read = ledgerFromCsv(text);
          expect(read.ok || read.faults.length > 0).toBe(true);
        },
      ),
    );
  });
});

const cellsOf = (text: string): readonly (readonly string[])[] =>
  text
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("a statement is a table whose rows add up to its last", () => {
  it("with a row for each line and one for the total", () => {
    const table = cellsOf(statementToCsv(paymentProfile(aGrant(), { award: "22284.00" })));
    const at = (table[0] ?? []).indexOf("amount");
    expect(table.slice(1).map((cells) => [cells[1], cells[at]])).toEqual([
      ["period/2023-10-15", "12999.00"],
      ["period/2024-04-15", "9285.00"],
      ["total", "22284.00"],
    ]);
  });
  it("what cannot be told is an empty cell, with what to fill in", () => {
    const [head, ...rows] = cellsOf(statementToCsv(reportOf(grantInTheDark).entitlement));
    const at = (head ?? []).indexOf("amount");
    const total = rows.at(-1);
    expect(total?.[at]).toBe("");
    expect(total?.[at + 1]).toContain("/projects/0/perProject");
  });
  it("no cell can be run as a formula", () => {
    const { entitlement } = reportOf(grantInMarch);
    const lines = entitlement.lines.map((line) => ({ ...line, label: "=cmd()" }));
    expect(statementToCsv({ ...entitlement, lines })).toContain(",'=cmd(),");
  });
});

describe("an outturn is a table of its lines, its total and what does not count", () => {
  it("in that order", () => {
    const outturn = assessOutturn(grantInMarch, { asOf: "2024-03-15" });
    const table = cellsOf(outturnToCsv(outturn));
    expect(table.map(([kind, line]) => [kind, line])).toEqual([
      ["row", "line"],
      ["line", "leadership"],
      ["line", "NCP23-09"],
      ["line", "NCP23-01"],
      ["total", ""],
      ["refused /ledger/7", "NCP23-09"],
    ]);
    expect(table[1]?.slice(2, 8)).toEqual([
      "310000.00",
      "139500.00",
      "120000.00",
      "0.00",
      "259500.00",
      "50500.00",
    ]);
    expect(table[5]).toContain("60000.00");
    expect(table[5]?.at(-2)).toBe("An entry with the key i-07 stands before it.");
  });
  it.each([
    ["no ledger", grantWithoutLedger, ["613200.00", "", "", "", "", "", "", "", "", "", "", "/ledger"]],
    [
      "an empty ledger",
      grantWithEmptyLedger,
      [
        "613200.00",
        "0.00",
        "0.00",
        "0.00",
        "0.00",
        "613200.00",
        "100.00",
        "under",
        "underspend",
        "0",
        "",
        "",
      ],
    ],
    [
      "a ledger with one entry",
      grantWithOneEntry,
      [
        "613200.00",
        "62000.00",
        "0.00",
        "0.00",
        "62000.00",
        "551200.00",
        "89.89",
        "under",
        "underspend",
        "1",
        "",
        "",
      ],
    ],
  ])("%s", (_, grant, cells) => {
    const table = cellsOf(outturnToCsv(assessOutturn(grant, { asOf: "2024-03-15" })));
    expect(table.at(-1)).toEqual(["total", "", ...cells]);
  });
});
