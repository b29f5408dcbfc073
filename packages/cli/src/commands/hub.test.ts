import { listedHubs } from "@maths-hubs/programme/network";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

const words = (text: string): string => text.replaceAll(/\s+/g, " ");

describe("maths-hubs hub tells which hub a code or name stands for", () => {
  it.each(listedHubs)("$code $name", async ({ code, name, clauses }) => {
    const { status, answer, messages } = await run(["hub", `the ${name} maths hub`]);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer.split("\n")[0]).toBe(`${code} ${name}`);
    expect(words(answer)).toContain(`Source HBK, The Maths Hubs Network Clauses ${clauses[0]}`);
  });

  it("in words that need no quotes", async () => {
    expect((await run(["hub", "London", "Thames"])).answer).toContain("LO5 London Thames\n");
  });

  it("with the authorities that a document gives, and its source", async () => {
    const answer = words((await run(["hub", "wm2"])).answer);
    expect(answer).toContain("Herefordshire; Shropshire; Telford and Wrekin; Wolverhampton");
    expect(answer).toContain("SPEC, Paragraph 10");
    expect(answer).toContain("SPEC Maths Hub Lead School Specification");
  });

  it("and says unknown where none does", async () => {
    const answer = words((await run(["hub", "SW3"])).answer);
    expect(answer).toContain("Local authorities unknown");
    expect(answer).not.toContain("SPEC");
  });

  it("never gives a name that no document has without how well it is borne out", async () => {
    const { answer } = await run(["hub", "Surrey Plus"]);
    expect(words(answer)).toContain("Found by Surrey Plus (inferred; surreyplusmathshub.co.uk)");
  });

  it("in JSON, as the library answers", async () => {
    const { answer } = await run(["hub", "Boolean", "--format", "json"]);
    expect(JSON.parse(answer)).toEqual({
      found: "hub",
      hub: listedHubs.find(({ code }) => code === "SW3"),
      by: "name",
    });
  });

  it("in Markdown, as a table", async () => {
    const { answer } = await run(["hub", "SHaW", "--format", "markdown"]);
    expect(answer).toMatch(/^# WM2 SHaW\n\n\| What \| Value \|\n/);
    expect(answer).toContain("| Local authorities | Herefordshire; Shropshire;");
    expect(answer).toContain("- SPEC: Maths Hub Lead School Specification");
  });

  it("within the width of the terminal", async () => {
    const { answer } = await run(["hub", "YH3"], {}, { width: 60 });
    expect(answer.split("\n").filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("maths-hubs hub refuses what is no hub, in one line, with status 2", () => {
  it.each([
    ["Bolean", "SW3 Boolean"],
    ["SW6", "SW1 CODE"],
    ["London Central", "LO2 London Central and NW or LO3 London Central and West"],
    ["?", "such as WM2"],
  ])("%s: %s", async (text, near) => {
    const { status, answer, messages } = await run(["hub", text]);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(near);
    expect(messages.split("\n")).toHaveLength(2);
  });

  it("without a control character, and short, whatever was written", async () => {
    const { status, messages } = await run(["hub", `\u001B[31m\u202E\n${"x".repeat(100_000)}`]);
    expect(status).toBe(2);
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(messages).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/);
    expect(messages.length).toBeLessThan(300);
  });

  it("refuses a form that is none", async () =>
    expect((await run(["hub", "WM2", "--format", "svg"])).status).toBe(2));
});
