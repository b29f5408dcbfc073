import { describe, expect, it } from "vitest";
import { noticeEditions } from "../communication-editions.ts";
import { opportunityNotice, type OpportunityNotice } from "./opportunity-notice.ts";

const edition = noticeEditions.for("2023/24");
const outcomes = (notice: Omit<OpportunityNotice, "name">): readonly string[] =>
  opportunityNotice.judge({ name: "flyer", ...notice }, edition).map(({ outcome }) => outcome);

describe("SPEC-AnnexB-9-channels: a notice says what it aims at and what is expected of participants", () => {
  it.each([
    [{ intendedOutcomes: true, expectations: true }, ["met", "met"]],
    [{ intendedOutcomes: false, expectations: true }, ["not-met", "met"]],
    [{ intendedOutcomes: true, expectations: false }, ["met", "not-met"]],
    [{ intendedOutcomes: true }, ["met", "undetermined"]],
    [{}, ["undetermined", "undetermined"]],
  ])("%j: %j", (notice, expected) => expect(outcomes(notice)).toEqual(expected));
  it("names what it judged, and where to fill it in", () =>
    expect(opportunityNotice.judge({ name: "flyer" }, edition)[1]).toMatchObject({
      subject: "flyer, expectations of participants",
      missing: ["/expectations"],
      force: "should",
    }));
});
