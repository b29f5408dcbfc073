import type { Grant } from "@maths-hubs/model";
import { grantDifferenceSchema, grantStatementSchema } from "@maths-hubs/model/schemas";
import { aGrant } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { run, type Files, type Recorded } from "../recorded-terminal.test-support.ts";

const asFile = (value: unknown): string => JSON.stringify(value);
const grantFile = (changes: Partial<Grant> = {}): Files => ({ "g.json": asFile(aGrant(changes)) });
const ask = (files: Files, ...args: readonly string[]): Promise<Recorded> =>
  run(["grant", "g.json", ...args], files);

/** All that must hold holds in March. All figures are illustrative. */
const wellKept: Partial<Grant> = {
  payments: [{ on: "2023-10-15", amount: "357700.00" }],
  ledger: [{ on: "2023-11-02", line: "leadership", kind: "actual", amount: "300000.00" }],
  budget: [{ line: "leadership", amount: "613200.00" }],
  riskBands: [{ label: "fine", from: null, below: null, risk: false }],
  agreements: [],
  audit: { commissioned: "2024-02-01" },
  contingencyPlan: null,
};
const publication = {
  id: "360G-example-1",
  title: "Grant",
  description: "Illustrative",
  awardDate: "2023-09-01",
  fundingOrganization: { id: "GB-EXAMPLE-1", name: "Funder" },
  recipientOrganization: { id: "GB-EXAMPLE-2", name: "Lead body" },
};
const march = ["--as-of", "2024-03-15"] as const;

describe("maths-hubs grant prints what is due, and on a date what is left", () => {
  it("entitlement and profile whose lines add up, with status 0 where all holds", async () => {
    const { status, answer, messages } = await ask(grantFile());
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toContain("Grant of WM2, 2023/24\nCompliant");
    expect(answer).toMatch(/ {2}NCP23-09, schools +38 +1000.00 +38000.00\n/);
    expect(answer).toMatch(/ {2}-+\n {2}Total +613200.00\n/);
    expect(answer).toMatch(/ {2}due 2024-04-15 +255500.00\n/);
    expect(answer).toContain("not asked for: give --as-of DATE");
  });
  it("delivered numbers where asked", async () => {
    expect((await ask(grantFile(), "--basis", "delivered")).answer).toMatch(/Total +610200.00\n/);
  });
  it("on a date outturn, agreements and recovery too", async () => {
    const { status, answer } = await ask(grantFile(wellKept), ...march);
    expect(status).toBe(0);
    expect(answer).toContain("Outturn on 15 March 2024");
    expect(answer).toMatch(/leadership +613200.00 +300000.00 +0.00 +0.00 +313200.00 +none/);
    expect(answer).toMatch(/all lines, adjustment +-57700.00/);
  });
  it("with status 1 and the reasons where something that must hold does not", async () => {
    const { status, answer } = await ask(grantFile({ ...wellKept, audit: { commissioned: null } }), ...march);
    expect(status).toBe(1);
    expect(answer).toContain("External audit commissioned: 0, at least 1 required, short by 1.");
  });
  it("with status 1 and the places to fill in where something cannot be told", async () => {
    const { status, answer } = await ask(grantFile({ fixed: {} }));
    expect(status).toBe(1);
    expect(answer).toMatch(/Total +unknown/);
    expect(answer).toContain("To fill in: /fixed/leadershipAndManagement.");
  });
  it("entries that do not count as lines of their own", async () => {
    const ledger = [{ on: "2024-04-01", line: "leadership", kind: "actual", amount: "7.00" }] as const;
    const { answer } = await ask(grantFile({ ...wellKept, ledger }), ...march);
    expect(answer).toMatch(
      /\/ledger\/0 +leadership +actual +7.00\n +It is an actual of 2024-04-01, after 2024-03-15./,
    );
  });
  const { ledger: [entry] = [], ...silent } = wellKept;
  it.each([
    ["no ledger", {}, /leadership +613200.00 +unknown +unknown +unknown +unknown +not told\n/, 1],
    ["an empty ledger", { ledger: [] }, /leadership +613200.00 +0.00 +0.00 +0.00 +613200.00 +none\n/, 0],
    [
      "a ledger with one entry",
      { ledger: entry === undefined ? [] : [entry] },
      /leadership +613200.00 +300000.00 +0.00 +0.00 +313200.00 +none\n/,
      0,
    ],
  ] as const)("%s", async (_, ledger, row, expected) => {
    const { status, answer } = await ask(grantFile({ ...silent, ...ledger }), ...march);
    expect(status).toBe(expected);
    expect(answer).toMatch(row);
    expect(answer.includes("To fill in: /ledger.")).toBe(expected === 1);
  });
  it("from standard input", async () => {
    expect((await run(["grant", "-"], { "-": asFile(aGrant()) })).status).toBe(0);
  });
});

describe("maths-hubs grant writes other forms", () => {
  it("JSON alone on standard output, its statements as their schema says", async () => {
    const { answer, messages } = await ask(grantFile(wellKept), ...march, "--format", "json");
    expect(messages).toBe("");
    const report: unknown = JSON.parse(answer);
    expect(report).toMatchObject({ document: "grant-report", asOf: "2024-03-15", compliant: true });
    expect(grantStatementSchema.safeParse((report as { profile: unknown }).profile).success).toBe(true);
  });
  it("Markdown and both pictures", async () => {
    expect((await ask(grantFile(), "--format", "markdown")).answer).toMatch(/^# Grant of WM2, 2023\/24\n/);
    expect((await ask(grantFile(), "--format", "svg")).answer).toMatch(/^<svg .*payments-title/);
    expect((await ask(grantFile(), "--format", "svg", "--chart", "waterfall")).answer).toContain(
      "waterfall-title",
    );
  });
  it.each([
    ["entitlement", "entitlement,total,total,Total,,,,613200.00"],
    ["profile", "payment-profile,total,total,Total,,,,613200.00"],
    ["outturn", "total,,613200.00,300000.00"],
    ["recovery", "recovery,total,total,Total,,,,-57700.00"],
  ])("the table %s", async (table, row) => {
    expect((await ask(grantFile(wellKept), ...march, "--format", "csv", "--table", table)).answer).toContain(
      row,
    );
  });
  it("360Giving", async () => {
    const files = { ...grantFile(wellKept), "p.json": asFile(publication) };
    const { answer } = await ask(files, "--format", "giving", "--publication", "p.json");
    expect(JSON.parse(answer)).toMatchObject({ grants: [{ id: "360G-example-1", amountAwarded: 613200 }] });
  });
});

describe("maths-hubs grant --ledger reads the ledger from a table", () => {
  const { ledger: _ledger, ...silent } = wellKept;
  const table = "on,line,kind,amount\n02/11/2023,leadership,actual,300000.00\n";
  it("beside the document", async () => {
    const files = { ...grantFile(silent), "l.csv": table };
    expect((await ask(files, ...march, "--ledger", "l.csv")).answer).toMatch(
      /leadership +613200.00 +300000.00/,
    );
  });
  it("with row and column in every fault, and nothing written", async () => {
    const files = { ...grantFile(silent), "l.csv": `${table}soon,leadership,paid,"1,000"\n` };
    expect(await ask(files, ...march, "--ledger", "l.csv")).toEqual({
      status: 2,
      answer: "",
      messages:
        'l.csv: row 3, column on: expected a day of the calendar as YYYY-MM-DD or DD/MM/YYYY, received "soon"\n' +
        'l.csv: row 3, column kind: expected "actual", "committed", "forecast", received "paid"\n' +
        'l.csv: row 3, column amount: expected pounds such as "1234.50", without £ and without separators, received "1,000"\n',
    });
  });
  it("not beside a ledger of the document's own", async () => {
    const { status, messages } = await ask({ ...grantFile(wellKept), "l.csv": table }, "--ledger", "l.csv");
    expect({ status, messages }).toEqual({
      status: 2,
      messages: "--ledger: expected a document without a ledger, received one that has its own\n",
    });
  });
});

describe("maths-hubs grant --compare explains a change to the penny", () => {
  const changed = aGrant({
    fixed: { leadershipAndManagement: "309999.99" },
    otherLines: [{ label: "Travel", amount: "0.02" }],
  });
  it("by cause and by line", async () => {
    const { status, answer } = await ask(
      { ...grantFile(), "n.json": asFile(changed) },
      "--compare",
      "n.json",
    );
    expect(status).toBe(0);
    expect(answer).toContain("from 613200.00 to 613200.01, a change of 0.01");
    expect(answer).toMatch(/inputs +0.01\n/);
    expect(answer).toMatch(/ -0.01 {2}leadership and management \(inputs\)/);
    expect(answer).toMatch(/ 0.02 {2}Travel \(inputs\)/);
  });
  it("as JSON", async () => {
    const { answer } = await ask(
      { ...grantFile(), "n.json": asFile(changed) },
      "--compare",
      "n.json",
      "--format",
      "json",
    );
    expect(grantDifferenceSchema.parse(JSON.parse(answer)).change).toBe("0.01");
  });
  it("with status 1 where it cannot be told", async () => {
    const files = { ...grantFile(), "n.json": asFile(aGrant({ fixed: {} })) };
    const { status, answer } = await ask(files, "--compare", "n.json");
    expect(status).toBe(1);
    expect(answer).toContain("a change of unknown");
    expect(answer).toContain("/fixed/leadershipAndManagement");
  });
  it.each([
    [["--format", "svg"], "--compare: expected --format text or json, received svg\n"],
    [[], "--compare: expected a grant of WM2, received one of SW3\n"],
  ])("%j refused", async (args, message) => {
    const other = args.length === 0 ? aGrant({ hub: "SW3" }) : changed;
    const { status, answer, messages } = await ask(
      { ...grantFile(), "n.json": asFile(other) },
      "--compare",
      "n.json",
      ...args,
    );
    expect({ status, answer, messages }).toEqual({ status: 2, answer: "", messages: message });
  });
});

describe("maths-hubs grant --evidence is proved again", () => {
  it("equal from the same document, and where it differs from a changed one", async () => {
    const pack = await ask(grantFile(wellKept), ...march, "--evidence");
    expect(JSON.parse(pack.answer)).toMatchObject({ document: "evidence-pack", asOf: "2024-03-15" });
    const same = await ask({ ...grantFile(wellKept), "e.json": pack.answer }, ...march, "--prove", "e.json");
    expect(same.status).toBe(0);
    expect(same.answer).toMatch(/^Equal: sha256:[0-9a-f]{64}\n$/);
    const changed = { ...wellKept, payments: [{ on: "2023-10-15", amount: "357700.01" }] };
    const other = await ask({ ...grantFile(changed), "e.json": pack.answer }, ...march, "--prove", "e.json");
    expect(other.status).toBe(1);
    expect(other.answer.replaceAll(/\s+/g, " ")).toContain(
      '/inputs/0/value: stored "\\"357700.00\\"", now "\\"357700.01\\""',
    );
  });
  it.each(["--evidence", "--prove"])("%s needs a date", async (option) => {
    const args = option === "--prove" ? [option, "e.json"] : [option];
    const { status, messages } = await ask({ ...grantFile(), "e.json": "{}" }, ...args);
    expect({ status, messages }).toEqual({
      status: 2,
      messages: `${option}: expected --as-of DATE, received none\n`,
    });
  });
});

const refusals = (changes: unknown, ...args: readonly string[]): Promise<Recorded> =>
  ask({ "g.json": asFile({ ...aGrant(), ...(changes as object) }) }, ...args);

const period = (due: string, share: string) => ({ due, share });
const profile = (...periods: readonly unknown[]) => ({
  profile: { periods, roundTo: "1.00", rounding: "half-away-from-zero", remainder: "last" },
});
const band = (label: string, from: string | null, below: string | null) => ({
  label,
  from,
  below,
  risk: true,
});
const agreement = (from: string, to: string) => ({
  payee: { kind: "school", id: "s-1" },
  from,
  to,
  terms: [{ pay: "fixed", amount: "1.00" }],
});

describe("bad input is refused with its place and what was expected, and nothing is written", () => {
  it.each([
    [
      "shares that do not sum to one",
      profile(period("2023-10-15", "7/12"), period("2024-04-15", "4/12")),
      "/profile",
    ],
    [
      "two periods on one date",
      profile(period("2023-10-15", "1/2"), period("2023-10-15", "1/2")),
      "/profile/periods/1",
    ],
    [
      "a negative where none is meant",
      { fixed: { leadershipAndManagement: "-1.00" } },
      "/fixed/leadershipAndManagement",
    ],
    ["three decimals", { fixed: { leadershipAndManagement: "1.005" } }, "/fixed/leadershipAndManagement"],
    ["an exponent", { fixed: { leadershipAndManagement: "1e5" } }, "/fixed/leadershipAndManagement"],
    ["NaN", { fixed: { leadershipAndManagement: "NaN" } }, "/fixed/leadershipAndManagement"],
    [
      "a number in place of a decimal string",
      { fixed: { leadershipAndManagement: 1 } },
      "/fixed/leadershipAndManagement",
    ],
    [
      "overlapping agreements",
      { agreements: [agreement("2023-09-01", "2024-01-31"), agreement("2024-01-31", "2024-08-31")] },
      "/agreements/1/from",
    ],
    [
      "bands such as 90–95, 96+",
      { riskBands: [band("a", null, "95"), band("b", "96", null)] },
      "/riskBands/1/from",
    ],
    [
      "a share of nothing",
      { agreements: [{ ...agreement("2023-09-01", "2024-08-31"), terms: [{ pay: "match", share: "1/0" }] }] },
      "/agreements/0/terms/0/share",
    ],
    ["an unknown key", { legder: [] }, "/legder"],
    [
      "a ledger entry without a kind",
      { ledger: [{ on: "2023-11-02", line: "a", amount: "1.00" }] },
      "/ledger/0/kind",
    ],
    ["a name in place of a reference", { programmeLead: "A Person" }, "/programmeLead"],
  ])("%s", async (_, changes, path) => {
    const { status, answer, messages } = await refusals(changes, ...march);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(`g.json: ${path}`);
    expect(messages).toContain("expected");
  });
  it.each([
    [["--as-of", "2024-02-30"], "--as-of: expected"],
    [["--as-of", "soon"], "--as-of: expected"],
    [["--format", "giving"], "--format giving: expected --publication FILE"],
    [["--format", "csv", "--table", "outturn"], "--table outturn: expected --as-of DATE"],
    [["--format", "csv", "--table", "recovery"], "--table recovery: expected --as-of DATE"],
    [["--basis", "guessed"], "Allowed choices are planned, delivered"],
    [["--format", "pdf"], "Allowed choices are"],
    [["--compare", "none.json"], "none.json: expected a file that can be read, received no file"],
  ])("%j", async (args, message) => {
    const { status, answer, messages } = await ask(grantFile(), ...args);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(message);
  });
  it("a table of what the document does not hold", async () => {
    const { profile: _profile, ...without } = aGrant();
    const files = { "g.json": asFile(without) };
    expect((await ask(files, "--format", "csv", "--table", "profile")).messages).toContain(
      "--table profile: expected",
    );
    const unknown = await refusals({ fixed: {} }, ...march, "--format", "csv", "--table", "recovery");
    expect(unknown.messages).toContain("--table recovery: expected an award that can be told");
  });
  it("a publication that is none, and an award that cannot be published", async () => {
    const files = { ...grantFile({ approval: "draft" }), "p.json": asFile(publication), "q.json": "{}" };
    const args = ["--format", "giving", "--publication"] as const;
    expect((await ask(files, ...args, "p.json")).messages).toBe(
      "--format giving: expected an award that has been approved\n",
    );
    expect((await ask(files, ...args, "q.json")).messages).toContain("q.json: /id: expected");
  });
  it("a year that is not published, unless it is carried forward", async () => {
    const files = grantFile({ academicYear: "2024/25" });
    const refused = await ask(files);
    expect(refused.status).toBe(2);
    expect(refused.messages).toContain("g.json: /academicYear: expected a year that is published");
    const carried = await ask(files, "--carry-forward");
    expect(carried.answer).toContain("carried forward");
  });
  it("no file, no JSON, no grant", async () => {
    expect((await run(["grant", "g.json"])).messages).toContain("received no file");
    expect((await run(["grant", "g.json"], { "g.json": "{" })).messages).toContain(
      "expected a JSON document",
    );
    expect((await run(["grant", "g.json"], { "g.json": "[]" })).status).toBe(2);
  });
});
