import { describe, expect, it } from "vitest";
import { documentationExamples, runExample } from "../documentation-examples.mjs";

const hold = {
  gives: (actual, promised) => expect(actual()).toEqual(promised()),
  throws: (actual, code) => {
    let caught;
    try {
      actual();
    } catch (error) {
      caught = error;
    }
    expect(caught, `an error with code ${code}`).toMatchObject({ code });
  },
};

describe("every example in the documentation gives what it promises", () => {
  const examples = documentationExamples();

  it("finds the examples at all", () => {
    expect(examples.length).toBeGreaterThan(100);
  });

  it.each(examples)("$name", async (example) => {
    expect(await runExample(example, hold)).toBeGreaterThan(0);
  });
});
