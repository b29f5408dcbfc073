import type { Finding } from "@maths-hubs/rulekit";
import type { WorkedExample } from "./worked-example.ts";

/** What is given, in words; what the library answers; and whom the answer is about, where it is about several. */
export type Tried = readonly [
  given: string,
  answer: { readonly findings: readonly Finding[] },
  subject?: string,
];

/** A worked example from whole answers of the library: of each, the one finding of the rule is shown. */
export const worked = (rule: string, tried: readonly Tried[]): WorkedExample => ({
  rule,
  cases: tried.map(([given, answer, subject]) => ({ given, finding: findingOf(rule, answer, subject) })),
});

const findingOf = (rule: string, { findings }: Tried[1], subject: string | undefined): Finding => {
  const found = findings.filter(
    (finding) => finding.rule === rule && (subject === undefined || finding.subject === subject),
  );
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(
      `${rule}: expected one finding${subject === undefined ? "" : ` on ${subject}`}, found ${found.length}.`,
    );
  return only;
};
