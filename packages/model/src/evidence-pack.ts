import type { Citation, EditionStamp } from "@maths-hubs/rulekit";

/** A value of the grant document that a figure rests on. */
export interface FigureInput {
  /** JSON Pointer into the grant document. */
  readonly path: string;
  /** What stands there, as JSON text; `null` where nothing does. */
  readonly value: string | null;
}

/** One figure of an answer, with everything it rests on. */
export interface EvidencedFigure {
  /** Where the figure stands: the answer and a JSON Pointer into it, for example `outturn#/total/variance`. */
  readonly figure: string;
  /** Pounds with two places; `null` where it cannot be told. */
  readonly amount: string | null;
  /** What it rests on in the grant document. */
  readonly inputs: readonly FigureInput[];
  /** Where the sources say how it is worked out or judged, if they do. */
  readonly sources: readonly Citation[];
}

/** An answer under its hash. */
export interface HashedAnswer {
  /** The kind of document, for example `outturn`. */
  readonly document: string;
  /** `sha256:` and the hash of its canonical JSON. */
  readonly hash: string;
}

/** What an auditor needs: every figure with its inputs and sources, and hashes by which all of it can be proved again. */
export interface EvidencePack {
  /** Tells documents apart. */
  readonly document: "evidence-pack";
  /** The hub. */
  readonly hub: string;
  /** The academic year. */
  readonly academicYear: string;
  /** The date of the answers. */
  readonly asOf: string;
  /** The edition applied. */
  readonly edition: EditionStamp;
  /** The hash of the grant document. */
  readonly grant: string;
  /** The answers, each under its hash. */
  readonly answers: readonly HashedAnswer[];
  /** Every figure. */
  readonly figures: readonly EvidencedFigure[];
  /** The hash of all the above. */
  readonly hash: string;
}
