import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { packages } from "./repository.mjs";
import { tarballOf } from "./packed-packages.mjs";
import { runProgram } from "./run-program.mjs";

/** What npm asks a registry of a package: its versions, each with its manifest as packed and where its tarball is. */
const packumentOf = async (one, tarballs, address) => {
  const tarball = tarballOf(tarballs, one);
  const packed = ["-xzOf", tarball, "package/package.json"];
  const manifest = JSON.parse(await runProgram("tar", packed, { folder: tarballs }));
  const integrity = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
  const dist = { tarball: `${address}/tarballs/${one.room}`, integrity };
  const { name, version } = manifest;
  return { name, "dist-tags": { latest: version }, versions: { [version]: { ...manifest, dist } } };
};

const answer = async (path, tarballs, address) => {
  const named = packages.find(({ manifest }) => decodeURIComponent(path) === `/${manifest.name}`);
  if (named !== undefined) return JSON.stringify(await packumentOf(named, tarballs, address));
  const asked = packages.find(({ room }) => path === `/tarballs/${room}`);
  return asked === undefined ? undefined : readFileSync(tarballOf(tarballs, asked));
};

/**
 * A registry on this machine that offers the packed packages, so that `npm install @maths-hubs/…` works before they are
 * published. It knows no other package.
 * @param {string} tarballs - the folder of all tarballs
 * @returns {Promise<{ address: string, close: () => void }>} where it listens, and how to end it
 */
export const packageRegistry = async (tarballs) => {
  const server = createServer(async ({ url = "", headers }, response) => {
    const body = await answer(url, tarballs, `http://${headers.host}`);
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
};
