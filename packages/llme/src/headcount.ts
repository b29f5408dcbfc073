import type { HubCode, LocalLeaders, PersonId } from "@maths-hubs/model";
import { isActive } from "./is-active.ts";

/** How many different people are active local leaders of one hub. */
export interface HubHeadcount {
  /** The hub. */
  readonly hub: HubCode;
  /** How many; `null` where its documents leave somebody's activity open. */
  readonly active: number | null;
}

/** How many different people are active local leaders, in each hub and together. */
export interface Headcount {
  /** Hub by hub, in the order of the documents. */
  readonly hubs: readonly HubHeadcount[];
  /** In all hubs together: somebody active in two of them counts once. `null` where it is open for somebody. */
  readonly network: number | null;
}

/**
 * Counts active local leaders over documents of one academic year: each person once in a hub, and once in the network, as
 * far as hubs refer to a person by the same id. Members of the leadership and management team who lead activity count.
 *
 * Clauses: SPEC-AnnexA-LLME-target, HBK-Goal-LLME-target, HBK-Work-roles.
 *
 * @param documents - the local leaders of hubs; several lists of one hub are joined
 *
 * @example
 * ```ts
 * import { headcount } from "@maths-hubs/llme";
 * import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
 *
 * const neighbours = localLeadersOf({ hub: "SW4", leaders: [aLocalLeader(), aLocalLeader({ localLeader: "l-20" })] });
 * headcount([localLeadersOf(), neighbours]); // => { hubs: [{ hub: "SW3", active: 4 }, { hub: "SW4", active: 2 }], network: 5 }
 * ```
 */
export const headcount = (documents: readonly LocalLeaders[]): Headcount => {
  const byHub = new Map<HubCode, Tally>();
  const network = newTally();
  for (const { hub, leaders } of documents) {
    const tally = byHub.get(hub) ?? newTally();
    byHub.set(hub, tally);
    for (const leader of leaders) {
      const answer = isActive(leader);
      if (answer === false) continue;
      for (const { active, open } of [tally, network])
        (answer === true ? active : open).add(leader.localLeader);
    }
  }
  return {
    hubs: [...byHub].map(([hub, tally]) => ({ hub, active: numberOf(tally) })),
    network: numberOf(network),
  };
};

interface Tally {
  readonly active: Set<PersonId>;
  readonly open: Set<PersonId>;
}

const newTally = (): Tally => ({ active: new Set(), open: new Set() });

/** Somebody who is certainly active by one list is not open because another leaves it so. */
const numberOf = ({ active, open }: Tally): number | null =>
  [...open].every((person) => active.has(person)) ? active.size : null;
