import { describe, expect, it } from "vitest";
import { faultCodes, faultInWords, invalidDocument, isFaultCode, type Fault } from "./fault.ts";

const fault: Fault = { path: "/hub", code: "invalid-value", expected: "a hub code", received: '"XX9"' };

describe("a fault is told in one line", () => {
  it("says where, what was expected and what was there", () =>
    expect(faultInWords(fault)).toBe('/hub: expected a hub code, received "XX9"'));
  it("says so where it is the whole document", () =>
    expect(faultInWords({ ...fault, path: "" })).toMatch(/^\(whole document\): /));
  it("escapes line ends, terminal codes and invisible characters of a stranger's key", () =>
    expect(faultInWords({ ...fault, path: "/a\nb\u001b[31m\u2028\u202e\ud800" })).toMatch(
      /^\/a\\u\{a\}b\\u\{1b\}\[31m\\u\{2028\}\\u\{202e\}\\u\{d800\}: /,
    ));
});

describe("the error of an invalid document carries every fault", () => {
  it("names the first and counts the others", () => {
    const error = invalidDocument("team", [fault, fault, fault]);
    expect(error).toMatchObject({
      code: "invalid-document",
      document: "team",
      faults: [fault, fault, fault],
    });
    expect(error.message).toBe(
      'Not a valid team document: /hub: expected a hub code, received "XX9" (and 2 more).',
    );
  });
  it("names a single one alone", () =>
    expect(invalidDocument("team", [fault]).message).not.toContain("more"));
});

describe("fault codes", () => {
  it.each(faultCodes)("%s is one", (code) => expect(isFaultCode(code)).toBe(true));
  it.each(["", "toString", undefined, 1])("%j is none", (code) => expect(isFaultCode(code)).toBe(false));
});
