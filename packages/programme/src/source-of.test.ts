import { describe, expect, it } from "vitest";
import { sourceOf } from "./sources.ts";

const titleOf = (id: string): string | undefined => {
  const answer = sourceOf(id);
  return answer.outcome === "known" ? answer.source.id : undefined;
};

describe("A clause belongs to the document that its id starts with", () => {
  it.each([
    ["HBK", "HBK"],
    ["HBK-Gloss-MHL", "HBK"],
    ["GOALS-Pri-target", "GOALS"],
    ["SPEC-AnnexC-LG-cap", "SPEC"],
    ["ABOUT-Est-first32", "ABOUT"],
    ["BOOL-WG-features", "BOOL"],
  ])("%s: %s", (id, source) => expect(titleOf(id)).toBe(source));
  it.each(["HBKX-1", "hbk-Gloss-MHL", "", "-HBK", "__proto__"])(
    "%j belongs to none, and all are offered",
    (id) =>
      expect(sourceOf(id)).toEqual({
        outcome: "unknown",
        asked: id,
        known: ["SPEC", "ABOUT", "HBK", "GOALS", "BOOL"],
      }),
  );
  it("a long id is cut in the answer", () =>
    expect(sourceOf("x".repeat(101))).toMatchObject({ asked: "x".repeat(100) }));
  it("what is no text is refused", () =>
    expect(() => sourceOf(undefined as never)).toThrow(expect.objectContaining({ code: "invalid-value" })));
});
