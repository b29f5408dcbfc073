import { isCapital, isSpace, seenBefore } from "../scan/characters.ts";
import type { Mention } from "../scan/mention.ts";
import type { Page } from "../scan/page.ts";
import { capitalise, edited } from "../letters.ts";
import { counted, inGlossary, type Breach, type PhraseRule, type TextEdit } from "../text-rule.ts";

/** A Work Group is written as two words, each with a capital; in quotation marks and known titles as printed there. */
export const workGroup: PhraseRule = {
  id: "comms/work-group",
  title: "Work Group",
  cites: [/* @__PURE__ */ inGlossary("WG")],
  clauses: ["HBK-Style-wg"],
  force: "must",
  statement: "“Work Group” is written as two words, both with a capital.",
  ...counted,
  isSafe: true,
  phrase: "work-group",
  breach: (mention, page) => {
    const edits = editsOf(mention, page);
    if (edits.length === 0) return undefined;
    const isExempt = page.isAddress(mention.start) || page.isQuoted(mention.start) || page.isInTitle(mention);
    return isExempt ? undefined : breachOf(mention, page, edits);
  },
};

const breachOf = (mention: Mention, page: Page, edits: readonly TextEdit[]): Breach => ({
  suggestion: edited(page.text, mention, edits),
  edits,
});

const editsOf = ({ start, words, hyphen }: Mention, { text }: Page): readonly TextEdit[] => {
  const [work = start, group = start] = words;
  const isOneWord = hyphen === undefined && !isSpace(text.charCodeAt(seenBefore(text, group)));
  const first = isCapital(text.charCodeAt(work)) ? [] : [capitalise(text, work)];
  const parting = hyphen === undefined ? [] : [{ offset: hyphen, length: 1, text: " " }];
  const second = isCapital(text.charCodeAt(group)) ? [] : [capitalise(text, group)];
  if (!isOneWord) return [...first, ...parting, ...second];
  return [...first, { offset: group, length: 0, text: " " }, ...second];
};
