import { academicYear, periodOfAcademicYear } from "@maths-hubs/calendar";
import type { AwardPublication, Clawback, EntitlementStatement, Grant, Payment } from "@maths-hubs/model";
import { fromHundredths, toHundredths } from "@maths-hubs/rulekit";
import type { GivingPackage, GivingTransaction } from "./giving-package.ts";

/** Why an award cannot be published. */
export interface GivingError extends Error {
  /** Tells the reasons apart: the amount cannot be told yet, or nothing has been awarded. */
  readonly code: "award-unknown" | "not-awarded";
  /** What would have been published, in words. */
  readonly expected: string;
}

/**
 * Writes an award in the form of the 360Giving standard (version 1.3): what was promised as `commitmentTransaction`, what was
 * paid as `disbursementTransaction`, and each repayment as a disbursement below zero with a description that says so.
 *
 * Identifiers, names and dates are the host's; nothing is invented, and no transaction gets an identifier that the document
 * does not hold. The commitments come to `amountAwarded`, the disbursements to `amountDisbursed`. Amounts are numbers, as
 * the standard asks, written to the penny.
 *
 * @param grant - the grant document, for its payments, clawbacks and dates
 * @param entitlement - what was awarded
 * @param publication - what the host adds
 * @throws a {@link GivingError} with code `not-awarded` if the award is not approved, or with code `award-unknown` if its
 * total cannot be told
 *
 * @example
 * ```ts
 * import { awardTo360Giving } from "@maths-hubs/formats/giving";
 * import { entitlement } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const grant = aGrant({ payments: [{ on: "2023-10-15", amount: "357700.00" }] });
 * const publication = {
 *   id: "360G-example-1",
 *   title: "Maths Hub grant",
 *   description: "Illustrative",
 *   awardDate: "2023-09-01",
 *   fundingOrganization: { id: "GB-EXAMPLE-1", name: "Funder" },
 *   recipientOrganization: { id: "GB-EXAMPLE-2", name: "Lead school" },
 * };
 * const award = awardTo360Giving(grant, entitlement(grant, { basis: "planned" }), publication).grants[0];
 * [award?.amountAwarded, award?.amountDisbursed]; // => [613200, 357700]
 * awardTo360Giving(grant, entitlement(aGrant({ approval: "draft" }), { basis: "planned" }), publication); // throws not-awarded
 * ```
 */
export const awardTo360Giving = (
  grant: Grant,
  entitlement: EntitlementStatement,
  publication: AwardPublication,
): GivingPackage => {
  const { fundingOrganization, recipientOrganization, grantProgramme, dateModified } = publication;
  const total = awarded(entitlement);
  const { from, to } = grant.fundingPeriod ?? periodOfAcademicYear(academicYear(grant.academicYear));
  const disbursed = disbursements(grant, publication);
  const award = {
    id: publication.id,
    title: publication.title,
    description: publication.description,
    currency: "GBP" as const,
    amountAwarded: fromHundredths(total),
    ...(disbursed === undefined ? {} : { amountDisbursed: sumOf(disbursed) }),
    awardDate: publication.awardDate,
    plannedDates: [{ startDate: from, endDate: to }],
    recipientOrganization: [recipientOrganization],
    fundingOrganization: [fundingOrganization],
    ...(grantProgramme === undefined ? {} : { grantProgramme: [grantProgramme] }),
    commitmentTransaction: commitments(total, publication),
    ...(disbursed === undefined ? {} : { disbursementTransaction: disbursed }),
    ...(dateModified === undefined ? {} : { dateModified }),
  };
  return { grants: [award] };
};

const awarded = ({ total, approval }: EntitlementStatement): number => {
  if (approval !== "approved" && approval !== "payable")
    throw givingError("not-awarded", "an award that has been approved");
  if (total === null) throw givingError("award-unknown", "an award whose total can be told");
  return toHundredths(total);
};

const givingError = (code: GivingError["code"], expected: string): GivingError =>
  Object.assign(new Error(`Cannot publish the award; expected ${expected}.`), { code, expected });

type Transaction = Pick<GivingTransaction, "id" | "transactionDate" | "description"> & {
  readonly pence: number;
};

const transaction = (
  { pence, id, transactionDate, description }: Transaction,
  { fundingOrganization, recipientOrganization }: AwardPublication,
): GivingTransaction => ({
  ...(id === undefined ? {} : { id }),
  transactionDate,
  currency: "GBP",
  value: fromHundredths(pence),
  description,
  provider: fundingOrganization.id,
  recipient: recipientOrganization.id,
});

/** The award as it was made, then its variations: together they are the award as it stands. */
const commitments = (total: number, publication: AwardPublication): readonly GivingTransaction[] => {
  const variations = publication.variations ?? [];
  const first = variations.reduce((pence, { amount }) => pence - toHundredths(amount), total);
  const made = { transactionDate: publication.awardDate, description: "Award", pence: first };
  return [
    transaction(made, publication),
    ...variations.map(({ on, amount, description = "Variation of the award" }) =>
      transaction({ transactionDate: on, description, pence: toHundredths(amount) }, publication),
    ),
  ];
};

/** Payments and repayments in the order of their dates; nothing where the grant does not say what was paid. */
const disbursements = (
  { payments, clawbacks = [] }: Grant,
  publication: AwardPublication,
): readonly GivingTransaction[] | undefined => {
  if (payments === undefined) return undefined;
  const all = [...payments.map(payment), ...clawbacks.flatMap(repayment)];
  return all
    .toSorted((one, other) => compareTexts(one.transactionDate, other.transactionDate))
    .map((one) => transaction(one, publication));
};

const compareTexts = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const payment = ({ on, amount }: Payment): Transaction => ({
  transactionDate: on,
  description: "Payment",
  pence: toHundredths(amount),
});

/** Only money that has come back is a repayment. */
const repayment = ({ clawback, amount, recoveredOn }: Clawback): readonly Transaction[] =>
  recoveredOn === undefined
    ? []
    : [
        {
          id: clawback,
          transactionDate: recoveredOn,
          description: "Repayment of underspend by the recipient",
          pence: 0 - toHundredths(amount),
        },
      ];

const sumOf = (transactions: readonly GivingTransaction[]): number =>
  fromHundredths(transactions.reduce((pence, { value }) => pence + toHundredths(value), 0));
