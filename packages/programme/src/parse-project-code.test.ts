import { describe, expect, it } from "vitest";
import { parseProjectCode, projectCode, type NoCodeReason } from "./catalogue.ts";

const reasonOf = (text: string): NoCodeReason | "a code" => {
  const read = parseProjectCode(text);
  return read.ok ? "a code" : read.reason;
};

describe("HBK-NCP-format: a code is read in the spellings that are seen, and given in one", () => {
  it.each([
    ["NCP24-07a", "NCP24-07a"],
    ["ncp24-07A", "NCP24-07a"],
    ["NCP 21-07", "NCP21-07"],
    [" ncp 21 - 07 ", "NCP21-07"],
    ["NCP24–09s", "NCP24-09s"],
    ["NCP24‑09", "NCP24-09"],
    ["NCP24−09", "NCP24-09"],
    ["NCP24—09 S", "NCP24-09s"],
    ["NCP\u00A024-09", "NCP24-09"],
    ["ncp20-09", "NCP20-09"],
    ["NCP24-99z", "NCP24-99z"],
  ])("%j is %s", (text, code) => {
    expect(projectCode(text)).toBe(code);
    expect(projectCode(code)).toBe(code);
  });
  it.each([
    ["NCP24-07a", { academicYear: "2024/25", number: 7, suffix: "a" }],
    ["NCP24-33", { academicYear: "2024/25", number: 33, suffix: null }],
    ["NCP17-06b", { academicYear: "2017/18", number: 6, suffix: "b" }],
    ["NCP99-01", { academicYear: "2099/00", number: 1, suffix: null }],
    ["NCP14-01", { academicYear: "2014/15", number: 1, suffix: null }],
  ])("%s is taken apart", (code, parts) =>
    expect(parseProjectCode(code)).toEqual({ ok: true, value: { code, ...parts } }),
  );
});

describe("what is no code is refused with the reason", () => {
  it.each<[string, NoCodeReason]>([
    ["MH LLME", "community-kind"],
    ["ncp  llme", "community-kind"],
    ["NCP LLME community", "not-a-code"],
    ["NCP1", "no-year"],
    ["NCP 3", "no-year"],
    ["NCP-07a", "no-year"],
    ["NCP07", "no-year"],
    ["NCP13-09", "before-programme"],
    ["NCP00-01", "before-programme"],
    ["NCP24-9", "not-a-code"],
    ["NCP24-00", "not-a-code"],
    ["NCP24-009", "not-a-code"],
    ["NCP24-07ab", "not-a-code"],
    ["NCP24-07ß", "not-a-code"],
    ["NCP2024-07", "not-a-code"],
    ["NCP2407a", "not-a-code"],
    ["NCP24_07a", "not-a-code"],
    ["24-07a", "not-a-code"],
    ["XNCP24-07", "not-a-code"],
    ["NCP24-07a NCP24-08", "not-a-code"],
    ["NCP２４-07", "not-a-code"],
    ["", "not-a-code"],
    ["\u0000", "not-a-code"],
    ["Parent Project", "not-a-code"],
  ])("%j: %s", (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
    expect(() => projectCode(text)).toThrow(
      expect.objectContaining({
        code: "invalid-project-code",
        reason,
        received: text,
        expected: expect.stringContaining("NCP24-07a"),
      }),
    );
  });
  it("in a program without types too", () => {
    const others: readonly unknown[] = [undefined, null, 24, {}, []];
    for (const untyped of others) {
      expect(reasonOf(untyped as string)).toBe("not-a-code");
      expect(() => projectCode(untyped as string)).toThrow(
        expect.objectContaining({ code: "invalid-project-code" }),
      );
    }
  });
});

const spaced = (length: number): string => `NCP24-07${" ".repeat(length - "NCP24-07a".length)}a`;

describe("a long text is refused by its length", () => {
  it.each([
    [39, "a code"],
    [40, "a code"],
    [41, "not-a-code"],
    [1_000_000, "not-a-code"],
  ])("%i characters", (length, reason) => expect(reasonOf(spaced(length))).toBe(reason));
  it("spaces around it do not count", () =>
    expect(projectCode(`${" ".repeat(1_000_000)}NCP24-08${"\n".repeat(1_000_000)}`)).toBe("NCP24-08"));
  it("and the error says no more than fits in a line", () => {
    const text = "N".repeat(1_000_000);
    expect(() => projectCode(text)).toThrow(
      expect.objectContaining({ received: text, message: expect.stringMatching(/^.{1,200}$/) }),
    );
  });
});
