import { addDays, plainDate } from "@maths-hubs/calendar";
import type { Gap, OpenQuestion, RuleStretch, TeamSlice } from "@maths-hubs/model";
import type { Finding, NotMet, Undetermined } from "@maths-hubs/rulekit";

/** Where a rule is not met: a gap for each rule, subject and distance, as long as it lasts. */
export const gapsIn = (slices: readonly TeamSlice[]): readonly Gap[] =>
  stretchesOf(slices, isNotMet, ({ shortfall }) => ({ shortfall }));

/** Where the input does not say enough: a question for each rule, subject and list of paths, as long as it lasts. */
export const openQuestionsIn = (slices: readonly TeamSlice[]): readonly OpenQuestion[] =>
  stretchesOf(slices, isUndetermined, ({ missing }) => ({ missing }));

const isNotMet = (finding: Finding): finding is Extract<Finding, NotMet> => finding.outcome === "not-met";

const isUndetermined = (finding: Finding): finding is Undetermined => finding.outcome === "undetermined";

const stretchesOf = <F extends Finding, Detail extends object>(
  slices: readonly TeamSlice[],
  picks: (finding: Finding) => finding is F,
  detailOf: (finding: F) => Detail,
): readonly (RuleStretch & Detail)[] => {
  const stretches: (RuleStretch & Detail)[] = [];
  const lastByKey = new Map<string, number>();
  for (const { from, to, findings } of slices) {
    for (const finding of findings.filter(picks)) {
      const { rule, title, force, subject } = finding;
      const detail = detailOf(finding);
      const key = JSON.stringify([rule, subject, detail]);
      const at = lastByKey.get(key);
      const last = at === undefined ? undefined : stretches[at];
      if (at !== undefined && last !== undefined && addDays(plainDate(last.to), 1) === from) {
        stretches[at] = { ...last, to };
      } else {
        lastByKey.set(key, stretches.push({ rule, title, force, subject, from, to, ...detail }) - 1);
      }
    }
  }
  return stretches;
};
