import { defineConfig } from "tsup";

/**
 * The build of every published package: its doors, as ESM and CommonJS, with types for both.
 * @param {Record<string, string>} doors output name → source file
 */
export const buildDoors = (doors) =>
  defineConfig({
    entry: doors,
    format: ["esm", "cjs"],
    target: "node20",
    platform: "neutral",
    splitting: true,
    clean: true,
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    esbuildOptions(options) {
      // Calls at the top level of a module that a bundler may drop when nothing uses their result.
      options.pure = [
        "defineRule",
        "defineRuleForEach",
        "defineEditions",
        "teamRule",
        "teamRuleForEach",
        "namedRole",
        "cite",
      ];
    },
  });

/**
 * The build of a command: one ES module for Node, without types, since nobody imports it.
 * @param {Record<string, string>} entry output name → source file
 */
export const buildCommand = (entry) =>
  defineConfig({ entry, format: ["esm"], target: "node20", platform: "node", clean: true, dts: false });
