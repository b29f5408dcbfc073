import type { TeamSlice } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";

/** Joins neighbouring slices that say the same; a joined finding rests on the evidence of both. */
export const joinSlices = (slices: readonly TeamSlice[]): readonly TeamSlice[] => {
  const joined: TeamSlice[] = [];
  for (const slice of slices) {
    const last = joined.at(-1);
    if (last !== undefined && saysTheSame(last, slice)) joined[joined.length - 1] = joinTwo(last, slice);
    else joined.push(slice);
  }
  return joined;
};

const saysTheSame = (a: TeamSlice, b: TeamSlice): boolean =>
  a.findings.length === b.findings.length &&
  a.capacity.leadership === b.capacity.leadership &&
  a.capacity["operational-management"] === b.capacity["operational-management"] &&
  a.findings.every((finding, index) => {
    const other = b.findings[index];
    return other !== undefined && isSameAnswer(finding, other);
  });

/** The message is derived from all the values, so that equal messages of one rule and subject are one answer. */
const isSameAnswer = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule &&
  a.subject === b.subject &&
  a.outcome === b.outcome &&
  a.message === b.message &&
  (a.outcome !== "undetermined" || b.outcome !== "undetermined" || areEqual(a.missing, b.missing));

const areEqual = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

const joinTwo = (first: TeamSlice, second: TeamSlice): TeamSlice => ({
  ...first,
  to: second.to,
  findings: first.findings.map((finding, index) => withEvidenceOf(finding, second.findings[index])),
});

const withEvidenceOf = (finding: Finding, other: Finding | undefined): Finding => {
  const evidence = finding.evidence ?? [];
  const more = (other?.evidence ?? []).filter((path) => !evidence.includes(path));
  return more.length === 0 ? finding : { ...finding, evidence: [...evidence, ...more] };
};
