import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The published packages: their room, folder and manifest. */
export const packages = readdirSync(join(root, "packages"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const folder = join(root, "packages", name);
    return { room: name, folder, manifest: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) };
  });

/**
 * The doors of a package: what its `exports` offer to import, with the source and the built file behind each.
 * @param {{ folder: string, manifest: { name: string, exports: Record<string, unknown> } }} one - a package
 */
export const doorsOf = ({ folder, manifest }) =>
  Object.entries(manifest.exports)
    .filter(([, target]) => typeof target === "object" && target !== null && "import" in target)
    .map(([door, target]) => ({
      specifier: manifest.name + door.slice(1),
      source: join(folder, target["@maths-hubs/source"]),
      built: join(folder, target.import.default),
    }));

/**
 * All files below a folder that a filter wants, without what is installed or built.
 * @param {string} folder - where to look
 * @param {(path: string) => boolean} wanted - which files to give
 * @returns {string[]} their paths
 */
export const filesBelow = (folder, wanted) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !["node_modules", "dist", ".turbo", ".vitest", ".generated"].includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path, wanted);
      return wanted(path) ? [path] : [];
    });
