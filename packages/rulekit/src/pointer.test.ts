import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pointer } from "./pointer.ts";

/** The document of RFC 6901, section 5, and the pointers that it gives for its members. */
const document = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};

/** RFC 6901, section 4, as a reader would write it: what a pointer points at. */
const read = (from: unknown, path: string): unknown => {
  let value = from;
  for (const token of path.split("/").slice(1)) {
    value = (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return value;
};

describe("pointers are written as in RFC 6901", () => {
  it.each<[(string | number)[], string, unknown]>([
    [[], "", document],
    [["foo"], "/foo", document.foo],
    [["foo", 0], "/foo/0", "bar"],
    [[""], "/", 0],
    [["a/b"], "/a~1b", 1],
    [["c%d"], "/c%d", 2],
    [["e^f"], "/e^f", 3],
    [["g|h"], "/g|h", 4],
    [["i\\j"], "/i\\j", 5],
    [['k"l'], '/k"l', 6],
    [[" "], "/ ", 7],
    [["m~n"], "/m~0n", 8],
  ])("%j is %j", (segments, text, value) => {
    expect(pointer(...segments)).toBe(text);
    expect(read(document, text)).toEqual(value);
  });

  it("escapes a tilde first, so that ~1 is not read as a slash", () => {
    expect(pointer("~1")).toBe("/~01");
  });
});

describe("any path comes back from its pointer", () => {
  it("whatever the names are", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (segments) => {
        const tokens = pointer(...segments)
          .split("/")
          .slice(1);
        expect(tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))).toEqual(segments);
      }),
    );
  });
});
