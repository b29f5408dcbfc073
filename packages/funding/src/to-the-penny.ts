import type { Rounding } from "./round-pounds.ts";

/** Reading E14: amounts are exact, and rounded to the penny where a line is written. */
export const toThePenny: Rounding = { roundTo: "0.01", rounding: "half-away-from-zero" };
