import { describe, expect, it } from "vitest";
import { run, type Files } from "../recorded-terminal.test-support.ts";

const files: Files = {
  "good.md": "Our Work Groups begin in October.\n",
  "bad.md": "# Autumn\n\nOur `workgroup` and work groups begin. Maths mastery grows.\n",
  "page.html": "<p title='work group'>The work&nbsp;group meets.</p>",
  "advice.txt": "The NCP begins in October.\n",
  "minutes.docx": "text",
  "-": "a work group",
};

describe("maths-hubs lint tells whether a text keeps to the style", () => {
  it("status 0 where it does", async () => {
    const { status, answer, messages } = await run(["lint", "good.md"], files);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toBe("0 found in 1 text: 0 required, 0 advised; --fix mends 0.\n");
  });
  it("status 0 where all is advice", async () => {
    const { status, answer } = await run(["lint", "advice.txt"], files);
    expect(status).toBe(0);
    expect(answer).toContain("advice.txt:1:5  advisory  comms/abbreviation-first-mention");
  });
  it("status 1 where something required is not so, with place, rule, source and edition", async () => {
    const { status, answer } = await run(["lint", "bad.md", "page.html"], files);
    expect(status).toBe(1);
    expect(answer).toContain("bad.md:3:21  must  comms/work-group");
    expect(answer).toContain("bad.md:3:40  must  comms/maths-mastery");
    expect(answer).toContain("page.html:1:27  must  comms/work-group");
    expect(answer).toContain("HBK, Glossary and Comms Advice, WG, 2024/25");
    expect(answer).toContain("3 found in 2 texts: 3 required, 0 advised; --fix mends 2.");
  });
  it("reads standard input as plain text, or as told", async () => {
    expect((await run(["lint", "-"], files)).answer).toContain("standard input:1:3  must");
    expect((await run(["lint", "-", "--input-format", "markdown"], { "-": "`work group`" })).status).toBe(0);
  });
  it("writes JSON that can be read again", async () => {
    const { answer } = await run(["lint", "bad.md", "--format", "json"], files);
    const [{ file, findings }] = JSON.parse(answer);
    expect(file).toBe("bad.md");
    expect(findings[0]).toMatchObject({
      rule: "comms/work-group",
      offset: 30,
      length: 11,
      line: 3,
      column: 21,
    });
  });
  it("writes Markdown, with what was found escaped", async () => {
    const { answer } = await run(["lint", "x|\u001B[1m.txt", "--format", "markdown"], {
      "x|\u001B[1m.txt": "work‑group",
    });
    expect(answer).toContain(
      String.raw`| x\|?\[1m.txt:1:1 | must | comms/work-group | work‑group | Work Group | 2024/25 Maths Hubs Handbook`,
    );
  });
});

describe("--fix writes the fixed text, and tells what is left", () => {
  it("on standard output alone", async () => {
    const { status, answer, messages } = await run(["lint", "bad.md", "--fix"], files);
    expect(answer).toBe("# Autumn\n\nOur `workgroup` and Work Groups begin. Maths mastery grows.\n");
    expect(messages).toContain("fixed text:3:40: Never maths mastery");
    expect(status).toBe(1);
  });
  it("with status 0 where nothing required is left", async () => {
    const { status, answer, messages } = await run(["lint", "page.html", "--fix"], files);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toContain("<p title='work group'>The Work&nbsp;Group meets.</p>");
  });
});

describe("hostile names and texts", () => {
  it("reach the terminal as text", async () => {
    const name = "x\u001B[31m\n.txt";
    const { answer } = await run(["lint", name], { [name]: "a work group\u0007" });
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(answer).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
    expect(answer).toContain("x?[31m .txt:1:3");
  });
});

describe("what is wrong with the call is told on one line, with status 2", () => {
  it.each([
    [["lint"], "missing required argument"],
    [["lint", "gone.md"], "gone.md: expected a file that can be read, received no file"],
    [
      ["lint", "minutes.docx"],
      "minutes.docx: expected a file that ends in .md, .html or .txt, or --input-format",
    ],
    [["lint", "good.md", "--year", "2020/21"], "--year: expected a year whose style is published (2024/25)"],
    [["lint", "good.md", "--year", "2025/26"], '--carry-forward, received "2025/26"'],
    [["lint", "good.md", "--year", "next"], "--year: expected a year whose style is published (2024/25)"],
    [["lint", "good.md", "bad.md", "--fix"], "--fix: expected one file, received 2"],
    [["lint", "good.md", "--fix", "--format", "json"], "--fix: expected no --format, received json"],
    [["lint", "good.md", "--format", "vale"], "Allowed choices are text, json, markdown"],
  ])("%j", async (args, expected) => {
    const { status, answer, messages } = await run(args, files);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain(expected);
  });
  it("a later year with --carry-forward is answered, and said so", async () => {
    const { answer } = await run(["lint", "bad.md", "--year", "2025/26", "--carry-forward"], files);
    expect(answer.replaceAll(/\s+/g, " ")).toContain("2025/26, carried forward from 2024/25");
  });
});
