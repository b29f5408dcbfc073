import { edited, makeSmall } from "../letters.ts";
import type { Mention } from "../scan/mention.ts";
import type { Page } from "../scan/page.ts";
import { beginsSentence } from "../scan/sentence-start.ts";
import { counted, inGlossary, type PhraseRule } from "../text-rule.ts";

/** "teaching for mastery" is written in small letters but in titles; a sentence may begin with its capital. */
export const teachingForMastery: PhraseRule = {
  id: "comms/teaching-for-mastery",
  title: "teaching for mastery",
  cites: [/* @__PURE__ */ inGlossary("TfM")],
  clauses: ["HBK-Style-tfm"],
  force: "must",
  statement:
    "“teaching for mastery” is written in lower case, except in titles; at the start of a sentence with one capital.",
  ...counted,
  isSafe: true,
  phrase: "teaching-for-mastery",
  breach: (mention, page) => {
    const { start, end } = mention;
    const capitals = makeSmall(page.text, start, end);
    if (capitals.length === 0) return undefined;
    const edits = beginsSentence(page.text, start)
      ? capitals.filter(({ offset }) => offset !== start)
      : capitals;
    if (edits.length === 0 || isTitle(mention, page)) return undefined;
    return { suggestion: edited(page.text, mention, edits), edits };
  },
};

const isTitle = (mention: Mention, page: Page): boolean =>
  page.isAddress(mention.start) ||
  page.isHeading(mention.start) ||
  page.isLabel(mention) ||
  page.isQuoted(mention.start) ||
  page.isInTitle(mention);
