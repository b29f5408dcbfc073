import { describe, expect, it } from "vitest";
import {
  bareActivity,
  busyTimeline,
  hostileActivity,
  hubTimelines,
  timelineOf,
} from "../timelines.test-support.ts";
import { parseCsv, withPlainLines } from "./parse-csv.ts";
import { timelinesToCsv } from "./timelines-to-csv.ts";

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [head = [], ...rows] = csv
    .slice(1)
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
};

describe("timelines as one table", () => {
  it("has a row for each obligation, workshop, survey, plan and report", () => {
    const rows = rowsOf(timelinesToCsv([busyTimeline]));
    const kinds = rows.map((row) => row["kind"]);
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(["what", "workshop", "survey", "plan", "report"].map(count)).toEqual([15, 4, 3, 1, 1]);
    expect(rows).toHaveLength(27 + 4 + 3 + 2);
  });

  it("for every activity, in the order given", () => {
    const lines = timelinesToCsv(hubTimelines).split("\r\n");
    expect(lines.filter((line) => line.includes(",start-what-2,"))).toHaveLength(hubTimelines.length);
  });

  it("with dates where they are known, and empty cells where not", () => {
    const planning = timelinesToCsv([busyTimeline])
      .split("\r\n")
      .find((line) => line.includes(",start-what-2,"));
    expect(planning).toContain(
      ",start,start-what-2,what,HAPPI planning section,done,2024-10-18,2024-10-08,,2024-10-15,0,,,,",
    );
    const bare = timelinesToCsv([timelineOf(bareActivity)])
      .split("\r\n")
      .find((line) => line.includes(",start-what-2,"));
    expect(bare).toContain(
      ",SW3/2024-25/local/l-09,,,l-09,,start,start-what-2,what,HAPPI planning section,undated,,,,,0,,,,",
    );
  });

  it("no text begins a formula or a row of its own", () => {
    const hostile = timelineOf({ ...hostileActivity, title: '=HYPERLINK("x")\r\nrow' });
    const csv = timelinesToCsv([hostile]);
    const { rows } = parseCsv(withPlainLines(csv), ",");
    expect(rows).toHaveLength(1 + 27 + 4 + 3 + 2);
    expect(csv).not.toMatch(/(?:^|,)=/m);
    expect(csv).toContain(`"'=HYPERLINK(""x"")`);
  });
});
