import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repository-path.ts";

/** A Markdown file that stands outside the folder of the pages and is a page all the same. */
export interface OutsidePage {
  /** The file, as the repository names it. */
  readonly file: string;
  /** Its address on the site, without base and extension. */
  readonly address: string;
}

const readmesBelow = (folder: string): readonly OutsidePage[] =>
  readdirSync(join(repositoryRoot, folder))
    .map((name) => ({ file: `${folder}/${name}/README.md`, address: `/${folder}/${name}` }))
    .filter(({ file }) => existsSync(join(repositoryRoot, file)));

/** Every such file: the README of each package and example, and the pages about the project as a whole. */
export const outsidePages: readonly OutsidePage[] = [
  { file: "VERSIONING.md", address: "/project/versioning" },
  { file: "ARCHITECTURE.md", address: "/project/architecture" },
  { file: "CONTRIBUTING.md", address: "/project/contributing" },
  { file: "SECURITY.md", address: "/project/security" },
  { file: "benchmarks/README.md", address: "/project/benchmarks" },
  { file: "examples/README.md", address: "/examples/index" },
  { file: "examples/data/README.md", address: "/examples/data" },
  ...readmesBelow("packages"),
  ...readmesBelow("examples"),
].filter(
  ({ file }, index, all) =>
    existsSync(join(repositoryRoot, file)) && all.findIndex((one) => one.file === file) === index,
);

/** A page of a dynamic route of the site generator. */
export interface RoutedPage {
  readonly params: { readonly name: string };
  readonly content: string;
}

/** The outside pages below one address, as a dynamic route wants them. */
export const routedPages = (below: string): readonly RoutedPage[] =>
  outsidePages
    .filter(({ address }) => address.startsWith(`/${below}/`))
    .map(({ file, address }) => ({
      params: { name: address.slice(below.length + 2) },
      content: readFileSync(join(repositoryRoot, file), "utf8"),
    }));
