import { floors, libraries, roomsBelow } from "./tooling/floors.mjs";

const rooms = floors.flat();
const wrapped = [...new Set(Object.values(libraries).flat())];

/** What one package may not import: rooms of its own floor and above, and libraries that another package wraps. */
const directionOf = (room) => {
  const below = roomsBelow(room);
  const forbiddenRooms = rooms.filter((other) => other !== room && !below.includes(other));
  const forbiddenLibraries = wrapped.filter((name) => !(libraries[room] ?? []).includes(name));
  return {
    files: [`packages/${room}/src/**/*.ts`],
    excludeFiles: [`packages/${room}/src/**/*.test.ts`],
    rules: {
      "eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: [
                ...forbiddenRooms.flatMap((name) => [`@maths-hubs/${name}`, `@maths-hubs/${name}/*`]),
                `@maths-hubs/${room}`,
                ...forbiddenLibraries.flatMap((name) => [name, `${name}/*`]),
                ...(room === "cli" ? [] : ["node:*"]),
              ],
              message: `ARCHITECTURE.md: ${room} may import only ${below.join(", ") || "nothing"} and its own files.`,
            },
          ],
        },
      ],
    },
  };
};

const ambient = [
  "globalThis",
  "process",
  "console",
  "fetch",
  "setTimeout",
  "setInterval",
  "performance",
  "crypto",
  "navigator",
  "require",
  "Buffer",
  "Intl",
  "window",
  "document",
  "localStorage",
];

/** Libraries read no clock, zone, random number, environment, file or network; UTC arithmetic lives in calendar alone. */
const nothingAmbient = (inRooms, globals) => ({
  files: inRooms.map((room) => `packages/${room}/src/**/*.ts`),
  excludeFiles: ["**/*.test.ts"],
  rules: {
    "eslint/no-restricted-globals": ["error", ...globals],
    "eslint/no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "Nothing ambient." },
      { object: "Date", property: "now", message: "Nothing ambient: take asOf or on." },
      { object: "Date", property: "parse", message: "Parse plain dates with plainDate." },
    ],
  },
});

export default {
  plugins: ["typescript", "import", "jsdoc", "unicorn", "oxc", "promise", "node", "vitest"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  env: { es2022: true },
  settings: { jsdoc: { tagNamePreference: {} } },
  ignorePatterns: ["**/dist/**", "**/.generated/**", "**/node_modules/**"],
  rules: {
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "eslint/no-console": "error",
    "eslint/eqeqeq": "error",
    "eslint/no-eval": "error",
    "eslint/no-new-func": "error",
    "typescript/no-explicit-any": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-unsafe-type-assertion": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "jsdoc/require-param-description": "error",
    "jsdoc/require-throws-description": "off",
    "jsdoc/check-tag-names": "off",
    // One await after another is meant where tools run in order; hot paths are measured by benchmarks instead.
    "eslint/no-await-in-loop": "off",
    "oxc/no-map-spread": "off",
    "oxc/no-accumulating-spread": "error",
    "unicorn/prefer-set-has": "off",
    "import/no-unassigned-import": "off",
    "eslint/no-shadow": "off",
    "vitest/require-mock-type-parameters": "off",
    "vitest/no-conditional-tests": "off",
  },
  overrides: [
    ...rooms.map(directionOf),
    nothingAmbient(
      rooms.filter((room) => room !== "cli" && room !== "calendar"),
      [...ambient, "Date"],
    ),
    nothingAmbient(["calendar"], ambient),
    {
      // The site generator takes pages, data and the theme from default exports.
      files: [
        "**/*.config.ts",
        "**/*.config.mjs",
        "docs/.vitepress/**/*.ts",
        "docs/**/*.paths.ts",
        "docs/**/*.data.ts",
      ],
      rules: { "import/no-default-export": "off" },
    },
    {
      files: ["tooling/**", "benchmarks/**", "examples/**", "packages/cli/bin/**"],
      rules: { "eslint/no-console": "off" },
    },
    {
      // A measurement that prints; the runner of the tests only starts it.
      files: ["docs/browser/figures.ts"],
      rules: { "eslint/no-console": "off", "vitest/expect-expect": "off" },
    },
    {
      files: ["**/*.test.ts", "**/*.test.mjs"],
      rules: { "typescript/no-non-null-assertion": "off", "typescript/no-unsafe-type-assertion": "off" },
    },
  ],
};
