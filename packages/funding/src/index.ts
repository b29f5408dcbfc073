export { allocate } from "./allocate.ts";
export type { Allocation, AllocationPolicy } from "./allocate.ts";
export { applyRate } from "./apply-rate.ts";
export type { FundingError, FundingErrorCode } from "./funding-error.ts";
export { mostPence, penceFrom, poundsOf, sumOf } from "./money.ts";
export { roundPounds } from "./round-pounds.ts";
export type { Rounding } from "./round-pounds.ts";
export { shareOf } from "./share-of.ts";
