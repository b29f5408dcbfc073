import { describe, expect, it } from "vitest";
import { anActivity } from "@maths-hubs/model/testing";
import {
  bareActivity,
  busyActivity,
  busyTimeline,
  hostileActivity,
  hubTimelines,
  timelineOf,
} from "../timelines.test-support.ts";
import { elementsOf, type XmlElement } from "./elements.test-support.ts";
import { hubGantt } from "./hub-gantt.ts";
import { timelineGantt } from "./timeline-gantt.ts";

const named = (svg: string, name: string): readonly XmlElement[] =>
  elementsOf(svg).filter((element) => element.name === name);
const textsOf = (svg: string): readonly string[] => named(svg, "text").map(({ text }) => text);
const titlesOf = (svg: string): readonly string[] => named(svg, "title").map(({ text }) => text);
/** The signs in the plot and before the names, without those of the legend. */
const signsOf = (svg: string): readonly string[] =>
  named(svg, "use").map(({ attributes }) => (attributes["href"] ?? "").replace(/^#.*gantt-/, ""));

/** Texts that stand on one line, as stretches from left to right; letters are taken to be wide. */
const overlaps = (svg: string): readonly string[] => {
  const lines = new Map<string, { text: string; from: number; to: number }[]>();
  for (const { attributes, text } of named(svg, "text")) {
    const size = Number(attributes["font-size"] ?? 12);
    const width = text.length * size * 0.5;
    const x = Number(attributes["x"]);
    const anchor = attributes["text-anchor"];
    const from = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    const line = lines.get(attributes["y"] ?? "") ?? [];
    line.push({ text, from, to: from + width });
    lines.set(attributes["y"] ?? "", line);
  }
  return [...lines.values()].flatMap((line) => {
    const inOrder = line.toSorted((a, b) => a.from - b.from);
    return inOrder.flatMap((one, index) => {
      const next = inOrder[index + 1];
      return next !== undefined && next.from < one.to ? [`${one.text} | ${next.text}`] : [];
    });
  });
};

describe("a Gantt chart is a picture with a title and a description", () => {
  it.each([
    ["of an activity", timelineGantt(busyTimeline), "Evaluation of Primary Development Work Group", "gantt"],
    ["of a hub", hubGantt(hubTimelines), "Evaluation in SW3, 2024/25", "hub-gantt"],
  ])("%s", (_, svg, title, prefix) => {
    const [root] = elementsOf(svg);
    expect(root?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": `${prefix}-title ${prefix}-desc`,
    });
    expect(titlesOf(svg)[0]).toBe(title);
    expect(named(svg, "desc")[0]?.text).toMatch(/^On 3 February 2025\. /);
  });

  it("that say every date and status", () => {
    const [desc] = named(timelineGantt(busyTimeline), "desc");
    for (const said of [
      "HAPPI planning section: due 18 October 2024, done",
      "Autumn report: due 13 December 2024, overdue",
      "confirm by 12 February 2025, open",
      "10 June 2025 to 11 June 2025, upcoming",
      "13 June 2025, upcoming",
      "National field work: no due date",
    ])
      expect(desc?.text).toContain(said);
  });

  it("with ids and classes of its own, so that several can stand on one page", () => {
    const svg = timelineGantt(busyTimeline, { idPrefix: "b}{" });
    for (const { attributes } of elementsOf(svg)) {
      const names = [attributes["id"], ...(attributes["class"]?.split(" ") ?? [])];
      for (const name of names.filter((one) => one !== undefined)) expect(name).toMatch(/^b---[A-Za-z-]+$/);
    }
    expect(named(svg, "style")[0]?.text).toMatch(
      /^@media \(prefers-color-scheme:dark\)\{(\.b---[\w-]+\{[a-z]+:#[0-9a-f]{6}\})+\}$/,
    );
  });
});

const legendOf = (changes: object): readonly string[] =>
  signsOf(
    timelineGantt(
      timelineOf(
        anActivity({
          workshops: [{ point: "final", on: "2025-06-10", mode: "face-to-face", ...changes }],
        }),
      ),
    ),
  ).filter((sign) => sign === "confirm");

describe("status is said by a shape", () => {
  it("of every task and date", () => {
    const signs = signsOf(timelineGantt(busyTimeline));
    // One in the legend; one before each name; one for each date.
    for (const sign of ["done", "open", "upcoming", "overdue", "confirm"])
      expect(signs.filter((one) => one === sign).length).toBeGreaterThanOrEqual(2);
  });

  it("and without a date there is a sign before the name and none in the year", () => {
    const svg = timelineGantt(timelineOf(bareActivity));
    expect(signsOf(svg).filter((sign) => sign !== "undated")).toEqual([
      "done",
      "open",
      "upcoming",
      "overdue",
    ]);
    expect(textsOf(svg).filter((text) => /^\d+ [A-Z][a-z]{2}$/.test(text))).toEqual([]);
  });

  it("one who has confirmed, is past or has sent apologies is not asked to confirm", () => {
    expect(legendOf({})).toHaveLength(2);
    expect(legendOf({ confirmedOn: "2025-01-10" })).toEqual([]);
    expect(legendOf({ apologiesOn: "2025-01-10" })).toEqual([]);
    expect(legendOf({ on: "2024-12-10" })).toEqual([]);
  });
});

describe("the date judged is a line with its date below", () => {
  it.each([
    ["2024-08-31", 0],
    ["2024-09-01", 1],
    ["2025-08-31", 1],
    ["2025-09-01", 0],
  ])("%s: %i, because the axis has the year", (asOf, count) => {
    const svg = timelineGantt(timelineOf(anActivity({ dueDates: {} }), asOf));
    expect(named(svg, "rect").filter(({ attributes }) => attributes["rx"] === "9")).toHaveLength(count);
  });
});

const monthsOf = (due: string): number =>
  textsOf(timelineGantt(timelineOf(anActivity({ dueDates: { "during-what-2": due } })))).filter((text) =>
    /^[A-Z][a-z]{2}$/.test(text),
  ).length;

describe("dates up to three months outside the year stretch the axis, others do not", () => {
  it.each([
    ["2024-05-31", 12],
    ["2024-06-01", 15],
    ["2024-09-01", 12],
    ["2025-08-31", 12],
    ["2025-09-01", 13],
    ["2025-12-01", 16],
    ["2025-12-02", 12],
    ["2031-01-01", 12],
  ])("%s: %i months", (due, months) => {
    expect(monthsOf(due)).toBe(months);
  });
});

describe("no text lies on another", () => {
  it.each([320, 480, 600, 760, 1200])("at a width of %i, in a year of twelve months", (width) => {
    expect(overlaps(timelineGantt(busyTimeline, { width }))).toEqual([]);
    expect(overlaps(hubGantt(hubTimelines, { width }))).toEqual([]);
  });
});

describe("a chart of a hub has a row for each activity under its local leader", () => {
  const svg = hubGantt(hubTimelines);

  it("each local leader named once, in order", () => {
    expect(textsOf(svg).filter((text) => /^l-\d\d$/.test(text))).toEqual([
      "l-01",
      "l-02",
      "l-03",
      "l-04",
      "l-05",
      "l-06",
      "l-07",
    ]);
  });

  it("with what is late, or else what comes next", () => {
    const texts = textsOf(svg);
    expect(texts.filter((text) => text.endsWith(" late")).length).toBeGreaterThan(10);
    expect(textsOf(hubGantt([timelineOf(anActivity(), "2025-01-31")]))).toContain("3 Feb");
    expect(
      textsOf(hubGantt([timelineOf(bareActivity)])).filter((text) => /\d+ (late|[A-Z][a-z]{2}$)/.test(text)),
    ).toEqual([]);
  });

  it("the line stands at the latest of several dates", () => {
    const early = timelineOf({ ...busyActivity, reference: "early" }, "2024-12-01");
    expect(textsOf(hubGantt([early, busyTimeline]))).toContain("3 February 2025");
  });
});

describe("hostile text stays text", () => {
  it.each([
    ["of an activity", timelineGantt(timelineOf(hostileActivity))],
    ["of a hub", hubGantt([timelineOf(hostileActivity)])],
  ])("in a chart %s", (_, svg) => {
    expect(named(svg, "script")).toEqual([]);
    expect(svg.match(/<\/svg>/g)).toHaveLength(1);
    expect(named(svg, "desc")[0]?.text).toContain("</svg><script>alert(1)</script>");
  });
});

describe("equal input gives equal bytes, at any width", () => {
  it.each([Number.NaN, -1, 320, 4000, 1e9])("%d", (width) => {
    const copy = JSON.parse(JSON.stringify(hubTimelines)) as typeof hubTimelines;
    expect(hubGantt(copy, { width })).toBe(hubGantt(hubTimelines, { width }));
    expect(hubGantt(copy, { width })).not.toMatch(/NaN|undefined|Infinity/);
    expect(timelineGantt(busyTimeline, { width })).not.toMatch(/NaN|undefined|Infinity/);
  });
});
