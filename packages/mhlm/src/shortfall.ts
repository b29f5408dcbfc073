import type { Finding } from "@maths-hubs/rulekit";

/** The distance of a finding that is not met; 0 for any other, and where there is none. */
export const shortfallOf = (finding: Finding | undefined): number =>
  finding?.outcome === "not-met" && typeof finding.shortfall === "number" ? finding.shortfall : 0;
