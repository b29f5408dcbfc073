import { defineConfig } from "vitest/config";

/** The page in a real browser. */
export default defineConfig({
  test: {
    include: ["*.browser.test.mjs"],
    reporters: ["default", "json"],
    outputFile: { json: ".vitest/results.json" },
    testTimeout: 30_000,
  },
});
