import type { Grant } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { assessOutturn } from "./assess-outturn.ts";
import { contentHash } from "./content-hash.ts";
import { evidencePack } from "./evidence-pack.ts";
import { proveEqual } from "./prove-equal.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";
import { agreementWith, grantWith, someDay, spent } from "./spending.test-support.ts";

const grant = grantWith({
  ledger: [
    spent({ amount: "1.00" }),
    spent({ line: "other" }),
    spent({ amount: "2.00" }),
    spent({ kind: "committed" }),
  ],
  budget: [{ line: "NCP23-09", amount: "10.00" }, { line: "travel" }],
  agreements: [agreementWith([{ pay: "fixed", amount: "10.00" }], [{ on: "2023-11-10" }])],
});
const packOf = (document: Grant) => {
  const outturn = assessOutturn(document, { asOf: someDay });
  const agreements = rollUpAgreements(document, { asOf: someDay });
  return evidencePack(document, [outturn, agreements], { asOf: someDay, edition: outturn.edition });
};

const line = (id: string, path: string) => ({ id, kind: "fixed", label: id, path, amount: "1.00" }) as const;

describe("every figure stands with what it rests on", () => {
  const pack = packOf(grant);
  it("entries of the ledger that count, by line and kind, and the budget", () => {
    expect(
      pack.figures.map(({ figure, amount, inputs }) => [figure, amount, ...inputs.map((one) => one.path)]),
    ).toEqual([
      ["outturn#/lines/0/actual", "3.00", "/ledger/0/amount", "/ledger/2/amount"],
      ["outturn#/lines/0/committed", "1500.00", "/ledger/3/amount"],
      ["outturn#/lines/0/variance", "-1493.00", "/budget/0/amount"],
      ["outturn#/lines/1/variance", null, "/budget/1/amount"],
      ["agreements#/agreements/0/lines/0/amount", "10.00", "/agreements/0/claims/0", "/agreements/0/terms"],
    ]);
  });
  it("with the value that stands there, as JSON, or null where nothing does", () => {
    const values = pack.figures.flatMap(({ inputs }) => inputs.map(({ value }) => value));
    expect(values.slice(0, 5)).toEqual(['"1.00"', '"2.00"', '"1500.00"', '"10.00"', null]);
  });
  it.each([
    ["no ledger", {}, [["outturn#/lines/0/variance", null, ['"10.00"', null]]]],
    ["an empty ledger", { ledger: [] }, [["outturn#/lines/0/variance", "10.00", ['"10.00"']]]],
    [
      "a ledger with one entry",
      { ledger: [spent({ amount: "4.00" })] },
      [
        ["outturn#/lines/0/actual", "4.00", ['"4.00"']],
        ["outturn#/lines/0/variance", "6.00", ['"10.00"']],
      ],
    ],
  ] as const)("with %s", (_, ledger, figures) => {
    const budget = [{ line: "NCP23-09", amount: "10.00" }];
    const told = packOf(grantWith({ ...ledger, budget })).figures;
    expect(told.map((one) => [one.figure, one.amount, one.inputs.map(({ value }) => value)])).toEqual(
      figures,
    );
  });
  it("with the places of the sources, and the edition", () => {
    expect(pack.figures[0]?.sources).toContainEqual({
      source: "SPEC",
      at: "Annex B, objective 10, bullet 2",
    });
    expect(pack.edition).toEqual({ academicYear: "2023/24" });
  });
  it("statements by their workings, or by their own place where these name none", () => {
    const statement = {
      document: "grant-statement",
      about: "entitlement",
      hub: "WM2",
      edition: pack.edition,
      lines: [line("a", "/fixed"), line("b", "/a~1b/~0")],
      subtotals: [],
      total: "2.00",
      missing: [],
      findings: [],
      workings: [
        {
          line: "a",
          step: "multiply",
          inputs: [
            { from: "/hub", value: "WM2" },
            { from: "b", value: 1 },
          ],
          result: "1.00",
        },
        { line: "total", step: "add", inputs: [{ from: "/academicYear", value: 1 }], result: "2.00" },
      ],
    } as const;
    const odd = { ...grant, "a/b": { "~": 7 } };
    const { figures, answers } = evidencePack(odd, [statement], pack);
    expect(figures.map(({ figure, inputs }) => [figure, inputs])).toEqual([
      ["entitlement#/lines/0/amount", [{ path: "/hub", value: '"WM2"' }]],
      ["entitlement#/lines/1/amount", [{ path: "/a~1b/~0", value: "7" }]],
    ]);
    expect(answers).toEqual([{ document: "entitlement", hash: contentHash(statement) }]);
  });
});

describe("what was stored is recomputed and proved equal", () => {
  it("from the same document, with its keys in another order", () => {
    const stored = JSON.parse(JSON.stringify(packOf(grant))) as unknown;
    const turned = Object.fromEntries(Object.entries(grant).toReversed()) as unknown as Grant;
    expect(proveEqual(stored, packOf(turned))).toEqual({
      equal: true,
      stored: contentHash(stored),
      recomputed: contentHash(stored),
      differences: [],
    });
  });
  it("the hash of the pack is that of the rest of it", () => {
    const { hash, ...rest } = packOf(grant);
    expect(hash).toBe(contentHash(rest));
  });
  it("a penny changed is found, with its places", () => {
    const changed = { ...grant, ledger: [spent({ amount: "1.01" }), ...(grant.ledger ?? []).slice(1)] };
    const { equal, differences } = proveEqual(packOf(grant), packOf(changed));
    expect(equal).toBe(false);
    expect(differences.map(({ path }) => path)).toEqual([
      "/grant",
      "/answers/0/hash",
      "/figures/0/amount",
      "/figures/0/inputs/0/value",
      "/figures/2/amount",
      "/hash",
    ]);
    expect(differences[2]).toEqual({ path: "/figures/0/amount", stored: '"3.00"', recomputed: '"3.01"' });
  });
  it.each([
    [{ a: 1 }, {}, [{ path: "/a", stored: "1", recomputed: null }]],
    [{}, { "a/~": 1 }, [{ path: "/a~1~0", stored: null, recomputed: "1" }]],
    [[1], [1, 2], [{ path: "/1", stored: null, recomputed: "2" }]],
    [[], {}, [{ path: "", stored: "[]", recomputed: "{}" }]],
    [{ a: null }, { a: {} }, [{ path: "/a", stored: "null", recomputed: "{}" }]],
    [1, 1, []],
  ])("%j against %j", (stored, recomputed, differences) => {
    expect(proveEqual(stored, recomputed).differences).toEqual(differences);
  });
});
