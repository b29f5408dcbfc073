import { describe, expect, it } from "vitest";
import { checkTextDocument, mostLetters } from "./text-document.ts";
import { textTool } from "./text-tool.ts";

const faultsOf = (document: unknown) => {
  const checked = checkTextDocument(document);
  return checked.ok ? [] : checked.faults.map(({ path, code, received }) => [path, code, received]);
};
const right = { text: "Join our workgroups.", format: "markdown", academicYear: "2024/25" };

describe("the document of the text check", () => {
  it("the example is right", () => expect(faultsOf(textTool.example)).toEqual([]));
  it("comes out as it went in, and plain text need not say so", () => {
    for (const document of [right, { text: "", academicYear: "2024/25", titles: ["Our diary"] }])
      expect(checkTextDocument(document)).toEqual({ ok: true, value: document });
  });
  it.each([
    [{ ...right, text: 7 }, ["/text", "wrong-type", "7"]],
    [{ ...right, text: undefined }, ["/text", "missing-key", "nothing"]],
    [{ ...right, format: "docx" }, ["/format", "invalid-value", '"docx"']],
    [{ ...right, academicYear: "2024/26" }, ["/academicYear", "invalid-academic-year", '"2024/26"']],
    [{ ...right, academicYear: undefined }, ["/academicYear", "missing-key", "nothing"]],
    [{ ...right, titles: ["a", 1] }, ["/titles", "wrong-type", "an array"]],
    [{ ...right, "a/b": 1 }, ["/a~1b", "unknown-key", '"a/b"']],
    [
      JSON.parse('{"text":"","academicYear":"2024/25","__proto__":{}}'),
      ["/__proto__", "unknown-key", '"__proto__"'],
    ],
    [[], ["", "wrong-type", "an array"]],
    [null, ["", "wrong-type", "null"]],
    ["text", ["", "wrong-type", '"text"']],
  ])("%j has a fault with its place", (document, fault) => expect(faultsOf(document)).toEqual([fault]));
  it("tells all faults, not the first", () =>
    expect(faultsOf({ format: 1, colour: "blue" }).map(([path]) => path)).toEqual([
      "/text",
      "/format",
      "/academicYear",
      "/colour",
    ]));
  it.each([
    [mostLetters, []],
    [mostLetters + 1, [["/text", "invalid-value", "200001 of them"]]],
  ])("%d characters", (count, faults) =>
    expect(faultsOf({ ...right, text: "x".repeat(count) })).toEqual(faults),
  );
});
