import { describe, expect, it } from "vitest";
import { isPersonId } from "./person.ts";

describe("a person is an opaque reference", () => {
  it.each(["p-01", "P.1", "urn:x:1", "7", "a".repeat(64)])("%j stands for one", (text) =>
    expect(isPersonId(text)).toBe(true),
  );
  it.each(["", "a".repeat(65), "Ann Other", "ann@example.org", "-p", "p\n", "p\u0000", "\ud800", "é", "p/1"])(
    "%j does not",
    (text) => expect(isPersonId(text)).toBe(false),
  );
  it.each(["TBC", "tba", "TBD", "Vacant", "vacancy", "none", "n-a", "NA", "unknown", "unfilled"])(
    "the placeholder %j stands for nobody",
    (text) => expect(isPersonId(text)).toBe(false),
  );
  it("takes a reference that only starts like a placeholder", () =>
    expect(isPersonId("vacant-2")).toBe(true));
});
