import { grantReport } from "@maths-hubs/funding";
import type { Grant, GrantReport } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";

/** A grant in the middle of its year, half paid, part of it spent. All figures are illustrative. */
export const grantInMarch: Grant = aGrant({
  payments: [{ on: "2023-10-15", amount: "357700.00" }],
  ledger: [
    { key: "i-01", on: "2023-10-02", line: "leadership", kind: "actual", amount: "62000.00" },
    {
      key: "i-02",
      on: "2023-11-20",
      line: "NCP23-09",
      kind: "actual",
      amount: "48250.50",
      payee: "s-100001",
    },
    { key: "i-03", on: "2024-01-15", line: "leadership", kind: "actual", amount: "77500.00" },
    { key: "i-04", on: "2024-02-28", line: "NCP23-01", kind: "actual", amount: "90400.25" },
    { key: "i-05", on: "2024-05-31", line: "leadership", kind: "committed", amount: "120000.00" },
    { key: "i-06", on: "2024-06-30", line: "NCP23-01", kind: "forecast", amount: "110000.00" },
    { key: "i-07", on: "2024-07-31", line: "NCP23-09", kind: "forecast", amount: "60000.00" },
    { key: "i-07", on: "2024-07-31", line: "NCP23-09", kind: "forecast", amount: "60000.00" },
  ],
  budget: [
    { line: "leadership", amount: "310000.00" },
    { line: "NCP23-09", amount: "63200.00" },
    { line: "NCP23-01", amount: "240000.00" },
  ],
  riskBands: [
    { label: "over", from: null, below: "-1", risk: true },
    { label: "in line", from: "-1", below: "5", risk: false },
    { label: "under", from: "5", below: null, risk: true },
  ],
  agreements: [
    {
      payee: { kind: "school", id: "s-100001" },
      line: "NCP23-09",
      from: "2023-09-01",
      to: "2024-08-31",
      terms: [{ pay: "per-day", rate: "200.00", days: 15 }],
      claims: [{ on: "2023-11-10", days: 16, due: "2023-12-31", paidOn: "2023-11-20" }],
    },
  ],
  contingencyPlan: "plan-01",
});

const { ledger: _ledger, ...silent } = grantInMarch;

/** The same, of which nobody says what was spent. */
export const grantWithoutLedger: Grant = silent;

/** The same, with a ledger that says that nothing was spent. */
export const grantWithEmptyLedger: Grant = { ...silent, ledger: [] };

/** The same, with one payment. */
export const grantWithOneEntry: Grant = {
  ...silent,
  ledger: [{ on: "2023-10-02", line: "leadership", kind: "actual", amount: "62000.00" }],
};

const { agreements: _agreements, ...withoutWord } = grantInMarch;

/** The same, of which nobody says what agreements there are. */
export const grantWithoutAgreements: Grant = withoutWord;

/** The same, with a list that says that there are no agreements. */
export const grantWithNoAgreement: Grant = { ...withoutWord, agreements: [] };

/** The report on a grant in March. */
export const reportOf = (grant: Grant): GrantReport =>
  grantReport(grant, { basis: "planned", asOf: "2024-03-15" });

/** A grant without rates: hardly anything can be told. */
export const grantInTheDark: Grant = {
  hub: "WM2",
  academicYear: "2023/24",
  fixed: { leadershipAndManagement: "310000.00" },
  projects: [{ project: "NCP23-09", planned: { projects: 6 } }],
};

/** A grant of which all was paid, and little spent. */
export const grantToGoBack: Grant = aGrant({
  approval: "payable",
  otherLines: [{ label: "Transition", amount: "-12000.00" }],
  payments: [
    { on: "2023-08-15", amount: "350000.00" },
    { on: "2024-03-10", amount: "251200.00" },
  ],
  ledger: [{ on: "2024-02-28", line: "leadership", kind: "actual", amount: "300000.00" }],
});

/** A grant that the Department has not approved yet. */
export const grantNotApproved: Grant = aGrant({ approval: "subject-to-approval", payments: [], ledger: [] });
