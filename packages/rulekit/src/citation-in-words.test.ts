import { describe, expect, it } from "vitest";
import { citationInWords } from "./citation-in-words.ts";

const citation = { source: "SPEC", at: "Annex C, leadership group" };

describe("a citation names the document, then the place", () => {
  it.each([
    ["its id where there are no titles", undefined, "SPEC, Annex C, leadership group"],
    ["its id where its own title is missing", { OTHER: "Other" }, "SPEC, Annex C, leadership group"],
    ["its title where there is one", { SPEC: "Specification" }, "Specification, Annex C, leadership group"],
  ])("by %s", (_, titles, words) => {
    expect(citationInWords(citation, titles)).toBe(words);
  });

  it.each(["constructor", "__proto__", "toString"])("and takes %s for an id like any other", (source) => {
    expect(citationInWords({ source, at: "1" }, {})).toBe(`${source}, 1`);
  });
});
