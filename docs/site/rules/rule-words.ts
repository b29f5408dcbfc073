import type { CatalogueRule, Force, Outcome, Unit } from "@maths-hubs/rulekit";

const asked: Readonly<Record<Force, string>> = {
  must: "required (must)",
  should: "expected (should)",
  advisory: "advised (advisory)",
};

const counted: Readonly<Record<Unit, string>> = {
  "days-per-week": "days a week",
  days: "days",
  people: "people",
  count: "a count",
  percent: "percent",
  pounds: "pounds",
  date: "a date",
};

/** How strongly something is asked for: the word of the findings, and the word of the code. */
export const askedInWords = (force: Force): string => asked[force];

/** What a rule counts, and how it compares. */
export const measureInWords = (rule: CatalogueRule): string => `${counted[rule.unit]}, ${rule.comparison}`;

/** What an outcome is called on a page. */
export const outcomeInWords: Readonly<Record<Outcome, string>> = {
  met: "met",
  "not-met": "not met",
  "not-applicable": "does not apply",
  undetermined: "cannot be told",
};
