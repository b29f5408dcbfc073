import { canonicalJson } from "./canonical-json.ts";
import { sha256 } from "./sha-256.ts";

/**
 * The SHA-256 of a value's canonical JSON, so that a stored answer can be recomputed and proved equal on any machine and in
 * any language: equal content gives equal text, whatever the order of keys.
 *
 * @param value - plain JSON
 * @throws a {@link FundingError} with code `not-canonical` if a part is no JSON
 *
 * @example
 * ```ts
 * import { contentHash } from "@maths-hubs/funding";
 *
 * const hash = contentHash({ total: "550000.00", hub: "WM2" });
 * hash === contentHash({ hub: "WM2", total: "550000.00" }); // => true
 * hash.length; // => 71
 * contentHash("abc").slice(0, 15); // => "sha256:6cc43f85"
 * ```
 */
export const contentHash = (value: unknown): string => `sha256:${sha256(utf8(canonicalJson(value)))}`;

/** Text as UTF-8, written out here because no floor below the command line may count on a host's encoder. */
const utf8 = (text: string): Uint8Array => {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...bytesOf(character.codePointAt(0) ?? 0));
  return Uint8Array.from(bytes);
};

const bytesOf = (point: number): readonly number[] => {
  if (point < 0x80) return [point];
  const last = 0x80 | (point & 0x3f);
  if (point < 0x800) return [0xc0 | (point >> 6), last];
  const middle = 0x80 | ((point >> 6) & 0x3f);
  if (point < 0x10000) return [0xe0 | (point >> 12), middle, last];
  return [0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f), middle, last];
};
