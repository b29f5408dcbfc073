import { describe, expect, it } from "vitest";
import { plainDate } from "./plain-date.ts";
import { writeOut } from "./write-out.ts";

describe("A date is written out with day, month in full and year", () => {
  it.each([
    ["2024-01-31", "31 January 2024"],
    ["2024-02-29", "29 February 2024"],
    ["2024-03-01", "1 March 2024"],
    ["2024-04-30", "30 April 2024"],
    ["2024-05-08", "8 May 2024"],
    ["2024-06-30", "30 June 2024"],
    ["2024-07-31", "31 July 2024"],
    ["2024-08-31", "31 August 2024"],
    ["2024-09-01", "1 September 2024"],
    ["2024-10-31", "31 October 2024"],
    ["2023-11-01", "1 November 2023"],
    ["2024-12-25", "25 December 2024"],
    ["0987-06-05", "5 June 987"],
  ])("%s → %s", (text, words) => {
    expect(writeOut(plainDate(text))).toBe(words);
  });
});
