import type { Capacity } from "@maths-hubs/model";
import { markdownTable, fromHundredths, toHundredths, type Finding } from "@maths-hubs/rulekit";
import { capacityRules, minimumBy } from "../capacity-rules.ts";
import { headingBlock } from "./team-blocks.ts";

/** The capacity of both groups against their minima: one column for a date, or the lowest and highest of a year. */
export const capacityBlocks = (
  capacities: readonly Capacity[],
  findings: readonly Finding[],
): readonly string[] => {
  const rows = capacityRules.map(({ group, label, rule }) => {
    const minimum = minimumBy(rule, findings);
    const values = capacities.map((capacity) => capacity[group]);
    const asked = minimum === undefined ? "not known" : String(minimum);
    return [label, asked, rangeOf(values), balanceOf(values, minimum)];
  });
  const columns = ["Days a week", "Minimum", "Capacity", "Against the minimum"];
  return [headingBlock(2, "Capacity"), markdownTable(columns, rows)];
};

/** `12`, `7.5 to 12`; unknown days are said to be unknown, not left out. */
const rangeOf = (values: readonly (number | null)[]): string => {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return "not known";
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const range = lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
  return known.length === values.length ? range : `${range}, on some days not known`;
};

/** By the lowest capacity, exact to two decimals. */
const balanceOf = (values: readonly (number | null)[], minimum: number | undefined): string => {
  const known = values.filter((value) => value !== null);
  if (minimum === undefined || known.length === 0) return "cannot be told";
  const hundredths = toHundredths(Math.min(...known)) - toHundredths(minimum);
  if (hundredths < 0) return `short by ${values.length > 1 ? "up to " : ""}${fromHundredths(-hundredths)}`;
  if (known.length < values.length) return "cannot be told on some days";
  return hundredths === 0 ? "met, nothing to spare" : `met, ${fromHundredths(hundredths)} to spare`;
};
