import type { StyleAbbreviation } from "../style-abbreviations.ts";
import { counted, type TextRule } from "../text-rule.ts";
import { blockEndCode, newline, seenBefore, seenFrom, type Characters } from "../scan/characters.ts";
import { holdsPhrase, phraseAt } from "../scan/phrase.ts";
import { endsWord } from "../scan/word.ts";
import type { Page } from "../scan/page.ts";

/** An abbreviation of the glossary is explained where it comes first. */
export const abbreviationFirstMention: TextRule = {
  id: "comms/abbreviation-first-mention",
  title: "Abbreviation explained at first mention",
  cites: [{ source: "HBK", at: "Glossary and Comms Advice" }],
  clauses: [
    "HBK-Gloss-NCETM",
    "HBK-Gloss-MHL",
    "HBK-Gloss-WG",
    "HBK-Gloss-LLME",
    "HBK-Gloss-NCP",
    "HBK-Gloss-AMHL",
    "HBK-Gloss-MS",
    "HBK-Gloss-SKTM",
    "HBK-Gloss-RIWG",
    "HBK-Gloss-PDLead",
    "HBK-Gloss-SDLead",
    "HBK-Gloss-PCT",
    "HBK-Gloss-SLG",
  ],
  force: "advisory",
  statement:
    "An abbreviation of the glossary stands behind or beside what it is short for at its first mention.",
  ...counted,
  isSafe: false,
};

/** The first mention of an abbreviation that nothing explains. */
export interface Unexplained {
  readonly start: number;
  readonly end: number;
  readonly term: StyleAbbreviation;
}

/** Watches for first mentions: asked at every word that may begin an abbreviation, it answers those unexplained. */
export const firstMentions = (
  terms: readonly StyleAbbreviation[],
  page: Page,
): ((start: number) => Unexplained | undefined) => {
  const waiting = new Map<number, StyleAbbreviation[]>();
  for (const term of terms) {
    const initial = term.abbreviation.charCodeAt(0);
    waiting.set(initial, [...(waiting.get(initial) ?? []), term]);
  }
  return (start) => {
    const candidates = waiting.get(page.text.charCodeAt(start)) ?? [];
    for (const term of candidates) {
      const end = endOfAbbreviation(page.text, start, term.abbreviation);
      if (end < 0 || isEntry(page.text, start, end) || isNoMention(start, page)) continue;
      candidates.splice(candidates.indexOf(term), 1);
      return isExplained(page.text, { start, end, term }) ? undefined : { start, end, term };
    }
    return undefined;
  };
};

const isNoMention = (start: number, page: Page): boolean =>
  page.isAddress(start) || page.isHeading(start) || page.isQuoted(start);

/** In a glossary the abbreviation stands in a cell or at a colon of its own, and what it means behind it. */
const isEntry = (text: Characters, start: number, end: number): boolean => {
  const before = seenBefore(text, start);
  const after = seenFrom(text, end);
  const begins = before < 0 || isCellEnd(text.charCodeAt(before));
  return (
    begins && (after >= text.length || isCellEnd(text.charCodeAt(after)) || text.charCodeAt(after) === colon)
  );
};

const colon = 0x3a;

const isCellEnd = (code: number): boolean => code === 0x09 || code === newline || code === blockEndCode;

/** Where an abbreviation that begins at `start` ends, a plural s included; -1 if it does not stand there as a word. */
const endOfAbbreviation = (text: Characters, start: number, abbreviation: string): number => {
  for (let at = 0; at < abbreviation.length; at += 1) {
    if (start + at >= text.length || text.charCodeAt(start + at) !== abbreviation.charCodeAt(at)) return -1;
  }
  const end = start + abbreviation.length;
  const plural = end < text.length && text.charCodeAt(end) === pluralS ? end + 1 : end;
  return endsWord(text, plural) ? plural : -1;
};

const pluralS = 0x73;

/** How far behind an abbreviation its explanation may begin: a space, a bracket, an article. */
const beside = 6;

const isExplained = (text: Characters, { start, end, term }: Unexplained): boolean =>
  term.expansions.some((expansion) => {
    const words = expansion.toLowerCase().split(" ");
    if (holdsPhrase(text, words, start)) return true;
    for (let at = end; at <= end + beside; at += 1) if (phraseAt(text, words, at) >= 0) return true;
    return false;
  });
