import { describe, expect, it } from "vitest";
import { run } from "../recorded-terminal.test-support.ts";
import { documents } from "./schema.ts";

describe("maths-hubs schema writes the JSON Schema of a document", () => {
  it.each(documents)("%s", async (document) => {
    const { status, answer } = await run(["schema", document]);
    expect(status).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({
      $schema: expect.stringContaining("2020-12"),
      title: expect.any(String),
    });
  });

  it("refuses a document that has none", async () => {
    const { status, answer, messages } = await run(["schema", "budget"]);
    expect({ status, answer }).toEqual({ status: 2, answer: "" });
    expect(messages).toContain("team-report");
  });
});
