import { assessLocalLeaders } from "@maths-hubs/llme";
import type { LocalLeader, LocalLeaders, LocalLeadersReport } from "@maths-hubs/model";
import { aLocalLeader, localLeadersOf } from "@maths-hubs/model/testing";
import { without } from "../without.ts";

/** The answer at the end of 2024/25 on local leaders with everything in order, but for what is changed. */
export const answerOnHub = (changes: Partial<LocalLeaders>): LocalLeadersReport =>
  assessLocalLeaders(localLeadersOf(changes), { on: "2025-08-31" });

/** The answer on local leaders of whom a block is left out. */
export const answerWithoutBlock = (
  block: Exclude<keyof LocalLeaders, "hub" | "academicYear" | "leaders">,
): LocalLeadersReport => assessLocalLeaders(without(localLeadersOf(), block), { on: "2025-08-31" });

/** A local leader with everything in order, but for what is changed. */
export const leader = (changes: Partial<LocalLeader> = {}): LocalLeader =>
  aLocalLeader({ localLeader: "l-01", ...changes });

/** The answer on a hub with this local leader alone. */
export const answerOnLeader = (changes: Partial<LocalLeader>): LocalLeadersReport =>
  answerOnHub({ leaders: [leader(changes)] });

/** The answer on a hub with a local leader of whom some fields are left out, and others changed. */
export const answerWithout = (
  fields: readonly Exclude<keyof LocalLeader, "localLeader">[],
  changes: Partial<LocalLeader> = {},
): LocalLeadersReport => answerOnHub({ leaders: [{ ...without(leader(), ...fields), ...changes }] });

/** The answer on local leaders of an earlier year, at its end, of whom only what is given is known. */
export const answerInYear = (
  academicYear: string,
  { on, ...blocks }: Omit<LocalLeaders, "hub" | "academicYear"> & { readonly on: string },
): LocalLeadersReport => assessLocalLeaders({ hub: "SW3", academicYear, ...blocks }, { on });
