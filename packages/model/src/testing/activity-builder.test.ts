import { describe, expect, it } from "vitest";
import { checkActivity } from "../schemas/index.ts";
import { anActivity } from "./index.ts";

describe("the builder's activity", () => {
  it("is a valid document", () => expect(checkActivity(anActivity()).ok).toBe(true));
  it("takes changes, and shares nothing", () => {
    expect(anActivity({ hub: "WM2" }).hub).toBe("WM2");
    expect(anActivity().workshops).not.toBe(anActivity().workshops);
  });
});
