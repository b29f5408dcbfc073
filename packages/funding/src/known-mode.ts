import { roundingModes, type RoundingMode } from "@maths-hubs/model";
import { fundingError } from "./funding-error.ts";

/** A rounding that a caller of unknown care has named, or the refusal that lists those there are. */
export const knownMode = (mode: RoundingMode, path = ""): RoundingMode => {
  if (roundingModes.includes(mode)) return mode;
  throw fundingError({
    code: "invalid-choice",
    path,
    received: mode,
    expected: `one of ${roundingModes.join(", ")}`,
  });
};
