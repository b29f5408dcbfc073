import { describe, expect, it } from "vitest";
import { publishedRoles, roleTitle } from "./roles.ts";

describe("a role has a title", () => {
  it("as printed, where Annex C names it", () => {
    for (const { id, title } of publishedRoles) expect(roleTitle(id)).toBe(title);
  });
  it("written out from its id, where it is a hub's own", () =>
    expect(roleTitle("data-officer-2")).toBe("Data officer 2"));
});
