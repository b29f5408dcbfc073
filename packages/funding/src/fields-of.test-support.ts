/** The fields of a published case, each read as what it is; a field that is missing or is something else fails its case. */
export interface Fields {
  /** A text, as amounts of money are written. */
  readonly text: (name: string) => string;
  /** A number. */
  readonly count: (name: string) => number;
  /** A list of texts. */
  readonly texts: (name: string) => readonly string[];
  /** A list of numbers. */
  readonly counts: (name: string) => readonly number[];
  /** A list of numbers of which one is without limit. */
  readonly countsOrNull: (name: string) => readonly (number | null)[];
  /** A list of pairs: a number, and a text that goes with it. */
  readonly countsWithTexts: (name: string) => readonly (readonly [number, string])[];
  /** A list of pairs of texts. */
  readonly pairs: (name: string) => readonly (readonly [string, string])[];
  /** Whatever stands there; `undefined` where nothing does. */
  readonly whatever: (name: string) => unknown;
}

type Reader<T> = (value: unknown) => T;

const text: Reader<string> = (value) => {
  if (typeof value !== "string") throw new Error(`${String(value)} is no text.`);
  return value;
};
const count: Reader<number> = (value) => {
  if (typeof value !== "number") throw new Error(`${String(value)} is no number.`);
  return value;
};
const countOrNull: Reader<number | null> = (value) => (value === null ? null : count(value));
const listOf =
  <T>(entry: Reader<T>): Reader<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new Error(`${String(value)} is no list.`);
    return value.map((one: unknown) => entry(one));
  };
const pairOf =
  <One, Other>(one: Reader<One>, other: Reader<Other>): Reader<readonly [One, Other]> =>
  (value) => {
    const [first, second] = listOf((entry) => entry)(value);
    return [one(first), other(second)];
  };

/** The fields of an object of a published case. */
export const fieldsOf = (object: object): Fields => {
  const values = new Map<string, unknown>(Object.entries(object));
  const reading =
    <T>(read: Reader<T>) =>
    (name: string): T => {
      if (!values.has(name)) throw new Error(`The case has no field ${name}.`);
      return read(values.get(name));
    };
  return {
    text: reading(text),
    count: reading(count),
    texts: reading(listOf(text)),
    counts: reading(listOf(count)),
    countsOrNull: reading(listOf(countOrNull)),
    countsWithTexts: reading(listOf(pairOf(count, text))),
    pairs: reading(listOf(pairOf(text, text))),
    whatever: (name) => values.get(name),
  };
};
