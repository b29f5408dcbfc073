import { describe, expect, it } from "vitest";
import type { FundingAgreement } from "./funding-agreement.ts";
import { riskBandFaults } from "./risk-band-faults.ts";
import { spendingFaults, type SpendingBlocks } from "./spending-faults.ts";

const faultsOf = (blocks: SpendingBlocks): readonly unknown[] =>
  spendingFaults(blocks).map(({ path, code }) => [path, code]);
const agreement = (from: string, to: string, changes: Partial<FundingAgreement> = {}): FundingAgreement => ({
  payee: { kind: "school", id: "s-100001" },
  from,
  to,
  terms: [{ pay: "fixed" }],
  ...changes,
});

const withTerms = (terms: FundingAgreement["terms"]) => ({
  agreements: [agreement("2023-09-01", "2024-08-31", { terms })],
});

const band = (from: string | null, below: string | null) => ({ label: "x", from, below, risk: true });

describe("names stand once, and periods run forwards", () => {
  it.each([
    [{ budget: [{ line: "a" }, { line: "b" }, { line: "a" }] }, [["/budget/2/line", "duplicate-entry"]]],
    [
      {
        periodExceptions: [
          { name: "x", from: "2024-09-01", to: "2024-09-01" },
          { name: "x", from: "2024-09-02", to: "2024-09-01" },
        ],
      },
      [
        ["/periodExceptions/1/name", "duplicate-entry"],
        ["/periodExceptions/1/to", "period-reversed"],
      ],
    ],
    [{ agreements: [agreement("2024-01-02", "2024-01-01")] }, [["/agreements/0/to", "period-reversed"]]],
    [{}, []],
  ])("%j", (blocks, faults) => {
    expect(faultsOf(blocks)).toEqual(faults);
  });
});

describe("agreements with one payee for one line do not overlap", () => {
  it.each([
    ["2024-01-30", "2024-01-31", true],
    ["2024-01-31", "2024-02-01", true],
    ["2024-02-01", "2024-02-02", false],
  ])("until 31 January, and from %s to %s: fault %s", (from, to, isFault) => {
    const faults = faultsOf({ agreements: [agreement(from, to), agreement("2023-09-01", "2024-01-31")] });
    expect(faults).toEqual(isFault ? [["/agreements/0/from", "overlapping-agreements"]] : []);
  });
  it("also where a short one lies inside a long one, behind another short one", () => {
    const agreements = [
      agreement("2023-09-01", "2024-08-31"),
      agreement("2023-10-01", "2023-10-31"),
      agreement("2024-05-01", "2024-05-31"),
    ];
    expect(faultsOf({ agreements })).toEqual([
      ["/agreements/1/from", "overlapping-agreements"],
      ["/agreements/2/from", "overlapping-agreements"],
    ]);
  });
  it.each([
    ["another payee", { payee: { kind: "school", id: "s-2" } }],
    ["another kind of payee", { payee: { kind: "person", id: "s-100001" } }],
    ["another line", { line: "b" }],
    ["another purpose", { purpose: "transition" }],
  ] as const)("%s may", (_, changes) => {
    const agreements = [
      agreement("2023-09-01", "2024-08-31"),
      agreement("2023-09-01", "2024-08-31", changes),
    ];
    expect(faultsOf({ agreements })).toEqual([]);
  });
});

describe("terms can be told apart, and alternatives lead one step", () => {
  it.each([
    [
      [
        { pay: "fixed", id: "a" },
        { pay: "fixed", id: "a" },
      ],
      [["/agreements/0/terms/1/id", "duplicate-entry"]],
    ],
    [[{ pay: "fixed", id: "a", otherwise: "b" }], [["/agreements/0/terms/0/otherwise", "invalid-reference"]]],
    [[{ pay: "fixed", id: "a", otherwise: "a" }], [["/agreements/0/terms/0/otherwise", "invalid-reference"]]],
    [
      [
        { pay: "fixed", id: "a", otherwise: "b" },
        { pay: "fixed", id: "b", otherwise: "a" },
      ],
      [
        ["/agreements/0/terms/0/otherwise", "invalid-reference"],
        ["/agreements/0/terms/1/otherwise", "invalid-reference"],
      ],
    ],
    [
      [
        { pay: "fixed", id: "a", otherwise: "b" },
        { pay: "fixed", id: "b" },
      ],
      [],
    ],
    [[{ pay: "fixed" }, { pay: "fixed" }], []],
  ] as const)("%j", (terms, faults) => {
    expect(faultsOf(withTerms(terms))).toEqual(faults);
  });
});

describe("bands meet without gap and overlap", () => {
  it("or say what would have done", () => {
    expect(riskBandFaults([band(null, "95"), band("96", null)])).toEqual([
      {
        path: "/riskBands/1/from",
        code: "invalid-bands",
        expected: "95, where the band before it ends",
        received: '"96"',
      },
    ]);
    expect(faultsOf({ riskBands: [band("0", null)] })).toEqual([["/riskBands/0/from", "invalid-bands"]]);
    expect(riskBandFaults([], "bands")).toMatchObject([{ path: "/bands" }]);
  });
});
