import { outsidePages } from "./outside-pages.ts";
import { pagesFolder } from "./repository-path.ts";

const withoutIndex = (address: string): string => address.replace(/\/(?:README|index)$/, "/");

/** Files and folders that the site shows under an address of another name. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["README.md", "/"],
  ["docs/README.md", "/"],
  ["docs/rules/README.md", "/rules/"],
  ["packages", "/project/architecture"],
  ["docs/decisions", "/decisions/"],
  ["docs/sources", "/sources/"],
  ...outsidePages.map(({ file, address }) => [file, withoutIndex(address)] as const),
  ...outsidePages.map(
    ({ file, address }) => [file.replace(/\/README\.md$/, ""), withoutIndex(address)] as const,
  ),
]);

/**
 * The address on the site of a file or folder of the repository, without base and extension.
 *
 * @param path - the file or folder, as the repository names it
 * @returns the address, or `undefined` where the site has no page for it
 */
export const pageAddress = (path: string): string | undefined => {
  const known = renamed.get(path);
  if (known !== undefined) return known;
  if (!path.startsWith(`${pagesFolder}/`) || !path.endsWith(".md")) return undefined;
  return withoutIndex(path.slice(pagesFolder.length).replace(/\.md$/, ""));
};

/**
 * The file that a page is made of, whose relative links it keeps.
 *
 * @param page - the page, as a file below the folder of the pages
 */
export const fileOfPage = (page: string): string =>
  outsidePages.find(({ address }) => `${pagesFolder}${address}.md` === page)?.file ?? page;

/** The address on the site of a source file, shown line by line. */
export const sourceAddress = (path: string): string => `/source/${path}.html`;
