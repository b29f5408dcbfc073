import { localLeadersOf } from "@maths-hubs/model/testing";
import { describe, expect, it } from "vitest";
import { inYear, judgedOnce } from "../judged.test-support.ts";
import { forumEachTerm } from "./forum-each-term.ts";

const autumn = { term: "autumn", from: "2015-09-01", to: "2015-12-18" };
const termWith = (attendedOn: readonly string[]) => inYear("2015/16", { terms: [{ ...autumn, attendedOn }] });

describe("ABOUT-Work-forum: the hub's leaders take part in a national forum every term (D22)", () => {
  it("one is enough, more are as good", () => {
    expect(judgedOnce(forumEachTerm, termWith(["2015-11-12"]), { on: "2016-01-10" })).toMatchObject({
      outcome: "met",
      subject: "autumn",
      actual: 1,
      citation: { source: "ABOUT" },
    });
    expect(
      judgedOnce(forumEachTerm, termWith(["2015-11-12", "2015-12-01"]), { on: "2016-01-10" }),
    ).toMatchObject({ actual: 2 });
  });
  it.each([
    ["2015-12-17", "not-applicable"],
    ["2015-12-18", "not-applicable"],
    ["2015-12-19", "not-met"],
  ])("none by %s: %s, for the term ends on the 18th", (on, outcome) =>
    expect(judgedOnce(forumEachTerm, termWith([]), { on }).outcome).toBe(outcome),
  );
  it.each([
    ["2015-11-11", "not-applicable"],
    ["2015-11-12", "met"],
    ["2015-11-13", "met"],
  ])("a forum on the 12th, seen on %s: %s", (on, outcome) =>
    expect(judgedOnce(forumEachTerm, termWith(["2015-11-12"]), { on }).outcome).toBe(outcome),
  );
  it("terms have no published dates: without them it is open, and so is a term without forums", () => {
    expect(judgedOnce(forumEachTerm, inYear("2015/16"), { on: "2016-01-10" })).toMatchObject({
      missing: ["/terms"],
    });
    expect(
      judgedOnce(forumEachTerm, inYear("2015/16", { terms: [autumn] }), { on: "2016-01-10" }),
    ).toMatchObject({
      missing: ["/terms/0/attendedOn"],
    });
  });
  it("no later edition asks for it", () =>
    expect(judgedOnce(forumEachTerm, localLeadersOf()).outcome).toBe("not-applicable"));
});
