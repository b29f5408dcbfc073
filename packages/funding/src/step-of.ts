import type { Pounds } from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";
import { penceFrom } from "./money.ts";

/** The step in pence, above zero. */
export const stepOf = ({ roundTo }: { readonly roundTo: Pounds }, path = ""): number => {
  const step = penceFrom(roundTo, `${path}/roundTo`);
  if (step > 0) return step;
  const expected = "a step above zero";
  throw fundingError({ code: "negative-amount", path: `${path}/roundTo`, received: roundTo, expected });
};
