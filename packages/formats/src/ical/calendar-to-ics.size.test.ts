import { describe, expect, it } from "vitest";
import { calendarToIcs } from "./calendar-to-ics.ts";
import { textValue } from "./text-value.ts";

describe("a long text takes time that grows with its length", () => {
  it.each(["a", "\\", "\r", "€", "\uD83D", "\u{1F600}"])("a million times %j", (part) => {
    expect(textValue(part.repeat(1_000_000)).length).toBeGreaterThanOrEqual(1_000_000);
    const event = { uid: "u", title: part.repeat(1_000_000), from: "2024-10-18" };
    expect(calendarToIcs({ name: "", asOf: "2024-10-01", events: [event] }).length).toBeGreaterThan(
      1_000_000,
    );
  });
});
