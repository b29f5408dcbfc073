import { describe, expect, it } from "vitest";
import { textOfValue, valueOfText } from "./field-text.ts";

describe("a field that says yes or no", () => {
  it.each([
    ["true", true],
    ["false", false],
    ["", undefined],
    ["maybe", "maybe"],
  ])("%j puts %j into the document", (text, value) => expect(valueOfText(text, "truth")).toBe(value));
  it.each([true, false])("and shows %j as what can be chosen", (value) =>
    expect(valueOfText(textOfValue(value), "truth")).toBe(value),
  );
  it("while any other field keeps the word", () => expect(valueOfText("true", "text")).toBe("true"));
});
