import { frozen } from "@maths-hubs/rulekit";
import { listingRows } from "./listing-rows.ts";
import type { Listing } from "./project.ts";

const all = (): readonly Listing[] =>
  frozen(
    listingRows.map(({ clause, section, activity, numbers }) => ({
      id: `offer/${section}-${activity}`,
      section,
      activity,
      codes: numbers.split(" ").map((number) => `NCP24-${number}`),
      editions: ["2024/25"],
      citation: { source: "HBK", at: "National offer" },
      clauses: [clause],
    })),
  );

/**
 * The eleven lists of projects in the offer of 2024/25, in the order printed. The twelfth, for LLME communities, has no
 * codes; its two kinds are {@link communityKinds}.
 */
export const listings: readonly Listing[] = /* @__PURE__ */ all();
