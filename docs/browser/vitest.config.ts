import { defineConfig } from "vitest/config";

/** The built site in a real browser; two files at a time, since the machine has few cores. */
export default defineConfig({
  test: {
    include: ["*.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".vitest/results.json" },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page does comes when it comes: a slow machine is no failure.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
});
