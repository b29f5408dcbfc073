import { describe, expect, it } from "vitest";
import { editionInWords } from "./edition-in-words.ts";

const customisedBy = { source: "hub", at: "planning guidance" };

describe("an edition says all that a reader has to be warned of", () => {
  it.each([
    [{ academicYear: "2023/24" }, "2023/24"],
    [
      { academicYear: "2026/27", carriedForwardFrom: "2023/24" },
      "2026/27, carried forward from 2023/24, not published for 2026/27",
    ],
    [{ academicYear: "2023/24", customisedBy }, "2023/24, customised by hub, planning guidance"],
    [
      { academicYear: "2026/27", carriedForwardFrom: "2023/24", customisedBy },
      "2026/27, carried forward from 2023/24, not published for 2026/27, customised by hub, planning guidance",
    ],
  ])("%j", (stamp, words) => {
    expect(editionInWords(stamp)).toBe(words);
  });

  it("and gives the document behind the changes its title", () => {
    expect(editionInWords({ academicYear: "2023/24", customisedBy }, { hub: "Our hub" })).toBe(
      "2023/24, customised by Our hub, planning guidance",
    );
  });
});
