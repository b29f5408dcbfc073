export type { FundingError, FundingErrorCode } from "./funding-error.ts";
export { mostPence, penceFrom, poundsOf, sumOf } from "./money.ts";
