import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const here = (path) => new URL(path, import.meta.url);
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
};

/** The import map stands in the page itself, since no browser loads one from a file; the policy allows this one by its hash. */
const [, importMap] = /<script type="importmap">(.*?)<\/script>/s.exec(
  readFileSync(here("public/index.html"), "utf8"),
);
const hash = createHash("sha256").update(importMap).digest("base64");

/** Nothing but the page's own files: no other script, no eval, no other origin. */
export const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${hash}'`,
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The file behind a path: the page, the example team, and the modules of the packages; nothing else. */
const fileOf = (path) => {
  if (path === "/") return here("public/index.html");
  if (path === "/team.json") return here("../data/team-2023-24.json");
  // Names of files alone: no way up, no hidden file, nothing written in percent signs.
  if (!/^(?:\/@?\w[\w.-]*)+\.(?:js|css)$/.test(path)) return undefined;
  return path.startsWith("/node_modules/") ? here(`.${path}`) : here(`public${path}`);
};

/** A server of static files, not yet listening. */
export const createPageServer = () =>
  createServer(async ({ method, url }, response) => {
    const file = method === "GET" ? fileOf(url) : undefined;
    const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    const type = content === undefined ? "text/plain" : types[extname(file.pathname)];
    response.writeHead(content === undefined ? 404 : 200, {
      "content-type": `${type}; charset=utf-8`,
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
    });
    response.end(content ?? "Not found\n");
  });
