/** The characters that a chart is drawn with. */
export interface Signs {
  /** A cell from empty to full, in equal steps. */
  readonly fill: readonly [string, ...string[]];
  /** A cell of a bar of unknown height. */
  readonly hatch: string;
  /** The line that is the minimum, at the lower edge of its cell. */
  readonly line: string;
  /** Between values and bars. */
  readonly axis: string;
  /** Where the axes meet. */
  readonly corner: string;
  /** Below the bars. */
  readonly floor: string;
  /** Marks a column in which the group is short of its minimum. */
  readonly short: string;
  /** Marks a column with days of unknown capacity. */
  readonly unknown: string;
}

/** Block characters, an eighth of a row at a time. */
export const blockSigns: Signs = {
  fill: [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
  hatch: "░",
  line: "▁",
  axis: "│",
  corner: "└",
  floor: "─",
  short: "▲",
  unknown: "?",
};

/** ASCII alone. */
export const asciiSigns: Signs = {
  fill: [" ", "#"],
  hatch: ":",
  line: "_",
  axis: "|",
  corner: "+",
  floor: "-",
  short: "^",
  unknown: "?",
};
