import { halo, letterWidth } from "./letters.ts";
import { textElement } from "./xml.ts";

/** What is written at the end of a line that steps from the left to the right. */
export interface EndLabel {
  /** Where the line ends. */
  readonly x: number;
  /** The height at which it ends. */
  readonly y: number;
  /** What is written. */
  readonly text: string;
  /** The colour of the line. */
  readonly fill: string;
  /** Whether its line is the upper one of two that end on one day. */
  readonly isUpper: boolean;
}

const gap = 5;
const lineHeight = 14;
/** From the middle of a line of text down to where its letters stand. */
const toBaseline = 4;

/** The room that labels take on the right of the plot. */
export const roomBeside = (texts: readonly string[]): number =>
  gap + Math.max(0, ...texts.map((text) => text.length)) * letterWidth;

/**
 * The labels, clear of the lines they name: what ends at the right edge is written beside it, each below the other where
 * two would touch. Before the edge, other lines go on: the upper label stands above and left of its end, since a line
 * that grows was never higher there, the lower one below and right, where it will not be lower.
 *
 * @param labels - the labels
 * @param right - the right edge of the plot, with room for labels beside it
 */
export const endLabels = (labels: readonly EndLabel[], right: number): readonly string[] => {
  const room = roomBeside(labels.map(({ text }) => text));
  const isBeside = ({ x }: EndLabel): boolean => right - x < room;
  let lowest = -Infinity;
  const beside = labels
    .filter(isBeside)
    .toSorted((one, other) => one.y - other.y)
    .map((label) => {
      lowest = Math.max(label.y + toBaseline, lowest + lineHeight);
      return written(label, { x: right + gap, y: lowest, "text-anchor": "start" });
    });
  const within = labels
    .filter((label) => !isBeside(label))
    .map((label) =>
      label.isUpper
        ? written(label, { x: label.x - gap, y: label.y - 7, "text-anchor": "end" })
        : written(label, { x: label.x + gap, y: label.y + 16, "text-anchor": "start" }),
    );
  return [...within, ...beside];
};

const written = (
  { text, fill }: EndLabel,
  place: { readonly x: number; readonly y: number; readonly "text-anchor": "start" | "end" },
): string => textElement("text", { ...place, ...halo, fill }, text);
