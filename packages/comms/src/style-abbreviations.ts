import { glossaryTerms } from "@maths-hubs/programme/glossary";
import { frozen } from "@maths-hubs/rulekit";

/** An abbreviation with what it stands for. */
export interface StyleAbbreviation {
  /** The abbreviation, as printed, in the singular; an s makes it plural. */
  readonly abbreviation: string;
  /** What it stands for, the usual wording first; any of them explains it, in any case, and an s makes it plural. */
  readonly expansions: readonly string[];
}

/** Wordings that no document prints and that explain an abbreviation to a reader all the same. */
const alsoUnderstood: Readonly<Record<string, string>> = {
  FEMS: "FE Mastery Specialist",
  PCT: "Project Co-ordination Team",
};

const ofGlossary = (): readonly StyleAbbreviation[] =>
  glossaryTerms.flatMap(({ term, expansion, alsoPrinted }) => {
    if (expansion === null) return [];
    const understood = alsoUnderstood[term];
    const others = understood === undefined ? alsoPrinted : [...alsoPrinted, understood];
    return [{ abbreviation: term, expansions: [expansion, ...others] }];
  });

/**
 * The abbreviations that the glossary of 2024/25 gives words for. MHPod is not among them: the glossary describes it,
 * and gives no words that it would be short for.
 *
 * @example
 * ```ts
 * import { styleAbbreviations } from "@maths-hubs/comms";
 *
 * styleAbbreviations.find(({ abbreviation }) => abbreviation === "NCP"); // => { abbreviation: "NCP", expansions: ["Network Collaborative Project"] }
 * ```
 */
export const styleAbbreviations: readonly StyleAbbreviation[] = /* @__PURE__ */ (() =>
  frozen(ofGlossary()))();
