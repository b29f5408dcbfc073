import { describe, expect, it } from "vitest";
import { isOpenOn } from "./is-open-on.ts";

describe("a school is open from its first day to its last, both included", () => {
  const school = { status: "closed", openedOn: "2011-09-01", closedOn: "2024-08-31" } as const;
  it.each([
    ["2011-08-31", false],
    ["2011-09-01", true],
    ["2011-09-02", true],
    ["2024-08-30", true],
    ["2024-08-31", true],
    ["2024-09-01", false],
  ])("%s: %s", (on, open) => expect(isOpenOn(school, on)).toBe(open));
  it.each([
    ["open", {}, true],
    ["proposed-to-close", {}, true],
    ["proposed-to-close", { closedOn: "2024-08-31" }, false],
    ["closed", {}, undefined],
    ["closed", { openedOn: "2020-09-01" }, undefined],
    ["proposed-to-open", {}, undefined],
    ["proposed-to-open", { openedOn: "2025-09-01" }, false],
    ["proposed-to-open", { openedOn: "2024-10-01" }, true],
  ] as const)("%s with %j on 1 October 2024: %s", (status, dates, open) =>
    expect(isOpenOn({ status, ...dates }, "2024-10-01")).toBe(open),
  );
});
