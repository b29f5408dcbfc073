import { configDefaults, defineConfig } from "vitest/config";

/** Plain dates must not know where the machine stands: every test runs once in each of these zones. */
export const timeZones = ["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Apia"];

/**
 * The tests of one package, in every zone.
 * @param {string} name - the package, for the names of the projects
 */
export const testsInEveryTimeZone = (name) =>
  defineConfig({
    resolve: { conditions: ["@maths-hubs/source", "module", "node", "import", "default"] },
    ssr: { resolve: { conditions: ["@maths-hubs/source", "module", "node", "import", "default"] } },
    test: {
      reporters: ["default", "json"],
      outputFile: { json: ".vitest/results.json" },
      coverage: {
        provider: "v8",
        include: ["src/**/*.ts"],
        exclude: [...configDefaults.exclude, "**/*.test.ts"],
      },
      projects: timeZones.map((zone) => ({
        extends: true,
        test: {
          name: `${name} ${zone}`,
          include: ["src/**/*.test.ts"],
          pool: "forks",
          // Nothing here has a state to hide from the next file; a fork a zone is what the zones need.
          isolate: false,
          testTimeout: 30_000,
          env: { TZ: zone },
        },
      })),
    },
  });
