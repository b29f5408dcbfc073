/** What a row is held against: its added time, its ratio, or itself. */
const measured = ({ added, ratio, ours }) => added ?? ratio ?? ours;

/** Whether a row meets its mark; a row without a mark meets everything. */
export const isMet = (row) => {
  const { atMost = Infinity, atLeast = -Infinity } = row.mark ?? {};
  const value = measured(row);
  return value <= atMost && value >= atLeast && (row.unwanted ?? []).length === 0;
};

/** The rows as a table in Markdown. */
export const tableOf = (rows) => {
  const cells = [
    ["row", "ours", "peer", "measured", "mark", "", "A/A"],
    ...rows.map((row) => [
      row.name,
      figure(row.ours, row.unit),
      row.peer === undefined ? "" : figure(row.peer, row.unit),
      measuredOf(row),
      markOf(row),
      row.mark === undefined ? "" : signOf(row),
      controlOf(row),
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(3, ...cells.map((line) => line[column].length)));
  const lineOf = (line) => `| ${line.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  const [head, ...body] = cells.map(lineOf);
  return [head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
};

const signOf = (row) => (isMet(row) ? "✓" : "✗");

const measuredOf = ({ added, ratio }) => {
  if (added !== undefined) return `+${added.toFixed(1)} ms`;
  return ratio === undefined ? "" : `${ratio.toFixed(2)}×`;
};

const markOf = ({ mark, unit, added, unwanted }) => {
  if (mark === undefined) return "";
  const word = mark.atMost === undefined ? "≥" : "≤";
  const value = mark.atMost ?? mark.atLeast;
  if (unit === "bytes")
    return `${word} ${value} B${unwanted === undefined ? "" : ", no zod, date-fns, decimal.js"}`;
  return added === undefined ? `${word} ${value}×` : `${word} ${value} ms`;
};

const controlOf = ({ control, added }) => {
  if (control === undefined) return "";
  return added === undefined
    ? `${control.toFixed(2)}×`
    : `${control >= 0 ? "+" : ""}${control.toFixed(1)} ms`;
};

const figure = (value, unit) => {
  if (unit === "bytes") return `${value} B`;
  if (unit === "ms") return `${value.toFixed(1)} ms`;
  if (value < 1e3) return `${value.toFixed(0)} ns`;
  return value < 1e6 ? `${(value / 1e3).toFixed(1)} µs` : `${(value / 1e6).toFixed(1)} ms`;
};
