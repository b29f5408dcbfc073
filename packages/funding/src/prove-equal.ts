import { pointer } from "@maths-hubs/rulekit";
import { canonicalJson } from "./canonical-json.ts";
import { contentHash } from "./content-hash.ts";

/** A place at which a stored answer is not what was worked out again. */
export interface StoredDifference {
  /** JSON Pointer into the answer. */
  readonly path: string;
  /** Canonical JSON of what was stored there; `null` where nothing was. */
  readonly stored: string | null;
  /** Canonical JSON of what stands there now; `null` where nothing does. */
  readonly recomputed: string | null;
}

/** Whether a stored answer is the one that is worked out again. */
export interface EqualityProof {
  /** Whether the two have the same content. */
  readonly equal: boolean;
  /** The hash of what was stored. */
  readonly stored: string;
  /** The hash of what was worked out again. */
  readonly recomputed: string;
  /** Where they differ; none where they are equal. */
  readonly differences: readonly StoredDifference[];
}

/**
 * Proves that a stored answer equals the one worked out again from the same document, or names every place where it does
 * not.
 *
 * @param stored - the answer as it was stored
 * @param recomputed - the answer as it is worked out now
 * @throws a {@link FundingError} with code `not-canonical` if a part of either is no JSON
 *
 * @example
 * ```ts
 * import { proveEqual } from "@maths-hubs/funding";
 *
 * proveEqual({ a: 1, b: [2] }, { b: [2], a: 1 }).equal; // => true
 * const { differences } = proveEqual({ total: "5.00", lines: [] }, { total: "5.01", lines: [] });
 * differences; // => [{ path: "/total", stored: '"5.00"', recomputed: '"5.01"' }]
 * ```
 */
export const proveEqual = (stored: unknown, recomputed: unknown): EqualityProof => {
  const hashes = { stored: contentHash(stored), recomputed: contentHash(recomputed) };
  const equal = hashes.stored === hashes.recomputed;
  return { equal, ...hashes, differences: equal ? [] : differencesBetween(stored, recomputed, "") };
};

const differencesBetween = (
  stored: unknown,
  recomputed: unknown,
  path: string,
): readonly StoredDifference[] => {
  if (isHolder(stored) && isHolder(recomputed) && Array.isArray(stored) === Array.isArray(recomputed)) {
    const keys = new Set([...Object.keys(stored), ...Object.keys(recomputed)]);
    return [...keys].flatMap((key) => {
      const at = `${path}${pointer(key)}`;
      return differencesBetween(valueOf(stored, key), valueOf(recomputed, key), at);
    });
  }
  const texts = { stored: textOf(stored), recomputed: textOf(recomputed) };
  return texts.stored === texts.recomputed ? [] : [{ path, ...texts }];
};

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === "object" && value !== null;

const valueOf = (holder: Holder, key: string): unknown =>
  Object.hasOwn(holder, key) ? holder[key] : undefined;

const textOf = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value));
