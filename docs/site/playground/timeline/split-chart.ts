/** A chart without its style sheet, and the rules of that sheet for a dark page. */
export interface SplitChart {
  readonly drawing: string;
  readonly darkRules: string;
}

const sheet = /<style>@media \(prefers-color-scheme:dark\)\{([^<]*)\}<\/style>/;

/**
 * Takes the style sheet out of a Gantt chart: the policy of the pages forbids style elements, and the site has a switch of
 * its own for dark. Any text in the chart is escaped, so that the sheet is the only such element.
 *
 * @param svg - a chart of the library
 */
export const splitChart = (svg: string): SplitChart => ({
  drawing: svg.replace(sheet, ""),
  darkRules: sheet.exec(svg)?.[1] ?? "",
});
