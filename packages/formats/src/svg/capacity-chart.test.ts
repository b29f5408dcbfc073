import type { TeamYear } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import {
  compliantYear,
  sampleYears,
  yearWithManyChanges,
  yearWithMuchToSpare,
  yearWithOneDayGap,
  yearWithoutAnybody,
  yearWithUnknownDays,
  yearWithVacancy,
} from "../years.test-support.ts";
import { capacityChart } from "./capacity-chart.ts";
import { elementsOf, type XmlElement } from "./elements.test-support.ts";

const named = (svg: string, name: string): readonly XmlElement[] =>
  elementsOf(svg).filter((element) => element.name === name);
const textsOf = (svg: string): readonly string[] => named(svg, "text").map(({ text }) => text);
const titlesOf = (svg: string): readonly string[] => named(svg, "title").map(({ text }) => text);
const linesOf = (svg: string): readonly string[] =>
  named(svg, "path").flatMap(({ attributes }) => {
    const isCapacity = attributes["fill"] === "none" && attributes["stroke-width"] === "2.5";
    return isCapacity ? [attributes["d"] ?? ""] : [];
  });
/** How far apart the same value is drawn in the two panels: both minima lie at the same share of their axis. */
const panelDistance = (year: TeamYear): number => {
  const [first = 0, second = 0] = linesOf(capacityChart(year)).map((d) => Number(d.split(/[ H]/)[1]));
  return second - first;
};
const without = (year: TeamYear, rule: string): TeamYear => ({
  ...year,
  slices: year.slices.map((slice) => ({
    ...slice,
    findings: slice.findings.filter((finding) => finding.rule !== rule),
  })),
});

describe("the chart is a picture with a title and a description", () => {
  it("that the root names", () => {
    const [root] = elementsOf(capacityChart(compliantYear));
    expect(root?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "capacity-title capacity-desc",
    });
  });

  it("that say which hub, which year, and what is seen", () => {
    const svg = capacityChart(yearWithVacancy);
    expect(titlesOf(svg)[0]).toBe("Capacity of WM2, 2023/24");
    expect(named(svg, "desc")[0]?.text).toBe(
      "Leadership group, days a week: minimum 11.5; capacity from 7.5 to 11.5; short by 4 from 1 November 2023 to 30 November 2023. " +
        "Operational management group, days a week: minimum 11; capacity 11.",
    );
  });

  it("with ids of its own, so that several charts can stand on one page", () => {
    const ids = elementsOf(capacityChart(compliantYear, { idPrefix: "b" })).flatMap(
      ({ attributes }) => attributes["id"] ?? [],
    );
    expect(ids).toEqual(["b-title", "b-desc", "b-short", "b-unknown"]);
  });
});

describe("capacity is drawn as steps", () => {
  it("one line where nothing changes", () => {
    expect(linesOf(capacityChart(compliantYear))).toEqual([
      expect.stringMatching(/^M46 [\d.]+H744$/),
      expect.stringMatching(/^M46 [\d.]+H744$/),
    ]);
  });

  it("that fall and rise with the days", () => {
    const [leadership] = linesOf(capacityChart(yearWithVacancy));
    expect(leadership).toMatch(/^M46 [\d.]+H[\d.]+V[\d.]+H[\d.]+V[\d.]+H744$/);
  });

  it("with a step for each of twenty-four changes and more", () => {
    const [leadership] = linesOf(capacityChart(yearWithManyChanges));
    expect(leadership?.match(/V/g)?.length).toBeGreaterThanOrEqual(24);
  });

  it("at the bottom where nobody works", () => {
    expect(
      textsOf(capacityChart(yearWithoutAnybody)).filter(
        (text) => text === "11.5 short" || text === "11 short",
      ),
    ).toHaveLength(2);
  });
});

describe("nothing is drawn below zero", () => {
  it("whatever a year that nobody assessed may say", () => {
    const slices = compliantYear.slices.map((slice) => ({
      ...slice,
      capacity: { leadership: -5, "operational-management": 0 },
    }));
    const [below, zero] = linesOf(capacityChart({ ...compliantYear, slices })).map((d) =>
      Number(d.split(/[ H]/)[1]),
    );
    const height = (zero ?? 0) - (below ?? 0);
    expect(height).toBeCloseTo(panelDistance(compliantYear));
  });
});

describe("unknown is hatched, and never drawn as zero", () => {
  const svg = capacityChart(yearWithUnknownDays);

  it("the line is interrupted", () => {
    expect(linesOf(svg)[0]?.match(/M/g)).toHaveLength(2);
  });

  it("the days are said", () => {
    expect(titlesOf(svg)).toContain("Leadership group: unknown from 1 February 2024 to 31 March 2024");
    expect(textsOf(svg)).toContain("unknown");
  });

  it("a group of which nothing is known has no line at all", () => {
    const slices = compliantYear.slices.map((slice) => ({
      ...slice,
      capacity: { leadership: null, "operational-management": 11 },
    }));
    expect(linesOf(capacityChart({ ...compliantYear, slices }))).toHaveLength(1);
  });
});

describe("a gap is shaded over its days and labelled with its shortfall", () => {
  it("of a month", () => {
    const svg = capacityChart(yearWithVacancy);
    expect(titlesOf(svg)).toContain("Leadership group: short by 4 from 1 November 2023 to 30 November 2023");
    expect(textsOf(svg)).toContain("4 short");
  });

  it("of a day, wide enough to be seen even in a narrow chart", () => {
    const svg = capacityChart(yearWithOneDayGap, { width: 320 });
    expect(titlesOf(svg)).toContain("Leadership group: short by 4 on 15 November 2023");
    const widths = named(svg, "rect")
      .filter(({ attributes }) => attributes["fill"] === "url(#capacity-short)")
      .map(({ attributes }) => Number(attributes["width"]));
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(6);
  });

  it("labels that find no room are counted", () => {
    expect(textsOf(capacityChart(yearWithManyChanges, { width: 320 })).join("|")).toMatch(
      /minimum 11\.5; (1 gap has|\d+ gaps have) no label/,
    );
  });

  it("none where there is none: 22.5 in one group is no joint minimum", () => {
    expect(titlesOf(capacityChart(yearWithMuchToSpare))).toHaveLength(1);
  });
});

describe("the minimum comes from the findings", () => {
  it("of another slice where one does not say", () => {
    expect(textsOf(capacityChart(yearWithUnknownDays))).toContain("minimum 11.5");
  });

  it("and no line is drawn where none says", () => {
    const svg = capacityChart(without(compliantYear, "mhlm/leadership-capacity"));
    expect(textsOf(svg)).toContain("minimum not known");
    const dashed = named(svg, "line").filter(({ attributes }) => "stroke-dasharray" in attributes);
    expect(dashed).toHaveLength(2);
  });
});

describe("the axis shows the months of the academic year", () => {
  it("by name where there is room", () => {
    const months = textsOf(capacityChart(compliantYear)).filter((text) => /^[A-Z][a-z]{2}$/.test(text));
    expect(months.slice(0, 12).join(" ")).toBe("Sep Oct Nov Dec Jan Feb Mar Apr May Jun Jul Aug");
  });

  it("by letter where there is little", () => {
    const months = textsOf(capacityChart(compliantYear, { width: 320 })).filter((text) =>
      /^[A-Z]$/.test(text),
    );
    expect(months.slice(0, 12).join("")).toBe("SONDJFMAMJJA");
  });
});

describe("the width is that of the call, within reason", () => {
  it.each([
    [319, "320"],
    [320, "320"],
    [321, "321"],
    [4001, "4000"],
    [Number.NaN, "760"],
    [Number.POSITIVE_INFINITY, "760"],
    [undefined, "760"],
  ])("%s", (width, drawn) => {
    const [root] = elementsOf(capacityChart(compliantYear, width === undefined ? {} : { width }));
    expect(root?.attributes["width"]).toBe(drawn);
    expect(root?.attributes["viewBox"]).toBe(`0 0 ${drawn} ${root?.attributes["height"]}`);
  });
});

describe("the chart works under a strict content security policy", () => {
  it.each(sampleYears)("no styles, scripts, links or event handlers: %s", (_, year) => {
    const elements = elementsOf(capacityChart(year));
    const names = new Set(elements.map(({ name }) => name));
    expect([...names].toSorted()).toEqual(
      ["defs", "desc", "g", "line", "path", "pattern", "rect", "svg", "text", "title"].filter((name) =>
        names.has(name),
      ),
    );
    const attributes = elements.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name === "style" || name === "href" || name.startsWith("on"))).toEqual(
      [],
    );
  });
});

describe("no text of the year becomes markup", () => {
  it("whatever it holds", () => {
    const hostile = '</text><script>&"\u0000\uD800\uFFFF';
    const edition = { academicYear: hostile, customisedBy: { source: hostile, at: hostile } };
    const svg = capacityChart({ ...compliantYear, hub: hostile, edition }, { idPrefix: '"><script>' });
    expect(named(svg, "script")).toEqual([]);
    expect(titlesOf(svg)[0]).toContain('</text><script>&"\uFFFD');
  });
});

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("colours keep their contrast to the ground", () => {
  const elements = sampleYears.flatMap(([, year]) => elementsOf(capacityChart(year)));

  it("letters at least 4.5 to 1, on white and on the shading of gaps", () => {
    const colours = new Set(
      elements.filter(({ name }) => name === "text").map(({ attributes }) => attributes["fill"] ?? ""),
    );
    for (const colour of colours) {
      expect(contrast(colour, "#ffffff")).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, "#fde8dc")).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("lines that say something at least 3 to 1", () => {
    const colours = new Set(
      elements.filter(({ name }) => name !== "text").map(({ attributes }) => attributes["stroke"] ?? ""),
    );
    const grid = "#dfe3e8";
    const said = [...colours].filter((colour) => colour !== "" && colour !== grid);
    expect(Math.min(...said.map((colour) => contrast(colour, "#ffffff")))).toBeGreaterThanOrEqual(3);
  });
});
