import type { AgreementClaim, AgreementTerm, PaymentLine } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./refusal.test-support.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";
import { agreementWith, grantWith, paidBy, someDay } from "./spending.test-support.ts";

const on = "2023-11-10";
const linesOf = (
  terms: readonly AgreementTerm[],
  ...claims: readonly AgreementClaim[]
): readonly PaymentLine[] => paidBy(agreementWith(terms, claims)).lines;
const amountsOf = (terms: readonly AgreementTerm[], ...claims: readonly AgreementClaim[]) =>
  linesOf(terms, ...claims).map(({ amount, steps }) => [amount, ...steps.map(({ reason }) => reason)]);

describe("payments seen in public come out as they were published", () => {
  it("E1: 15 days of release at £200 are £3,000 (a hub's page for 2020/21)", () => {
    expect(amountsOf([{ pay: "per-day", rate: "200.00" }], { on, days: 15 })).toEqual([["3000.00"]]);
  });
  it("E2: days at two rates by purpose, and two departments, are £8,350 (rates published; the split is illustrative)", () => {
    const terms = [
      { id: "with-schools", pay: "per-day", rate: "350.00", purpose: "other-schools" },
      { id: "at-home", pay: "per-day", rate: "200.00", purpose: "own-school" },
      { id: "departments", pay: "per-unit", rate: "2000.00", unit: "department" },
    ] as const;
    const claims = [
      { term: "with-schools", on, days: 9 },
      { term: "at-home", on, days: 6 },
      { term: "departments", on, units: 2 },
    ];
    const { lines, total } = paidBy(agreementWith(terms, claims));
    expect(lines.map(({ label, quantity, rate, amount }) => [label, quantity, rate, amount])).toEqual([
      ["9 days, other-schools", "9", "350.00", "3150.00"],
      ["6 days, own-school", "6", "200.00", "1200.00"],
      ["2 units (department)", "2", "2000.00", "4000.00"],
    ]);
    expect(total).toBe("8350.00");
  });
  it.each([
    ["3100.00", "1550.00", []],
    ["3999.99", "2000.00", []],
    ["4000.00", "2000.00", []],
    ["4000.02", "2000.00", ["cap-reached"]],
    ["4600.00", "2000.00", ["cap-reached"]],
  ])("E3: books for £%s are matched by half up to £2,000: £%s", (spend, amount, reasons) => {
    const terms = [{ pay: "match", share: "1/2", cap: "2000.00" }] as const;
    expect(amountsOf(terms, { on, spend })).toEqual([[amount, ...reasons]]);
  });
  it.each([
    ["2024-03-15", "1000.00", []],
    ["2024-03-16", "0.00", ["no-evidence"]],
    [null, "0.00", ["no-evidence"]],
  ])("E4: £1,000 once the evaluation is done, on %s: £%s", (evidencedOn, amount, reasons) => {
    const terms = [{ pay: "fixed", amount: "1000.00", onEvidence: "evaluation" }] as const;
    expect(amountsOf(terms, { on, evidencedOn })).toEqual([[amount, ...reasons]]);
  });
  it.each([
    [["a"], "2000.00", "1000.00", ["paid-by-other-term"]],
    [["a"], "9000.00", "3000.00", ["paid-by-other-term", "cap-reached"]],
    [["a", "b"], "9000.00", "6000.00", ["cap-reached"]],
    [["a", "a", "z"], "9000.00", "3000.00", ["paid-by-other-term", "cap-reached"]],
    [["c", "b", "a"], "5000.00", "5000.00", []],
  ])("E5: with the criteria %j met, resources for £%s get £%s", (criteriaMet, spend, amount, reasons) => {
    const terms = [
      {
        id: "outright",
        pay: "match",
        share: "1",
        cap: "6000.00",
        whenAtLeast: { of: 2, criteria: ["a", "b", "c"] },
        otherwise: "matched",
      },
      { id: "matched", pay: "match", share: "1/2", cap: "3000.00" },
    ] as const;
    expect(amountsOf(terms, { term: "outright", on, criteriaMet, spend })).toEqual([[amount, ...reasons]]);
  });
  it.each([
    [7, 0, "600.00", ["days-cap-per-year"]],
    [6, 3, "600.00", []],
    [6, 4, "500.00", ["days-cap-over-years"]],
    [7, 4, "500.00", ["days-cap-per-year", "days-cap-over-years"]],
    [2, 9, "0.00", ["days-cap-over-years"]],
    [2, 10, "0.00", ["days-cap-over-years"]],
  ])("E11: at most 6 days a year and 9 over two; %i after %i: £%s", (days, earlier, amount, reasons) => {
    const terms = [
      { pay: "per-day", rate: "100.00", daysCap: { perYear: 6, overYears: { years: 2, days: 9 } } },
    ] as const;
    const earlierDays = [
      { academicYear: "2021/22", days: 50 },
      { academicYear: "2022/23", days: earlier },
      { academicYear: "2023/24", days: 50 },
    ];
    const { lines } = paidBy(agreementWith(terms, [{ on, days }], { earlierDays }));
    expect(lines.map((line) => [line.amount, ...line.steps.map(({ reason }) => reason)])).toEqual([
      [amount, ...reasons],
    ]);
  });
});

describe("every pound that is not paid has a reason that takes it", () => {
  it("days beyond those agreed, then the cap in pounds, over several claims", () => {
    const terms = [{ pay: "per-day", rate: "200.00", days: 10, cap: "1700.00" }] as const;
    const lines = linesOf(terms, { on, days: 6 }, { on, days: 3 }, { on, days: 2 });
    expect(
      lines.map(({ gross, amount, outcome, steps }) => [
        gross,
        amount,
        outcome,
        steps.map((one) => [one.reason, one.takes]),
      ]),
    ).toEqual([
      ["1200.00", "1200.00", "payable", []],
      ["600.00", "500.00", "reduced", [["cap-reached", "100.00"]]],
      [
        "400.00",
        "0.00",
        "withheld",
        [
          ["days-agreed", "200.00"],
          ["cap-reached", "200.00"],
        ],
      ],
    ]);
    expect(lines[2]?.steps.map(({ message }) => message)).toEqual([
      "10 days were agreed.",
      "The term pays at most £1700.00 in all.",
    ]);
  });
  it("part days in decimals, to the penny away from zero (E14)", () => {
    expect(amountsOf([{ pay: "per-day", rate: "0.02" }], { on, days: 0.25 })).toEqual([["0.01"]]);
    expect(amountsOf([{ pay: "per-day", rate: "199.99" }], { on, days: 0.5 })).toEqual([["100.00"]]);
  });
  it.each([
    ["2023-08-31", ["0.00", "outside-agreement"]],
    ["2023-09-01", ["200.00"]],
    ["2024-08-31", ["200.00"]],
    ["2024-09-01", ["0.00", "outside-agreement"]],
  ])("activity on %s under an agreement for the year", (day, expected) => {
    expect(amountsOf([{ pay: "per-day", rate: "200.00" }], { on: day, days: 1 })).toEqual([expected]);
  });
  it.each([
    ["2024-12-30", ["10.00"]],
    ["2024-12-31", ["10.00"]],
    ["2025-01-01", ["0.00", "claimed-late"]],
  ])("claimed on %s, by the end of December", (claimedOn, expected) => {
    expect(amountsOf([{ pay: "fixed", amount: "10.00", claimBy: "2024-12-31" }], { on, claimedOn })).toEqual([
      expected,
    ]);
  });
  it("criteria not met without another term", () => {
    const terms = [{ pay: "fixed", amount: "10.00", whenAtLeast: { of: 1, criteria: ["a"] } }] as const;
    const [line] = linesOf(terms, { on, criteriaMet: [] });
    expect(line).toMatchObject({ gross: "10.00", amount: "0.00", outcome: "withheld" });
    expect(line?.steps).toEqual([
      {
        reason: "criteria-not-met",
        takes: "10.00",
        message: "0 of the criteria are met, and 1 would have to be.",
      },
    ]);
  });
  it("what was withheld uses up nothing", () => {
    const terms = [{ pay: "fixed", amount: "10.00", cap: "10.00", onEvidence: "report" }] as const;
    expect(amountsOf(terms, { on, evidencedOn: null }, { on, evidencedOn: on })).toEqual([
      ["0.00", "no-evidence"],
      ["10.00"],
    ]);
  });
});

describe("a claim that matches no term is a line of its own", () => {
  const two = [
    { id: "a", pay: "fixed", amount: "1.00" },
    { id: "b", pay: "fixed", amount: "2.00" },
  ] as const;
  it.each([
    [{ term: "c", on }, "The agreement has no term c."],
    [{ on }, "The agreement has several terms, and the claim does not name one."],
  ])("%j", (claim, message) => {
    const [line] = linesOf(two, claim);
    expect(line).toMatchObject({
      amount: "0.00",
      outcome: "withheld",
      steps: [{ reason: "no-such-term", message }],
    });
  });
  it("one that names its term is paid by it", () => {
    expect(amountsOf(two, { term: "b", on })).toEqual([["2.00"]]);
  });
});

describe("unknown is not zero", () => {
  it.each([
    ["a rate", { pay: "per-day" }, { on, days: 1 }, ["/agreements/0/terms/0/rate"]],
    ["days", { pay: "per-day", rate: "1.00" }, { on }, ["/agreements/0/claims/0/days"]],
    ["both", { pay: "per-day" }, { on }, ["/agreements/0/terms/0/rate", "/agreements/0/claims/0/days"]],
    ["units", { pay: "per-unit", rate: "1.00", unit: "school" }, { on }, ["/agreements/0/claims/0/units"]],
    ["an amount", { pay: "fixed" }, { on }, ["/agreements/0/terms/0/amount"]],
    ["spending", { pay: "match", share: "1/2" }, { on }, ["/agreements/0/claims/0/spend"]],
    [
      "evidence",
      { pay: "fixed", amount: "1.00", onEvidence: "x" },
      { on },
      ["/agreements/0/claims/0/evidencedOn"],
    ],
    [
      "the day of the claim",
      { pay: "fixed", amount: "1.00", claimBy: on },
      { on },
      ["/agreements/0/claims/0/claimedOn"],
    ],
    [
      "criteria",
      { pay: "fixed", amount: "1.00", whenAtLeast: { of: 1, criteria: [] } },
      { on },
      ["/agreements/0/claims/0/criteriaMet"],
    ],
    [
      "days of earlier years",
      { pay: "per-day", rate: "1.00", daysCap: { overYears: { years: 2, days: 9 } } },
      { on, days: 1 },
      ["/agreements/0/earlierDays"],
    ],
  ] as const)("%s", (_, term, claim, missing) => {
    const statement = paidBy(agreementWith([term], [claim]));
    expect(statement.lines[0]).toMatchObject({ amount: null, gross: null, outcome: "undetermined", missing });
    expect(statement).toMatchObject({ total: "0.00", missing });
  });
  it("what a claim in the open takes of a shared limit leaves later ones open too", () => {
    const capped = [{ pay: "per-day", rate: "1.00", cap: "5.00" }] as const;
    const [first, second] = linesOf(capped, { on }, { on, days: 1 });
    expect([first?.amount, second?.amount]).toEqual([null, null]);
    expect(second?.missing).toEqual(["/agreements/0/claims/0/days"]);
    const free = [{ pay: "per-day", rate: "1.00" }] as const;
    expect(linesOf(free, { on }, { on, days: 1 })[1]?.amount).toBe("1.00");
  });
  it("an agreement whose claims are not given", () => {
    const { claims: _left, ...agreement } = agreementWith([{ pay: "fixed", amount: "1.00" }], []);
    expect(paidBy(agreement)).toMatchObject({ lines: [], total: "0.00", missing: ["/agreements/0/claims"] });
  });
  const one = agreementWith([{ pay: "fixed", amount: "10.00" }], [{ on, paidOn: on }], { line: "a" });
  it.each([
    ["agreements left out", {}, null, null, null, ["/agreements"]],
    ["an empty list of them", { agreements: [] }, "0.00", "0.00", "15.00", []],
    ["one agreement", { agreements: [one] }, "10.00", "0.00", "5.00", []],
  ] as const)("%s, over all, by kind and by line of the budget", (_, blocks, agreed, none, left, missing) => {
    const budget = [{ line: "a", amount: "15.00" }, { line: "b" }];
    const rollUp = rollUpAgreements(grantWith({ ...blocks, budget }), { asOf: someDay });
    const { total, paid, due, late, untold } = rollUp;
    expect({ total, paid, due, late, untold }).toEqual({
      total: agreed,
      paid: agreed,
      due: none,
      late: none,
      untold: none,
    });
    expect(rollUp.byKind).toEqual({ school: agreed, organisation: none, person: none });
    expect(rollUp.lines).toEqual([
      { line: "a", budget: "15.00", agreed, left },
      { line: "b", budget: null, agreed: none, left: null },
    ]);
    expect(rollUp.missing).toEqual(missing);
  });
  it("neither agreements nor a budget: no line", () => {
    expect(rollUpAgreements(grantWith(), { asOf: someDay })).toMatchObject({
      agreements: [],
      lines: [],
      total: null,
      missing: ["/agreements"],
    });
  });
});

describe("what is payable is paid, due or late on a date", () => {
  const fixed = [{ pay: "fixed", amount: "10.00" }] as const;
  it.each([
    [{ due: "2024-03-14", paidOn: null }, "late"],
    [{ due: "2024-03-15", paidOn: null }, "due"],
    [{ due: "2024-03-16", paidOn: null }, "due"],
    [{ paidOn: null }, "undated"],
    [{ due: "2024-03-14" }, "unknown"],
    [{ due: "2024-03-14", paidOn: "2024-03-13" }, "paid"],
    [{ due: "2024-03-14", paidOn: "2024-03-14" }, "paid"],
    [{ due: "2024-03-14", paidOn: "2024-03-15" }, "paid-late"],
    [{ due: "2024-03-14", paidOn: "2024-03-16" }, "late"],
    [{ paidOn: "2024-03-15" }, "paid"],
  ])("%j on 15 March: %s", (claim, payment) => {
    const [line] = linesOf(fixed, { on, ...claim });
    expect(line?.payment).toBe(payment);
  });
  it("nothing is due of what is withheld", () => {
    const [line] = linesOf(fixed, { on: "2025-01-01", due: "2024-01-01", paidOn: null });
    expect(line?.payment).toBe("nothing");
  });
});

describe("the roll-up sets agreements against the budget", () => {
  const fixed = [{ pay: "fixed", amount: "10.00" }] as const;
  const claims = [{ on, paidOn: null }];
  it("by line in the order of the budget, what matches none last, and by kind of payee", () => {
    const agreements = [
      agreementWith(fixed, claims, { line: "b" }),
      agreementWith(fixed, claims, { payee: { kind: "person", id: "l-07" } }),
      agreementWith(fixed, claims, { line: "x", payee: { kind: "organisation", id: "o-1" } }),
      agreementWith(fixed, claims, { line: "b" }),
    ];
    const budget = [{ line: "a", amount: "5" }, { line: "b", amount: "15.00" }, { line: "c" }];
    const rollUp = rollUpAgreements(grantWith({ agreements, budget }), { asOf: someDay });
    expect(rollUp.lines).toEqual([
      { line: "a", budget: "5.00", agreed: "0.00", left: "5.00" },
      { line: "b", budget: "15.00", agreed: "20.00", left: "-5.00" },
      { line: "c", budget: null, agreed: "0.00", left: null },
      { line: null, budget: null, agreed: "10.00", left: null },
      { line: "x", budget: null, agreed: "10.00", left: null },
    ]);
    expect(rollUp.byKind).toEqual({ school: "20.00", organisation: "10.00", person: "10.00" });
    expect(rollUp).toMatchObject({
      total: "40.00",
      due: "40.00",
      paid: "0.00",
      late: "0.00",
      untold: "0.00",
    });
  });
  it("a date that is none is misuse", () => {
    expect(refusalOf(() => rollUpAgreements(grantWith(), { asOf: "2024-02-30" }))).toMatchObject({
      code: "invalid-date",
    });
  });
});
