import { trustAndPrecision } from "./data/collaborative-professionalism.ts";
import { invalidValue } from "./invalid-value-error.ts";

/** How much trust and precision there is where teachers collaborate. */
export interface Collaboration {
  /** Whether those who collaborate trust each other. */
  readonly trust: "low" | "high";
  /** Whether what they do together is precise. */
  readonly precision: "low" | "high";
}

/**
 * The name that the handbook's table gives to a kind of collaboration.
 *
 * Clause: HBK-CP-matrix.
 *
 * @param collaboration - how much trust and precision there is
 * @throws an {@link InvalidValueError} with code `invalid-value` if trust or precision is neither low nor high
 *
 * @example
 * ```ts
 * import { collaborationOf } from "@maths-hubs/programme/frameworks";
 *
 * collaborationOf({ trust: "high", precision: "high" }); // => "Collaborative Professionalism"
 * collaborationOf({ trust: "low", precision: "high" }); // => "Contrived Collegiality"
 * collaborationOf({ trust: "medium", precision: "high" } as never); // throws invalid-value
 * ```
 */
export const collaborationOf = ({ trust, precision }: Collaboration): string => {
  const cell = trustAndPrecision.members?.find(
    ({ coordinates }) => coordinates["trust"] === trust && coordinates["precision"] === precision,
  );
  if (cell !== undefined) return cell.name;
  throw invalidValue({ trust, precision }, "trust and precision, each low or high");
};
