import { existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { packages } from "./repository.mjs";
import { runPnpm } from "./run-program.mjs";

/**
 * The tarball of a package as `pnpm pack` names it.
 * @param {string} tarballs - the folder of all tarballs
 * @param {{ manifest: { name: string, version: string } }} one - a package
 */
export const tarballOf = (tarballs, { manifest }) =>
  join(tarballs, `${manifest.name.slice(1).replace("/", "-")}-${manifest.version}.tgz`);

/**
 * Packs every package as it would be published, once in a run: whoever asks second gets what the first had packed.
 * @param {string} folder - a folder that lives as long as the run
 * @returns {Promise<string>} the folder of the tarballs
 */
export const packedPackages = async (folder) => {
  const tarballs = join(folder, "tarballs");
  if (existsSync(tarballs)) return tarballs;
  const unfinished = join(folder, "unfinished");
  mkdirSync(unfinished, { recursive: true });
  for (const one of packages) await runPnpm(["pack", "--pack-destination", unfinished], one.folder);
  renameSync(unfinished, tarballs);
  return tarballs;
};
