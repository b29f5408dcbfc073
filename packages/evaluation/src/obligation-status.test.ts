import { describe, expect, it } from "vitest";
import { isDoneBy, obligationStatus } from "./obligation-status.ts";

const window = { due: "2025-03-14", from: "2025-03-01", doneOn: undefined };

describe("a status moves from upcoming to open, overdue and done", () => {
  it.each([
    ["2025-02-28", "upcoming"],
    ["2025-03-01", "open"],
    ["2025-03-13", "open"],
    ["2025-03-14", "open"],
    ["2025-03-15", "overdue"],
  ])("on %s: %s", (asOf, status) => expect(obligationStatus(window, asOf)).toBe(status));
  it.each([
    ["2025-03-09", "open"],
    ["2025-03-10", "done"],
    ["2025-04-01", "done"],
  ])("done on 10 March, on %s: %s", (asOf, status) =>
    expect(obligationStatus({ ...window, doneOn: "2025-03-10" }, asOf)).toBe(status),
  );
  it("without a due date it is undated, whatever its window", () =>
    expect(obligationStatus({ ...window, due: null }, "2026-01-01")).toBe("undated"));
  it("a due date before its window is overdue all the same", () =>
    expect(obligationStatus({ ...window, due: "2025-02-01" }, "2025-02-02")).toBe("overdue"));
  it("an unknown beginning is no beginning", () =>
    expect(obligationStatus({ ...window, from: null }, "2020-01-01")).toBe("open"));
  it("what was done on an unknown day is done on any", () => {
    expect(isDoneBy(null, "0001-01-01")).toBe(true);
    expect(isDoneBy(undefined, "9999-12-31")).toBe(false);
  });
});
