import { describe, expect, it } from "vitest";
import { markedText } from "./marked-text.ts";

const stretchesOf = (text: string, places: readonly (readonly [number, number])[], most = 100) =>
  markedText(
    text,
    places.map(([offset, length]) => ({ offset, length })),
    most,
  ).stretches.map(({ text: stretch, found }) => (found ? `[${stretch}]` : stretch));

describe("a text is shown with the places that were found", () => {
  it("between them as it stands", () =>
    expect(
      stretchesOf("our workgroups, our work group.", [
        [4, 10],
        [20, 10],
      ]),
    ).toEqual(["our ", "[workgroups]", ", our ", "[work group]", "."]));
  it("at its ends, and without any", () => {
    expect(stretchesOf("workgroup", [[0, 9]])).toEqual(["[workgroup]"]);
    expect(stretchesOf("nothing", [])).toEqual(["nothing"]);
    expect(stretchesOf("", [])).toEqual([]);
  });
  it("where places touch or overlap, nothing is shown twice", () => {
    expect(
      stretchesOf("abcdef", [
        [0, 2],
        [2, 2],
      ]),
    ).toEqual(["[ab]", "[cd]", "ef"]);
    expect(
      stretchesOf("abcdef", [
        [0, 4],
        [1, 2],
        [3, 2],
      ]),
    ).toEqual(["[abcd]", "[e]", "f"]);
  });
});

describe("a long text is shown as far as the page can bear", () => {
  it("and says how much is left out", () => {
    expect(markedText("abcdef", [{ offset: 0, length: 1 }], 4)).toEqual({
      stretches: [
        { text: "a", found: true },
        { text: "bcd", found: false },
      ],
      leftOut: 2,
    });
  });
  it.each([
    [4, ["a", "[bc]", "d"]],
    [3, ["a", "[bc]"]],
    [2, ["ab"]],
  ])("a place is marked only if it is shown whole: %d", (most, shown) =>
    expect(stretchesOf("abcdef", [[1, 2]], most)).toEqual(shown),
  );
  it("never half a sign", () => {
    expect(stretchesOf("a😀b", [], 2)).toEqual(["a"]);
    expect(stretchesOf("a😀b", [], 3)).toEqual(["a😀"]);
  });
});
