import { describe, expect, it } from "vitest";
import { eventsToAnswer } from "./events-to-answer.ts";

const workingDays = 10;
const event = { on: "2024-11-29", mode: "face-to-face" } as const;
const online = { ...event, mode: "online" } as const;

describe("HBK-Axis-respond: a list of what waits for an answer, the most urgent first (G8)", () => {
  const question = { on: "2024-11-18", workingDays };
  it("without what is answered or over", () =>
    expect(
      eventsToAnswer(
        [
          { event: "confirmed", ...event, confirmedOn: "2024-11-14" },
          { event: "sorry", ...event, apologiesOn: "2024-11-14" },
          { event: "past", ...event, on: "2024-11-15" },
          { event: "online", ...online, on: "2024-11-27" },
          { event: "locked", ...event },
          { event: "open", ...event, on: "2024-12-10" },
        ],
        question,
      ).map(({ event: { event: name }, confirmBy, locked }) => [name, confirmBy, locked]),
    ).toEqual([
      ["locked", "2024-11-15", true],
      ["open", "2024-11-26", false],
      ["online", null, false],
    ]));
  it("events of one day keep the order they were given in", () => {
    const names = ["b", "a", "c"];
    const waiting = eventsToAnswer(
      names.map((name) => ({ name, ...event })),
      { on: "2024-11-01", workingDays },
    );
    expect(waiting.map((one) => one.event.name)).toEqual(names);
  });
});
