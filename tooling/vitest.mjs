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
      // A source is transformed once, not once a zone: the other zones read what the first one left.
      experimental: { fsModuleCache: true },
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
          // How large an input may be is no matter of dates: those tests run in the first zone alone.
          exclude: [...configDefaults.exclude, ...(zone === timeZones[0] ? [] : ["src/**/*.size.test.ts"])],
          pool: "forks",
          // Nothing here has a state to hide from the next file; a fork a zone is what the zones need.
          isolate: false,
          testTimeout: 60_000,
          env: { TZ: zone },
        },
      })),
    },
  });
