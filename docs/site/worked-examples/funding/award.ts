import { assessAward, type AssessedAward } from "@maths-hubs/funding";
import type { Grant } from "@maths-hubs/model";

/** The answer on what was planned; a year for which nothing is published is judged by the edition before it. */
export const judged = (grant: Grant): AssessedAward =>
  assessAward(grant, { basis: "planned", carryForward: true });
