import type { Grant, Pounds } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aGrantWithLedger, aPayment, judged } from "./outturn.ts";

const aGrantWithPaymentForActivityOn = (activityOn: string): Grant =>
  aGrantWithLedger([aPayment({ activityOn })]);

export const eligibleEntries: WorkedExample = worked("funding/eligible-entries", [
  [
    "a payment for activity on 1 September 2023, the first day of the year",
    judged(aGrantWithPaymentForActivityOn("2023-09-01")),
  ],
  [
    "a payment for activity on 31 August 2023, the day before",
    judged(aGrantWithPaymentForActivityOn("2023-08-31")),
  ],
  [
    "a payment on a line of the budget, and one on a line that the budget does not name",
    judged(aGrantWithLedger([aPayment(), aPayment({ line: "furniture" })])),
  ],
  ["a payment, and no budget that names the lines", judged(aGrant({ ledger: [aPayment()] }))],
]);

/** The host calls 5% of the budget or more a risk; no document of the programme publishes a figure. */
const aGrantSpending = (amount: Pounds, changes: Partial<Grant> = {}): Grant =>
  aGrantWithLedger([aPayment({ amount })], {
    riskBands: [
      { label: "over", from: null, below: "0", risk: true },
      { label: "near", from: "0", below: "5", risk: false },
      { label: "under", from: "5", below: null, risk: true },
    ],
    ...changes,
  });

const underspend = "the grant: underspend";

export const riskContingencyPlan: WorkedExample = worked("funding/risk-contingency-plan", [
  [
    "£9,500.01 of £10,000 spent, where the host calls 5% left over a risk, and no plan",
    judged(aGrantSpending("9500.01", { contingencyPlan: null })),
  ],
  [
    "£9,500.00 of £10,000 spent, where the host calls 5% left over a risk, and no plan",
    judged(aGrantSpending("9500.00", { contingencyPlan: null })),
    underspend,
  ],
  [
    "£9,500.00 of £10,000 spent, where the host calls 5% left over a risk, and a plan",
    judged(aGrantSpending("9500.00", { contingencyPlan: "plan-1" })),
    underspend,
  ],
  [
    "£9,500.00 of £10,000 spent, where the host calls 5% left over a risk, and no word of a plan",
    judged(aGrantSpending("9500.00")),
    underspend,
  ],
]);

const aGrantWithAudit = (commissioned: string | null): Grant => aGrant({ audit: { commissioned } });

export const externalAudit: WorkedExample = worked("funding/external-audit", [
  ["no audit commissioned by 15 March 2024", judged(aGrantWithAudit(null))],
  [
    "an audit commissioned for 16 March 2024, seen from the day before",
    judged(aGrantWithAudit("2024-03-16")),
  ],
  ["an audit commissioned on 15 March 2024, seen on that day", judged(aGrantWithAudit("2024-03-15"))],
  ["a grant document that says nothing of an audit", judged(without(aGrant(), "audit"))],
]);
