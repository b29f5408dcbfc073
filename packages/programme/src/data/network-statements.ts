import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry, PublishedStatement } from "../published-entry.ts";

/** What the specification says of the network beside its numbers. */
export const networkStatements: readonly PublishedStatement[] = /* @__PURE__ */ frozen([
  {
    id: "network/purpose",
    statement: "A national network of professionals is to better the teaching of mathematics.",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Paragraph 2" },
    clauses: ["SPEC-P2-purpose"],
  },
]);

/** Where the handbook sends somebody who looks for a hub. */
export interface HubFinder extends PublishedEntry {
  /** The address, as printed. */
  readonly page: string;
  /** What to type into a search engine, as printed. */
  readonly searchFor: string;
}

/** How anybody finds the hub of a school: the programme's own page, since no document gives the areas of all hubs. */
export const hubFinder: HubFinder = /* @__PURE__ */ frozen({
  id: "network/finder",
  page: "ncetm.org.uk/maths-hubs/find-your-hub",
  searchFor: "find your maths hub",
  editions: ["2024/25"],
  citation: { source: "HBK", at: "Find your hub" },
  clauses: ["HBK-Hubs-find"],
});
