import { projects } from "@maths-hubs/programme/catalogue";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

const words = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("maths-hubs project tells which project a code stands for in its year", () => {
  it.each(projects)("$code", async ({ code, title, clauses }) => {
    const { status, answer, messages } = await run(["project", code.toLowerCase()]);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(words(answer)).toContain(`${code} ${title} `);
    expect(words(answer)).toContain(`Source HBK, National offer Clauses ${clauses[0]} `);
  });

  it("in words that need no quotes", async () =>
    expect((await run(["project", "NCP", "24-08"])).answer).toContain(
      "NCP24-08 Mastery Readiness Work Groups\n",
    ));

  it("with phases, lists, cohort, other titles and the year before", async () => {
    const lead = words((await run(["project", "NCP24-04"])).answer);
    expect(lead).toContain("Also printed as NCETM Professional Development Lead Activity programme");
    expect(lead).toContain(
      "Phases primary, secondary, post-16 Listed under primary, secondary, post-16, llme",
    );
    expect(words((await run(["project", "NCP24-21"])).answer)).toContain("Cohort 2 Strand llme development");
    expect(words((await run(["project", "NCP24-14"])).answer)).toContain("The year before NCP23-14 Edition");
  });

  it("from elsewhere, with how well that is borne out", async () => {
    const { status, answer } = await run(["project", "NCP20-09"]);
    expect(status).toBe(0);
    expect(words(answer)).toContain("NCP20-09 Primary Mastery Readiness Work Groups");
    expect(words(answer)).toContain("Known from mathshub.outwood.com (hub)");
    expect(words((await run(["project", "NCP23-14"])).answer)).toContain(
      "The year after NCP24-14 Known from HBK",
    );
  });

  it("in JSON, as the library answers", async () => {
    const { answer } = await run(["project", "NCP24-33", "--format", "json"]);
    expect(JSON.parse(answer)).toEqual({
      found: "catalogue",
      project: projects.find(({ code }) => code === "NCP24-33"),
    });
  });

  it("in Markdown, as a table", async () => {
    const { answer } = await run(["project", "NCP24-19", "--format", "markdown"]);
    expect(answer).toMatch(/^# NCP24-19 Years 5-8 Continuity Work Groups\n\n\| What \| Value \|\n/);
    expect(answer).toContain("| Phases | primary, secondary |");
    expect(answer).toContain("- HBK: 2024/25 Maths Hubs Handbook");
  });
});

describe("maths-hubs project refuses what is no project, in one line, with status 2", () => {
  it.each([
    ["NCP24-17", "there is no such project"],
    ["NCP24-07", "nearest NCP24-07a or NCP24-07b"],
    ["NCP24-40", "that the catalogue of its year lists"],
    ["NCP25-09", "no catalogue of its year"],
    ["MH LLME", "kind of community"],
    ["NCP1", "with its year"],
    ["NCP13-01", "began in 2014"],
    ["Parent Project", "a project code such as NCP24-07a"],
  ])("%s: %s", async (text, why) => {
    const { status, answer, messages } = await run(["project", text]);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(why);
    expect(messages.split("\n")).toHaveLength(2);
  });

  it("without a neighbour's code for a year that is not published", async () =>
    expect((await run(["project", "NCP25-09"])).messages).not.toContain("nearest"));

  it("without a control character, and short, whatever was written", async () => {
    const { messages } = await run(["project", `\u001B[31m\u202E\n${"x".repeat(100_000)}`]);
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(messages).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/);
    expect(messages.length).toBeLessThan(300);
  });
});
