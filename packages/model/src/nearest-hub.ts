import type { HubCode } from "./hub-code.ts";

/** How a school, teacher or group of schools lies to one hub; the host measures, no document publishes areas. */
export interface HubDistance {
  /** The hub. */
  readonly hub: HubCode;
  /** The distance in kilometres, from 0. */
  readonly kilometres: number;
  /** Whether the hub's area takes in the place; left out where the host does not know areas. */
  readonly areaIncludesPlace?: boolean;
}

/** The hub to contact first, or those among which distance does not decide. */
export interface NearestHub {
  /** One hub; several where they are equally near; none where no distance was given. */
  readonly hubs: readonly HubCode[];
  /** What decided: the area of a single hub, the distance, or nothing because several are equally near. */
  readonly decidedBy: "area" | "distance" | "nothing";
}

/** The error of {@link nearestHub}. */
export interface DistanceError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "invalid-distance";
  /** The hub whose distance it is. */
  readonly hub: HubCode;
  /** What was given. */
  readonly kilometres: number;
}

/**
 * The hub that somebody who seeks support contacts: the one whose area takes in the place, and where no area or several
 * do, the nearest. Ties are reported, not broken.
 *
 * Clause: ABOUT-Connect-nearest.
 *
 * @param distances - one entry a hub
 * @throws a {@link DistanceError} with code `invalid-distance` if a distance is negative or not finite
 *
 * @example
 * ```ts
 * import { nearestHub } from "@maths-hubs/model";
 *
 * nearestHub([{ hub: "SW1", kilometres: 9 }, { hub: "SW3", kilometres: 5 }]); // => { hubs: ["SW3"], decidedBy: "distance" }
 * nearestHub([{ hub: "SW1", kilometres: 5 }, { hub: "SW3", kilometres: 5 }]).hubs; // => ["SW1", "SW3"]
 * nearestHub([{ hub: "SW1", kilometres: -1 }]); // throws invalid-distance
 * ```
 */
export const nearestHub = (distances: readonly HubDistance[]): NearestHub => {
  for (const distance of distances) checkDistance(distance);
  const covering = distances.filter((distance) => distance.areaIncludesPlace === true);
  const [only] = covering;
  if (only !== undefined && covering.length === 1) return { hubs: [only.hub], decidedBy: "area" };
  const candidates = covering.length === 0 ? distances : covering;
  const least = candidates.reduce((low, { kilometres }) => Math.min(low, kilometres), Infinity);
  const hubs = candidates.filter(({ kilometres }) => kilometres === least).map(({ hub }) => hub);
  return { hubs, decidedBy: hubs.length === 1 ? "distance" : "nothing" };
};

const checkDistance = ({ hub, kilometres }: HubDistance): void => {
  if (Number.isFinite(kilometres) && kilometres >= 0) return;
  throw Object.assign(
    new Error(`The distance to ${hub} is not a number of kilometres from 0: ${kilometres}.`),
    {
      code: "invalid-distance" as const,
      hub,
      kilometres,
    },
  );
};
