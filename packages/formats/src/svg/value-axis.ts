/** The values on the vertical axis, from zero up. */
export interface ValueAxis {
  /** The value at the top. */
  readonly top: number;
  /** The values that are labelled, ascending. */
  readonly ticks: readonly number[];
}

/** Enough lines to read a value by, and no more. */
const mostTicks = 4;

/** An axis from zero that holds all the values with air above the greatest, labelled at round values. */
export const valueAxis = (values: readonly number[]): ValueAxis => {
  const top = Math.max(1, ...values) * 1.15;
  const step = roundStep(top / mostTicks);
  const count = Math.floor(top / step) + 1;
  return { top, ticks: Array.from({ length: count }, (_, index) => index * step) };
};

/** The smallest of 1, 2 and 5 times a power of ten that is not below the value, and at least a half. */
export const roundStep = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return Math.max(0.5, step * power);
};
