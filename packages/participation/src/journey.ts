import { academicYear, startYearOf } from "@maths-hubs/calendar";
import { pointer } from "@maths-hubs/rulekit";
import { primaryStages, type PrimaryStage } from "./journey-stage.ts";
import { refusal } from "./participation-error.ts";

/** A school's year at a stage of the primary journey. */
export interface JourneyYear {
  /** The academic year. */
  readonly academicYear: string;
  /** The stage of the Work Group that it took part in. */
  readonly stage: PrimaryStage;
  /** Whether its Sustaining Work Groups of the year include the core one; left out means unknown. */
  readonly core?: boolean;
}

/** What a school has done on the primary journey. */
export interface JourneyHistory {
  /** The school, as findings name it: its number, or a host's reference. */
  readonly school: string;
  /** Its years, in any order; several Work Groups of a year at one stage may stand as one or as several. */
  readonly years: readonly JourneyYear[];
}

/** One year at one stage, wherever and however often it stands in the history. */
export interface JourneyPoint {
  /** The calendar year in which the academic year begins. */
  readonly year: number;
  readonly stage: PrimaryStage;
  /** The stage's place among the four, from 0. */
  readonly place: number;
  /** Whether one of its Work Groups is the core one; `undefined` where that is not said and none is. */
  readonly core: boolean | undefined;
  /** JSON Pointers to where it stands in the history. */
  readonly evidence: readonly string[];
}

/** From one point of the journey to the next at another stage. */
export interface JourneyMove {
  readonly from: JourneyPoint;
  readonly to: JourneyPoint;
}

/** A history as the rules read it: points by year and stage, and the moves between stages. */
export interface JourneyFacts {
  readonly school: string;
  readonly points: readonly JourneyPoint[];
  readonly moves: readonly JourneyMove[];
  /** The calendar year in which the year asked for begins. */
  readonly until: number;
}

/** The facts of a history up to a year, or the refusal of a stage or year that is none. */
export const journeyFacts = (history: JourneyHistory, asked: string): JourneyFacts => {
  const until = startYearOf(academicYear(asked));
  const found = new Map<string, JourneyPoint>();
  history.years.forEach(({ academicYear: year, stage, core }, index) => {
    const place = primaryStages.indexOf(stage);
    if (place === -1) throw refusal("unknown-stage", stage, `one of ${primaryStages.join(", ")}`);
    const starts = startYearOf(academicYear(year));
    if (starts > until)
      throw refusal("years-out-of-order", year, `a year up to ${asked}, the year asked for`);
    const key = `${starts} ${place}`;
    const before = found.get(key);
    found.set(key, {
      year: starts,
      stage,
      place,
      core: core === true ? true : joined(before, core),
      evidence: [...(before?.evidence ?? []), pointer("years", index)],
    });
  });
  const points = [...found.values()].toSorted((a, b) => a.year - b.year || a.place - b.place);
  return { school: history.school, points, moves: movesOf(points), until };
};

/** One Work Group that is core is enough; one that does not say leaves it open whether it is. */
const joined = (before: JourneyPoint | undefined, core: boolean | undefined): boolean | undefined => {
  if (before === undefined || before.core === true) return before?.core ?? core;
  return before.core === undefined ? undefined : core;
};

const movesOf = (points: readonly JourneyPoint[]): readonly JourneyMove[] =>
  points.flatMap((to, index) => {
    const from = points[index - 1];
    return from === undefined || from.stage === to.stage ? [] : [{ from, to }];
  });
