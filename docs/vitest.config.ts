import { defineConfig } from "vitest/config";

/** The parts of the site that need no browser; what needs one is in the browser tests. */
export default defineConfig({
  test: {
    include: ["site/**/*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".vitest/results.json" },
    testTimeout: 30_000,
  },
});
