import type { CapacitySeries, CapacityStretch } from "../capacity-series.ts";
import { halo, letterWidth } from "./letters.ts";
import { paint } from "./paint.ts";
import type { Plot } from "./plot.ts";
import { element, svgNumber, textElement } from "./xml.ts";

/** The minimum as a dashed line; none where it is not known. */
export const minimumLine = ({ minimum }: CapacitySeries, { left, right, y }: Plot): string => {
  if (minimum === undefined) return "";
  const line = { x1: left, y1: y(minimum), x2: right, y2: y(minimum) };
  return element("line", { ...line, stroke: paint.minimum, "stroke-width": 1.5, "stroke-dasharray": "5 3" });
};

/** One path; the pen is lifted where the capacity is unknown. */
export const capacityLine = ({ steps }: CapacitySeries, { x, y }: Plot): string => {
  const moves = steps.map(({ start, days, capacity }, index) => {
    if (capacity === null) return "";
    const isDrawing = index > 0 && steps[index - 1]?.capacity !== null;
    const begin = isDrawing
      ? `V${svgNumber(y(capacity))}`
      : `M${svgNumber(x(start))} ${svgNumber(y(capacity))}`;
    return `${begin}H${svgNumber(x(start + days))}`;
  });
  const d = moves.join("");
  if (d === "") return "";
  return element("path", { d, fill: "none", stroke: paint.capacity, "stroke-width": 2.5 });
};

/** Above the line, or below it where the space above belongs to the minimum and there is room. */
export const capacityValue = (
  { start, days, capacity }: CapacityStretch,
  { x, y, floor }: Plot,
  minimum: number,
): string => {
  const width = x(start + days) - x(start);
  const text = capacity === null ? "" : svgNumber(capacity);
  if (capacity === null || width < text.length * letterWidth + 8) return "";
  const isBelow = capacity < minimum && y(capacity) + 18 < floor;
  const at = { x: x(start) + width / 2, y: y(capacity) + (isBelow ? 16 : -6), "text-anchor": "middle" };
  return textElement("text", { ...at, ...halo, fill: paint.capacity }, text);
};
