import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { staffDocument } from "./staff-document.ts";

describe("SPEC-P20-doc-variant: 5a is for SHaW, 5b for Yorkshire and the Humber", () => {
  it.each([
    ["WM2", "5a", "met 1"],
    ["WM2", "5b", "not-met 0 by 1"],
    ["YH3", "5a", "not-met 0 by 1"],
    ["YH3", "5b", "met 1"],
  ] as const)("%s with %s: %s", (hub, document, expected) =>
    expect(
      inShort(
        applied(staffDocument, { hub, confidentiality: { opened: { document, at: "2023-11-23T09:00" } } }),
      ),
    ).toEqual([expected]),
  );
  it("nothing opened: not applicable; left out: undetermined", () => {
    expect(inShort(applied(staffDocument, { confidentiality: {} }))).toEqual(["not-applicable"]);
    expect(inShort(appliedSilently(staffDocument, "confidentiality"))).toEqual([
      "undetermined /confidentiality",
    ]);
  });
});
