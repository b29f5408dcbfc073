import { describe, expect, it } from "vitest";
import { collaborationOf } from "./frameworks.ts";

describe("HBK-CP-matrix, I1: trust and precision tell four kinds of collaboration apart", () => {
  it.each([
    ["high", "high", "Collaborative Professionalism"],
    ["low", "high", "Contrived Collegiality"],
    ["high", "low", "Informal Collaboration"],
    ["low", "low", "No Collaboration"],
  ] as const)("trust %s, precision %s: %s", (trust, precision, name) =>
    expect(collaborationOf({ trust, precision })).toBe(name),
  );
  it.each([{ trust: "medium", precision: "high" }, { trust: "high" }, {}])("%j is refused", (given) =>
    expect(() => collaborationOf(given as never)).toThrow(
      expect.objectContaining({ code: "invalid-value", expected: "trust and precision, each low or high" }),
    ),
  );
});
