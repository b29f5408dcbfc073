import type { MarkdownEnv, MarkdownRenderer } from "vitepress";

/** Pages that are lists of what other pages tell: their headings are found, their lines would only drown the rest. */
const isList = (page: string): boolean => page.startsWith("api/") || page === "rules/coverage.md";

const headings = (markdown: string): string =>
  markdown
    .split("\n")
    .filter((line) => /^#{1,4} /.test(line))
    .join("\n\n");

/** What the search of the site reads of a page. */
export const searchText = (source: string, env: MarkdownEnv, markdown: MarkdownRenderer): string => {
  const html = markdown.render(isList(env.relativePath) ? headings(source) : source, env);
  return env.frontmatter?.["search"] === false ? "" : html;
};
