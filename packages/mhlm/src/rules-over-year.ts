import { lengthInDays, period, plainDate } from "@maths-hubs/calendar";
import type { TeamYear } from "@maths-hubs/model";
import { fromHundredths, toHundredths, type Finding } from "@maths-hubs/rulekit";

/** How one rule fares over a year. */
export interface YearOfRule {
  /** Days on which the rule is not met. */
  readonly daysNotMet: number;
  /** Days on which the input does not say enough. */
  readonly daysUndetermined: number;
  /** The largest distance to compliance on any day. */
  readonly worstShortfall: number;
  /** Distance times days, summed over the year: the measure by which better and worse are told. */
  readonly shortfallDays: number;
}

/** One rule on one subject over a year, with every place that its answers rest on. */
export interface RuleOverYear extends Pick<Finding, "rule" | "title" | "force" | "subject"> {
  readonly year: YearOfRule;
  readonly paths: ReadonlySet<string>;
}

export const nothingAmiss: YearOfRule = {
  daysNotMet: 0,
  daysUndetermined: 0,
  worstShortfall: 0,
  shortfallDays: 0,
};

/** Every rule over a year, by rule and subject. */
export const rulesOverYear = (year: TeamYear): ReadonlyMap<string, RuleOverYear> => {
  const rules = new Map<string, RuleOverYear>();
  for (const { from, to, findings } of year.slices) {
    const days = lengthInDays(period(plainDate(from), plainDate(to)));
    for (const finding of findings) {
      // Two hubs may be compared: what is judged once for a whole team is the same question in both.
      const key = JSON.stringify([finding.rule, finding.subject === year.hub ? null : finding.subject]);
      rules.set(key, addTo(rules.get(key), finding, days));
    }
  }
  return rules;
};

const addTo = (before: RuleOverYear | undefined, finding: Finding, days: number): RuleOverYear => {
  const { rule, title, force, subject } = finding;
  const year = before?.year ?? nothingAmiss;
  const shortfall = finding.outcome === "not-met" ? Math.abs(Number(finding.shortfall)) : 0;
  const missing = finding.outcome === "undetermined" ? finding.missing : [];
  return {
    rule,
    title,
    force,
    subject,
    year: {
      daysNotMet: year.daysNotMet + (finding.outcome === "not-met" ? days : 0),
      daysUndetermined: year.daysUndetermined + (finding.outcome === "undetermined" ? days : 0),
      worstShortfall: Math.max(year.worstShortfall, shortfall),
      shortfallDays: fromHundredths(toHundredths(year.shortfallDays) + toHundredths(shortfall) * days),
    },
    paths: new Set([...(before?.paths ?? []), ...(finding.evidence ?? []), ...missing]),
  };
};
