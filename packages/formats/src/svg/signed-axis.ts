import { roundStep } from "./value-axis.ts";

/** The values on an axis that may go below zero. */
export interface SignedAxis {
  /** The value at the upper end. */
  readonly top: number;
  /** The value at the lower end: zero, or below it. */
  readonly bottom: number;
  /** The values that are labelled, ascending; zero is one of them. */
  readonly ticks: readonly number[];
}

const mostTicks = 5;

/** An axis that holds zero and all values with air beyond them, labelled at round values. */
export const signedAxis = (values: readonly number[]): SignedAxis => {
  const greatest = values.reduce((most, value) => Math.max(most, value), 0);
  const least = values.reduce((most, value) => Math.min(most, value), 0);
  const span = Math.max(1, greatest - least);
  const step = roundStep((span * 1.1) / mostTicks);
  const top = greatest === 0 && least < 0 ? 0 : Math.max(1, greatest + span * 0.08);
  const bottom = least === 0 ? 0 : least - span * 0.08;
  const first = Math.ceil(bottom / step);
  const count = Math.floor(top / step) - first + 1;
  return { top, bottom, ticks: Array.from({ length: count }, (_, index) => (first + index) * step + 0) };
};
