import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { publishedRules } from "../published-rules.mjs";
import { root } from "../repository.mjs";

const example = "examples/data/team-2023-24.json";

/** Runs the built command as a user does, in a process of its own. */
const mathsHubs = (args, input) =>
  spawnSync(process.execPath, [join(root, "packages/cli/bin/maths-hubs.js"), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
  });

const validates = (document, value) => {
  const path = join(root, "packages/model/json-schema", `${document}.json`);
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  const validate = ajv.compile(JSON.parse(readFileSync(path, "utf8")));
  validate(value);
  return validate.errors ?? [];
};

/** The gaps in what is required. */
const required = (year) => year.gaps.filter(({ force }) => force === "must");

describe("the main job on the example team", () => {
  it("reads a team that is valid by the published JSON Schema", () => {
    expect(validates("team", JSON.parse(readFileSync(join(root, example), "utf8")))).toEqual([]);
  });

  it("finds the vacancy of November, in JSON that is valid by the published JSON Schema", () => {
    const { status, stdout, stderr } = mathsHubs(["team", example, "--format", "json"]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const year = JSON.parse(stdout);
    expect(validates("team-year", year)).toEqual([]);
    expect(year.gaps.filter(({ force }) => force === "must")).toEqual([
      expect.objectContaining({
        rule: "mhlm/leadership-capacity",
        from: "2023-11-01",
        to: "2023-11-30",
        shortfall: 1.5,
      }),
      expect.objectContaining({ rule: "mhlm/named-assistant-maths-hub-lead-secondary", shortfall: 1 }),
    ]);
  });

  it("says the same of the table of appointments beside it", () => {
    const table = [
      "team",
      "examples/data/team-2023-24.csv",
      "--hub",
      "WM2",
      "--year",
      "2023/24",
      "--format",
      "json",
    ];
    const [ofTable, ofDocument] = [table, ["team", example, "--format", "json"]].map((args) =>
      JSON.parse(mathsHubs(args).stdout),
    );
    expect(required(ofTable)).toEqual(required(ofDocument));
    expect(ofTable.slices.map(({ capacity }) => capacity)).toEqual(
      ofDocument.slices.map(({ capacity }) => capacity),
    );
  });

  it("answers for one date, in JSON that is valid by the published JSON Schema", () => {
    const { status, stdout } = mathsHubs(["team", example, "--on", "2024-01-08", "--format", "json"]);
    expect(status).toBe(0);
    expect(validates("team-report", JSON.parse(stdout))).toEqual([]);
    expect(JSON.parse(stdout).capacity).toEqual({ leadership: 12.5, "operational-management": 11 });
  });

  it("repairs the team, and finds it compliant all year", () => {
    const repaired = mathsHubs(["team", example, "--repaired"]);
    expect(repaired.status).toBe(0);
    expect(validates("team", JSON.parse(repaired.stdout))).toEqual([]);
    expect(mathsHubs(["team", "-"], repaired.stdout).status).toBe(0);
  });

  it.each([
    [
      "a directory",
      ["team", "examples/data"],
      "examples/data: expected a file that can be read, received a directory",
    ],
    [
      "a file that is not there",
      ["team", "gone.json"],
      "gone.json: expected a file that can be read, received no file",
    ],
    ["no input", ["team", "-"], "standard input: expected a JSON document, received nothing"],
  ])("refuses %s with status 2 and nothing on standard output", (_case, args, message) => {
    const { status, stdout, stderr } = mathsHubs(args, "");
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: "", stderr: `${message}\n` });
  });
});

describe("maths-hubs rules", () => {
  it("lists every rule of every package, each once", async () => {
    const lists = await publishedRules();
    const published = lists.flatMap(({ rules }) => rules.map(({ id }) => id));
    const listed = JSON.parse(mathsHubs(["rules", "--format", "json"]).stdout).map(({ id }) => id);
    expect(new Set(published).size).toBe(published.length);
    expect(new Set(listed)).toEqual(new Set(published));
    expect(listed).toHaveLength(published.length);
  });
});
