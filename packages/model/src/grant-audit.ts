import type { Pounds } from "./pounds.ts";

/** A grant that counts towards the threshold of the certificate, by name. */
export interface CountedGrant {
  /** Its name. */
  readonly name: string;
  /** Pounds; left out means unknown, never zero. */
  readonly amount?: Pounds;
}

/** The host's figures for the certificate of expenditure; no document of the programme publishes them. */
export interface AuditCertificate {
  /** Pounds; a certificate is needed where all counted grants together come to more. */
  readonly threshold: Pounds;
  /** The other grants that count, this one not among them. */
  readonly grants: readonly CountedGrant[];
  /** The day by which it must be in, `YYYY-MM-DD`. */
  readonly due?: string;
  /** The day on which it was sent, `YYYY-MM-DD`; `null` says that it was not. */
  readonly sentOn?: string | null;
}

/** The external audit of the year. */
export interface GrantAudit {
  /** The day on which it was commissioned, `YYYY-MM-DD`; `null` says that it was not. */
  readonly commissioned?: string | null;
  /** The certificate of expenditure. */
  readonly certificate?: AuditCertificate;
}
