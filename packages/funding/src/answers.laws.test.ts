import { ledgerKinds, type Grant } from "@maths-hubs/model";
import {
  agreementsSchema,
  evidencePackSchema,
  grantReportSchema,
  outturnSchema,
  workshopReportSchema,
} from "@maths-hubs/model/schemas";
import { aGrant } from "@maths-hubs/model/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessWorkshopDays } from "./assess-workshop-days.ts";
import { evidencePack } from "./evidence-pack.ts";
import { grantReport } from "./grant-report.ts";
import { agreementWith, someDay } from "./spending.test-support.ts";

const entry = fc.record(
  {
    key: fc.constantFrom("i-1", "i-2"),
    on: fc.constantFrom("2023-08-31", "2023-11-02", "2024-03-15", "2024-06-30"),
    line: fc.constantFrom("a", "b"),
    kind: fc.constantFrom(...ledgerKinds),
    amount: fc.constantFrom("0.00", "10.5", "-3.00"),
    payee: fc.constantFrom("s-100001", "s-2"),
  },
  { requiredKeys: ["on", "line", "kind", "amount"] },
);
const anyGrant: fc.Arbitrary<Grant> = fc
  .record(
    {
      ledger: fc.array(entry, { maxLength: 6 }),
      budget: fc.constant([{ line: "a", amount: "20.00" }, { line: "b" }]),
      riskBands: fc.constant([{ label: "all", from: null, below: null, risk: true }]),
      agreements: fc.constant([
        agreementWith(
          [{ pay: "fixed", amount: "5.00" }],
          [{ on: "2023-11-10", paidOn: null }, { on: "2025-01-01" }],
        ),
      ]),
      payments: fc.constant([{ on: "2023-10-15", amount: "7.00" }]),
      contingencyPlan: fc.constantFrom(null, "plan"),
      audit: fc.constant({ commissioned: "2024-01-01" }),
      fixed: fc.constantFrom({}, { leadershipAndManagement: "310000.00" }),
    },
    { requiredKeys: [] },
  )
  .map((changes) => aGrant(changes));

describe("every answer about spending is plain data, as its schema says", () => {
  it("and survives JSON unchanged", () => {
    fc.assert(
      fc.property(anyGrant, (grant) => {
        const report = grantReport(grant, { basis: "planned", asOf: someDay });
        const answers = [report.outturn, report.agreements].filter((answer) => answer !== null);
        const pack = evidencePack(grant, answers, { asOf: someDay, edition: report.edition });
        expect(grantReportSchema.parse(report)).toEqual(report);
        expect(outturnSchema.parse(report.outturn)).toEqual(report.outturn);
        expect(report.agreements === null || agreementsSchema.safeParse(report.agreements).success).toBe(
          true,
        );
        expect(evidencePackSchema.parse(pack)).toEqual(pack);
        const again: unknown = JSON.parse(JSON.stringify([report, pack]));
        expect(again).toStrictEqual([report, pack]);
      }),
      { numRuns: 60 },
    );
  });
  it("workshop days too", () => {
    const attendance = [{ localLeader: "l-07", project: "NCP24-09" }];
    const report = assessWorkshopDays(aGrant({ academicYear: "2024/25", workshopDays: { attendance } }));
    expect(workshopReportSchema.parse(report)).toEqual(report);
  });
});
