import { describe, expect, it } from "vitest";
import { aTeam } from "../testing/index.ts";
import { checkTeam } from "./index.ts";

const faultsOf = (input: unknown) => {
  const checked = checkTeam(input);
  return checked.ok ? [] : checked.faults;
};

describe("huge documents get an answer", () => {
  it("10 MB of entries are refused as too many", () => {
    const appointments: unknown = JSON.parse(`[${'{"person":"p-01"},'.repeat(600_000)}{}]`);
    expect(faultsOf({ hub: "WM2", academicYear: "2023/24", appointments })).toEqual([
      expect.objectContaining({ code: "too-many-entries", path: "/appointments" }),
    ]);
  });
  it("10 MB of text are shown in short", () => {
    const [fault] = faultsOf(aTeam({ hub: "W".repeat(10_000_000) }));
    expect(fault?.received).toBe(`"${"W".repeat(40)}…"`);
  });
});
