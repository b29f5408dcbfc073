import * as z from "zod";
import { approvalStates } from "../grant.ts";
import type { DifferencePart, GrantDifference } from "../grant-difference.ts";
import { differenceCauses } from "../grant-difference.ts";
import type {
  EntitlementStatement,
  GrantStatement,
  StatementLine,
  Subtotal,
  Working,
} from "../grant-statement.ts";
import { lineKinds, statementSubjects } from "../grant-statement.ts";
import { hubCodeField, plainDateField } from "./fields.ts";
import { editionStamp, finding, pointers } from "./finding.ts";
import { poundsField } from "./pounds-field.ts";

export const statementLine: z.ZodType<StatementLine> = z.strictObject({
  id: z.string().describe("Stable id, unique in the statement."),
  kind: z.enum(lineKinds).describe("What kind of line it is."),
  label: z.string().describe("The line for people."),
  path: z.string().describe("JSON Pointer to the part of the grant."),
  quantity: z.exactOptional(z.number()).describe("How many are paid for."),
  rate: z.exactOptional(poundsField).describe("Pounds for each."),
  rateFrom: z.exactOptional(z.literal("edition")).describe("The rate stands in the edition."),
  due: z.exactOptional(plainDateField).describe("The day on which it is due or was paid."),
  amount: poundsField.nullable().describe("Pounds; null where the input does not say enough."),
  missing: z.exactOptional(pointers),
  reasons: z.exactOptional(z.array(z.string())).describe("What decided the amount beside number and rate."),
});

export const subtotal: z.ZodType<Subtotal> = z.strictObject({
  of: z.string().describe("What the lines have in common."),
  label: z.string().describe("The same for people."),
  lines: z.array(z.string()).describe("The id of each line."),
  amount: poundsField.nullable().describe("Pounds."),
});

export const working: z.ZodType<Working> = z.strictObject({
  line: z.string().describe("The id of the line that it belongs to."),
  step: z.string().describe("What was done."),
  inputs: z
    .array(z.strictObject({ from: z.string(), value: z.union([z.string(), z.number()]) }))
    .describe("What it was done with."),
  result: z.string().describe("What came out."),
  choice: z.exactOptional(z.string()).describe("How it was done, where there is a choice."),
});

const fields = {
  document: z.literal("grant-statement"),
  hub: hubCodeField.describe("The hub."),
  edition: editionStamp.describe("The edition applied."),
  lines: z.array(statementLine).describe("The lines."),
  subtotals: z.array(subtotal).describe("Lines of one kind added up."),
  total: poundsField.nullable().describe("Pounds: the sum of the lines."),
  missing: pointers,
  findings: z.exactOptional(z.array(finding)).describe("The answer of every rule, where rules were asked."),
  workings: z.array(working).describe("How every figure was worked out."),
};

export const entitlementFields: z.ZodType<EntitlementStatement> = z.strictObject({
  ...fields,
  about: z.literal("entitlement"),
  basis: z.enum(["planned", "delivered"]).describe("Planned or delivered numbers."),
  approval: z.enum(approvalStates).nullable().describe("Where the award stands."),
  payable: poundsField.nullable().describe("Pounds that may be paid."),
});

/** A statement of any kind; an entitlement also says its basis, its approval and what is payable. */
export const grantStatementFields: z.ZodType<GrantStatement> = z
  .union([
    entitlementFields,
    z.strictObject({
      ...fields,
      about: z.enum(statementSubjects).exclude(["entitlement"]).describe("What it states."),
    }),
  ])
  .meta({ title: "Grant statement", description: "Lines and a total that agree to the penny." });

const differencePart: z.ZodType<DifferencePart> = z.strictObject({
  cause: z.enum(differenceCauses).describe("Where it comes from."),
  line: z.string().describe("The id of the line."),
  label: z.string().describe("The line for people."),
  amount: poundsField.describe("Pounds."),
  because: z.string().describe("Why, for people."),
});

/** Why one total is not another. */
export const grantDifferenceFields: z.ZodType<GrantDifference> = z
  .strictObject({
    document: z.literal("grant-difference"),
    hub: hubCodeField.describe("The hub."),
    editions: z.strictObject({ before: editionStamp, after: editionStamp }),
    before: poundsField.nullable(),
    after: poundsField.nullable(),
    change: poundsField.nullable().describe("Pounds after less pounds before."),
    byCause: z.strictObject({
      inputs: poundsField,
      rates: poundsField,
      delivery: poundsField,
      edition: poundsField,
      rounding: poundsField,
    }),
    parts: z.array(differencePart).describe("The change by line and cause."),
    missing: pointers,
  })
  .meta({ title: "Grant difference", description: "Why one total is not another, to the penny." });
