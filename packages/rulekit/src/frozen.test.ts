import { describe, expect, it } from "vitest";
import { frozen } from "./frozen.ts";

describe("frozen data is the same data, which nobody can change", () => {
  it("all the way down", () => {
    const data = frozen({ a: [{ b: 1 }], c: null });
    expect(data).toEqual({ a: [{ b: 1 }], c: null });
    expect([data, data.a, data.a[0]].every(Object.isFrozen)).toBe(true);
    expect(() => Object.assign(data.a[0]!, { b: 2 })).toThrow(TypeError);
  });
  it("what is passed is what comes back", () => {
    const data = { a: 1 };
    expect(frozen(data)).toBe(data);
    expect(["text", 1, null, undefined].map(frozen)).toEqual(["text", 1, null, undefined]);
  });
});
