import { describe, expect, it } from "vitest";
import { handbookEditions } from "../communication-editions.ts";
import type { Posting } from "../posting.ts";
import { postsOutsideHours } from "./posts-outside-hours.ts";

const edition = handbookEditions.for("2024/25");
const judged = (posting: Omit<Posting, "person">): unknown =>
  postsOutsideHours.judge({ person: "p-01", ...posting }, edition)[0];

const friday = "2024-11-15";
const saturday = "2024-11-16";
const sunday = "2024-11-17";
const monday = "2024-11-18";
const workingHours = { from: "08:00", until: "17:30" };

describe("HBK-Base-hours: not several posts at night or at a weekend", () => {
  it.each([
    [[], "met", 0],
    [[saturday], "met", 1],
    [[saturday, sunday], "not-met", 2],
    [[friday, saturday, monday], "met", 1],
  ])("on %j: %s, %i outside", (days, outcome, actual) =>
    expect(judged({ posts: days.map((on) => ({ on })) })).toMatchObject({
      outcome,
      actual,
      force: "advisory",
    }),
  );
  it.each([
    ["07:59", 2],
    ["08:00", 0],
    ["17:29", 0],
    ["17:30", 2],
  ])("twice at %s: %i outside (I9: hours are the host's)", (at, actual) =>
    expect(
      judged({
        posts: [
          { on: friday, at },
          { on: friday, at },
        ],
        workingHours,
      }),
    ).toMatchObject({ actual }),
  );
  it("without a time it cannot be told", () =>
    expect(judged({ posts: [{ on: friday }], workingHours })).toMatchObject({
      outcome: "undetermined",
      missing: ["/posts/0/at"],
    }));
  it("but is told where enough is known", () =>
    expect(judged({ posts: [{ on: friday }, { on: saturday }, { on: sunday }], workingHours })).toMatchObject(
      {
        outcome: "not-met",
        actual: 2,
        evidence: ["/posts/1", "/posts/2"],
      },
    ));
  it.each([
    ["24:00", "/posts/0/at"],
    ["8:00", "/posts/0/at"],
    ["", "/posts/0/at"],
  ])("refuses %j for a time", (at, path) =>
    expect(() => judged({ posts: [{ on: friday, at }], workingHours })).toThrow(
      expect.objectContaining({ code: "invalid-time", path }),
    ),
  );
  it("refuses hours and dates that are none", () => {
    const posts = [{ on: friday, at: "09:00" }];
    expect(() => judged({ posts, workingHours: { from: "08:00", until: "late" } })).toThrow(
      expect.objectContaining({ code: "invalid-time", path: "/workingHours/until" }),
    );
    expect(() => judged({ posts: [{ on: "2024-11-31" }] })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});
