import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vitepress";
import { sourceAddress } from "../page-address.ts";
import { repositoryRoot } from "../repository-path.ts";
import { sourcePage } from "./source-page.ts";

const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");

/** Writes a page for every source file that the pages of the site link to. */
export const writeSourcePages = (paths: Iterable<string>, outDir: string, base: string): void => {
  for (const path of paths) {
    const file = join(outDir, sourceAddress(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, sourcePage({ path, text: textOf(path), base }));
  }
};

/** Serves the same pages while the site is being written; only files that a page links to are ever read. */
export const servedSourcePages = (paths: ReadonlySet<string>, base: string): Plugin => ({
  name: "maths-hubs:source-pages",
  apply: "serve",
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const path = [...paths].find((one) => request.url === `${base.slice(0, -1)}${sourceAddress(one)}`);
      if (path === undefined) return next();
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      return response.end(sourcePage({ path, text: textOf(path), base }));
    });
  },
});
