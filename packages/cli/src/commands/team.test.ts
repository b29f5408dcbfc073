import { aTeam } from "@maths-hubs/model/testing";
import { teamReportSchema, teamYearSchema } from "@maths-hubs/model/schemas";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

const asFile = (value: unknown): string => JSON.stringify(value);

/** A team whose secondary lead is missing in November. */
const vacant = ((): ReturnType<typeof aTeam> => {
  const team = aTeam();
  const appointments = team.appointments.flatMap((one) =>
    one.person === "p-04"
      ? [
          { ...one, to: "2023-10-31" },
          { ...one, from: "2023-12-01" },
        ]
      : [one],
  );
  return { ...team, appointments };
})();

/** Arrays inside arrays, so many levels. */
const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

describe("maths-hubs team answers for the whole year", () => {
  it("with status 0 where the team is at full capacity all year", async () => {
    const { status, answer, messages } = await run(["team", "team.json"], { "team.json": asFile(aTeam()) });
    expect(status).toBe(0);
    expect(answer).toContain("WM2, 2023/24: at full capacity all year");
    expect(messages).toBe("");
  });

  it("with status 1 and the gap, its dates, shortfall and source where it is not", async () => {
    const { status, answer } = await run(["team", "team.json"], { "team.json": asFile(vacant) });
    expect(status).toBe(1);
    expect(answer).toContain("not at full capacity all year");
    expect(answer).toContain("1 November 2023 to 30 November 2023");
    expect(answer.replaceAll(/\s+/g, " ")).toContain(
      "Leadership group capacity: 10.1 days a week, at least 11.5 required, short by 1.4. SPEC, Annex C, leadership group (functions)",
    );
    expect(answer).toContain("name somebody as Assistant Maths Hub Lead (secondary)");
    expect(answer).toContain("1.4 days a week more in the leadership group");
    expect(answer).toMatch(/p-08 +Operational management group capacity: short by 5 on 366 days/);
  });

  it("with status 1 where days are unknown, and says which to state", async () => {
    const [first, ...others] = aTeam().appointments;
    const { daysPerWeek: _unknown, ...unstated } = first!;
    const team = { ...aTeam(), appointments: [unstated, ...others] };
    const { status, answer } = await run(["team", "team.json"], { "team.json": asFile(team) });
    expect(status).toBe(1);
    expect(answer).toContain("the document does not say enough to tell");
    expect(answer).toContain("state /appointments/0/daysPerWeek");
  });

  it("as JSON alone on standard output, as the published schema has it", async () => {
    const { answer, messages } = await run(["team", "t.json", "--format", "json"], {
      "t.json": asFile(vacant),
    });
    expect(messages).toBe("");
    expect(teamYearSchema.parse(JSON.parse(answer)).gaps.map((gap) => gap.from)).toContain("2023-11-01");
  });

  it("as Markdown, SVG and CSV", async () => {
    const files = { "t.json": asFile(vacant) };
    expect((await run(["team", "t.json", "--format", "markdown"], files)).answer).toMatch(/^# /);
    expect((await run(["team", "t.json", "--format", "svg"], files)).answer).toMatch(/^<svg /);
    expect((await run(["team", "t.json", "--format", "csv"], files)).answer).toContain(
      "mhlm/leadership-capacity",
    );
  });

  it("and writes a repaired team that is at full capacity", async () => {
    const repaired = await run(["team", "t.json", "--repaired"], { "t.json": asFile(vacant) });
    expect(repaired.status).toBe(0);
    expect((await run(["team", "-"], { "-": repaired.answer })).status).toBe(0);
  });
});

/** A team of so many people, all leads. */
const crowd = (people: number): string =>
  asFile({
    ...aTeam(),
    appointments: Array.from({ length: people }, (_, index) => ({
      person: `q-${index}`,
      roles: ["maths-hub-lead"],
      daysPerWeek: 0.01,
    })),
  });

describe("maths-hubs team asks who would be missed", () => {
  it.each([
    [200, false],
    [201, true],
  ])("in a team of %i people, left out: %s", async (people, isLeftOut) => {
    const { answer } = await run(["team", "t.json"], { "t.json": crowd(people) });
    expect(answer.includes("left out, because the team is too large")).toBe(isLeftOut);
  });
});

describe("maths-hubs team carries a host's extensions along", () => {
  it("as deep as 500 levels, brackets in text not counted", async () => {
    const extensions = { deep: nested(498), text: `${"[{".repeat(600)}\\"` };
    const { status, answer } = await run(["team", "t.json", "--repaired"], {
      "t.json": asFile(aTeam({ extensions })),
    });
    expect(status).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({ extensions });
  });
});

describe("maths-hubs team --on answers for one date", () => {
  it.each([
    ["2023-10-31", 0],
    ["2023-11-01", 1],
    ["2023-11-30", 1],
    ["2023-12-01", 0],
  ])("on %s with status %i", async (on, expected) => {
    const { status, answer } = await run(["team", "t.json", "--on", on, "--format", "json"], {
      "t.json": asFile(vacant),
    });
    expect(status).toBe(expected);
    expect(teamReportSchema.parse(JSON.parse(answer)).on).toBe(on);
  });

  it("in text with every finding", async () => {
    const { answer } = await run(["team", "t.json", "--on", "2023-11-15"], { "t.json": asFile(vacant) });
    expect(answer).toContain("WM2 on 2023-11-15");
    expect(answer).toContain("Not met (2)");
  });
});

describe("maths-hubs team reads other input", () => {
  it("a CSV table with its hub and year on the command line", async () => {
    const table = "person,roles,daysPerWeek\np-01,senior-leadership-link,0.5\n";
    const { status, answer } = await run(
      ["team", "t.csv", "--hub", "WM2", "--year", "2023-24", "--format", "json"],
      {
        "t.csv": table,
      },
    );
    expect(status).toBe(1);
    expect(teamYearSchema.parse(JSON.parse(answer)).slices[0]?.capacity.leadership).toBe(0.5);
  });

  it("a year that is not published only where it is carried forward, and says so", async () => {
    const files = { "t.json": asFile(aTeam({ academicYear: "2024/25", reports: [] })) };
    const refused = await run(["team", "t.json"], files);
    expect(refused).toMatchObject({ status: 2, answer: "" });
    expect(refused.messages).toBe(
      't.json: /academicYear: expected a year whose expectations are published (2023/24), or a later one with --carry-forward, received "2024/25"\n',
    );
    const carried = await run(["team", "t.json", "--carry-forward"], files);
    expect(carried.status).toBe(0);
    expect(carried.answer).toContain("carried forward from 2023/24");
  });

  it("a host's own expectations, and says whose they are", async () => {
    const own = {
      citation: { source: "hub", at: "guidance 2023/24" },
      minimumCapacity: { leadership: 12, "operational-management": 11 },
    };
    const files = { "t.json": asFile(aTeam()), "own.json": asFile(own) };
    const { status, answer } = await run(
      ["team", "t.json", "--expectations", "own.json", "--format", "json"],
      files,
    );
    expect(status).toBe(1);
    expect(teamYearSchema.parse(JSON.parse(answer)).edition.customisedBy).toEqual(own.citation);
  });
});

describe("maths-hubs team refuses bad input with status 2, one line a fault, and nothing written", () => {
  const [first, ...others] = aTeam().appointments;
  const withFirst = (changes: object): string =>
    asFile({ ...aTeam(), appointments: [{ ...first, ...changes }, ...others] });

  it.each<[string, string | Uint8Array | { readonly code: string }, string]>([
    ["two dates swapped", withFirst({ from: "2024-01-01", to: "2023-12-31" }), "/appointments/0/to"],
    ["30 February", withFirst({ from: "2024-02-30" }), "/appointments/0/from"],
    [
      "an appointment outside the year",
      withFirst({ from: "2024-09-01", to: "2024-09-30" }),
      "/appointments/0/from",
    ],
    ["an unknown role without a group", withFirst({ roles: ["events-lead"] }), "/appointments/0/group"],
    [
      "roles of two groups",
      withFirst({ roles: ["maths-hub-lead", "maths-hub-co-ordinator"] }),
      "/appointments/0/roles",
    ],
    ["negative days", withFirst({ daysPerWeek: -1 }), "/appointments/0/daysPerWeek"],
    ["days with three decimals", withFirst({ daysPerWeek: 0.125 }), "/appointments/0/daysPerWeek"],
    ["days as text", withFirst({ daysPerWeek: "1" }), "/appointments/0/daysPerWeek"],
    ["NaN, which JSON writes as null", withFirst({ daysPerWeek: Number.NaN }), "/appointments/0/daysPerWeek"],
    ["NaN written out", '{"hub":NaN}', "t.json: expected a JSON document"],
    [
      "an appointment twice",
      asFile({ ...aTeam(), appointments: [first, first, ...others] }),
      "/appointments/1",
    ],
    ["a hub that is none", asFile(aTeam({ hub: "XX1" })), "/hub"],
    ["an unknown key", withFirst({ name: "somebody" }), "/appointments/0/name"],
    [
      "__proto__",
      '{"hub":"WM2","academicYear":"2023/24","appointments":[],"__proto__":{"x":1}}',
      "/__proto__",
    ],
    ["not JSON at all", "hub: WM2", "t.json: expected a JSON document"],
    ["an empty file", "", "t.json: expected a JSON document, received nothing"],
    ["other bytes than text", new Uint8Array([0xff, 0xfe, 0x00]), "t.json: expected text in UTF-8"],
    ["a directory", { code: "EISDIR" }, "t.json: expected a file that can be read, received a directory"],
    ["a file that may not be read", { code: "EACCES" }, "received a file that may not be read"],
    [
      "10 MB of JSON",
      `[${"0,".repeat(5_000_000)}0]`,
      "t.json: expected at most 4194304 bytes, received more",
    ],
    [
      "100 000 nested arrays",
      "[".repeat(100_000) + "]".repeat(100_000),
      "t.json: expected at most 500 levels",
    ],
    [
      "deep extensions",
      asFile(aTeam({ extensions: { deep: nested(499) } })),
      "t.json: expected at most 500 levels",
    ],
  ])("%s", async (_case, content, expected) => {
    const { status, answer, messages } = await run(["team", "t.json"], { "t.json": content });
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
    expect(messages).toMatch(/^(t\.json: .+\n)+$/);
  });

  it("a file that is not there", async () => {
    const { status, messages } = await run(["team", "gone.json"]);
    expect(status).toBe(2);
    expect(messages).toBe("gone.json: expected a file that can be read, received no file\n");
  });

  it("every fault at once", async () => {
    const content = asFile({
      hub: "XX1",
      academicYear: "2023/25",
      appointments: [{ person: "p-01", roles: [] }],
      extra: 1,
    });
    const { messages } = await run(["team", "t.json"], { "t.json": content });
    for (const path of ["/hub", "/academicYear", "/appointments/0/roles", "/extra"])
      expect(messages).toContain(path);
  });

  it.each([[[]], [["--on", "2023-11-15"]]])(
    "a well-formed hub that is not listed is allowed, and said so %j",
    async (on) => {
      const { status, answer } = await run(["team", "t.json", ...on], {
        "t.json": asFile(aTeam({ hub: "SW6" })),
      });
      expect(status).toBe(0);
      expect(answer).toContain("SW6 is well formed, but is none of the 40 hubs");
    },
  );

  it.each([
    [["team"], "missing required argument"],
    [["team", "t.json", "--format", "pdf"], "Allowed choices are text, json, markdown, svg, csv"],
    [
      ["team", "t.json", "--on", "2023-11-31"],
      '--on: expected a calendar day written YYYY-MM-DD, received "2023-11-31"',
    ],
    [["team", "t.json", "--on", "2024-09-01"], "--on: expected a date from 2023-09-01 to 2024-08-31"],
    [["team", "t.json", "--repaired", "--on", "2023-11-01"], "--repaired: expected a whole year"],
    [
      ["team", "t.json", "--repaired", "--format", "svg"],
      "--repaired: expected no --format, or json, received svg",
    ],
    [["team", "t.json", "--hub", "WM2"], "t.json: expected a CSV table beside --hub and --year"],
    [["team", "t.json", "--year", "2023/24"], "t.json: expected a CSV table beside --hub and --year"],
    [["team", "t.json", "--on", "2023-11-01", "--format", "svg"], "--format svg"],
    [["team", "t.csv"], "expected --hub CODE and --year YEAR"],
    [["team", "t.csv", "--hub", "wm2", "--year", "2023/24"], "expected a hub code such as WM2"],
    [["team", "t.csv", "--hub", "WM2", "--year", "2023/25"], "--year: expected"],
    [["team", "t.json", "--expectations", "t.json"], "/citation"],
    [["teams"], "unknown command"],
    [["team", "t.json", "--nothing"], "unknown option"],
  ])("the call %j", async (args, expected) => {
    const files = { "t.json": asFile(aTeam()), "t.csv": "person,roles\n" };
    const { status, answer, messages } = await run(args, files);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
  });
});
