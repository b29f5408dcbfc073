import { functionIds, type FunctionId, type Group } from "@maths-hubs/model";
import { defineEditions, frozen, type EditionTable } from "@maths-hubs/rulekit";
import { cite } from "../cite.ts";

/** What an edition expects of the composition of a leadership and management team. */
export interface TeamExpectations {
  /** Days a week that each group works at least, in total. */
  readonly minimumCapacity: Readonly<Record<Group, number>>;
  /** People who hold each named role, at least. */
  readonly holdersOfEachRole: number;
  /** The functions that each group fulfils collectively. */
  readonly functions: readonly FunctionId[];
}

/**
 * The expectations for the composition of the team, by academic year. Only 2023/24 is published.
 *
 * Clauses: SPEC-AnnexC-edition, SPEC-AnnexC-LG-cap, SPEC-AnnexC-OG-cap.
 *
 * @example
 * ```ts
 * import { teamExpectations } from "@maths-hubs/programme/roles";
 *
 * teamExpectations.years; // => ["2023/24"]
 * teamExpectations.for("2023/24").terms.minimumCapacity; // => { leadership: 11.5, "operational-management": 11 }
 * teamExpectations.for("2024/25"); // throws edition-not-published
 * ```
 */
export const teamExpectations: EditionTable<TeamExpectations> = defineEditions<TeamExpectations>([
  {
    academicYear: "2023/24",
    citation: cite("SPEC", "Annex C"),
    terms: /* @__PURE__ */ frozen({
      minimumCapacity: { leadership: 11.5, "operational-management": 11 },
      holdersOfEachRole: 1,
      functions: [...functionIds],
    }),
  },
]);
