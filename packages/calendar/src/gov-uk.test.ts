import { describe, expect, it } from "vitest";
import { fromGovUk } from "./gov-uk.ts";
import { facts } from "./thrown.test-support.ts";

const event = (date: unknown) => ({ title: "A holiday", date, notes: "", bunting: true });
const document = (...dates: unknown[]) => ({
  "england-and-wales": { division: "england-and-wales", events: dates.map((date) => event(date)) },
  scotland: { division: "scotland", events: [event("2024-01-02")] },
});

describe("The JSON that gov.uk serves becomes a list", () => {
  it("of the England and Wales dates, for whole years", () => {
    expect(fromGovUk(document("2019-01-01", "2019-04-19", "2020-12-28"))).toEqual({
      dates: ["2019-01-01", "2019-04-19", "2020-12-28"],
      covers: { from: "2019-01-01", to: "2020-12-31" },
    });
  });
  it("as parsed from text", () => {
    expect(fromGovUk(JSON.parse(JSON.stringify(document("2019-01-01")))).dates).toEqual(["2019-01-01"]);
  });
});

describe("Any other shape is refused with the place of the fault", () => {
  const events = "/england-and-wales/events";
  it.each([
    [
      "the text itself",
      JSON.stringify(document("2019-01-01")),
      "",
      'an object with the key "england-and-wales"',
    ],
    ["nothing", undefined, "", 'an object with the key "england-and-wales"'],
    ["null", null, "", 'an object with the key "england-and-wales"'],
    ["a list", [document("2019-01-01")], "", 'an object with the key "england-and-wales"'],
    ["a number", 1, "", 'an object with the key "england-and-wales"'],
    ["no division", { scotland: {} }, "/england-and-wales", 'the key "england-and-wales"'],
    ["an empty division", { "england-and-wales": {} }, events, 'the key "events"'],
    [
      "a division of null",
      { "england-and-wales": null },
      "/england-and-wales",
      'an object with the key "events"',
    ],
    ["events by year", { "england-and-wales": { events: {} } }, events, "a list of at least one event"],
    ["no events", document(), events, "a list of at least one event"],
    [
      "an event of null",
      { "england-and-wales": { events: [null] } },
      `${events}/0`,
      'an object with the key "date"',
    ],
    [
      "an event of text",
      { "england-and-wales": { events: ["2019-01-01"] } },
      `${events}/0`,
      'an object with the key "date"',
    ],
    ["no date", { "england-and-wales": { events: [{}] } }, `${events}/0/date`, 'the key "date"'],
    [
      "a British date",
      document("2019-01-01", "19/04/2019"),
      `${events}/1/date`,
      "a calendar day written YYYY-MM-DD",
    ],
    ["30 February", document("2019-02-30"), `${events}/0/date`, "a calendar day written YYYY-MM-DD"],
    ["a date of null", document(null), `${events}/0/date`, "a calendar day written YYYY-MM-DD"],
    ["a date of NaN", document(Number.NaN), `${events}/0/date`, "a calendar day written YYYY-MM-DD"],
    [
      "a long date",
      document("1".repeat(10_000_000)),
      `${events}/0/date`,
      "a calendar day written YYYY-MM-DD",
    ],
  ])("%s", (_, json, path, expected) => {
    expect(facts(() => fromGovUk(json))).toMatchObject({ code: "invalid-gov-uk-json", path, expected });
  });

  it("a hole in the list of events", () => {
    const sparse: unknown[] = [event("2019-01-01")];
    sparse[2] = event("2019-04-19");
    expect(facts(() => fromGovUk({ "england-and-wales": { events: sparse } })).path).toBe(`${events}/1`);
  });
  it("keys that are only inherited", () => {
    expect(facts(() => fromGovUk(Object.create(document("2019-01-01")))).path).toBe("/england-and-wales");
    const polluting: unknown = JSON.parse('{"__proto__": {"england-and-wales": {"events": []}}}');
    expect(facts(() => fromGovUk(polluting)).path).toBe("/england-and-wales");
    expect(Object.hasOwn(Object.prototype, "england-and-wales")).toBe(false);
  });
  it("prototype keys beside the data change nothing", () => {
    const json: unknown = JSON.parse(
      '{"england-and-wales": {"__proto__": {"polluted": 1}, "events": [{"date": "2019-01-01", "__proto__": {"x": 1}}]}}',
    );
    expect(fromGovUk(json).dates).toEqual(["2019-01-01"]);
    expect("polluted" in {}).toBe(false);
  });
});
