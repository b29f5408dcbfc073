import { fundingError, type FundingError } from "./funding-error.ts";

/** The refusal of a part that is no JSON. */
export const notCanonical = (path: string, expected: string): FundingError =>
  fundingError({ code: "not-canonical", path, received: undefined, expected });
