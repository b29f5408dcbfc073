import type { FundingPeriod, LedgerEntry, RefusalReason } from "@maths-hubs/model";
import { activityDayOf } from "./funding-period.ts";

/** What an entry was held against. */
interface Held {
  readonly asOf: string;
  readonly period: FundingPeriod;
}

const sentences: Readonly<Record<RefusalReason, (entry: LedgerEntry, held: Held) => string>> = {
  "duplicate-key": ({ key = "" }) => `An entry with the key ${key} stands before it.`,
  "actual-in-future": ({ on }, { asOf }) => `It is an actual of ${on}, after ${asOf}.`,
  "forecast-in-past": ({ on }, { asOf }) => `It is a forecast for ${on}, before ${asOf}.`,
  "outside-funding-period": (entry, { period }) =>
    `Its activity on ${activityDayOf(entry)} lies outside ${period.from} to ${period.to}, and no exception allows it.`,
  "unknown-exception": ({ exception = "" }) => `The grant has no exception called ${exception}.`,
  "line-not-eligible": ({ line }) => `The budget has no line ${line}.`,
  "payee-without-agreement": (entry) =>
    `${entry.payee ?? ""} has no agreement in force on ${activityDayOf(entry)}.`,
};

/** Why an entry does not count, as one sentence. */
export const refusalInWords = (reason: RefusalReason, entry: LedgerEntry, held: Held): string =>
  sentences[reason](entry, held);
