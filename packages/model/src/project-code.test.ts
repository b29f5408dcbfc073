import { describe, expect, it } from "vitest";
import { isProjectCode } from "./project-code.ts";

describe("a project code is NCP, two digits, a hyphen, two digits and at times a letter (HBK-NCP-format)", () => {
  it.each(["NCP24-09", "NCP24-07b", "NCP23-14", "NCP24-09s"])("%s", (code) =>
    expect(isProjectCode(code)).toBe(true),
  );
  it.each([
    "NCP24-9",
    "ncp24-09",
    "NCP24-09B",
    "NCP24-07bb",
    "NCP LLME",
    "MH LLME",
    " NCP24-09",
    "NCP24-09\n",
    "",
  ])("not %j", (code) => expect(isProjectCode(code)).toBe(false));
});
