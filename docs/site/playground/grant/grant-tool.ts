import { paymentProfile, type FundingError } from "@maths-hubs/funding";
import type { Fault, Grant } from "@maths-hubs/model";
import { checkGrant, type Checked } from "@maths-hubs/model/schemas";
import example from "../../../../examples/data/grant-2023-24.json";
import type { DocumentTool } from "../document-tool.ts";

/** The tool that works a grant out; it opens with the illustrative grant of the examples. */
export const grantTool: DocumentTool<Grant> = {
  id: "grant",
  noun: "grant",
  example,
  check: (document) => {
    const checked = checkGrant(document);
    const faults = checked.ok ? planFaults(checked.value) : [];
    return faults.length === 0 ? checked : refused(faults);
  },
};

const refused = (faults: readonly Fault[]): Checked<Grant> => ({ ok: false, faults });

/**
 * What is wrong with a plan of payments that shows only when something is divided by it, such as shares that do not sum to
 * one. Dividing nothing finds it; that amounts are not those of the award is no fault of the plan alone.
 */
const planFaults = (grant: Grant): readonly Fault[] => {
  if (grant.profile === undefined) return [];
  try {
    paymentProfile(grant, { award: "0.00", carryForward: true });
    return [];
  } catch (error) {
    if (!isFundingError(error) || error.code === "profile-not-the-award") return [];
    const { path, expected, received } = error;
    return [{ path, code: "invalid-value", expected, received }];
  }
};

/** A refusal of the funding package, which names the place in the document. */
const isFundingError = (error: unknown): error is FundingError =>
  error instanceof Error && "code" in error && "path" in error && "expected" in error && "received" in error;
