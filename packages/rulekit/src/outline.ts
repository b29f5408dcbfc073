import { citationInWords, type SourceTitles } from "./citation-in-words.ts";
import { editionInWords } from "./edition-in-words.ts";
import type { Finding, Outcome } from "./finding.ts";
import { asked, forces, type Force } from "./force.ts";
import type { Report } from "./report.ts";
import { verdictInWords } from "./verdict-in-words.ts";

/** What a rendering of a report shows, whatever its form. */
export interface RenderOptions {
  /** A heading above the verdict; without it the verdict is the heading. */
  readonly title?: string;
  /** What to call the documents in citations, by id; one without a title keeps its id. */
  readonly sourceTitles?: SourceTitles;
  /** The outcomes whose findings are listed, all by default; the verdict and the counts stay those of the whole report. */
  readonly only?: readonly Outcome[];
}

/** A report in words, before any form: what the text and the Markdown both say. */
export interface Outline {
  readonly verdict: string;
  readonly edition: string;
  readonly counts: readonly ForceCounts[];
  readonly groups: readonly OutcomeGroup[];
}

export interface ForceCounts {
  readonly label: string;
  /** How many findings have each outcome, in the order of {@link outcomes}. */
  readonly counts: readonly number[];
}

export interface OutcomeGroup {
  readonly outcome: Outcome;
  readonly heading: string;
  readonly entries: readonly Entry[];
}

interface Entry {
  readonly force: string;
  readonly message: string;
  readonly place: string;
}

/** The outcomes in the order in which a reader acts on them. */
export const outcomes: readonly Outcome[] = ["not-met", "undetermined", "met", "not-applicable"];

export const outcomeHeadings: Readonly<Record<Outcome, string>> = {
  "not-met": "Not met",
  undetermined: "Cannot be told",
  met: "Met",
  "not-applicable": "Does not apply",
};

export const outlineOf = (report: Report, options: RenderOptions): Outline => ({
  verdict: verdictInWords(report),
  edition: editionInWords(report.edition, options.sourceTitles),
  counts: forces
    .map((force) => ({
      label: capitalised(asked[force]),
      counts: outcomes.map((outcome) => report.counts[force][outcome]),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0)),
  groups: outcomes
    .filter((outcome) => options.only?.includes(outcome) ?? true)
    .map((outcome) => groupOf(outcome, report.findings, options.sourceTitles))
    .filter(({ entries }) => entries.length > 0),
});

/** Strongest first; findings of the same force stay in the order of the rules. */
const groupOf = (
  outcome: Outcome,
  findings: readonly Finding[],
  sourceTitles: SourceTitles | undefined,
): OutcomeGroup => {
  const entries = findings
    .filter((finding) => finding.outcome === outcome)
    .toSorted((one, other) => rank(one.force) - rank(other.force))
    .map((finding) => ({
      force: asked[finding.force],
      message: finding.message,
      place: citationInWords(finding.citation, sourceTitles),
    }));
  return { outcome, heading: `${outcomeHeadings[outcome]} (${entries.length})`, entries };
};

const rank = (force: Force): number => forces.indexOf(force);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
