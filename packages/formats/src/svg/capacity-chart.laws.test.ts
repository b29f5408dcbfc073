import { anyCharacter } from "@maths-hubs/tooling/any-character";
import type { TeamYear } from "@maths-hubs/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityAsText } from "../text/capacity-as-text.ts";
import { sampleYears, yearWithVacancy } from "../years.test-support.ts";
import { capacityChart } from "./capacity-chart.ts";
import { elementsOf } from "./elements.test-support.ts";

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.constantFrom("<", "]]>", "&#0;", "\uFFFE", "\uD83D", "--"),
);
const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: 0, max: 30 }),
  fc.constantFrom(0, -0, 1e-9, 1e12, 1e308),
);

/** A year that no assessment would give: any numbers and any texts. */
const oddYear = fc
  .tuple(
    anyText,
    anyText,
    fc.array(fc.tuple(fc.option(anyNumber), fc.option(anyNumber)), { minLength: 3, maxLength: 3 }),
    anyNumber,
  )
  .map(([hub, academicYear, capacities, shortfall]): TeamYear => ({
    ...yearWithVacancy,
    hub,
    edition: { academicYear },
    slices: yearWithVacancy.slices.map((slice, index) => {
      const [leadership = null, operational = null] = capacities[index % capacities.length] ?? [];
      const findings = slice.findings.filter(({ rule }) => rule.endsWith("-capacity"));
      return { ...slice, findings, capacity: { leadership, "operational-management": operational } };
    }),
    gaps: yearWithVacancy.gaps.map((gap) => ({ ...gap, shortfall })),
  }));

const numbersIn = (svg: string): readonly string[] =>
  elementsOf(svg).flatMap(({ attributes }) =>
    ["x", "y", "x1", "x2", "y1", "y2", "width", "height"].flatMap((name) => attributes[name] ?? []),
  );

describe("every chart is well-formed XML with finite numbers", () => {
  it("whatever the year holds", () => {
    fc.assert(
      fc.property(oddYear, fc.option(anyNumber), anyText, (year, width, idPrefix) => {
        const svg = capacityChart(year, { idPrefix, ...(width === null ? {} : { width }) });
        expect(numbersIn(svg).filter((number) => !/^-?\d+(\.\d+)?$/.test(number))).toEqual([]);
        expect(svg.replaceAll(/<(text|title|desc)[ >].*?<\/\1>/gs, "")).not.toMatch(
          /NaN|undefined|Infinity|null/,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("and keeps heights from being negative", () => {
    fc.assert(
      fc.property(oddYear, (year) => {
        const heights = elementsOf(capacityChart(year)).flatMap(
          ({ attributes }) => attributes["height"] ?? [],
        );
        expect(Math.min(...heights.map(Number))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe("equal input gives equal bytes", () => {
  it.each(sampleYears)("%s", (_, year) => {
    const copy: TeamYear = JSON.parse(JSON.stringify(year)) as TeamYear;
    expect(capacityChart(copy)).toBe(capacityChart(year));
  });
});

describe("a text chart keeps to its width", () => {
  it("whatever the year holds", () => {
    fc.assert(
      fc.property(oddYear, fc.integer({ min: 40, max: 200 }), fc.boolean(), (year, width, ascii) => {
        for (const line of capacityAsText(year, { width, ascii }).split("\n"))
          expect(line.length).toBeLessThanOrEqual(width);
      }),
      { numRuns: 200 },
    );
  });
});
