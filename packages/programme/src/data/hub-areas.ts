import type { HubCode } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";

/** The area of a hub, as far as a document gives it. */
export interface HubArea extends PublishedEntry {
  /** The hub. */
  readonly hub: HubCode;
  /** The local authorities that it covers, all of them, as printed. */
  readonly localAuthorities: readonly string[];
}

/**
 * The areas of the two hubs whose lead schools stop in 2024/25, in the order printed; no document gives the area of any other
 * hub. Neighbours cannot be told from names: Kirklees and Wakefield belong to YH3 though YH2 is West Yorkshire.
 */
export const hubAreas: readonly HubArea[] = /* @__PURE__ */ frozen([
  {
    id: "hub-areas/wm2",
    hub: "WM2",
    localAuthorities: ["Herefordshire", "Shropshire", "Telford and Wrekin", "Wolverhampton"],
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 10" },
    clauses: ["SPEC-P10-area-shaw", "SPEC-P11-location"],
  },
  {
    id: "hub-areas/yh3",
    hub: "YH3",
    localAuthorities: [
      "City of Kingston upon Hull",
      "Kirklees",
      "North East Lincolnshire",
      "North Lincolnshire",
      "Wakefield",
    ],
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 10" },
    clauses: ["SPEC-P10-area-yath", "SPEC-P11-location"],
  },
]);
