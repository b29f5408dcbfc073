import { localLeadersReportSchema } from "@maths-hubs/model/schemas";
import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";

const asked = (document: unknown, ...args: readonly string[]) =>
  run(["leaders", "leaders.json", ...args], { "leaders.json": JSON.stringify(document) });

describe("maths-hubs leaders answers for the local leaders of a hub", () => {
  it("with status 0 where all that must hold holds, at the end of the year", async () => {
    const { status, answer, messages } = await asked(localLeadersOf());
    expect({ status, messages }).toEqual({ status: 0, messages: "" });
    expect(answer).toContain("SW3 on 2025-08-31");
    expect(answer.replaceAll(/\s+/g, " ")).toContain(
      "Active local leaders: 4 people, at least 50 advised, short by 46.",
    );
  });
  it("with status 1 where it does not, or cannot be told", async () => {
    expect((await asked(localLeadersOf({ community: null }))).status).toBe(1);
    expect((await asked({ hub: "SW3", academicYear: "2024/25", leaders: [] })).status).toBe(1);
  });
  it("on a date, in JSON that is a report", async () => {
    const { answer } = await asked(localLeadersOf(), "--on", "2025-01-22", "--format", "json");
    const report: unknown = JSON.parse(answer);
    expect(localLeadersReportSchema.safeParse(report).success).toBe(true);
    expect(report).toMatchObject({ on: "2025-01-22", active: 4 });
  });
  it("in Markdown", async () =>
    expect((await asked(localLeadersOf(), "--format", "markdown")).answer).toMatch(/^# SW3 on 2025-08-31/));
  it("by an earlier edition only where asked to", async () => {
    const document = { hub: "SW3", academicYear: "2025/26", leaders: [], community: {} };
    const refused = await asked(document);
    expect(refused.status).toBe(2);
    expect(refused.messages).toContain("--carry-forward");
    expect((await asked(document, "--carry-forward")).answer).toContain("2024/25");
  });
});

describe("maths-hubs leaders refuses what is no answerable question, one line a fault", () => {
  it("every fault with its path", async () => {
    const document = {
      ...localLeadersOf(),
      leaders: [aLocalLeader(), { ...aLocalLeader(), name: "somebody" }],
    };
    const { status, answer, messages } = await asked(document);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain("leaders.json: /leaders/1/name: expected no such key");
  });
  it.each([
    ["2025-09-01", "a date from 2024-09-01 to 2025-08-31"],
    ["soon", "--on: expected"],
  ])("--on %s", async (on, message) => {
    const { status, messages } = await asked(localLeadersOf(), "--on", on);
    expect(status).toBe(2);
    expect(messages).toContain(message);
  });
});
