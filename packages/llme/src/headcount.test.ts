import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { headcount } from "./headcount.ts";

const hub = (code: string, ...people: readonly string[]) =>
  localLeadersOf({ hub: code, leaders: people.map((localLeader) => aLocalLeader({ localLeader })) });

describe("HBK-Work-roles, SPEC-AnnexA-LLME-target: distinct people, once in a hub and once in the network (B5)", () => {
  it("somebody in two hubs counts in both, and once together", () =>
    expect(headcount([hub("SW3", "l-1", "l-2"), hub("SW4", "l-2", "l-3", "l-4")])).toEqual({
      hubs: [
        { hub: "SW3", active: 2 },
        { hub: "SW4", active: 3 },
      ],
      network: 4,
    }));
  it("several lists of one hub are one", () =>
    expect(headcount([hub("SW3", "l-1"), hub("SW3", "l-1", "p-02")])).toEqual({
      hubs: [{ hub: "SW3", active: 2 }],
      network: 2,
    }));
  it("somebody open leaves open their hub and the network, no other hub", () => {
    const open = localLeadersOf({ hub: "SW4", leaders: [{ localLeader: "l-9" }] });
    expect(headcount([hub("SW3", "l-1"), open])).toEqual({
      hubs: [
        { hub: "SW3", active: 1 },
        { hub: "SW4", active: null },
      ],
      network: null,
    });
    expect(headcount([hub("SW3", "l-9"), open]).network).toBe(1);
  });
  it("no documents, no hubs, nobody", () => expect(headcount([])).toEqual({ hubs: [], network: 0 }));
  it("who is not active does not count", () =>
    expect(headcount([localLeadersOf({ leaders: [aLocalLeader({ active: false })] })]).network).toBe(0));
});
