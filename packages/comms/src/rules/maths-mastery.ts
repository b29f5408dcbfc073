import { counted, inGlossary, type PhraseRule } from "../text-rule.ts";

/**
 * "maths mastery" is never written, in no case and no heading; only quoting it is something else. What the writer meant
 * instead, nobody but the writer knows, so it is not among the safe fixes.
 */
export const mathsMastery: PhraseRule = {
  id: "comms/maths-mastery",
  title: "Never maths mastery",
  cites: [/* @__PURE__ */ inGlossary("TfM")],
  clauses: ["HBK-Style-mm"],
  force: "must",
  statement: "The phrase “maths mastery” is never used.",
  ...counted,
  isSafe: false,
  phrase: "maths-mastery",
  breach: (mention, page) => {
    const { start } = mention;
    if (page.isAddress(start) || page.isQuoted(start) || page.isInTitle(mention)) return undefined;
    return { suggestion: "teaching for mastery", edits: [] };
  },
};
