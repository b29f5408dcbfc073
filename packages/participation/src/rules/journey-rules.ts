import type { JourneyRule } from "../journey-rule.ts";
import { developmentAfterReadiness } from "./development-after-readiness.ts";
import { developmentFollowingYear } from "./development-following-year.ts";
import { journeyOrder } from "./journey-order.ts";
import { journeyRepetition } from "./journey-repetition.ts";
import { journeyStart } from "./journey-start.ts";
import { sustainingCore } from "./sustaining-core.ts";
import { sustainingEveryYear } from "./sustaining-every-year.ts";

/** The rules about the primary journey, in the order of the commentary. */
export const journeyRules: readonly JourneyRule[] = [
  journeyStart,
  developmentAfterReadiness,
  developmentFollowingYear,
  journeyOrder,
  journeyRepetition,
  sustainingEveryYear,
  sustainingCore,
];
