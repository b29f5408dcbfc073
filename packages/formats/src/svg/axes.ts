import { monthsOf } from "../month-axis.ts";
import { paint } from "./paint.ts";
import type { Plot } from "./plot.ts";
import { element, svgNumber, textElement } from "./xml.ts";

/** Lines and labels of the values. */
export const valueLines = (
  { left, right, ticks, y }: Pick<Plot, "left" | "right" | "ticks" | "y">,
  inWords: (value: number) => string = svgNumber,
): string =>
  ticks
    .map((tick) => {
      const line = { x1: left, y1: y(tick), x2: right, y2: y(tick) };
      const text = { x: left - 6, y: y(tick) + 4, "text-anchor": "end", fill: paint.quiet };
      const stroke = tick === 0 ? paint.frame : paint.grid;
      return element("line", { ...line, stroke }) + textElement("text", text, inWords(tick));
    })
    .join("");

/** Ticks and names of the months, with the calendar year where one begins. */
export const monthLabels = ({
  year,
  right,
  floor,
  x,
}: Pick<Plot, "right" | "floor" | "x"> & { readonly year: Parameters<typeof monthsOf>[0] }): string => {
  const all = monthsOf(year);
  const isWide = x(30) - x(0) >= 28;
  return all
    .map(({ start, name, year: calendarYear }, index) => {
      const from = x(start);
      const next = all[index + 1];
      const middle = (from + (next === undefined ? right : x(next.start))) / 2;
      const tick = element("line", { x1: from, y1: floor, x2: from, y2: floor + 5, stroke: paint.frame });
      const look = { "text-anchor": "middle", fill: paint.quiet };
      const label = textElement(
        "text",
        { x: middle, y: floor + 15, ...look },
        isWide ? name : name.slice(0, 1),
      );
      const isFirst = index === 0 || name === "Jan";
      return (
        tick +
        label +
        (isFirst ? textElement("text", { x: middle, y: floor + 28, ...look }, calendarYear) : "")
      );
    })
    .join("");
};
