import type {
  AgreementClaim,
  AgreementStatement,
  AgreementTerm,
  FundingAgreement,
  Grant,
  LedgerEntry,
} from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import { assessOutturn } from "./assess-outturn.ts";
import { rollUpAgreements } from "./roll-up-agreements.ts";
import type { SpendingRule } from "./spending-rule.ts";

/** A day in the middle of the year. */
export const someDay = "2024-03-15";

/** A grant of which nothing is known but its hub and year, with some blocks. All figures are illustrative. */
export const grantWith = (blocks: Partial<Grant> = {}): Grant => ({
  hub: "WM2",
  academicYear: "2023/24",
  fixed: {},
  projects: [],
  ...blocks,
});

/** A payment of the lead body's own before {@link someDay}. */
export const spent = (changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  on: "2023-11-02",
  line: "NCP23-09",
  kind: "actual",
  amount: "1500.00",
  ...changes,
});

/** An agreement with a school for the year. */
export const agreementWith = (
  terms: readonly AgreementTerm[],
  claims: readonly AgreementClaim[],
  changes: Partial<FundingAgreement> = {},
): FundingAgreement => ({
  payee: { kind: "school", id: "s-100001" },
  from: "2023-09-01",
  to: "2024-08-31",
  terms,
  claims,
  ...changes,
});

/** What one agreement comes to. */
export const paidBy = (agreement: FundingAgreement, asOf: string = someDay): AgreementStatement => {
  const [statement] = rollUpAgreements(grantWith({ agreements: [agreement] }), { asOf }).agreements;
  if (statement === undefined) throw new Error("The agreement has no statement.");
  return statement;
};

/** The findings of one rule. */
export const judged = (rule: SpendingRule, grant: Grant, asOf: string = someDay): readonly Finding[] =>
  assessOutturn(grant, { asOf, rules: [rule] }).findings;

/** The finding of a rule that gives one. */
export const judgedOnce = (rule: SpendingRule, grant: Grant, asOf: string = someDay): Finding => {
  const [only, ...others] = judged(rule, grant, asOf);
  if (only === undefined || others.length > 0)
    throw new Error(`${rule.id} gave ${others.length + 1} findings.`);
  return only;
};

/** What a reviewer reads of a rule, without the function that judges. */
export const describedBy = (rule: { readonly judge: unknown }): object => {
  const { judge: _judge, ...description } = rule;
  return description;
};
