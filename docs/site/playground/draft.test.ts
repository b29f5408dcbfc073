import { describe, expect, it } from "vitest";
import { isEmptyAt, readAt, writtenAt } from "./draft.ts";

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
