import { mostAlike } from "@maths-hubs/rulekit";
import type { HubAlias } from "./data/hub-aliases.ts";
import { listedHubs, type ListedHub } from "./data/hubs.ts";
import { hubNameKey, longestName } from "./hub-name-key.ts";

/** What a look-up by name found: one hub, several that the words fit, or none. */
export type HubAnswer = HubFound | HubAmbiguous | HubUnknown;

/** One hub, and no other. */
export interface HubFound {
  /** Tells the three answers apart. */
  readonly found: "hub";
  /** The hub. */
  readonly hub: ListedHub;
  /** What the text was: its code, its printed name, or another name with what bears that out. */
  readonly by: "code" | "name" | HubAlias;
}

/** The words stand in the names of several hubs. */
export interface HubAmbiguous {
  /** Tells the three answers apart. */
  readonly found: "several";
  /** All hubs that the words fit, by code. */
  readonly candidates: readonly ListedHub[];
}

/** No hub has this code or name. */
export interface HubUnknown {
  /** Tells the three answers apart. */
  readonly found: "none";
  /** At most three hubs whose code or name is like the text, most alike first; none of them is the answer. */
  readonly nearest: readonly ListedHub[];
}

interface Known {
  readonly key: string;
  readonly hub: ListedHub;
  readonly by: HubFound["by"];
}

const everyName = (): readonly Known[] =>
  listedHubs.flatMap((hub): readonly Known[] => [
    { key: hubNameKey(hub.code), hub, by: "code" },
    { key: hubNameKey(hub.name), hub, by: "name" },
    ...hub.aliases.map((alias) => ({ key: hubNameKey(alias.name), hub, by: alias })),
  ]);

const byKey = (all: readonly Known[]): ReadonlyMap<string, Known> =>
  new Map(all.map((known) => [known.key, known]));

const names: readonly Known[] = /* @__PURE__ */ everyName();
const index: ReadonlyMap<string, Known> = /* @__PURE__ */ byKey(names);

/**
 * The hub that a text names, by code, printed name or another public name. Forgiven are case, accents, spaces, punctuation, `&` for
 * `and`, a `The` before and a `Maths Hub` after the name; nothing else, and nothing is guessed.
 *
 * @param text - what somebody wrote; longer than 100 characters names no hub
 *
 * @example
 * ```ts
 * import { findHub } from "@maths-hubs/programme/network";
 *
 * const one = findHub("the boolean Maths Hub");
 * one.found === "hub" ? one.hub.code : one.found; // => "SW3"
 * const several = findHub("London Central");
 * several.found === "several" ? several.candidates.map((hub) => hub.code) : several.found; // => ["LO2", "LO3"]
 * const none = findHub("Bolean");
 * none.found === "none" ? none.nearest[0]?.name : none.found; // => "Boolean"
 * ```
 */
export const findHub = (text: string): HubAnswer => {
  const trimmed = typeof text === "string" ? text.trim() : "";
  const key = hubNameKey(trimmed.slice(0, longestName));
  const known = index.get(key) ?? index.get(key.replaceAll(" ", ""));
  const isWhole = trimmed.length <= longestName;
  if (isWhole && known !== undefined) return { found: "hub", hub: known.hub, by: known.by };
  const candidates = hubsNamedWith(key);
  if (isWhole && candidates.length > 1) return { found: "several", candidates };
  return { found: "none", nearest: [...new Set([...candidates, ...hubsLike(key)])].slice(0, 3) };
};

/** Whole words, so that "north" does not fit "Northumberland". */
const hubsNamedWith = (words: string): readonly ListedHub[] =>
  words === "" ? [] : once(names.filter(({ key }) => ` ${key} `.includes(` ${words} `)));

const hubsLike = (words: string): readonly ListedHub[] => {
  const alike = mostAlike(
    words,
    names.map(({ key }) => key),
    9,
  );
  return once(alike.flatMap((key) => index.get(key) ?? []));
};

const once = (known: readonly Known[]): readonly ListedHub[] => [...new Set(known.map(({ hub }) => hub))];
