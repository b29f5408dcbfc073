import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** A kind of community for local leaders: listed in the place of a code, and none. */
export interface CommunityKind extends PublishedEntry {
  /** The label printed where other lines have a code. */
  readonly label: string;
  /** What it is called. */
  readonly name: string;
  /** What there is one of it for. */
  readonly oneFor: "hub" | "project";
}

/** The two kinds of LLME community that the offer of 2024/25 lists without a code. */
export const communityKinds: readonly CommunityKind[] = /* @__PURE__ */ frozen([
  {
    id: "community-kinds/maths-hub",
    label: "MH LLME",
    name: "Maths Hub LLME Community",
    oneFor: "hub",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "National offer" },
    clauses: ["HBK-Offer-LLME-Comm"],
  },
  {
    id: "community-kinds/project",
    label: "NCP LLME",
    name: "NCP LLME Community",
    oneFor: "project",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "National offer" },
    clauses: ["HBK-Offer-LLME-Comm"],
  },
]);
