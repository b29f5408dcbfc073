import type { MarkdownEnv } from "vitepress";

import { outsidePages, routedPages } from "./outside-pages.ts";
import { inRepository, pagesFolder } from "./repository-path.ts";
import { ruleFamilies } from "./rules/published-rules.ts";

/** Pages that are lists of what other pages tell: their headings are found, their lines would only drown the rest. */
const isList = (page: string): boolean => page.startsWith("api/") || page === "rules/coverage.md";

const headings = (markdown: string): string =>
  markdown
    .split("\n")
    .filter((line) => /^#{1,4} /.test(line))
    .join("\n\n");

/** The part of a renderer of Markdown that the search needs. */
export interface Renders {
  readonly render: (source: string, env: MarkdownEnv) => string;
}

/** What the search of the site reads of a page that is a file. */
export const searchText = (source: string, env: MarkdownEnv, markdown: Renders): string =>
  markdown.render(isList(env.relativePath) ? headings(source) : source, env);

/** A part of a page as the search keeps it. */
export interface SearchSection {
  readonly anchor: string;
  readonly titles: string[];
  readonly text: string;
}

const ofRules = (): readonly (readonly [page: string, SearchSection])[] =>
  ruleFamilies.flatMap(({ about, rules }) =>
    rules.map(
      ({ id, title, statement, clauses }) =>
        [
          `rules/${id}.md`,
          { anchor: "", titles: [`Rule: ${about}`, title], text: [id, statement, ...clauses].join(" ") },
        ] as const,
    ),
  );

const ofOutsidePages = (): readonly (readonly [page: string, SearchSection])[] =>
  [...new Set(outsidePages.map(({ address }) => address.split("/")[1] ?? ""))].flatMap((below) =>
    routedPages(below).map(({ params, content }) => {
      const title = /^# (.+)$/m.exec(content)?.[1] ?? params.name;
      return [`${below}/${params.name}.md`, { anchor: "", titles: [title], text: content }] as const;
    }),
  );

let known: ReadonlyMap<string, SearchSection> | undefined;

/**
 * The parts of a page that is no file, which the search of the generator passes over.
 *
 * @param path - where the page would be
 * @returns its parts; `undefined` for a page that is a file, which the search reads itself
 */
export const searchSections = (path: string): SearchSection[] | undefined => {
  known ??= new Map([...ofRules(), ...ofOutsidePages()]);
  const section = known.get(inRepository(path).slice(pagesFolder.length + 1));
  return section === undefined ? undefined : [section];
};
