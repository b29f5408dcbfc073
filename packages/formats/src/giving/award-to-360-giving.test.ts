import { entitlement } from "@maths-hubs/funding";
import type { AwardPublication, Grant } from "@maths-hubs/model";
import { checkAwardPublication } from "@maths-hubs/model/schemas";
import { aGrant } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { awardTo360Giving } from "./award-to-360-giving.ts";
import type { GivingGrant } from "./giving-package.ts";

/** Illustrative identifiers. */
const publication: AwardPublication = {
  id: "360G-example-hub-2023",
  title: "Maths Hub grant 2023/24",
  description: "The grant of a Maths Hub for one academic year",
  awardDate: "2023-09-01",
  fundingOrganization: { id: "GB-EXAMPLE-FUNDER", name: "Funder" },
  recipientOrganization: { id: "GB-EXAMPLE-123456", name: "Lead body" },
};
const awardOf = (grant: Grant, changes: Partial<AwardPublication> = {}): GivingGrant =>
  awardTo360Giving(grant, entitlement(grant, { basis: "planned" }), { ...publication, ...changes })
    .grants[0]!;
const sum = (values: readonly { readonly value: number }[] | undefined): number =>
  Math.round((values ?? []).reduce((whole, { value }) => whole + value, 0) * 100) / 100;

/** What version 1.3 of the standard requires of a grant to an organisation. */
const required = [
  "id",
  "title",
  "description",
  "currency",
  "amountAwarded",
  "awardDate",
  "recipientOrganization",
  "fundingOrganization",
];

describe("an award is published with the fields of the 360Giving standard", () => {
  const award = awardOf(
    aGrant({
      payments: [
        { on: "2024-04-15", amount: "255500.10" },
        { on: "2023-10-15", amount: "357700.05" },
      ],
      clawbacks: [
        { clawback: "c-1", amount: "20000.15", proposedOn: "2024-10-01", recoveredOn: "2024-11-01" },
        { clawback: "c-2", amount: "5.00", proposedOn: "2024-10-01" },
      ],
    }),
    {
      grantProgramme: { code: "MH", title: "Maths Hubs" },
      dateModified: "2024-12-01T00:00:00Z",
      variations: [
        { on: "2024-01-10", amount: "-10000.00", description: "Fewer schools" },
        { on: "2024-02-10", amount: "0.10" },
      ],
    },
  );
  it("all that it requires, and the dates of the year", () => {
    expect(required.filter((field) => !Object.hasOwn(award, field))).toEqual([]);
    expect(award.plannedDates).toEqual([{ startDate: "2023-09-01", endDate: "2024-08-31" }]);
    expect(award).toMatchObject({ currency: "GBP", amountAwarded: 613200, awardDate: "2023-09-01" });
  });
  it("commitments come to the award, each variation on its own", () => {
    expect(
      award.commitmentTransaction.map(({ transactionDate, value, description }) => [
        transactionDate,
        value,
        description,
      ]),
    ).toEqual([
      ["2023-09-01", 623199.9, "Award"],
      ["2024-01-10", -10000, "Fewer schools"],
      ["2024-02-10", 0.1, "Variation of the award"],
    ]);
    expect(sum(award.commitmentTransaction)).toBe(award.amountAwarded);
  });
  it("disbursements by date, and repayments that say so; what has not come back is none", () => {
    expect(
      award.disbursementTransaction?.map(({ id, transactionDate, value, description }) => [
        id,
        transactionDate,
        value,
        description,
      ]),
    ).toEqual([
      [undefined, "2023-10-15", 357700.05, "Payment"],
      [undefined, "2024-04-15", 255500.1, "Payment"],
      ["c-1", "2024-11-01", -20000.15, "Repayment of underspend by the recipient"],
    ]);
    expect(award.amountDisbursed).toBe(593200);
    expect(sum(award.disbursementTransaction)).toBe(593200);
  });
  it("every transaction names who pays and who is paid", () => {
    for (const one of [...award.commitmentTransaction, ...(award.disbursementTransaction ?? [])])
      expect(one).toMatchObject({
        currency: "GBP",
        provider: "GB-EXAMPLE-FUNDER",
        recipient: "GB-EXAMPLE-123456",
      });
  });
});

describe("nothing is invented", () => {
  it("payments that the grant does not tell are left out, not taken for none", () => {
    const { payments: _payments, ...silent } = aGrant();
    expect(awardOf(silent)).not.toHaveProperty("disbursementTransaction");
    expect(awardOf(silent)).not.toHaveProperty("amountDisbursed");
    expect(awardOf(silent)).not.toHaveProperty("dateModified");
    expect(awardOf({ ...silent, payments: [] }).amountDisbursed).toBe(0);
  });
  it("the host's own funding period", () => {
    const fundingPeriod = { from: "2023-09-04", to: "2024-07-31" };
    expect(awardOf(aGrant({ fundingPeriod })).plannedDates).toEqual([
      { startDate: "2023-09-04", endDate: "2024-07-31" },
    ]);
  });
  it.each([
    [aGrant({ approval: "subject-to-approval" }), "not-awarded"],
    [aGrant({ fixed: {} }), "award-unknown"],
  ])("what is not awarded or not known is refused", (grant, code) => {
    expect(() => awardOf(grant)).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("what the host adds is read strictly", () => {
  it("as it is, or with every fault", () => {
    expect(checkAwardPublication(publication)).toEqual({ ok: true, value: publication });
    const checked = checkAwardPublication({ ...publication, id: "a b", awardDate: "soon", extra: 1 });
    expect(checked.ok ? [] : checked.faults.map(({ path }) => path)).toEqual(["/id", "/awardDate", "/extra"]);
  });
});
