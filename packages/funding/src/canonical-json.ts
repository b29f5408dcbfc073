import { notCanonical } from "./not-canonical.ts";

/**
 * A value as the one JSON text that stands for it: keys in the order of their UTF-16 units, no white space, numbers as
 * ECMAScript writes them (the rules of RFC 8785). Keys whose value is `undefined` are left out, as JSON does.
 *
 * @param value - plain JSON: the answer of any function of these packages
 * @throws a {@link FundingError} with code `not-canonical` if a part is no JSON: a number that is not finite, a
 * function, a lone surrogate, a cycle
 *
 * @example
 * ```ts
 * import { canonicalJson } from "@maths-hubs/funding";
 *
 * canonicalJson({ b: 1.5, a: ["x", null] }); // => '{"a":["x",null],"b":1.5}'
 * canonicalJson({ a: 1 / 0 }); // throws not-canonical
 * ```
 */
export const canonicalJson = (value: unknown): string => written(value, "", 0);

/** Deeper than any answer; a cycle ends here. */
const deepest = 1000;

const written = (value: unknown, path: string, depth: number): string => {
  if (depth >= deepest) throw notCanonical(path, `at most ${deepest} levels`);
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return writtenText(value, path);
  if (typeof value === "number") return writtenNumber(value, path);
  if (Array.isArray(value))
    return `[${value.map((one, index) => written(one, `${path}/${index}`, depth + 1)).join(",")}]`;
  if (typeof value !== "object") throw notCanonical(path, "JSON");
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .map(([key, one]) => `${writtenText(key, path)}:${written(one, `${path}/${key}`, depth + 1)}`);
  return `{${entries.join(",")}}`;
};

/** Adding zero writes -0 as 0, as RFC 8785 asks for. */
const writtenNumber = (value: number, path: string): string => {
  if (!Number.isFinite(value)) throw notCanonical(path, "a finite number");
  return String(value + 0);
};

const loneSurrogate = /[\ud800-\udfff]/u;

const writtenText = (value: string, path: string): string => {
  if (loneSurrogate.test(value)) throw notCanonical(path, "text without lone surrogates");
  return JSON.stringify(value);
};
