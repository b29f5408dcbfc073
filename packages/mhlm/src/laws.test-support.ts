import { addDays, plainDate } from "@maths-hubs/calendar";
import type { Finding } from "@maths-hubs/rulekit";
import { expect } from "vitest";

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** The distance that a finding reports; none where there is no finding, or none that is not met. */
export const shortfallOf = (finding: Finding | undefined): number =>
  finding?.outcome === "not-met" ? Number(finding.shortfall) : 0;

/** Whether a stretch includes a day. */
export const covers = ({ from, to }: Stretch, day: string): boolean => from <= day && day <= to;

/** Checks that stretches follow each other from the first day of 2023/24 to its last. */
export const tilesTheYear = (tiles: readonly Stretch[]): void => {
  expect(tiles[0]?.from).toBe("2023-09-01");
  expect(tiles.at(-1)?.to).toBe("2024-08-31");
  const nextDays = tiles.slice(0, -1).map(({ to }) => addDays(plainDate(to), 1));
  expect(tiles.slice(1).map(({ from }) => from)).toEqual(nextDays);
  expect(tiles.filter(({ from, to }) => from > to)).toEqual([]);
};
