import { describe, expect, it } from "vitest";
import { writtenAt, type Path } from "../draft.ts";
import type { Json } from "../json.ts";
import { grantTool } from "./grant-tool.ts";

const faultsWith = (path: Path, value: Json | undefined): readonly string[] => {
  const checked = grantTool.check(writtenAt(grantTool.example, path, value));
  return checked.ok ? [] : checked.faults.map((fault) => `${fault.path} ${fault.code}`);
};

describe("the document of the page is checked by the library", () => {
  it("the example has no fault", () => expect(grantTool.check(grantTool.example).ok).toBe(true));
  it.each([
    [["projects", 1, "perSchool"], "£1,000", "/projects/1/perSchool invalid-value"],
    [["projects", 1, "planned", "schools"], 3.5, "/projects/1/planned/schools wrong-type"],
    [["projects", 1, "colour"], "red", "/projects/1/colour unknown-key"],
    [["payments", 0, "on"], "2023-10-32", "/payments/0/on invalid-date"],
    [["recipient", "urn"], "12345", "/recipient/urn invalid-value"],
  ] as const)("%j as %j", (path, value, fault) => expect(faultsWith(path, value)).toEqual([fault]));
  it.each([
    ["1/2", ["/profile/periods invalid-value"]],
    ["5/12", []],
    ["0.41", ["/profile/periods invalid-value"]],
  ])("shares must come to one: 7/12 and %s", (share, faults) => {
    expect(faultsWith(["profile", "periods", 1, "share"], share)).toEqual(faults);
  });
  it("amounts that are not those of the award are for the answer to refuse", () => {
    expect(faultsWith(["profile", "periods"], [{ due: "2023-10-15", amount: "1.00" }])).toEqual([]);
  });
});
