import type { LedgerEntry, RefusalReason } from "@maths-hubs/model";
import { activityDayOf } from "./funding-period.ts";
import type { LedgerTerms } from "./judge-ledger.ts";

/** Why an entry does not count, as one sentence. */
export const refusalInWords = (
  reason: RefusalReason,
  entry: LedgerEntry,
  { asOf, period }: Pick<LedgerTerms, "asOf" | "period">,
): string => {
  switch (reason) {
    case "duplicate-key":
      return `An entry with the key ${entry.key ?? ""} stands before it.`;
    case "actual-in-future":
      return `It is an actual of ${entry.on}, after ${asOf}.`;
    case "forecast-in-past":
      return `It is a forecast for ${entry.on}, before ${asOf}.`;
    case "outside-funding-period":
      return `Its activity on ${activityDayOf(entry)} lies outside ${period.from} to ${period.to}, and no exception allows it.`;
    case "unknown-exception":
      return `The grant has no exception called ${entry.exception ?? ""}.`;
    case "line-not-eligible":
      return `The budget has no line ${entry.line}.`;
    case "payee-without-agreement":
      return `${entry.payee ?? ""} has no agreement in force on ${activityDayOf(entry)}.`;
  }
};
