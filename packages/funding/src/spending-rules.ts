import type { SpendingRule } from "./spending-rule.ts";
import { auditCertificate } from "./rules/audit-certificate.ts";
import { eligibleEntries } from "./rules/eligible-entries.ts";
import { externalAudit } from "./rules/external-audit.ts";
import { payeeAgreements } from "./rules/payee-agreements.ts";
import { riskContingencyPlan } from "./rules/risk-contingency-plan.ts";
import { timelyPayments } from "./rules/timely-payments.ts";
import { transitionAgreement } from "./rules/transition-agreement.ts";

/**
 * All rules about spending and its control, in the order of the specification: paragraph 24, then objective 10.
 *
 * @example
 * ```ts
 * import { spendingRules } from "@maths-hubs/funding";
 *
 * spendingRules.map(({ id }) => id)[0]; // => "funding/transition-agreement"
 * ```
 */
export const spendingRules: readonly SpendingRule[] = [
  transitionAgreement,
  eligibleEntries,
  riskContingencyPlan,
  payeeAgreements,
  timelyPayments,
  externalAudit,
  auditCertificate,
];
