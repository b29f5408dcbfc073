export { awardTo360Giving } from "./giving/award-to-360-giving.ts";
export type { GivingError } from "./giving/award-to-360-giving.ts";
export type {
  GivingGrant,
  GivingOrganisation,
  GivingPackage,
  GivingTransaction,
} from "./giving/giving-package.ts";
