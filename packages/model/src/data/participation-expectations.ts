import { defineEditions, type EditionTable } from "@maths-hubs/rulekit";

/** What an edition expects of each participation record. */
export interface ParticipationExpectations {
  /** References in MHPod that each record has, at least. */
  readonly mhpodReferences: number;
}

/**
 * What is expected of participation records, by academic year. Only 2023/24 is published.
 *
 * Clause: SPEC-AnnexB-8-3-mhpod.
 *
 * @example
 * ```ts
 * import { participationExpectations } from "@maths-hubs/model";
 *
 * participationExpectations.for("2023/24").terms; // => { mhpodReferences: 1 }
 * ```
 */
export const participationExpectations: EditionTable<ParticipationExpectations> =
  /* @__PURE__ */ defineEditions<ParticipationExpectations>([
    {
      academicYear: "2023/24",
      citation: { source: "SPEC", at: "Annex B, objective 8" },
      terms: { mhpodReferences: 1 },
    },
  ]);
