import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import { leaderAttributes, type LeaderAttribute } from "../work-group-leader.ts";

/** What an edition expects of the leader of a Work Group. */
export interface LeaderExpectations {
  /** What the leader brings. */
  readonly attributes: readonly LeaderAttribute[];
}

/**
 * What is expected of the leaders of Work Groups: one publication that covers 2020/21 to 2022/23.
 *
 * Clause: BOOL-PSD-2.
 *
 * @example
 * ```ts
 * import { leaderExpectations } from "@maths-hubs/model";
 *
 * leaderExpectations.years; // => ["2020/21", "2021/22", "2022/23"]
 * ```
 */
export const leaderExpectations: EditionTable<LeaderExpectations> =
  /* @__PURE__ */ defineEditions<LeaderExpectations>([
    {
      academicYear: "2020/21",
      until: "2022/23",
      citation: { source: "BOOL", at: "Professional and school development models" },
      terms: { attributes: leaderAttributes },
    },
  ]);
