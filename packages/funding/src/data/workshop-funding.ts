import { cite } from "@maths-hubs/programme/sources";
import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";

/** What a local leader is funded for at national workshops. */
export interface WorkshopFunding {
  /** Days funded for each local leader in each project community; they are also the days to attend. */
  readonly fundedDays: number;
}

/**
 * The funded days of local leaders at the national workshops of their project, by academic year. No document publishes a
 * day rate.
 *
 * Clause: HBK-NCPC-days.
 *
 * @example
 * ```ts
 * import { workshopFunding } from "@maths-hubs/funding";
 *
 * workshopFunding.for("2024/25").terms.fundedDays; // => 3
 * workshopFunding.for("2023/24"); // throws edition-not-published
 * ```
 */
export const workshopFunding: EditionTable<WorkshopFunding> = /* @__PURE__ */ defineEditions<WorkshopFunding>(
  [
    {
      academicYear: "2024/25",
      citation: /* @__PURE__ */ cite("HBK", "NCP LLME Communities"),
      terms: { fundedDays: 3 },
    },
  ],
);
