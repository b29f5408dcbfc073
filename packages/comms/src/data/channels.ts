import type { PublishedEntry } from "@maths-hubs/programme/sources";
import { frozen } from "@maths-hubs/rulekit";

/** A channel through which schools learn of what a hub offers. */
export interface Channel extends PublishedEntry {
  /** What it is called. */
  readonly name: "websites" | "social media" | "newsletters" | "meetings" | "events" | "networks";
  /** Whether it is named among those of no or low cost. */
  readonly isNamedLowCost: boolean;
}

/**
 * The channels named under objective 9 of the grant, in its order: three of no or low cost, three to meet people.
 *
 * @example
 * ```ts
 * import { channels } from "@maths-hubs/comms";
 *
 * channels.filter(({ isNamedLowCost }) => isNamedLowCost).map(({ name }) => name); // => ["websites", "social media", "newsletters"]
 * ```
 */
export const channels: readonly Channel[] = /* @__PURE__ */ frozen([
  {
    id: "channels/websites",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 1" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "websites",
    isNamedLowCost: true,
  },
  {
    id: "channels/social-media",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 1" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "social media",
    isNamedLowCost: true,
  },
  {
    id: "channels/newsletters",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 1" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "newsletters",
    isNamedLowCost: true,
  },
  {
    id: "channels/meetings",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 2" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "meetings",
    isNamedLowCost: false,
  },
  {
    id: "channels/events",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 2" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "events",
    isNamedLowCost: false,
  },
  {
    id: "channels/networks",
    editions: ["2023/24"],
    citation: { source: "SPEC", at: "Annex B, objective 9, bullet 2" },
    clauses: ["SPEC-AnnexB-9-channels"],
    name: "networks",
    isNamedLowCost: false,
  },
]);
