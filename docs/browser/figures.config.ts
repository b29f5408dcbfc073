import { defineConfig } from "vitest/config";

/** Runs the measurement of the built site; it asserts nothing, since timings are never tests. */
export default defineConfig({
  test: { include: ["figures.ts"], reporters: ["default"], testTimeout: 600_000, hookTimeout: 60_000 },
});
