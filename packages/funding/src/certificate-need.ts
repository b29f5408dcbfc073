import type { AuditCertificate, Pounds } from "@maths-hubs/model";
import { penceFrom, poundsOf } from "./money.ts";

/** Whether an auditor's certificate is needed, over all grants that count. */
export type CertificateNeed =
  | {
      /** Whether all grants together come to more than the threshold. */
      readonly needed: boolean;
      /** Pounds of all grants together, as far as they are known. */
      readonly total: Pounds;
    }
  | {
      /** It cannot be told. */
      readonly needed: null;
      /** JSON Pointers to fill in. */
      readonly missing: readonly string[];
    };

/**
 * Whether an auditor's certificate of expenditure is needed: tested over all grants that the host names together, so that
 * several small grants are not tested one by one. The threshold itself is not above it.
 *
 * Amounts that are not known leave the answer open, unless the known ones are above the threshold already.
 *
 * @param certificate - the host's threshold and the grants that count
 * @throws a {@link FundingError} with code `invalid-pounds` if an amount is none
 *
 * @example
 * ```ts
 * import { certificateNeed } from "@maths-hubs/funding";
 *
 * const grants = [{ name: "maths-hub", amount: "30000.00" }, { name: "other", amount: "10000.00" }];
 * certificateNeed({ threshold: "40000.00", grants }); // => { needed: false, total: "40000.00" }
 * certificateNeed({ threshold: "39999.99", grants }); // => { needed: true, total: "40000.00" }
 * ```
 */
export const certificateNeed = ({ threshold, grants }: AuditCertificate): CertificateNeed => {
  const path = "/audit/certificate";
  const pence = grants.reduce(
    (sum, { amount }, index) =>
      amount === undefined ? sum : sum + penceFrom(amount, `${path}/grants/${index}/amount`),
    0,
  );
  if (pence > penceFrom(threshold, `${path}/threshold`)) return { needed: true, total: poundsOf(pence) };
  const missing = grants.flatMap(({ amount }, index) =>
    amount === undefined ? [`${path}/grants/${index}/amount`] : [],
  );
  return missing.length > 0 ? { needed: null, missing } : { needed: false, total: poundsOf(pence) };
};
