import { frozen } from "@maths-hubs/rulekit";

/** An abbreviation of the glossary with what it stands for. */
export interface GlossaryTerm {
  /** The abbreviation, as printed, in the singular; an s makes it plural. */
  readonly abbreviation: string;
  /** What it stands for, the usual wording first; any of them explains it, in any case, and an s makes it plural. */
  readonly expansions: readonly string[];
}

/**
 * The abbreviations that the glossary of 2024/25 gives words for. MHPod is not among them: the glossary describes it,
 * and gives no words that it would be short for.
 *
 * @example
 * ```ts
 * import { glossaryTerms } from "@maths-hubs/comms";
 *
 * glossaryTerms.find(({ abbreviation }) => abbreviation === "NCP"); // => { abbreviation: "NCP", expansions: ["Network Collaborative Project"] }
 * ```
 */
export const glossaryTerms: readonly GlossaryTerm[] = /* @__PURE__ */ frozen([
  { abbreviation: "NCETM", expansions: ["National Centre for Excellence in the Teaching of Mathematics"] },
  { abbreviation: "MHL", expansions: ["Maths Hub Lead"] },
  { abbreviation: "WG", expansions: ["Work Group"] },
  {
    abbreviation: "LLME",
    expansions: [
      "local leader of mathematics education",
      "local leaders of mathematics education",
      "local leader of maths education",
      "local leaders of maths education",
    ],
  },
  { abbreviation: "WGL", expansions: ["Work Group Lead"] },
  { abbreviation: "NCP", expansions: ["Network Collaborative Project"] },
  { abbreviation: "AMHL", expansions: ["Assistant Maths Hub Lead"] },
  { abbreviation: "PMS", expansions: ["Primary Mastery Specialist"] },
  { abbreviation: "SMS", expansions: ["Secondary Mastery Specialist"] },
  {
    abbreviation: "FEMS",
    expansions: [
      "Post-16 GCSE/FSQ Mastery Specialist",
      "Further Education Mastery Specialist",
      "FE Mastery Specialist",
    ],
  },
  { abbreviation: "TfM", expansions: ["teaching for mastery"] },
  { abbreviation: "SKTM", expansions: ["Specialist Knowledge for Teaching Mathematics"] },
  { abbreviation: "RIWG", expansions: ["Research and Innovation Work Group"] },
  { abbreviation: "PD Lead", expansions: ["Professional Development Lead"] },
  { abbreviation: "SD Lead", expansions: ["School Development Lead"] },
  { abbreviation: "PCT", expansions: ["Project Coordination Team", "Project Co-ordination Team"] },
  { abbreviation: "SLG", expansions: ["Strategic Leadership Group"] },
]);
