import type { TeamReport, TeamYear } from "@maths-hubs/model";
import type { Finding } from "@maths-hubs/rulekit";
import { byteOrderMark, writeCsv } from "./write-csv.ts";

const columns = [
  "from",
  "to",
  "rule",
  "title",
  "force",
  "subject",
  "outcome",
  "requirement",
  "actual",
  "shortfall",
  "unit",
  "source",
  "place",
  "missing",
  "message",
] as const;

type Cells = Partial<Record<(typeof columns)[number], string | number>>;

/** A finding, and the days on which it is the same. */
interface DatedFinding {
  readonly from: string;
  readonly to: string;
  readonly finding: Finding;
}

/**
 * Writes the findings of a report as a table for a spreadsheet: one row for each rule and what it judged.
 *
 * For a year, a rule has a row for each stretch of days on which it says the same, in the order of the rules and then of
 * time; the column `outcome` finds the gaps (`not-met`) and the open questions (`undetermined`). The text begins with a
 * byte order mark, as Excel needs; no cell can be run as a formula.
 *
 * @param report - the answer for one date or for a year
 *
 * @example
 * ```ts
 * import { findingsToCsv } from "@maths-hubs/formats/csv";
 * import { assessTeam } from "@maths-hubs/mhlm";
 * import { aTeam } from "@maths-hubs/model/testing";
 *
 * const table = findingsToCsv(assessTeam(aTeam(), { on: "2023-11-01" }));
 * table.split("\r\n")[1]?.slice(0, 35); // => "2023-11-01,2023-11-01,mhlm/both-gro"
 * ```
 */
export const findingsToCsv = (report: TeamReport | TeamYear): string => {
  const findings = report.document === "team-year" ? stretchesOf(report) : onOneDay(report);
  const rows = findings.map((dated) => {
    const cells = cellsOf(dated);
    return columns.map((column) => `${cells[column] ?? ""}`);
  });
  return byteOrderMark + writeCsv([columns, ...rows]);
};

const onOneDay = ({ on, findings }: TeamReport): readonly DatedFinding[] =>
  findings.map((finding) => ({ from: on, to: on, finding }));

/** Rules in the order in which they first appear, each with its stretches; slices follow each other without a gap. */
const stretchesOf = ({ slices }: TeamYear): readonly DatedFinding[] => {
  const bySubject = new Map<string, DatedFinding[]>();
  let before: string | undefined;
  for (const { from, to, findings } of slices) {
    for (const finding of findings) {
      const key = JSON.stringify([finding.rule, finding.subject]);
      const stretches = bySubject.get(key) ?? [];
      const last = stretches.at(-1);
      if (last !== undefined && last.to === before && saysTheSame(last.finding, finding)) {
        stretches[stretches.length - 1] = { ...last, to };
      } else stretches.push({ from, to, finding });
      bySubject.set(key, stretches);
    }
    before = to;
  }
  return [...bySubject.values()].flat();
};

const saysTheSame = (first: Finding, second: Finding): boolean =>
  first.outcome === second.outcome && first.message === second.message;

const cellsOf = ({ from, to, finding }: DatedFinding): Cells => ({
  ...valuesOf(finding),
  from,
  to,
  rule: finding.rule,
  title: finding.title,
  force: finding.force,
  subject: finding.subject,
  outcome: finding.outcome,
  source: finding.citation.source,
  place: finding.citation.at,
  message: finding.message,
});

const valuesOf = (finding: Finding): Cells => {
  if (finding.outcome === "undetermined") return { missing: finding.missing.join(" ") };
  if (finding.outcome === "not-applicable") return {};
  const { requirement, actual, unit } = finding;
  return { requirement, actual, unit, shortfall: finding.outcome === "not-met" ? finding.shortfall : "" };
};
