import type { ApplicantQuestion } from "@maths-hubs/model";
import { describe, expect, it } from "vitest";
import { applied, appliedSilently, inShort } from "../judged.test-support.ts";
import { questionRoute } from "./question-route.ts";

const message = (at: string): ApplicantQuestion => ({ about: "fixed-cost", route: "jaggaer", at });

describe("SPEC-P18-query-route: on the fixed cost the briefing comes first, then a message", () => {
  it.each([
    ["2023-11-24T09:29", "not-met 0 by 1"],
    ["2023-11-24T09:30", "met 1"],
    ["2023-11-24T09:31", "met 1"],
  ])("attended the briefing of 09:30, message at %s: %s", (at, expected) =>
    expect(inShort(applied(questionRoute, { questions: [message(at)] }))).toEqual([expected]),
  );
  it.each([
    ["2023-11-24T10:29", "not-met 0 by 1"],
    ["2023-11-24T10:30", "met 1"],
    ["2023-11-24T10:31", "met 1"],
  ])("asked at the briefing at 10:30, message at %s: %s", (at, expected) => {
    const asked: ApplicantQuestion = { about: "other", route: "briefing", at: "2023-11-24T10:30" };
    expect(
      inShort(applied(questionRoute, { briefing: { attended: false }, questions: [asked, message(at)] })),
    ).toEqual([expected]);
  });
  it("without the briefing: not met; not said: undetermined", () => {
    const questions = [message("2023-11-27T09:00")];
    expect(inShort(applied(questionRoute, { briefing: null, questions }))).toEqual(["not-met 0 by 1"]);
    expect(inShort(applied(questionRoute, { briefing: {}, questions }))).toEqual([
      "undetermined /briefing/attended",
    ]);
    expect(inShort(appliedSilently(questionRoute, "questions"))).toEqual(["undetermined /questions"]);
  });
  it("another question may be asked by message at once", () => {
    const other: ApplicantQuestion = { about: "other", route: "jaggaer", at: "2023-11-01T09:00" };
    expect(inShort(applied(questionRoute, { questions: [other] }))).toEqual(["not-applicable"]);
  });
  it("each message is judged by itself, with its place", () => {
    const questions = [message("2023-11-20T09:00"), message("2023-11-27T09:00")];
    expect(applied(questionRoute, { questions }).map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ["/questions/0", "not-met"],
      ["/questions/1", "met"],
    ]);
  });
});
