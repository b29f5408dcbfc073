import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { MarkdownEnv, MarkdownRenderer } from "vitepress";
import { fileOfPage, pageAddress, sourceAddress } from "../page-address.ts";
import { inRepository, linkedFrom, repositoryRoot } from "../repository-path.ts";

/** What the plugin needs to know of the site. */
export interface SiteLinkOptions {
  /** The path that the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Told of every source file that a page links to. */
  readonly onSource: (path: string) => void;
}

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

const everyToken = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token) => [token, ...everyToken(token.children ?? [])]);

const isFile = (path: string): boolean => {
  const full = join(repositoryRoot, path);
  return existsSync(full) && statSync(full).isFile();
};

/** The API reference names a line of the repository as `repository:path#l12`. */
const fromReference = (target: string): string =>
  target.slice("repository:".length).replace(/#l(\d+)$/, "#L$1");

/**
 * Pages link to files of the repository, so that they read well on a code host too; the site gives each link its own
 * address: a page where there is one, the source shown line by line where there is none.
 */
export const siteLinks = (markdown: MarkdownRenderer, { base, onSource }: SiteLinkOptions): void => {
  const addressed = (target: string, page: string): { href: string; isSource: boolean } | undefined => {
    const [, path = "", hash = ""] = /^([^#]*)(#.*)?$/.exec(target) ?? [];
    const file = linkedFrom(fileOfPage(page), path);
    const address = pageAddress(file);
    if (address !== undefined) return { href: address + hash, isSource: false };
    if (!isFile(file)) return undefined;
    onSource(file);
    return { href: `${base.slice(0, -1)}${sourceAddress(file)}${hash}`, isSource: true };
  };
  markdown.core.ruler.push("site-links", (state) => {
    const { realPath, path }: Partial<MarkdownEnv> = state.env ?? {};
    // The titles of containers are rendered on their own, without a page.
    if (path === undefined) return;
    // A dynamic route has one template for many pages; only the path tells which of them it is.
    const page = inRepository(realPath === undefined || realPath.includes("[") ? path : realPath);
    for (const token of everyToken(state.tokens)) {
      const target = token.type === "link_open" ? token.attrGet("href") : null;
      if (target === null || /^(?!repository:)(?:[a-z]+:|#|\/)/.test(target)) continue;
      const found = target.startsWith("repository:")
        ? addressed(fromReference(target), "README.md")
        : addressed(target, page);
      if (found === undefined) continue;
      token.attrSet("href", found.href);
      // The router of the site knows pages only; a source page is fetched by the browser.
      if (found.isSource) token.attrSet("target", "_self");
    }
  });
};
