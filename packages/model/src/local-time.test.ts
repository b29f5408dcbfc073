import { describe, expect, it } from "vitest";
import { isLocalTime } from "./local-time.ts";

describe("a local time is a day and a minute, without a zone", () => {
  it.each(["2023-11-20T00:00", "2023-11-20T11:59", "2023-11-20T12:00", "2024-02-29T23:59"])("%s", (text) =>
    expect(isLocalTime(text)).toBe(true),
  );
  it.each([
    "",
    "2023-11-20",
    "2023-11-20 12:00",
    "2023-11-20T24:00",
    "2023-11-20T12:60",
    "2023-11-20T1:000",
    "2023-02-29T12:00",
    "2023-11-20T12:00Z",
    "2023-11-20T12:00:00",
    "2023-11-20T12:00\n",
  ])("not %j", (text) => expect(isLocalTime(text)).toBe(false));
});
