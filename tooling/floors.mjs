/**
 * The floors of the house, ground first. A package may import packages of lower floors, never of its own floor or above.
 * The linter reads this list, and so does the test that compares it with every package.json.
 */
export const floors = [
  ["calendar"],
  ["rulekit"],
  ["model"],
  ["programme"],
  ["mhlm", "participation", "funding", "evaluation", "llme", "lead-school", "comms"],
  ["formats"],
  ["cli"],
];

/** Rooms that stand alone though lower floors exist: their package.json names no dependency at all. */
const standsAlone = ["rulekit"];

/** The libraries that a package may import, beside the packages below it. */
export const libraries = {
  calendar: ["date-fns", "@date-fns/utc"],
  model: ["zod"],
  funding: ["decimal.js"],
  formats: ["papaparse"],
  cli: ["commander"],
};

/**
 * The packages on lower floors.
 * @param {string} room - a package
 */
export const roomsBelow = (room) => {
  if (standsAlone.includes(room)) return [];
  const floor = floors.findIndex((rooms) => rooms.includes(room));
  return floors.slice(0, floor).flat();
};
