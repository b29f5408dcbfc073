import { describe, expect, it } from "vitest";
import { askedChoice, askedDate, textOfSetting, withSetting } from "./asked.ts";

describe("the date of a question", () => {
  it.each(["2024-02-29", " 2024-03-15 "])("%j is a day", (text) =>
    expect(askedDate(text)).toEqual({ value: text.trim() }),
  );
  it("need not be said", () => expect(askedDate("  ")).toEqual({ value: null }));
  it.each(["2023-02-29", "15/03/2024", "soon"])("%j is none, and says so", (text) => {
    expect(askedDate(text).fault).toBe(`expected a calendar day written YYYY-MM-DD, received "${text}"`);
  });
});

describe("a choice of a question", () => {
  it("is one of those there are", () => expect(askedChoice("b", ["a", "b"])).toEqual({ value: "b" }));
  it.each(["", "c", "constructor"])("%j is refused", (text) =>
    expect(askedChoice(text, ["a", "b"]).fault).toBe(`expected one of a, b, received "${text}"`),
  );
});

describe("the settings of a tool", () => {
  const settings = { asOf: "2024-03-15", previous: { hub: "WM2" } };
  it("show what stands in them, and nothing that they inherit", () => {
    expect(textOfSetting(settings, "asOf")).toBe("2024-03-15");
    expect(textOfSetting(settings, "toString")).toBe("");
  });
  it("keep what was typed as it was typed", () =>
    expect(withSetting(settings, "asOf", "2024-")).toEqual({ ...settings, asOf: "2024-" }));
  it("leave out what is empty", () => {
    expect(withSetting(settings, "asOf", " ")).toEqual({ previous: { hub: "WM2" } });
    expect(withSetting(settings, "previous", undefined)).toEqual({ asOf: "2024-03-15" });
  });
});
