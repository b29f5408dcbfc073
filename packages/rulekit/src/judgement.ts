import type { Citation } from "./citation.ts";
import type { Comparison } from "./comparison.ts";
import type { EditionStamp } from "./edition.ts";
import type { Finding, FindingBase, NotApplicable, Undetermined } from "./finding.ts";
import { comparedMessage, notApplicableMessage, undeterminedMessage } from "./messages.ts";
import type { DoesNotApply, Reading, Unknown } from "./reading.ts";
import type { RuleDescription } from "./rule.ts";
import { statedValue } from "./stated-value.ts";
import type { Unit, ValueOf } from "./unit.ts";

/** What is judged, and by which edition. */
interface Place {
  readonly subject: string;
  readonly edition: EditionStamp;
  /** Where the edition's document says so. */
  readonly citation: Citation;
  /** True where the rule gives a finding for each of several things, so that its sentence has to say which. */
  readonly isOneOfSeveral: boolean;
}

interface Comparing<U extends Unit> extends RuleDescription {
  readonly unit: U;
  readonly comparison: Comparison<U>;
}

/** A compared finding while it is put together: assigning what it may lack is quicker than spreading it. */
interface Draft extends Omit<FindingBase, "evidence"> {
  readonly outcome: "met" | "not-met";
  readonly unit: Unit;
  readonly requirement: number | string;
  readonly actual: number | string;
  shortfall?: number | string;
  evidence?: readonly string[];
}

/** The finding for a reading: compared where the value is known, silent otherwise. */
export const findingOf = <U extends Unit>(
  rule: Comparing<U>,
  place: Place,
  reading: Reading<ValueOf<U>>,
  requirement: ValueOf<U>,
): Finding => {
  if (reading.reading !== "known") return silentFinding(rule, place, reading);
  const actual = statedValue(reading.value, rule.unit);
  const required = statedValue(requirement, rule.unit);
  const shortfall = rule.comparison.shortfall(reading.value, requirement);
  const finding: Draft = {
    rule: rule.id,
    title: rule.title,
    force: rule.force,
    citation: place.citation,
    edition: place.edition,
    subject: place.subject,
    outcome: shortfall === undefined ? "met" : "not-met",
    unit: rule.unit,
    requirement: required,
    actual,
    message: comparedMessage(rule, headingOf(rule, place), { actual, requirement: required, shortfall }),
  };
  if (shortfall !== undefined) finding.shortfall = shortfall;
  if (reading.evidence.length > 0) finding.evidence = reading.evidence;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- unit and values share U, which a union cannot say
  return finding as Finding;
};

/** The finding where there is nothing to compare: the rule does not apply, or the input does not say. */
export const silentFinding = (
  rule: RuleDescription,
  place: Place,
  reading: Unknown | DoesNotApply,
): NotApplicable | Undetermined => {
  const base = {
    rule: rule.id,
    title: rule.title,
    force: rule.force,
    citation: place.citation,
    edition: place.edition,
    subject: place.subject,
  };
  if (reading.reading === "does-not-apply") {
    const message = notApplicableMessage(headingOf(rule, place), reading.reason);
    return { ...base, outcome: "not-applicable", reason: reading.reason, message };
  }
  return {
    ...base,
    outcome: "undetermined",
    missing: reading.missing,
    message: undeterminedMessage(headingOf(rule, place), reading.missing),
    ...(reading.evidence.length === 0 ? undefined : { evidence: reading.evidence }),
  };
};

const headingOf = (rule: RuleDescription, place: Place): string =>
  place.isOneOfSeveral ? `${rule.title} (${place.subject})` : rule.title;
