import type { CatalogueRule, Citation } from "@maths-hubs/rulekit";
import type { Mention, Phrase } from "./scan/mention.ts";
import type { Page } from "./scan/page.ts";

/** A change of a text: at an offset, as many code units as `length` give way to `text`. */
export interface TextEdit {
  /** UTF-16 code units before it, from 0. */
  readonly offset: number;
  /** UTF-16 code units that it replaces; 0 puts something in. */
  readonly length: number;
  /** What comes in their place. */
  readonly text: string;
}

/** A style rule: what a reviewer can check of it, as of every rule of the project. */
export interface TextRule extends CatalogueRule {
  /** Whether `fixText` may follow it without asking: the words stay, their letters change. */
  readonly isSafe: boolean;
}

/** What a rule says of a mention that breaks it. */
export interface Breach {
  /** What to write instead. */
  readonly suggestion: string;
  /** The changes that make it so, where they are safe. */
  readonly edits: readonly TextEdit[];
}

/** A style rule about one of the phrases. */
export interface PhraseRule extends TextRule {
  /** The phrase whose mentions it judges. */
  readonly phrase: Phrase;
  /** What is wrong with a mention, if anything. */
  readonly breach: (mention: Mention, page: Page) => Breach | undefined;
}

/** What every style rule has in common: it counts mentions that break it, and none is enough. */
export const counted = { unit: "count", comparison: "at most" } as const;

/** Where the glossary of the handbook says so. */
export const inGlossary = (entry: string): Citation => ({
  source: "HBK",
  at: `Glossary and Comms Advice, ${entry}`,
});
