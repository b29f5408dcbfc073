import { aTeam } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { run } from "./recorded-terminal.test-support.ts";

describe("the command line helps", () => {
  it.each([
    [["--help"]],
    [["team", "--help"]],
    [["rules", "--help"]],
    [["schema", "--help"]],
    [["hub", "--help"]],
    [["project", "--help"]],
  ])("%j with examples, on standard output, with status 0", async (args) => {
    const { status, answer, messages } = await run(args);
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toContain("Examples:");
  });

  it("tells its version", async () => {
    expect((await run(["--version"])).answer).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("shows help and status 2 where no command is given", async () => {
    const { status, answer, messages } = await run([]);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain("Usage: maths-hubs");
  });
});

// oxlint-disable-next-line no-control-regex -- the escape sequences are what is tested
const withoutColour = (text: string): string => text.replaceAll(/\u001B\[\d+m/g, "");

describe("colour never says anything alone", () => {
  const files = { "t.json": JSON.stringify(aTeam({ hub: "SW6", contingencyPlan: null })) };
  it.each([
    [["team", "t.json"]],
    [["team", "t.json", "--on", "2024-01-15"]],
    [["rules"]],
    [["hub", "WM2"]],
    [["project", "NCP24-04"]],
  ])("%j", async (args) => {
    const plain = await run(args, files);
    const coloured = await run(args, files, { colour: true });
    expect(coloured.answer).not.toBe(plain.answer);
    expect(withoutColour(coloured.answer)).toBe(plain.answer);
  });

  it("and lines keep to the width", async () => {
    const { answer } = await run(["team", "t.json"], files, { width: 72 });
    expect(answer.split("\n").filter((line) => line.length > 72)).toEqual([]);
  });
});

describe("hostile text reaches the terminal as text", () => {
  it("has no control character of the input in any message", async () => {
    const key = "\u001B[31mred\u0007\u0000";
    const { messages } = await run(["team", "t.json"], {
      "t.json": JSON.stringify({ [key]: "\u001B]0;title\u0007" }),
    });
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(messages).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F]/);
  });

  it("nor in the answer, whatever a file of expectations cites", async () => {
    const own = { citation: { source: "x\u001B[31m\nINJECTED", at: "\u202Ey" } };
    const files = { "t.json": JSON.stringify(aTeam()), "own.json": JSON.stringify(own) };
    const { answer } = await run(["team", "t.json", "--expectations", "own.json"], files);
    expect(answer).toContain("INJECTED");
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(answer).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]|^INJECTED/m);
  });
});

const fullDisk = (): never => {
  throw Object.assign(new Error("no space"), { code: "ENOSPC", syscall: "write" });
};

describe("an answer that cannot be written is not an answer", () => {
  it("has status 2 and one line on standard error", async () => {
    const { status, messages } = await run(["rules"], {}, { answer: fullDisk });
    expect(status).toBe(2);
    expect(messages).toBe("standard output: expected to take the answer, received ENOSPC\n");
  });
});
