import type { ProjectCode } from "@maths-hubs/model";
import type { EditionChoice, EditionStamp } from "@maths-hubs/rulekit";
import { journeyEditions } from "./journey-editions.ts";
import { primaryStages, type JourneyPlace, type JourneyStep } from "./journey-stage.ts";
import { refusal } from "./participation-error.ts";

/** Where a school stands, and for which year's offer it asks. */
export interface JourneyPosition extends EditionChoice {
  /** The academic year whose edition answers. */
  readonly academicYear: string;
  /** The phase of the journey; all-through schools ask twice. */
  readonly phase: "primary" | "secondary";
  /** The stage of its last year; `start` where there has been none. */
  readonly at: JourneyPlace;
}

/** A step that a school may take next, with the project of the year asked for. */
export interface NextStep extends JourneyStep {
  /** The project whose Work Groups it is; `null` where the edition was carried forward, since codes belong to their year. */
  readonly project: ProjectCode | null;
}

/** What comes next, as far as a document states it. */
export type NextStages =
  | {
      /** A document says what comes next. */
      readonly stated: true;
      /** The edition that answered. */
      readonly edition: EditionStamp;
      /** The steps, in the order stated. */
      readonly steps: readonly NextStep[];
    }
  | {
      /** No document says. */
      readonly stated: false;
      /** The edition that was asked. */
      readonly edition: EditionStamp;
      /** What is not stated. */
      readonly reason: "progression not stated";
    };

/**
 * What a school does next on its journey: each step with its time, its force and its place in the handbook. For secondary schools
 * labels are printed and no order is, so the answer is that nobody has stated one.
 *
 * @param position - the phase, the place on the journey and the year
 * @throws a `RulekitError` with code `edition-not-published`; a {@link ParticipationError} with code `unknown-stage`
 *
 * @example
 * ```ts
 * import { nextStages } from "@maths-hubs/participation";
 *
 * const next = nextStages({ academicYear: "2024/25", phase: "primary", at: "readiness" });
 * next.stated ? next.steps.map(({ to, project, when, force }) => [to, project, when, force]) : []; // => [["development", "NCP24-09", "following-year", "should"]]
 * nextStages({ academicYear: "2024/25", phase: "secondary", at: "development" }).stated; // => false
 * ```
 */
export const nextStages = (position: JourneyPosition): NextStages => {
  const { phase, at } = position;
  const { stamp, terms } = journeyEditions.for(position.academicYear, position);
  checkPlace(at);
  if (phase !== "primary") return { stated: false, edition: stamp, reason: "progression not stated" };
  const isCarried = stamp.carriedForwardFrom !== undefined;
  const projectOf = (step: JourneyStep): ProjectCode | null =>
    isCarried ? null : (terms.stages.find(({ stage }) => stage === step.to)?.project ?? null);
  const steps = terms.steps
    .filter(({ from }) => from === at)
    .map((step) => ({ ...step, project: projectOf(step) }));
  return { stated: true, edition: stamp, steps };
};

const checkPlace = (at: JourneyPlace): void => {
  const places: readonly JourneyPlace[] = ["start", "mastering-number", ...primaryStages];
  if (!places.includes(at)) throw refusal("unknown-stage", at, `one of ${places.join(", ")}`);
};
