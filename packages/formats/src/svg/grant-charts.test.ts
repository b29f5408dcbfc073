import { grantReport } from "@maths-hubs/funding";
import { describe, expect, it } from "vitest";
import {
  grantInMarch,
  grantInTheDark,
  grantNotApproved,
  grantToGoBack,
  grantWithEmptyLedger,
  grantWithoutLedger,
  grantWithOneEntry,
  reportOf,
} from "../grants.test-support.ts";
import { elementsOf, type XmlElement } from "./elements.test-support.ts";
import { paymentChart } from "./payment-chart.ts";
import { waterfallChart } from "./waterfall-chart.ts";

const named = (svg: string, name: string): readonly XmlElement[] =>
  elementsOf(svg).filter((element) => element.name === name);
const textsOf = (svg: string): readonly string[] => named(svg, "text").map(({ text }) => text);
const descriptionOf = (svg: string): string => named(svg, "desc")[0]?.text ?? "";
const pathsOf = (svg: string): readonly string[] =>
  named(svg, "path")
    .filter(({ attributes }) => attributes["fill"] === "none" && attributes["d"]?.startsWith("M") === true)
    .map(({ attributes }) => attributes["d"] ?? "");

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The room that the letters of the sums at the ends of lines take; the letters of axes have no ground behind them. */
const sumsOf = (svg: string): readonly Box[] =>
  named(svg, "text")
    .filter(({ attributes }) => attributes["paint-order"] === "stroke")
    .map(({ attributes, text }) => {
      const [x, y, width] = [Number(attributes["x"]), Number(attributes["y"]), text.length * 6];
      const left = attributes["text-anchor"] === "end" ? x - width : x;
      return { left, right: left + width, top: y - 9, bottom: y };
    });

/** The strokes of a line of steps, a pixel to each side of it. */
const segmentsOf = (d: string): readonly Box[] => {
  const [start = "", ...steps] = d.slice(1).split(/(?=[HV])/);
  let [x = 0, y = 0] = start.split(" ").map(Number);
  return steps.map((step) => {
    const [fromX, fromY] = [x, y];
    if (step.startsWith("H")) x = Number(step.slice(1));
    else y = Number(step.slice(1));
    return {
      left: Math.min(x, fromX) - 1,
      right: Math.max(x, fromX) + 1,
      top: Math.min(y, fromY) - 1,
      bottom: Math.max(y, fromY) + 1,
    };
  });
};

const march = reportOf(grantInMarch);
const charts = [
  ["payments-in-march", paymentChart(grantInMarch, march, { width: 600 })],
  ["payments-all-gone-back", paymentChart(grantToGoBack, reportOf(grantToGoBack), { width: 600 })],
  ["waterfall-in-march", waterfallChart(march, { width: 600 })],
  ["waterfall-to-go-back", waterfallChart(reportOf(grantToGoBack), { width: 600 })],
  ["waterfall-in-the-dark", waterfallChart(reportOf(grantInTheDark), { width: 600 })],
  ["waterfall-on-a-narrow-page", waterfallChart(march, { width: 340, idPrefix: "narrow" })],
] as const;

describe("the pictures are those that somebody has looked at", () => {
  it.each(charts)("%s", async (name, picture) => {
    await expect(`${picture}\n`).toMatchFileSnapshot(`./pictures/${name}.svg`);
  });
});

describe("each chart is a picture with a title and a description, the same on every render", () => {
  it.each(charts)("%s", (_, svg) => {
    const [root, title, description] = elementsOf(svg);
    expect(root?.attributes["role"]).toBe("img");
    expect(root?.attributes["aria-labelledby"]).toBe(
      `${title?.attributes["id"] ?? ""} ${description?.attributes["id"] ?? ""}`,
    );
    expect(description?.text).not.toBe("");
    const attributes = elementsOf(svg).flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name === "style" || name === "href" || name.startsWith("on"))).toEqual(
      [],
    );
  });
  it("byte for byte", () => {
    expect(paymentChart(grantInMarch, reportOf(grantInMarch))).toBe(paymentChart(grantInMarch, march));
    expect(waterfallChart(reportOf(grantInMarch))).toBe(waterfallChart(march));
  });
});

describe("payments are drawn against spending", () => {
  it("with the sum at the end of each line, entries that do not count left out", () => {
    expect(descriptionOf(paymentChart(grantInMarch, march))).toBe(
      "Payments planned: £613,200.00 by the end of the year. Spending expected: £568,150.75 by the end of the year. " +
        "Payments received: £357,700.00 by the end of the year. Spent: £278,150.75 by the end of the year.",
    );
  });
  it("what was paid and spent ends on the day of the outturn", () => {
    const svg = paymentChart(grantInMarch, march, { width: 600 });
    const ends = pathsOf(svg).map((d) => d.slice(d.lastIndexOf("H") + 1));
    expect(ends).toEqual(["526.2", "526.2", "310.59", "310.59"]);
  });
  it.each([
    ["in March", { asOf: "2024-03-15" }, 4],
    ["in the last days of the year", { asOf: "2024-08-20" }, 4],
    ["of the whole year", {}, 2],
  ])("no line runs through a sum, %s", (_, question, count) => {
    const report = grantReport(grantInMarch, { basis: "planned", ...question });
    const svg = paymentChart(grantInMarch, report, { width: 600 });
    const boxes = sumsOf(svg);
    expect(boxes).toHaveLength(count);
    const crossed = pathsOf(svg)
      .flatMap(segmentsOf)
      .flatMap((segment) => boxes.filter((box) => overlap(box, segment)));
    expect(crossed).toEqual([]);
    const pairs = boxes.flatMap((one, n) => boxes.slice(n + 1).map((other) => overlap(one, other)));
    expect(pairs).not.toContain(true);
  });
  it("a line that cannot be told is not drawn, and the description says so", () => {
    const { payments: _payments, ...silent } = grantInMarch;
    const svg = paymentChart(silent, reportOf(silent));
    expect(pathsOf(svg)).toHaveLength(3);
    expect(descriptionOf(svg)).toContain("Payments received: cannot be told.");
    expect(textsOf(svg)).not.toContain("Payments received");
  });
  it.each([
    [
      "no ledger",
      grantWithoutLedger,
      2,
      "Spending expected: cannot be told without a ledger.",
      "Spent: cannot be told without a ledger.",
    ],
    [
      "an empty ledger",
      grantWithEmptyLedger,
      4,
      "Spending expected: £0.00 by the end of the year.",
      "Spent: £0.00 by the end of the year.",
    ],
    [
      "a ledger with one entry",
      grantWithOneEntry,
      4,
      "Spending expected: £62,000.00 by the end of the year.",
      "Spent: £62,000.00 by the end of the year.",
    ],
  ] as const)("%s", (_, grant, lines, expected, spent) => {
    const svg = paymentChart(grant, reportOf(grant));
    expect(pathsOf(svg)).toHaveLength(lines);
    expect(textsOf(svg).includes("Spent")).toBe(lines === 4);
    expect(textsOf(svg)).toContain(
      lines === 4
        ? "And spending, in pounds added up; as of 15 March 2024"
        : "In pounds added up; as of 15 March 2024; spending cannot be told",
    );
    expect(descriptionOf(svg)).toContain(expected);
    expect(descriptionOf(svg)).toContain(spent);
  });
  it("without a date no ledger is asked for", () => {
    const svg = paymentChart(grantInMarch, grantReport(grantInMarch, { basis: "planned" }));
    expect(pathsOf(svg)).toHaveLength(2);
    expect(descriptionOf(svg)).toMatch(/Spent: cannot be told\.$/);
    expect(textsOf(svg)).toContain("In pounds added up");
  });
  it("amounts outside the year stand at its ends, and are counted", () => {
    expect(descriptionOf(paymentChart(grantToGoBack, reportOf(grantToGoBack)))).toContain(
      "1 amount lies outside the year, drawn at its ends.",
    );
  });
  it("refunds take a line below zero", () => {
    const ledger = [{ on: "2023-10-02", line: "leadership", kind: "actual", amount: "-5000.00" }] as const;
    const grant = { ...grantInTheDark, ledger };
    expect(textsOf(paymentChart(grant, reportOf(grant)))).toContain("-£5k");
  });
});

describe("the waterfall leads from the entitlement to what is still to be paid", () => {
  it.each([
    [
      "half paid",
      grantInMarch,
      ["Entitlement: £613,200.00", "Paid so far: -£357,700.00", "Still to be paid: £255,500.00"],
    ],
    [
      "all paid, little spent",
      grantToGoBack,
      ["Underspend expected: -£301,200.00", "To go back: -£301,200.00"],
    ],
    [
      "not approved",
      grantNotApproved,
      ["Not approved yet: -£613,200.00", "Payable: £0.00", "Still to be paid: £0.00"],
    ],
    [
      "hardly anything known",
      grantInTheDark,
      ["Entitlement: cannot be told", "Still to be paid: cannot be told"],
    ],
  ])("%s", (_, grant, parts) => {
    const description = descriptionOf(waterfallChart(reportOf(grant)));
    for (const part of parts) expect(description).toContain(`${part}.`);
  });
  it("each part begins where the one before it ends", () => {
    const bars = named(waterfallChart(march, { width: 600 }), "rect")
      .filter(({ attributes }) => attributes["height"] === "18")
      .map(({ attributes }) => [
        Number(attributes["x"]),
        Number(attributes["x"]) + Number(attributes["width"]),
      ]);
    const [fixed, variable, whole, paid, rest] = bars;
    expect(variable?.[0]).toBeCloseTo(fixed?.[1] ?? 0, 1);
    expect(whole?.[1]).toBeCloseTo(variable?.[1] ?? 0, 1);
    expect(paid?.[1]).toBeCloseTo(whole?.[1] ?? 0, 1);
    expect(rest?.[1]).toBeCloseTo(paid?.[0] ?? 0, 1);
  });
});

describe("no text of a report becomes markup", () => {
  it("whatever it holds", () => {
    const hostile = '</text><script>&"\u0000\uD800';
    const report = { ...march, hub: hostile, edition: { academicYear: hostile } };
    const label = {
      ...march.entitlement,
      subtotals: [{ of: "x", label: hostile, lines: [], amount: "1.00" }],
    };
    for (const svg of [
      paymentChart(grantInMarch, report, { idPrefix: hostile }),
      waterfallChart({ ...report, entitlement: label }, { idPrefix: hostile }),
    ])
      expect(named(svg, "script")).toEqual([]);
  });
});
