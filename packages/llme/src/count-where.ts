import { known, unknown, type Reading } from "@maths-hubs/rulekit";

/** One thing that is counted or not; `undefined` where the document does not say. */
export interface Counted {
  /** JSON Pointer to what says so, or would. */
  readonly path: string;
  /** Whether it counts. */
  readonly counts: boolean | undefined;
}

/** The number of things that count: open where one of them is open, unless those that are certain are enough. */
export const countWhere = (things: readonly Counted[], enough: number): Reading<number> => {
  const certain = things.filter(({ counts }) => counts === true).map(({ path }) => path);
  const open = things.filter(({ counts }) => counts === undefined).map(({ path }) => path);
  return open.length > 0 && certain.length < enough ? unknown(open, certain) : known(certain.length, certain);
};

/** 1 or 0 for something that is so or not, and what to fill in where the document does not say. */
export const whether = (holds: boolean | undefined, path: string): Reading<number> =>
  holds === undefined ? unknown([path]) : known(holds ? 1 : 0, [path]);
