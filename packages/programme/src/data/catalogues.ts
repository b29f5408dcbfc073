import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../sources.ts";
import { communityKinds, type CommunityKind } from "./community-kinds.ts";
import { initiatives, type Initiative } from "./initiatives.ts";
import { listings } from "./listings.ts";
import type { Listing, Project } from "./project.ts";
import { projects, unusedNumbers } from "./projects.ts";

/** What was offered in one academic year. */
export interface Catalogue {
  /** The coded projects, by code. */
  readonly projects: readonly Project[];
  /** The printed lists, in their order. */
  readonly listings: readonly Listing[];
  /** What is offered without a code. */
  readonly initiatives: readonly Initiative[];
  /** The communities that are listed without a code. */
  readonly communityKinds: readonly CommunityKind[];
  /** Numbers below the highest that no project has, ascending. */
  readonly unusedNumbers: readonly number[];
}

/**
 * The catalogues by academic year. Only that of 2024/25 is published in full: 34 codes, numbered to 33 without a 17.
 *
 * Clauses: HBK-Offer-year, HBK-NCP-count.
 *
 * @example
 * ```ts
 * import { catalogues } from "@maths-hubs/programme/catalogue";
 *
 * const { projects, unusedNumbers } = catalogues.for("2024/25").terms;
 * projects.length; // => 34
 * unusedNumbers; // => [17]
 * catalogues.for("2023/24"); // throws edition-not-published
 * ```
 */
export const catalogues: EditionTable<Catalogue> = /* @__PURE__ */ defineEditions([
  {
    academicYear: "2024/25",
    citation: /* @__PURE__ */ cite("HBK", "National offer"),
    terms: { projects, listings, initiatives, communityKinds, unusedNumbers },
  },
]);
