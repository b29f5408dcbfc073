import { explainDifference } from "@maths-hubs/funding";
import type { GrantReport } from "@maths-hubs/model";
import { printed } from "./colour.ts";
import type { GrantCall } from "./commands/grant.ts";
import { exitStatus, type ExitStatus } from "./exit-status.ts";
import { differenceLines } from "./grant-lines.ts";
import { refusal } from "./refusal.ts";
import { asJson } from "./as-json.ts";

/** Why the entitlement of the second document is not that of the first, to the penny. */
export const compareGrants = (
  before: GrantReport,
  after: GrantReport,
  { options, terminal }: GrantCall,
): ExitStatus => {
  if (before.hub !== after.hub)
    throw refusal(`--compare: expected a grant of ${before.hub}, received one of ${after.hub}`);
  const difference = explainDifference(before.entitlement, after.entitlement);
  if (options.format === "json") terminal.answer(asJson(difference));
  else if (options.format === "text")
    terminal.answer(printed(differenceLines(difference, terminal.width), terminal.colour));
  else throw refusal(`--compare: expected --format text or json, received ${options.format}`);
  return difference.change === null ? exitStatus.heldBack : exitStatus.holds;
};
