import { defineConfig } from "tsup";

const everywhere = { target: "node20", platform: "neutral" };

/**
 * The build of every published package: its doors, as ESM and CommonJS, with types for both.
 * @param {Record<string, string>} doors - output name → source file
 */
export const buildDoors = (doors) =>
  defineConfig({
    ...everywhere,
    entry: doors,
    format: ["esm", "cjs"],
    splitting: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  });

/**
 * A second build of a package for Node alone, where reading many files is what makes an import slow: one file, with the
 * packages below it inside. Bundlers do not see it; they take the first build, in which every package stands once.
 * @param {string} source - the source of the main door
 */
export const buildForNode = (source) =>
  defineConfig({
    ...everywhere,
    entry: { index: source },
    format: ["esm", "cjs"],
    outDir: "dist/node",
    noExternal: [/^@maths-hubs\//],
    splitting: false,
    clean: false,
    dts: false,
    esbuildOptions(options) {
      // Names stay, for stack traces; less to read is less to compile.
      options.minifyWhitespace = true;
      options.minifySyntax = true;
    },
  });

/**
 * The build of a command: one ES module for Node, without types, since nobody imports it.
 * @param {Record<string, string>} entry - output name → source file
 */
export const buildCommand = (entry) =>
  defineConfig({ entry, format: ["esm"], target: "node20", platform: "node", clean: true, dts: false });
