import type { HubCode } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedEntry } from "../published-entry.ts";
import { hubAliases, type HubAlias } from "./hub-aliases.ts";
import { hubAreas, type HubArea } from "./hub-areas.ts";
import { hubRows, type HubRow } from "./hub-rows.ts";

/** A hub of the network, as the handbook lists it, with what else is known of it. */
export interface ListedHub extends PublishedEntry {
  /** The key: codes stay while names change. */
  readonly code: HubCode;
  /** The name printed beside it, in the case printed. */
  readonly name: string;
  /** The letters of its code; they stand for a region, and say nothing of its area. */
  readonly prefix: string;
  /** Its place in the printed list, from 1. */
  readonly printedAs: number;
  /** Names other than the printed one. */
  readonly aliases: readonly HubAlias[];
  /** The local authorities that it covers; unknown for all but two hubs, which is not the same as none. */
  readonly area: HubArea | "unknown";
}

const listed = ({ clause, name, printedAs }: HubRow, index: number): ListedHub => {
  const code = clause.slice("HBK-Hub-".length);
  return {
    id: `hubs/${code.toLowerCase()}`,
    code,
    name,
    prefix: code.slice(0, 2),
    printedAs: printedAs ?? index + 1,
    aliases: hubAliases.filter(({ hub }) => hub === code),
    area: hubAreas.find(({ hub }) => hub === code) ?? "unknown",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "The Maths Hubs Network" },
    clauses: [clause],
  };
};

const all = (): readonly ListedHub[] => frozen(hubRows.map(listed));

/**
 * The 40 hubs that the handbook of 2024/25 lists, sorted by code. It prints them in nearly that order: EE5 stands between EM1
 * and EM2.
 *
 * Clauses: HBK-Hubs-code-format, HBK-Hubs-order.
 */
export const listedHubs: readonly ListedHub[] = /* @__PURE__ */ all();
