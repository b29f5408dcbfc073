import { describe, expect, it } from "vitest";
import { isUrn } from "./school.ts";

describe("a unique reference number has six digits and no zero in front", () => {
  it.each(["100000", "999999"])("%s", (text) => expect(isUrn(text)).toBe(true));
  it.each(["", "99999", "1000000", "012345", "10000a", " 100000", "100000\n", "１00000"])("not %j", (text) =>
    expect(isUrn(text)).toBe(false),
  );
});
