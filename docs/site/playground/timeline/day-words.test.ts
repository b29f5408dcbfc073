import { describe, expect, it } from "vitest";
import { dayInWords, dueInWords } from "./day-words.ts";

describe("days in words", () => {
  it("are written out", () => expect(dayInWords("2025-07-04")).toBe("4 July 2025"));
  it("or not known", () => {
    expect(dayInWords(null)).toBe("no date");
    expect(dayInWords(null, "until it is over")).toBe("until it is over");
  });
});

describe("when something is due", () => {
  it.each([
    [{ due: "2025-07-04", doneOn: null, daysLate: 0 }, "4 July 2025"],
    [{ due: "2025-07-04", doneOn: null, daysLate: 1 }, "4 July 2025; 1 day late"],
    [{ due: "2025-07-04", doneOn: "2025-07-06", daysLate: 2 }, "4 July 2025; done 6 July 2025; 2 days late"],
    [{ due: null, doneOn: "2025-07-06", daysLate: 0 }, "no date; done 6 July 2025"],
    [{ due: null, doneOn: null, daysLate: 0 }, "no date"],
  ])("%j: %s", (obligation, words) => expect(dueInWords(obligation)).toBe(words));
});
