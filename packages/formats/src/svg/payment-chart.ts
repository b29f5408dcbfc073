import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { Grant, GrantReport } from "@maths-hubs/model";
import { counted, poundsFromPence } from "@maths-hubs/rulekit";
import { paymentSeries, type PaymentSeries, type SumOnDay } from "../payment-series.ts";
import { poundsInWords, roundPoundsInWords } from "../pounds-in-words.ts";
import { monthLabels, valueLines } from "./axes.ts";
import { chartFrame, margin, shortenedTo, type ChartOptions } from "./chart-frame.ts";
import { endLabels, roomBeside, type EndLabel } from "./end-labels.ts";
import { legend, lineSign } from "./legend.ts";
import { paint } from "./paint.ts";
import { idsBeginningWith, shortened, widthOf } from "./picture.ts";
import { signedAxis } from "./signed-axis.ts";
import { element, svgNumber } from "./xml.ts";

const axisWidth = 46;
const plotHeight = 220;

/** The lines of the chart in the order in which they are drawn, the most certain last and on top. */
const looks = [
  {
    name: "planned",
    label: "Payments planned",
    look: { stroke: paint.minimum, "stroke-width": 1.5, "stroke-dasharray": "5 3" },
  },
  {
    name: "expected",
    label: "Spending expected",
    look: { stroke: paint.short, "stroke-width": 1.5, "stroke-dasharray": "2 2" },
  },
  { name: "paid", label: "Payments received", look: { stroke: paint.capacity, "stroke-width": 2.5 } },
  { name: "spent", label: "Spent", look: { stroke: paint.short, "stroke-width": 2.5 } },
] as const;

type LineName = (typeof looks)[number]["name"];

/**
 * Draws the payments of a grant against its spending over the academic year, as a complete SVG document in a string: what
 * is planned to be paid, what was received, what was spent, and what is expected with what is promised.
 *
 * All are sums that grow from day to day. A line that cannot be told, such as spending without a ledger, is not drawn, and
 * the description says so; nothing stands for zero that is not known. Only entries that count are in it. The chart needs no style sheet, script or font
 * file; equal input gives equal bytes.
 *
 * @param grant - the grant document, for the days of its ledger
 * @param report - the report on it, from `grantReport` of `@maths-hubs/funding`
 * @param options - width and ids
 *
 * @example
 * ```ts
 * import { paymentChart } from "@maths-hubs/formats/svg";
 * import { grantReport } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const grant = aGrant({ payments: [{ on: "2023-10-15", amount: "357700.00" }] });
 * const svg = paymentChart(grant, grantReport(grant, { basis: "planned" }), { width: 600 });
 * svg.includes("Payments planned: £613,200.00 by the end of the year."); // => true
 * ```
 */
export const paymentChart = (grant: Grant, report: GrantReport, options: ChartOptions = {}): string => {
  const width = widthOf(options.width);
  const series = paymentSeries(grant, report);
  const drawn = looks.filter(({ name }) => series[name] !== null);
  const key = legend(
    { left: margin, right: width - margin, top: 62 },
    drawn.map(({ label, look }) => ({ text: label, sample: (x, y) => lineSign(x, y, look) })),
    155,
  );
  const plot = plotOf(series, { width, ceiling: key.bottom + 8 });
  const frame = {
    width,
    height: plot.floor + 32 + margin,
    id: idsBeginningWith(options.idPrefix ?? "payments"),
    title: `Payments of ${shortened(report.hub, 20)}, ${shortened(report.academicYear, 20)}`,
    description: inWords(series, lacksLedger(grant, report)),
    subtitle: shortenedTo(subtitle(grant, report), width),
  };
  return chartFrame(
    frame,
    key.svg,
    valueLines(plot, roundPoundsInWords),
    todayLine(series, plot),
    ...drawn.map(({ name, look }) =>
      stepLine(series[name] ?? [], { ...plot, right: endOf(name, series, plot) }, look),
    ),
    ...endLabels(sumsAtTheEnd(series, plot), plot.right),
    monthLabels({ ...plot, year: series }),
  );
};

const subtitle = (grant: Grant, report: GrantReport): string => {
  const isDrawn = report.outturn !== null && grant.ledger !== undefined;
  return [
    isDrawn ? "And spending, in pounds added up" : "In pounds added up",
    ...(report.asOf === null ? [] : [`as of ${writeOut(plainDate(report.asOf))}`]),
    ...(lacksLedger(grant, report) ? ["spending cannot be told"] : []),
  ].join("; ");
};

/** Spending is asked for, and nobody says what it was. */
const lacksLedger = ({ ledger }: Grant, { outturn }: GrantReport): boolean =>
  outturn !== null && ledger === undefined;

interface MoneyPlot {
  readonly left: number;
  readonly right: number;
  readonly ceiling: number;
  readonly floor: number;
  readonly ticks: readonly number[];
  readonly x: (day: number) => number;
  readonly y: (pence: number) => number;
}

const plotOf = (series: PaymentSeries, { width, ceiling }: { width: number; ceiling: number }): MoneyPlot => {
  const left = margin + axisWidth;
  const totals = looks.flatMap(({ name }) => lastOf(series, name) ?? []);
  const right = width - margin - roomBeside(totals.map(({ pence }) => roundPoundsInWords(pence)));
  const sums = looks.flatMap(({ name }) => series[name] ?? []).map(({ pence }) => pence);
  const { top, bottom, ticks } = signedAxis(sums);
  const floor = ceiling + plotHeight;
  return {
    left,
    right,
    ceiling,
    floor,
    ticks,
    x: (day) => left + (day / series.days) * (right - left),
    y: (pence) => floor - ((pence - bottom) / (top - bottom)) * plotHeight,
  };
};

/** Nothing is drawn of what has not happened yet: what was paid and spent ends on the day of the outturn. */
const endOf = (name: LineName, series: PaymentSeries, { x, right }: MoneyPlot): number => {
  if (series.today === null || name === "planned" || name === "expected") return right;
  return x(Math.max(series.today, series[name]?.at(-1)?.day ?? 0));
};

/** Steps from nothing on the first day to the sum of the last. */
const stepLine = (
  sums: readonly SumOnDay[],
  { left, right, x, y }: MoneyPlot,
  look: Readonly<Record<string, string | number>>,
): string => {
  const steps = sums.map(({ day, pence }) => `H${svgNumber(x(day))}V${svgNumber(y(pence))}`).join("");
  const d = `M${svgNumber(left)} ${svgNumber(y(0))}${steps}H${svgNumber(right)}`;
  return element("path", { d, fill: "none", ...look });
};

/** The sum at the end of each line. */
const sumsAtTheEnd = (series: PaymentSeries, plot: MoneyPlot): readonly EndLabel[] =>
  [["planned", "expected"] as const, ["paid", "spent"] as const].flatMap(([one, other]) => {
    const isUpper = (lastOf(series, one)?.pence ?? 0) >= (lastOf(series, other)?.pence ?? 0);
    return [
      ...sumAtTheEnd(one, isUpper, { series, plot }),
      ...sumAtTheEnd(other, !isUpper, { series, plot }),
    ];
  });

const sumAtTheEnd = (
  name: LineName,
  isUpper: boolean,
  { series, plot }: { readonly series: PaymentSeries; readonly plot: MoneyPlot },
): readonly EndLabel[] => {
  const last = lastOf(series, name);
  if (last === undefined) return [];
  const fill = looks.find((one) => one.name === name)?.look.stroke ?? paint.text;
  const [x, y] = [endOf(name, series, plot), plot.y(last.pence)];
  return [{ x, y, text: roundPoundsInWords(last.pence), fill, isUpper }];
};

const lastOf = (series: PaymentSeries, name: LineName): SumOnDay | undefined => series[name]?.at(-1);

const todayLine = ({ today }: PaymentSeries, { x, ceiling, floor }: MoneyPlot): string =>
  today === null
    ? ""
    : element("line", { x1: x(today), y1: ceiling, x2: x(today), y2: floor, stroke: paint.frame });

/** What the chart shows, for those who cannot see it. */
const inWords = (series: PaymentSeries, isWithoutLedger: boolean): string => {
  const parts = looks.map(({ name, label }) => {
    const sums = series[name];
    if (sums === null) {
      const isSpending = name === "expected" || name === "spent";
      return `${label}: cannot be told${isSpending && isWithoutLedger ? " without a ledger" : ""}.`;
    }
    const total = poundsInWords(poundsFromPence(sums.at(-1)?.pence ?? 0));
    return `${label}: ${total} by the end of the year.`;
  });
  const { outside } = series;
  if (outside > 0)
    parts.push(`${counted(outside, "amount lies", "amounts lie")} outside the year, drawn at its ends.`);
  return parts.join(" ");
};
