import { sourceTitles } from "@maths-hubs/programme/sources";
import { citationInWords, type Force } from "@maths-hubs/rulekit";
import { ruleFamilies } from "./published-rules.ts";

/** A rule as the catalogue lists it. */
export interface ListedRule {
  readonly id: string;
  readonly room: string;
  readonly title: string;
  readonly statement: string;
  readonly force: Force;
  readonly sources: readonly string[];
  readonly places: readonly string[];
}

const listed = (): readonly ListedRule[] =>
  ruleFamilies.flatMap(({ room, rules }) =>
    rules.map(({ id, title, statement, force, cites }) => ({
      id,
      room,
      title,
      statement,
      force,
      sources: [...new Set(cites.map(({ source }) => source))],
      places: cites.map((citation) => citationInWords(citation, sourceTitles())),
    })),
  );

/** The rules, read while the site is built. */
export declare const data: readonly ListedRule[];

export default { load: listed };
