import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds the repository. */
export const repositoryRoot: string = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the pages, as the repository names it. */
export const pagesFolder = "docs";

/** A path of the machine as a path of the repository, with forward slashes. */
export const inRepository = (path: string): string => relative(repositoryRoot, path).split(sep).join("/");

/** Where a relative link of a file of the repository leads; links above the root keep their dots. */
export const linkedFrom = (file: string, target: string): string =>
  normalize(join(dirname(file), target))
    .split(sep)
    .join("/")
    .replace(/\/$/, "");
