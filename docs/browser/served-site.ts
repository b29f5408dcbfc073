import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { contentSecurityPolicy } from "../site/security/content-security-policy.ts";

/** The folder of the built site. */
export const builtSite: string = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));

/** The path that the site was built for: a folder of a host, as pages of a project are usually served. */
export const base = "/maths-hubs/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

const fileOf = (url: string): string | undefined => {
  const path = normalize(decodeURIComponent(url.replace(/[?#].*$/, "")));
  if (!path.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  return join(builtSite, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
};

const contentOf = async (url: string): Promise<{ status: number; type: string; body: Buffer }> => {
  const file = fileOf(url);
  const found = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file !== undefined && found !== undefined) {
    return { status: 200, type: types[extname(file)] ?? "application/octet-stream", body: found };
  }
  return { status: 404, type: types[".html"] ?? "", body: await readFile(join(builtSite, "404.html")) };
};

/** A site that is being served. */
export interface ServedSite {
  /** Where it is, with the base path: `http://localhost:40123/maths-hubs/`. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, "localhost", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });

/** Serves the built site from a folder of its host, packed as hosts do, under the policy that its pages state. */
export const serveSite = async (): Promise<ServedSite> => {
  const server = createServer(async (request, response) => {
    const { status, type, body } = await contentOf(request.url ?? "/");
    response.writeHead(status, {
      "Content-Type": type,
      "Content-Encoding": "gzip",
      "Content-Security-Policy": contentSecurityPolicy,
      "X-Content-Type-Options": "nosniff",
    });
    response.end(gzipSync(body));
  });
  const port = await listening(server);
  return {
    address: `http://localhost:${port}${base}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
