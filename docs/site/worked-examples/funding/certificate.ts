import type { AuditCertificate, Grant, Pounds } from "@maths-hubs/model";
import { aGrant } from "@maths-hubs/model/testing";
import { worked } from "../worked.ts";
import type { WorkedExample } from "../worked-example.ts";
import { judged } from "./outturn.ts";

/** The threshold and the day are the host's: no document of the programme publishes either. */
const aGrantWithCertificate = (changes: Partial<AuditCertificate>): Grant =>
  aGrant({
    audit: {
      certificate: {
        threshold: "40000.00",
        grants: [{ name: "maths-hub", amount: "40000.01" }],
        due: "2024-03-14",
        sentOn: null,
        ...changes,
      },
    },
  });

const aGrantWithCertificateSentOn = (sentOn: string): Grant => aGrantWithCertificate({ sentOn });

const aGrantWithReceiptsOf = (amount: Pounds): Grant =>
  aGrantWithCertificate({ grants: [{ name: "maths-hub", amount }] });

const aGrantWithUnknownReceipts = (): Grant =>
  aGrantWithCertificate({ grants: [{ name: "maths-hub", amount: "30000.00" }, { name: "another-grant" }] });

export const auditCertificate: WorkedExample = worked("funding/audit-certificate", [
  [
    "a certificate due on 14 March 2024 and sent on 13 March",
    judged(aGrantWithCertificateSentOn("2024-03-13")),
  ],
  [
    "a certificate due on 14 March 2024 and sent on that day",
    judged(aGrantWithCertificateSentOn("2024-03-14")),
  ],
  [
    "a certificate due on 14 March 2024 and sent on 15 March",
    judged(aGrantWithCertificateSentOn("2024-03-15")),
  ],
  [
    "grants of £40,000.00 together, where the host’s threshold is £40,000",
    judged(aGrantWithReceiptsOf("40000.00")),
  ],
  [
    "grants of £40,000.01 together, and no certificate the day after it was due",
    judged(aGrantWithReceiptsOf("40000.01")),
  ],
  ["two grants, one of £30,000 and one of an amount that is not known", judged(aGrantWithUnknownReceipts())],
]);
