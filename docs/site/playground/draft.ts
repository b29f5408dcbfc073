import { isJsonList, isJsonObject, type Json } from "./json.ts";

/** One step into a document: a key of an object, or a place of a list. */
export type Step = string | number;

/** A way into a document, from its root. */
export type Path = readonly Step[];

const child = (value: Json | undefined, step: Step): Json | undefined => {
  if (isJsonList(value)) return typeof step === "number" ? value[step] : undefined;
  // A key such as "constructor" must not find what every object inherits.
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
};

/** What stands at a place of a document; `undefined` where nothing does. */
export const readAt = (document: Json | undefined, path: Path): Json | undefined =>
  path.reduce(child, document);

const withEntry = (list: readonly Json[], index: number, value: Json | undefined): readonly Json[] =>
  value === undefined
    ? list.filter((_, place) => place !== index)
    : Object.assign([...list], { [index]: value });

/**
 * A copy of a document with one place written; `undefined` takes the key, or the entry of a list, away. What the way there
 * lacks is made: an object for a key, a list for a place.
 */
export const writtenAt = (document: Json | undefined, path: Path, value: Json | undefined): Json => {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? null;
  const below = rest.length === 0 ? value : writtenAt(child(document, step), rest, value);
  if (typeof step === "number") return withEntry(isJsonList(document) ? document : [], step, below);
  const entries = Object.entries(isJsonObject(document) ? document : {});
  if (below === undefined) return Object.fromEntries(entries.filter(([key]) => key !== step));
  const isNew = !entries.some(([key]) => key === step);
  return Object.fromEntries([
    ...entries.map(([key, old]) => [key, key === step ? below : old] as const),
    ...(isNew ? [[step, below] as const] : []),
  ]);
};

/** Whether an object without keys stands at a place. */
export const isEmptyAt = (document: Json | undefined, path: Path): boolean => {
  const value = readAt(document, path);
  return isJsonObject(value) && Object.keys(value).length === 0;
};

const unescaped = (segment: string): string => segment.replaceAll("~1", "/").replaceAll("~0", "~");

/** The way that a JSON Pointer describes: a segment below a list is a place, below an object a key. */
export const pathOfPointer = (document: Json, place: string): Path => {
  const path: Step[] = [];
  for (const segment of place.split("/").slice(1).map(unescaped)) {
    const isPlace = isJsonList(readAt(document, path)) && /^(?:0|[1-9]\d*)$/.test(segment);
    path.push(isPlace ? Number(segment) : segment);
  }
  return path;
};
