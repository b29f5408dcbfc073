import type { Activity } from "@maths-hubs/model";
import { evaluationTimelineSchema, hubProgressSchema } from "@maths-hubs/model/schemas";
import { anActivity } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";
import { timelineFormats } from "./timeline.ts";

const asFile = (value: unknown): string => JSON.stringify(value);

/** A face-to-face event that nobody confirmed in time: the one thing that must hold does not. */
const unconfirmed = anActivity({
  localLeader: "l-08",
  workshops: [{ point: "mid-year", on: "2025-02-12", mode: "face-to-face" }],
});

const ask = (activity: Activity | string, ...args: readonly string[]): ReturnType<typeof run> =>
  run(["timeline", "a.json", "--as-of", "2025-02-03", ...args], {
    "a.json": typeof activity === "string" ? activity : asFile(activity),
  });

const askBoth = (...args: readonly string[]): ReturnType<typeof run> =>
  run(["timeline", "a.json", "b.json", "--as-of", "2025-02-03", ...args], {
    "a.json": asFile(anActivity()),
    "b.json": asFile(unconfirmed),
  });

const oneAs = async (format: string): Promise<string> => (await ask(unconfirmed, "--format", format)).answer;
const bothAs = async (format: string): Promise<string> => (await askBoth("--format", format)).answer;

describe("maths-hubs timeline answers for one activity", () => {
  it("with status 0 where all that must hold holds, stage by stage", async () => {
    const { status, answer, messages } = await ask(anActivity());
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toContain("Compliant");
    expect(answer.match(/^(Before the start|At the start|While it runs|At the end)/gm)).toHaveLength(4);
    expect(answer).toMatch(/^ {2}done {6}2024-10-18 {2}Finish the HAPPI form's planning section/m);
    expect(answer).toContain("14 of 14 completed; 30 September 2024 to 8 November 2024");
  });

  it("with status 1 and the finding where an event was not confirmed ten working days before", async () => {
    const { status, answer } = await ask(unconfirmed);
    expect(status).toBe(1);
    expect(answer).toMatch(/^Not met/m);
    expect(answer).toContain("locked    2025-02-12  mid-year, face-to-face, confirm by 2025-01-29");
  });

  it.each([
    ["2025-01-29", 0],
    ["2025-01-30", 1],
  ])("the last day for confirming is in time: %s gives %i", async (asOf, expected) => {
    const { status } = await run(["timeline", "a.json", "--as-of", asOf], { "a.json": asFile(unconfirmed) });
    expect(status).toBe(expected);
  });

  it("counts the days late, and says what has no date", async () => {
    const late = anActivity({ happi: { planningDue: "2024-10-18" } });
    const { answer } = await ask(late);
    expect(answer.replaceAll(/\s+/g, " ")).toContain(
      "overdue 2024-10-18 Finish the HAPPI form's planning section and submit it. (108 days late)",
    );
    expect(answer).toMatch(/undated +no date/);
  });

  it("as JSON alone, as the published schema has it", async () => {
    const { answer, messages } = await ask(unconfirmed, "--format", "json");
    expect(messages).toBe("");
    expect(evaluationTimelineSchema.parse(JSON.parse(answer)).asOf).toBe("2025-02-03");
  });

  it("as Markdown, table, calendar file, picture and Mermaid", async () => {
    expect(await oneAs("markdown")).toMatch(/^# Evaluation of NCP24-09 on 3 February 2025\n/);
    expect(await oneAs("csv")).toMatch(/^\uFEFFasOf,hub,/);
    expect(await oneAs("ics")).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(await oneAs("svg")).toMatch(/^<svg [^]*<\/svg>\n$/);
    expect(await oneAs("mermaid")).toMatch(/^gantt\n/);
  });

  it("with reminders in a calendar file where they are asked for", async () => {
    expect((await ask(unconfirmed, "--format", "ics", "--remind", "7,1")).answer).toContain(
      "TRIGGER:-P7D\r\n",
    );
    expect((await ask(unconfirmed, "--format", "ics")).answer).not.toContain("VALARM");
  });
});

describe("maths-hubs timeline gives the view of a hub for several files", () => {
  it("with what is late, next, by stage and by local leader, and status 1 for any that is held back", async () => {
    const { status, answer } = await askBoth();
    expect(status).toBe(1);
    expect(answer).toContain("Evaluation in SW3 on 2025-02-03: nothing is late");
    expect(answer).toContain("2 activities of 2 local leaders; edition 2024/25");
    expect(answer).toMatch(/^By stage$/m);
    expect(answer).toMatch(/^ {2}l-08 +\d/m);
    expect(answer).toMatch(/^Required and not met/m);
  });

  it("in every form", async () => {
    expect(hubProgressSchema.parse(JSON.parse(await bothAs("json"))).activities).toHaveLength(2);
    expect(await bothAs("markdown")).toMatch(/^# Evaluation in SW3 on 3 February 2025\n/);
    expect((await bothAs("csv")).match(/,start-what-2,/g)).toHaveLength(2);
    expect((await bothAs("ics")).match(/^UID:.*start-what-2/gm)).toHaveLength(2);
    expect(await bothAs("svg")).toContain("Evaluation in SW3, 2024/25");
    expect(await bothAs("mermaid")).toContain("section l-08");
  });
});

describe("maths-hubs timeline carries an edition forward only where asked", () => {
  const later = anActivity({
    academicYear: "2025/26",
    starts: "2025-10-08",
    ends: "2026-06-17",
    workshops: [],
  });

  it("refuses a year that is not published", async () => {
    const { status, answer, messages } = await ask(later);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toBe(
      'a.json: /academicYear: expected a year whose evaluation is published (2024/25), or a later one with --carry-forward, received "2025/26"\n',
    );
  });

  it("and says what was carried", async () => {
    const { answer } = await ask(later, "--carry-forward");
    expect(answer).toContain("carried forward from 2024/25");
  });
});

describe("maths-hubs timeline refuses bad input with status 2, one line a fault, and nothing written", () => {
  const { workshops = [], surveys = {} } = anActivity();
  const withWorkshop = (changes: object): string =>
    asFile({ ...anActivity(), workshops: [{ ...workshops[0], ...changes }] });
  const withAutumn = (changes: object): string =>
    asFile({ ...anActivity(), surveys: { autumn: { ...surveys.autumn, ...changes } } });

  it.each<[string, string | Uint8Array, string]>([
    ["an end before the start", asFile({ ...anActivity(), ends: "2024-10-07" }), "/ends"],
    ["a workshop outside the year", withWorkshop({ on: "2025-09-01" }), "/workshops/0/on"],
    ["completed above invited", withAutumn({ completed: 15 }), "/surveys/autumn/completed"],
    ["30 February", asFile({ ...anActivity(), starts: "2025-02-30" }), "/starts"],
    ["a project code that is none", asFile({ ...anActivity(), project: "NCP24-9" }), "/project"],
    ["a survey that closes before it opens", withAutumn({ closes: "2024-09-29" }), "/surveys/autumn/closes"],
    [
      "a confirmation after the event",
      withWorkshop({ confirmedOn: "2024-09-19" }),
      "/workshops/0/confirmedOn",
    ],
    ["a hub that is none", asFile({ ...anActivity(), hub: "XX1" }), "/hub"],
    ["an unknown key", asFile({ ...anActivity(), name: "somebody" }), "/name"],
    ["a negative count", withAutumn({ invited: -1 }), "/surveys/autumn/invited"],
    [
      "a due date of nothing that is known",
      asFile({ ...anActivity(), dueDates: { "end-what-6": "2025-07-01" } }),
      "/dueDates",
    ],
    [
      "__proto__",
      '{"hub":"SW3","academicYear":"2024/25","localLeader":"l-07","__proto__":{"x":1}}',
      "/__proto__",
    ],
    ["no JSON", "hub: SW3", "expected a JSON document"],
    ["an empty file", "", "received nothing"],
    ["other bytes than text", new Uint8Array([0xff, 0xfe]), "expected text in UTF-8"],
    ["deep nesting", "[".repeat(100_000) + "]".repeat(100_000), "expected at most 500 levels"],
  ])("%s", async (_case, content, expected) => {
    const { status, answer, messages } = await run(["timeline", "a.json", "--as-of", "2025-02-03"], {
      "a.json": content,
    });
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
    expect(messages).toMatch(/^(a\.json: .+\n)+$/);
  });

  it.each([
    [
      "a code that the catalogue of its year lacks",
      { project: "NCP24-17" },
      "/project: expected",
      "NCP24-17",
    ],
    [
      "a type that the catalogue contradicts",
      { project: "NCP24-09", type: "community" },
      "/type: expected",
      "community",
    ],
  ] as const)("%s", async (_, fields, expected, received) => {
    const { status, answer, messages } = await ask({ ...anActivity(), ...fields });
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
    expect(messages).toContain(`received "${received}"`);
  });

  it("no code of a year whose catalogue is not published: the document's own type stands", async () => {
    const { status } = await ask({ ...anActivity(), project: "NCP23-14", type: "work-group" });
    expect(status).toBe(0);
  });

  it("the faults of all files at once", async () => {
    const { status, messages } = await run(
      ["timeline", "a.json", "b.json", "gone.json", "--as-of", "2025-02-03"],
      {
        "a.json": asFile({ ...anActivity(), hub: "XX1", extra: 1 }),
        "b.json": "",
      },
    );
    expect(status).toBe(2);
    expect(messages.split("\n").map((line) => line.split(":")[0])).toEqual([
      "a.json",
      "a.json",
      "b.json",
      "gone.json",
      "",
    ]);
  });

  it("one activity in two files", async () => {
    const files = { "a.json": asFile(anActivity()), "b.json": asFile(anActivity()) };
    const { status, answer, messages } = await run(
      ["timeline", "a.json", "b.json", "--as-of", "2025-02-03"],
      files,
    );
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toBe(
      'b.json: /reference: expected an activity that is not in a.json already; give each a reference of its own, received "SW3/2024-25/NCP24-09/l-07" again\n',
    );
  });

  it.each([
    [["timeline", "--as-of", "2025-02-03"], "missing required argument"],
    [["timeline", "a.json"], "required option '--as-of <date>'"],
    [
      ["timeline", "a.json", "--as-of", "2025-02-30"],
      '--as-of: expected a calendar day written YYYY-MM-DD, received "2025-02-30"',
    ],
    [
      ["timeline", "a.json", "--as-of", "today"],
      '--as-of: expected a calendar day written YYYY-MM-DD, received "today"',
    ],
    [
      ["timeline", "a.json", "--as-of", "2025-02-03", "--format", "pdf"],
      "Allowed choices are text, json, markdown, csv, ics, svg, mermaid",
    ],
    [
      ["timeline", "a.json", "--as-of", "2025-02-03", "--remind", "7"],
      "--remind: expected --format ics beside it, received text",
    ],
    [
      ["timeline", "a.json", "--as-of", "2025-02-03", "--format", "ics", "--remind", "7,x"],
      "--remind: expected whole days from 0 to 366",
    ],
    [
      ["timeline", "a.json", "--as-of", "2025-02-03", "--format", "ics", "--remind", "367"],
      "--remind: expected whole days from 0 to 366",
    ],
    [
      ["timeline", "a.json", "--as-of", "2025-02-03", "--format", "ics", "--remind", ""],
      "--remind: expected whole days from 0 to 366",
    ],
  ])("the call %j", async (args, expected) => {
    const { status, answer, messages } = await run(args, { "a.json": asFile(anActivity()) });
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
  });
});

const ofBoth = (formats: readonly string[]): readonly (readonly [string, number])[] =>
  formats.flatMap((format) => [[format, 1] as const, [format, 2] as const]);

describe("hostile titles stay text in every form", () => {
  const hostile =
    '\r\nBEGIN:VEVENT\r\nEND:VCALENDAR </svg><script>alert(1)</script> %%{init:{}}%% =cmd|"x" \u001B[31m \u202E';
  const activity = anActivity({
    title: hostile,
    workshops: [{ point: "mid-year", on: "2025-02-26", mode: "face-to-face", title: hostile }],
    submissions: [{ reference: "r-1", kind: "report", title: hostile, due: "2025-03-01" }],
  });

  const answerAs = async (format: string, count: number): Promise<string> => {
    const files = { "a.json": asFile(activity), "b.json": asFile({ ...activity, localLeader: "l-08" }) };
    const paths = Object.keys(files).slice(0, count);
    return (await run(["timeline", ...paths, "--as-of", "2025-02-03", "--format", format], files)).answer;
  };
  // A table keeps a cell as it is, in quotes.
  it.each(ofBoth(timelineFormats.filter((format) => format !== "csv")))(
    "no control character in %s, of %i",
    async (format, count) => {
      expect(await answerAs(format, count)).not.toMatch(/(?![\r\n])\p{Cc}/u);
    },
  );

  it.each(ofBoth(["json", "markdown", "mermaid", "svg"]))(
    "no line of its own in %s, of %i",
    async (format, count) => {
      expect(await answerAs(format, count)).not.toMatch(/^(?:BEGIN|END):/m);
    },
  );

  it.each(ofBoth(["markdown", "mermaid", "svg"]))(
    "no markup or directive in %s, of %i",
    async (format, count) => {
      const answer = await answerAs(format, count);
      expect(answer).not.toMatch(/<script/);
      expect(answer.match(/<\/svg>/g)?.length ?? 0).toBe(format === "svg" ? 1 : 0);
    },
  );

  it.each([1, 2])("no event of its own in a calendar file, of %i", async (count) => {
    const answer = await answerAs("ics", count);
    expect(answer.match(/^BEGIN:VEVENT/gm)).toHaveLength(
      answer.match(/^BEGIN:VEVENT\r\nUID:/gm)?.length ?? 0,
    );
    expect(answer.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  });

  it.each([1, 2])("no formula in a table, of %i", async (count) => {
    const answer = await answerAs("csv", count);
    expect(answer).not.toMatch(/(?:^|,)[=+@]/m);
    expect(answer).toContain(`"'\r\nBEGIN:VEVENT`);
  });
});
