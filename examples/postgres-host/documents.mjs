import { readFileSync } from "node:fs";
import { applyRepair, assessTeamThroughout, smallestRepair } from "@maths-hubs/mhlm";

const read = (name) => JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), "utf8"));

const withVacancy = read("team-2023-24.json");
const atFullCapacity = applyRepair(withVacancy, smallestRepair(assessTeamThroughout(withVacancy)));

/** The team at full capacity as that of another hub, with one change to its appointments. */
const teamOf = (hub, change) => ({
  ...atFullCapacity,
  hub,
  appointments: atFullCapacity.appointments.map(change),
});

const leadWithoutDays = (one) => {
  if (!one.roles.includes("maths-hub-lead")) return one;
  const { daysPerWeek: _unknown, ...rest } = one;
  return rest;
};

const coordinatorLeavesInMarch = (one) =>
  one.roles.includes("maths-hub-co-ordinator") ? { ...one, to: "2024-03-31" } : one;

/** Illustrative documents in the order in which they come in; the team and the grant of WM2 come a second time. */
export const documents = [
  ["team", withVacancy],
  ["grant", read("grant-2023-24.json")],
  ["team", teamOf("NE1", coordinatorLeavesInMarch)],
  ["team", teamOf("SW3", (one) => one)],
  ["team", teamOf("YH3", leadWithoutDays)],
  ["team", atFullCapacity],
  ["grant", read("grant-2023-24-revised.json")],
];
