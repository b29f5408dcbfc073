import type { FormalReport } from "./team.ts";

/** Where a formal report stands on its way to the Department. */
export type ReportState = "draft" | "checked" | "signed-off" | "submitted";

/**
 * Where a formal report stands, by the last step it has passed.
 *
 * @param report - a formal report
 *
 * @example
 * ```ts
 * import { stateOfReport } from "@maths-hubs/model";
 *
 * stateOfReport({ report: "r-01" }); // => "draft"
 * stateOfReport({ report: "r-01", firstCheck: { by: "p-02", on: "2024-01-08" } }); // => "checked"
 * ```
 */
export const stateOfReport = ({ firstCheck, signOff, submittedOn }: FormalReport): ReportState => {
  if (submittedOn !== undefined) return "submitted";
  if (signOff !== undefined) return "signed-off";
  return firstCheck === undefined ? "draft" : "checked";
};
