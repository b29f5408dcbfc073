import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What must not be in the bundle of rules and of published facts. */
const forbidden = ["zod", "date-fns", "decimal.js"];

/** The imports measured; a kilobyte is 1,000 bytes. */
const imports = [
  { names: "assessTeam", from: "@maths-hubs/mhlm", mark: { atMost: 5000 }, without: forbidden },
  { names: "assessTeamThroughout", from: "@maths-hubs/mhlm", without: forbidden },
  { names: "fullTimeEquivalent", from: "@maths-hubs/mhlm", without: forbidden },
  {
    names: "engagementOn",
    from: "@maths-hubs/participation",
    mark: { atMost: 3000 },
    without: forbidden,
  },
  { names: "assessTargets", from: "@maths-hubs/participation", without: forbidden },
  { names: "defineRule, assess", from: "@maths-hubs/rulekit" },
  { names: "addWorkingDays", from: "@maths-hubs/calendar" },
  { names: "evaluationTimeline", from: "@maths-hubs/evaluation", mark: { atMost: 8000 }, without: forbidden },
  { names: "eventStatus", from: "@maths-hubs/model", without: forbidden },
  { names: "assessLocalLeaders", from: "@maths-hubs/llme", without: forbidden },
  { names: "calendarToIcs", from: "@maths-hubs/formats/ical" },
  { names: "timelineGantt", from: "@maths-hubs/formats/svg" },
  { names: "parseTeam", from: "@maths-hubs/model/schemas", external: ["zod"] },
  { names: "entitlement", from: "@maths-hubs/funding", mark: { atMost: 4000 }, without: forbidden },
  {
    names: "entitlement, paymentProfile",
    from: "@maths-hubs/funding",
    mark: { atMost: 16_000 },
  },
  { names: "assessAward", from: "@maths-hubs/funding", without: forbidden },
  { names: "allocate", from: "@maths-hubs/funding", without: forbidden },
  { names: "parseGrant", from: "@maths-hubs/model/schemas", external: ["zod"] },
  { names: "capacityChart", from: "@maths-hubs/formats/svg" },
  {
    names: "findHub, hubOf",
    from: "@maths-hubs/programme/network",
    mark: { atMost: 3000 },
    without: forbidden,
  },
  { names: "*", from: "@maths-hubs/programme/network", mark: { atMost: 3000 }, without: forbidden },
  {
    names: "projectOf, parseProjectCode",
    from: "@maths-hubs/programme/catalogue",
    mark: { atMost: 4000 },
    without: forbidden,
  },
  { names: "*", from: "@maths-hubs/programme/catalogue", mark: { atMost: 4000 }, without: forbidden },
];

/** A whole door is imported without braces. */
const braced = (names) => (names === "*" ? names : `{ ${names} }`);

/** What an application would ship for an import, after `gzip -9`. */
export const sizes = async () => {
  const rows = [];
  for (const { names, from, external = [], without = [], mark } of imports) {
    const { gzip, packages } = await bundled(`export ${braced(names)} from "${from}";`, external);
    rows.push({
      name: `import ${braced(names)} from "${from}"${external.length === 0 ? "" : `, ${external.join()} not counted`}`,
      ours: gzip,
      ...(mark === undefined ? {} : { mark }),
      ...(without.length === 0 ? {} : { unwanted: packages.filter((name) => without.includes(name)) }),
      unit: "bytes",
    });
  }
  return rows;
};

/**
 * One minified ES module for browsers, and the packages that are in it.
 * @param {string} source - the module that imports
 * @param {string[]} external - packages that are not counted
 */
const bundled = async (source, external) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: here, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    external,
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const [{ contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  const shipped = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    gzip: gzipSync(contents, { level: 9 }).length,
    packages: [...new Set(shipped.map(([path]) => packageOf(path)))],
  };
};

/** The name of the package that a file belongs to; a package of the workspace goes by its folder. */
const packageOf = (path) => /(?:.*\/node_modules|packages)\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
