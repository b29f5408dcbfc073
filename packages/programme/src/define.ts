import { mostAlike } from "@maths-hubs/rulekit";
import { abbreviations } from "./data/abbreviations.ts";
import { glossaryTerms } from "./data/glossary-terms.ts";
import { usageRules, type UsageRule } from "./data/usage-rules.ts";
import type { GlossaryTerm } from "./glossary-term.ts";
import { invalidValue } from "./invalid-value-error.ts";

/** A term that the documents use. */
export interface KnownTerm {
  /** The term was found. */
  readonly outcome: "known";
  /** What the documents say of it. */
  readonly entry: GlossaryTerm;
  /** The rules on how it is written. */
  readonly usage: readonly UsageRule[];
}

/** A term that none of the entries has. */
export interface UnknownTerm {
  /** The term was not found. */
  readonly outcome: "unknown";
  /** What was asked for, cut after a hundred characters. */
  readonly asked: string;
  /** Terms that look like it in their short or long form, best first, at most three; empty where none does. */
  readonly nearest: readonly string[];
  /** The rules that name it as a spelling to avoid. */
  readonly usage: readonly UsageRule[];
}

/**
 * What a term, an abbreviation or its long form means in the documents. Case, plural, hyphens and spaces are forgiven; a
 * term that is not there is answered with those that look like it, never with a guess.
 *
 * @param term - the term, short or long
 * @throws an {@link InvalidValueError} with code `invalid-value` if it is no text
 *
 * @example
 * ```ts
 * import { define } from "@maths-hubs/programme/glossary";
 *
 * const answer = define("llmes");
 * answer.outcome === "known" ? answer.entry.expansion : answer.nearest; // => "local leader of mathematics education"
 * define("MHL Lnk"); // => { outcome: "unknown", asked: "MHL Lnk", nearest: ["MHL Link", "MHLM Link", "MHL"], usage: [] }
 * ```
 */
export const define = (term: string): KnownTerm | UnknownTerm => {
  if (typeof term !== "string") throw invalidValue(term, "a term, as text");
  const entry = find(term);
  if (entry !== undefined) {
    return { outcome: "known", entry, usage: usageRules.filter((rule) => rule.term === entry.term) };
  }
  const asked = term.slice(0, longestAsked);
  return { outcome: "unknown", asked, nearest: nearestTerms(asked), usage: rulesAgainst(asked) };
};

const longestAsked = 100;
const mostOffered = 3;

const entries: readonly GlossaryTerm[] = /* @__PURE__ */ glossaryTerms.concat(abbreviations);

/** Letters and digits, words apart by one space; an apostrophe is no gap. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const formsOf = ({ term, expansion, alsoPrinted }: GlossaryTerm): readonly string[] => [
  term,
  expansion ?? term,
  ...alsoPrinted,
];

/** Every form by which an entry is found; a test sees to it that no two entries share one. */
const byForm: ReadonlyMap<string, GlossaryTerm> = /* @__PURE__ */ (() =>
  new Map(entries.flatMap((entry) => formsOf(entry).map((form) => [folded(form), entry]))))();

const find = (term: string): GlossaryTerm | undefined => {
  const trimmed = term.trim();
  // Cutting a longer text could turn it into a term that it is not.
  if (trimmed.length > longestAsked) return undefined;
  const form = folded(trimmed).replace(/^the /, "");
  return byForm.get(form) ?? (form.endsWith("s") ? byForm.get(form.slice(0, -1)) : undefined);
};

/** An entry has several forms, and the nearest of them may all be of one. */
const formsCompared = 12;

const nearestTerms = (asked: string): readonly string[] => {
  const terms = mostAlike(folded(asked), [...byForm.keys()], formsCompared).map(
    (form) => byForm.get(form)?.term ?? form,
  );
  return [...new Set(terms)].slice(0, mostOffered);
};

const rulesAgainst = (asked: string): readonly UsageRule[] =>
  usageRules.filter(({ avoid }) => avoid.some((spelling) => folded(spelling) === folded(asked)));
