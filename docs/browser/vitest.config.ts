import { defineConfig } from "vitest/config";

/** The built site in a real browser; one browser at a time, since the machine has few cores. */
export default defineConfig({
  test: {
    include: ["*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".vitest/results.json" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    isolate: false,
  },
});
