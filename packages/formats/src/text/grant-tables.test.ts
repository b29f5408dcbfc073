import { describe, expect, it } from "vitest";
import {
  grantInMarch,
  grantInTheDark,
  grantNotApproved,
  grantToGoBack,
  grantWithEmptyLedger,
  grantWithNoAgreement,
  grantWithoutAgreements,
  grantWithoutLedger,
  grantWithOneEntry,
  reportOf,
} from "../grants.test-support.ts";
import { grantReport, rollUpAgreements } from "@maths-hubs/funding";
import { penceOf } from "../pounds-in-words.ts";
import { grantReportToMarkdown } from "../markdown/grant-report-to-markdown.ts";
import { grantTables, type GrantCell } from "./grant-tables.ts";

const pence = (cell: GrantCell | undefined): number =>
  typeof cell === "object" && cell.pounds !== null ? penceOf(cell.pounds) : 0;

const pounds = (amount: string | null): GrantCell => ({ pounds: amount });

describe("the lines of each table add up to its total", () => {
  it.each([
    ["in March", grantInMarch],
    ["to go back", grantToGoBack],
    ["not approved", grantNotApproved],
  ])("%s", (_, grant) => {
    for (const { columns, rows, hasTotal } of grantTables(reportOf(grant))) {
      if (!hasTotal) continue;
      const total = rows.at(-1) ?? [];
      columns.forEach((name, column) => {
        if (name === "Rate" || name === "Number") return;
        const sum = rows.slice(0, -1).reduce((whole, row) => whole + pence(row[column]), 0);
        expect([name, sum]).toEqual([name, pence(total[column])]);
      });
    }
  });
});

describe("a report says what it has something to say about", () => {
  it("all parts in March", () => {
    expect(grantTables(reportOf(grantInMarch)).map(({ heading }) => heading)).toEqual([
      "Entitlement, by planned numbers",
      "Payment profile",
      "Outturn on 15 March 2024",
      "Entries that do not count",
      "Agreements",
      "Payments reduced or withheld",
      "What goes back if all comes as expected",
    ]);
  });
  it("without a date, the award alone", () => {
    const report = grantReport(grantInMarch, { basis: "delivered" });
    expect(grantTables(report).map(({ heading }) => heading)).toEqual([
      "Entitlement, by delivered numbers",
      "Payment profile",
    ]);
  });
  it("what is not known is said, with its place", () => {
    const [entitlement] = grantTables(reportOf(grantInTheDark));
    expect(entitlement?.notes).toEqual([
      "Whether the award is approved is not said (/approval).",
      expect.stringContaining("To fill in: /projects/0/perProject"),
    ]);
    expect(entitlement?.rows.at(-1)).toEqual(["Total", "", "", { pounds: null }]);
  });
});

describe("what was spent is not shown as nothing where nobody says", () => {
  it.each([
    ["no ledger", grantWithoutLedger, [null, null, null, null], "not told", ["To fill in: /ledger."]],
    ["an empty ledger", grantWithEmptyLedger, ["0.00", "0.00", "0.00", "310000.00"], "underspend", []],
    ["one entry", grantWithOneEntry, ["62000.00", "0.00", "0.00", "248000.00"], "underspend", []],
  ] as const)("%s", (_, grant, amounts, risk, notes) => {
    const table = grantTables(reportOf(grant)).find(({ heading }) => heading.startsWith("Outturn"));
    expect(table?.rows[0]).toEqual(["leadership", pounds("310000.00"), ...amounts.map(pounds), risk]);
    expect(table?.notes).toEqual(notes);
  });
  it("nor in Markdown", () => {
    const markdown = grantReportToMarkdown(reportOf(grantWithoutLedger));
    expect(markdown).toContain(
      "| leadership | £310,000.00 | cannot be told | cannot be told | cannot be told | cannot be told | not told |",
    );
    expect(markdown).toContain("To fill in: /ledger.");
  });
});

describe("what agreements come to is not shown as nothing where nobody says which there are", () => {
  it.each([
    ["agreements left out", grantWithoutAgreements, [null, null, null, null], ["To fill in: /agreements."]],
    ["an empty list of them", grantWithNoAgreement, ["0.00", "0.00", "0.00", "0.00"], []],
    ["one agreement", grantInMarch, ["3000.00", "3000.00", "0.00", "0.00"], []],
  ] as const)("%s", (_, grant, amounts, notes) => {
    const agreements = rollUpAgreements(grant, { asOf: "2024-03-15" });
    const tables = grantTables({ ...reportOf(grant), agreements });
    const table = tables.find(({ heading }) => heading === "Agreements");
    expect(table?.rows.at(-1)).toEqual(["Total", "", ...amounts.map(pounds)]);
    expect(table?.notes).toEqual(notes);
  });
  it("nor in Markdown", () => {
    const agreements = rollUpAgreements(grantWithoutAgreements, { asOf: "2024-03-15" });
    const markdown = grantReportToMarkdown({ ...reportOf(grantWithoutAgreements), agreements });
    expect(markdown).toContain(
      "| Total |  | cannot be told | cannot be told | cannot be told | cannot be told |",
    );
    expect(markdown).toContain("To fill in: /agreements.");
  });
});

describe("the Markdown of a report", () => {
  const markdown = grantReportToMarkdown(reportOf(grantInMarch), {
    sourceTitles: { SPEC: "The specification" },
  });
  it("has a heading, a verdict, the tables, the findings and the sources", () => {
    expect(markdown.split("\n")[0]).toBe("# Grant of WM2, 2023/24, as of 15 March 2024");
    expect(markdown).toContain("| Total |  |  | £613,200.00 |");
    expect(markdown).toContain(
      "| /ledger/7 | NCP23-09 | forecast | £60,000.00 | An entry with the key i-07 stands before it. |",
    );
    expect(markdown).toContain("15 days were agreed.");
    expect(markdown).toContain("- SPEC: The specification");
    expect(markdown.indexOf("## Entitlement")).toBeLessThan(markdown.indexOf("## Not met"));
  });
  it("says what cannot be told, and no text of the document becomes markup", () => {
    expect(grantReportToMarkdown(reportOf(grantInTheDark))).toContain("| Total |  |  | cannot be told |");
    const hostile = {
      ...grantInMarch,
      ledger: [{ on: "2024-01-01", line: "|<b>", kind: "actual", amount: "1.00" }],
    } as const;
    expect(grantReportToMarkdown(reportOf(hostile))).not.toContain("<b>");
  });
});
