import { shownBriefly, type HubCode } from "@maths-hubs/model";
import { mostAlike } from "@maths-hubs/rulekit";
import { listedHubs, type ListedHub } from "./data/hubs.ts";

/** The error of {@link hubOf}. */
export interface UnknownHubError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "unknown-hub";
  /** What was asked for. */
  readonly received: string;
  /** What would have been answered, in words. */
  readonly expected: string;
  /** The codes most like it, at most three; none where none is like it. */
  readonly nearest: readonly HubCode[];
}

const byCode = (): ReadonlyMap<HubCode, ListedHub> => new Map(listedHubs.map((hub) => [hub.code, hub]));

const hubs: ReadonlyMap<HubCode, ListedHub> = /* @__PURE__ */ byCode();

/**
 * The hub with a code, in its one spelling; for what people write, ask {@link findHub}.
 *
 * @param code - a hub code such as `WM2`
 * @throws an {@link UnknownHubError} with code `unknown-hub` if the handbook of 2024/25 lists no hub with it
 *
 * @example
 * ```ts
 * import { hubOf } from "@maths-hubs/programme/network";
 *
 * hubOf("SW3").name; // => "Boolean"
 * hubOf("SW3").area; // => "unknown"
 * hubOf("sw3"); // throws unknown-hub
 * ```
 */
export const hubOf = (code: HubCode): ListedHub => {
  const hub = hubs.get(code);
  if (hub === undefined) throw unknownHub(code);
  return hub;
};

const unknownHub = (received: string): UnknownHubError => {
  const expected = "the code of a hub that the handbook of 2024/25 lists, such as WM2";
  return Object.assign(new Error(`Unknown hub: expected ${expected}, received ${shownBriefly(received)}.`), {
    code: "unknown-hub" as const,
    received,
    expected,
    nearest: mostAlike(received, [...hubs.keys()], 3),
  });
};
