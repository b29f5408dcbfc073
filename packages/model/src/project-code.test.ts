import { describe, expect, it } from "vitest";
import { isProjectCode } from "./project-code.ts";

describe("HBK-NCP-format: NCP, two digits of a year, a hyphen, two digits from 01, and perhaps a small letter", () => {
  it.each(["NCP24-01", "NCP24-07a", "NCP24-07b", "NCP24-09s", "NCP24-99", "NCP17-06b"])(
    "%s has the form",
    (code) => expect(isProjectCode(code)).toBe(true),
  );
  it.each([
    "",
    "NCP24-00",
    "NCP24-9",
    "NCP24-009",
    "NCP24-09S",
    "NCP24-09as",
    "ncp24-09",
    "NCP 24-09",
    "NCP24–09",
    "NCP2024-09",
    "NCP24-09\n",
    "XNCP24-09",
    "MH LLME",
    "NCP LLME",
  ])("%j has not", (text) => expect(isProjectCode(text)).toBe(false));
});
