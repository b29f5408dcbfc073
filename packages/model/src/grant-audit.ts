import type { Pounds } from "./pounds.ts";

/** A grant that counts towards the threshold of a certificate. */
export interface CountedGrant {
  /** The host's name of the grant, for example `maths-hub`. */
  readonly name: string;
  /** Pounds received; left out means unknown, never zero. */
  readonly amount?: Pounds;
}

/** When a certificate of expenditure by an auditor is asked for. No threshold of the programme is published. */
export interface AuditCertificate {
  /** Pounds; the certificate is needed where all named grants together come to more. */
  readonly threshold: Pounds;
  /** Every grant that counts, this one included. */
  readonly grants: readonly CountedGrant[];
  /** The day by which it is to be returned, `YYYY-MM-DD`. */
  readonly due?: string;
  /** The day on which it was sent; `null` says that it has not been. */
  readonly sentOn?: string | null;
}

/** The external audit of the hub's spending. */
export interface GrantAudit {
  /** The day on which the audit of this year was commissioned; `null` says that none has been. */
  readonly commissioned?: string | null;
  /** The certificate, where the host knows the threshold. */
  readonly certificate?: AuditCertificate;
}
