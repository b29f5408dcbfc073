import { grantReport, sumOf } from "@maths-hubs/funding";
import { parseGrant } from "@maths-hubs/model/schemas";
import { describe, expect, it } from "vitest";
import revised from "../../../../examples/data/grant-2023-24-revised.json";
import { writtenAt } from "../draft.ts";
import type { Figures } from "../figures.ts";
import type { Json } from "../json.ts";
import { changeSince } from "./change-figures.ts";
import type { GrantPageQuestion } from "./grant-question.ts";
import { grantTool } from "./grant-tool.ts";

const before = grantTool.example;
const question: GrantPageQuestion = {
  basis: "planned",
  asOf: null,
  arrears: "next-period",
  carryForward: false,
};
const changeTo = (after: Json, previous: Json = before) =>
  changeSince(previous, grantReport(parseGrant(after), { basis: "planned" }), question);
const figuresOf = (change: ReturnType<typeof changeTo>): Figures => {
  if (!change.ok) throw new Error(change.faults.join("\n"));
  return change.figures;
};
const last = (row: Figures["rows"][number]): string | null => {
  const cell = row.at(-1);
  if (typeof cell !== "object") throw new Error("no amount");
  return cell.pounds;
};
const pounds = (rows: Figures["rows"]): readonly string[] => rows.flatMap((row) => last(row) ?? []);

describe("the change against the version kept is explained to the penny", () => {
  const figures = figuresOf(changeTo(revised));
  it("cause by cause", () => {
    expect(figures.groups.map(({ label, together }) => [label, last(together)])).toEqual([
      ["Amounts and lines", "1500.50"],
      ["Rates", "-1500.00"],
      ["Numbers of projects and schools", "-12000.00"],
    ]);
  });
  it("the parts of each cause come to it, and the causes to the change", () => {
    for (const { rows, together } of figures.groups) expect(sumOf(pounds(rows))).toBe(last(together));
    const change = sumOf(pounds(figures.groups.map(({ together }) => together)));
    expect(pounds(figures.totals)).toEqual([change, "567700.00", "555700.50"]);
    expect(change).toBe("-11999.50");
  });
  it("or there is none", () => {
    const same = figuresOf(changeTo(before));
    expect([same.groups, pounds(same.totals), same.notes]).toEqual([
      [],
      ["0.00", "567700.00", "567700.00"],
      ["No line has changed."],
    ]);
  });
});

describe("what cannot be compared says why", () => {
  it("a rate that is missing leaves the change open, and names the place", () => {
    const open = figuresOf(changeTo(writtenAt(before, ["projects", 0, "perSchool"], undefined)));
    expect(open.totals.map(last)).toEqual([null, "567700.00", null]);
    expect(open.missing).toEqual(["/projects/0/perSchool"]);
  });
  it.each([
    ["a version that a link has damaged", { hub: 7 }, /\/hub: expected/],
    ["a version of another hub", writtenAt(before, ["hub"], "SW3"), /SW3/],
    ["a version of a year that is not published", writtenAt(before, ["academicYear"], "2030/31"), /2030\/31/],
  ])("%s", (_, previous, why) => {
    const change = changeTo(before, previous);
    expect(change.ok ? "" : change.faults.join("\n")).toMatch(why);
  });
});
