import { describe, expect, it } from "vitest";
import { isEmptyAt, pathOfPointer, readAt, writtenAt } from "./draft.ts";

const grant = { hub: "WM2", projects: [{ project: "NCP23-09", planned: { schools: 38 } }], fixed: {} };

describe("a place of a document is written, and the rest stays", () => {
  it("a key, in its order", () => {
    expect(JSON.stringify(writtenAt(grant, ["hub"], "SW3"))).toBe(JSON.stringify({ ...grant, hub: "SW3" }));
  });
  it("what the way there lacks is made", () => {
    expect(writtenAt({}, ["projects", 0, "planned", "schools"], 7)).toEqual({
      projects: [{ planned: { schools: 7 } }],
    });
  });
  it("nothing takes a key or an entry away", () => {
    expect(readAt(writtenAt(grant, ["projects", 0, "planned", "schools"], undefined), ["projects"])).toEqual([
      { project: "NCP23-09", planned: {} },
    ]);
    expect(readAt(writtenAt(grant, ["projects", 0], undefined), ["projects"])).toEqual([]);
  });
  it("what every object inherits is no place", () => expect(readAt(grant, ["constructor"])).toBeUndefined());
});

describe("a block is empty when it has no key", () => {
  it.each([
    [["fixed"], true],
    [["projects", 0, "planned"], false],
    [["projects"], false],
    [["hub"], false],
    [["profile"], false],
  ] as const)("%j: %s", (path, isEmpty) => expect(isEmptyAt(grant, path)).toBe(isEmpty));
});

describe("a JSON Pointer leads into the document", () => {
  const odd = { "a/b": { "~": 1 }, list: [{ 7: "key" }], "": 2 };
  it.each([
    ["", []],
    ["/list/0/7", ["list", 0, "7"]],
    ["/a~1b/~0", ["a/b", "~"]],
    ["/", [""]],
    ["/list/-1", ["list", "-1"]],
    ["/list/00", ["list", "00"]],
  ])("%j", (place, path) => expect(pathOfPointer(odd, place)).toEqual(path));
  it("so that what stands there can be taken out", () => {
    expect(writtenAt(odd, pathOfPointer(odd, "/a~1b/~0"), undefined)).toEqual({ ...odd, "a/b": {} });
  });
});
