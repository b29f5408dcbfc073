import { invalidValue } from "./rulekit-error.ts";

const plainDate = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The number of a plain date's day, for distances alone: the grammar stands on no other package, so it counts here.
 *
 * @throws a {@link RulekitError} with code `invalid-value` if the text is no day of the calendar written `YYYY-MM-DD`
 */
export const dayOf = (date: string): number => {
  const [year, month, day] = plainDate.test(date)
    ? [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
    : [NaN, NaN, NaN];
  // oxlint-disable-next-line no-restricted-globals -- the epoch and its UTC fields read no clock and no zone
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  // A day or month that does not exist rolls over into another month.
  if (midnight.getUTCMonth() !== month - 1) throw invalidValue(date, "a plain date, YYYY-MM-DD");
  return midnight.getTime() / 86_400_000;
};
