import { describe, expect, it } from "vitest";
import { mayTravel } from "./may-travel.ts";

const workingDays = 10;
const event = { on: "2024-11-29", mode: "face-to-face" } as const;
const unsaid = { on: "2024-11-29" };

describe("HBK-Axis-email: nobody travels without a confirmation", () => {
  const question = { on: "2024-11-28", workingDays };
  it.each([
    [{}, false, "not-confirmed"],
    [{ confirmedOn: "2024-11-15" }, true, "confirmed"],
    [{ confirmedOn: "2024-11-29" }, false, "not-confirmed"],
    [{ confirmedOn: "2024-11-01", apologiesOn: "2024-11-02" }, false, "apologies-sent"],
    [{ mode: "online", confirmedOn: "2024-11-15" }, false, "online"],
  ] as const)("%j: %s, %s", (changes, may, code) =>
    expect(mayTravel({ ...event, ...changes }, question)).toEqual({ may, code }),
  );
  it("confirmed with an unknown mode: open, never yes", () =>
    expect(mayTravel({ ...unsaid, confirmedOn: "2024-11-15" }, question)).toEqual({
      may: null,
      code: "mode-unknown",
    }));
  it("over", () =>
    expect(mayTravel(event, { on: "2024-11-30", workingDays })).toEqual({ may: false, code: "past" }));
});
