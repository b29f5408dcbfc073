import { describe, expect, it } from "vitest";
import { calendarError, isCalendarError } from "./calendar-error.ts";

const received = (value: unknown): string =>
  calendarError("invalid-date", { received: value, expected: "a day" }).received;

describe("An error carries a code, facts and one sentence made of them", () => {
  it("is a plain Error", () => {
    const error = calendarError("invalid-date", { received: "soon", expected: "a calendar day" });
    expect(error).toBeInstanceOf(Error);
    expect(Object.getPrototypeOf(error)).toBe(Error.prototype);
    expect(error.name).toBe("CalendarError");
    expect({ ...error }).toEqual({
      code: "invalid-date",
      received: '"soon"',
      expected: "a calendar day",
      name: "CalendarError",
    });
    expect(error.message).toBe('Expected a calendar day, received "soon".');
  });
  it("names the place in a document", () => {
    const error = calendarError("invalid-gov-uk-json", { received: 1, expected: "a list", path: "/events" });
    expect(error.path).toBe("/events");
    expect(error.message).toBe("Expected a list at /events, received 1.");
  });
  it("names the whole document in words", () => {
    const error = calendarError("invalid-gov-uk-json", { received: [], expected: "an object", path: "" });
    expect(error.path).toBe("");
    expect(error.message).toBe("Expected an object at the top, received array.");
  });
});

describe("What was received is shown in one short printable line", () => {
  it("text is cut after forty characters", () => {
    expect(received("x".repeat(39))).toBe(`"${"x".repeat(39)}"`);
    expect(received("x".repeat(40))).toBe(`"${"x".repeat(40)}"`);
    expect(received("x".repeat(41))).toBe(`"${"x".repeat(40)}"…`);
  });
  it("line breaks and lone surrogates are escaped", () => {
    expect(received("a\nb")).toBe(String.raw`"a\nb"`);
    expect(received("\uD800")).toBe(String.raw`"\ud800"`);
  });
  it.each([
    [0, "0"],
    [-0, "-0"],
    [Number.NaN, "NaN"],
    [Number.NEGATIVE_INFINITY, "-Infinity"],
    [null, "null"],
    [undefined, "undefined"],
    [[1], "array"],
    [{}, "object"],
    [10n, "bigint"],
    [Symbol("s"), "symbol"],
    [true, "boolean"],
  ])("%# is %s", (value, shown) => {
    expect(received(value)).toBe(shown);
  });
});

describe("The guard goes by the code, not the class", () => {
  it("knows this package's codes alone", () => {
    expect(isCalendarError(calendarError("period-reversed", { received: "", expected: "" }))).toBe(true);
    expect(isCalendarError(Object.assign(new Error("twin"), { code: "invalid-date" }))).toBe(true);
    expect(isCalendarError(Object.assign(new Error("file"), { code: "ENOENT" }))).toBe(false);
    expect(isCalendarError(Object.assign(new Error("odd"), { code: "toString" }))).toBe(false);
    expect(isCalendarError(Object.assign(new Error("odd"), { code: 1 }))).toBe(false);
    expect(isCalendarError({ code: "invalid-date" })).toBe(false);
    expect(isCalendarError(null)).toBe(false);
  });
});
