import { describe, expect, it } from "vitest";
import { stateOn } from "./engagement-state.ts";

const ended = {
  signedUpOn: "2024-02-12",
  activeFrom: "2024-03-01",
  completedOn: "2024-07-05",
};

describe("a state holds from its own day on", () => {
  it.each([
    ["2024-02-11", "not-signed-up"],
    ["2024-02-12", "signed-up"],
    ["2024-02-13", "signed-up"],
    ["2024-02-29", "signed-up"],
    ["2024-03-01", "active"],
    ["2024-03-02", "active"],
    ["2024-07-04", "active"],
    ["2024-07-05", "completed"],
    ["2024-07-06", "completed"],
  ])("%s: %s", (on, state) => expect(stateOn(ended, on)).toBe(state));
  it.each([
    ["2024-06-29", "active"],
    ["2024-06-30", "withdrawn"],
    ["2024-07-01", "withdrawn"],
  ])("%s: %s where the school withdrew", (on, state) =>
    expect(
      stateOn({ signedUpOn: "2024-02-12", activeFrom: "2024-03-01", withdrawnOn: "2024-06-30" }, on),
    ).toBe(state),
  );
  it("withdrawal before taking part, and completion without a first day", () => {
    expect(stateOn({ signedUpOn: "2024-02-12", withdrawnOn: "2024-02-20" }, "2024-02-20")).toBe("withdrawn");
    expect(stateOn({ signedUpOn: "2024-02-12", completedOn: "2024-07-05" }, "2024-07-05")).toBe("completed");
  });
});
