import type { AgreementClaim, FundingAgreement, Grant } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { aGrantWithLedger, aPayment, judged } from "./outturn.ts";

const school = "s-100001";

/** £1,500 to a school, all year, but for what is changed. */
const anAgreement = (changes: Partial<FundingAgreement> = {}): FundingAgreement => ({
  payee: { kind: "school", id: school },
  from: "2023-09-01",
  to: "2024-08-31",
  terms: [{ pay: "fixed", amount: "1500.00" }],
  ...changes,
});

const aGrantWithTransition = (changes: Partial<FundingAgreement>): Grant =>
  aGrant({ agreements: [anAgreement({ purpose: "transition", ...changes })] });

const leadSchool = "123456";

export const transitionAgreement: WorkedExample = worked("funding/transition-agreement", [
  [
    "a successor whose time is paid by a school that does not lead the hub",
    judged(aGrantWithTransition({ paidBy: "123457" })),
    school,
  ],
  [
    "a successor whose time is paid by the current lead school",
    judged(aGrantWithTransition({ paidBy: leadSchool })),
    school,
  ],
  [
    "a successor whose time is paid by the current lead school, at an amount that is still open",
    judged(aGrantWithTransition({ paidBy: leadSchool, terms: [{ pay: "fixed" }] })),
    school,
  ],
  ["agreements of which none is for a transition", judged(aGrant({ agreements: [anAgreement()] }))],
]);

/** The agreement is in force in November alone. */
const aGrantWithPaymentForActivityOn = (activityOn: string): Grant =>
  aGrantWithLedger([aPayment({ payee: school, activityOn })], {
    agreements: [anAgreement({ from: "2023-11-01", to: "2023-11-30" })],
  });

export const payeeAgreements: WorkedExample = worked("funding/payee-agreements", [
  [
    "a school paid for activity on 30 November 2023, the last day of its agreement",
    judged(aGrantWithPaymentForActivityOn("2023-11-30")),
    school,
  ],
  [
    "a school paid for activity on 1 December 2023, the day after",
    judged(aGrantWithPaymentForActivityOn("2023-12-01")),
    school,
  ],
  ["a ledger without a payment to anybody else", judged(aGrantWithLedger([aPayment()], { agreements: [] }))],
  ["a school paid, and no word of agreements", judged(aGrantWithLedger([aPayment({ payee: school })]))],
]);

const aGrantWithClaims = (...claims: readonly AgreementClaim[]): Grant =>
  aGrant({ agreements: [anAgreement({ claims })] });

const aGrantWithClaim = (payment: Pick<AgreementClaim, "due" | "paidOn">): Grant =>
  aGrantWithClaims({ on: "2023-11-10", ...payment });

const due = "2024-03-14";

export const timelyPayments: WorkedExample = worked("funding/timely-payments", [
  [
    "a claim due on 14 March 2024 and paid on 13 March",
    judged(aGrantWithClaim({ due, paidOn: "2024-03-13" })),
  ],
  ["a claim due on 14 March 2024 and paid on that day", judged(aGrantWithClaim({ due, paidOn: due }))],
  [
    "a claim due on 14 March 2024 and paid on 15 March",
    judged(aGrantWithClaim({ due, paidOn: "2024-03-15" })),
  ],
  ["an agreement on which nothing has been claimed", judged(aGrantWithClaims())],
  ["a claim without a day by which it is due", judged(aGrantWithClaim({ paidOn: null }))],
]);
