import type { ApplicantQuestion, LeadBodyApplication } from "@maths-hubs/model";
import type { Vacancy } from "@maths-hubs/programme/recruitment";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, pointer, unknown, type Reading } from "@maths-hubs/rulekit";
import { applicationRuleForEach, type ApplicationRule } from "../application-rule.ts";

interface PlacedQuestion {
  readonly question: ApplicantQuestion;
  readonly path: string;
}

/** Before a message through Jaggaer about the fixed cost of the team comes the briefing. */
export const questionRoute: ApplicationRule = /* @__PURE__ */ applicationRuleForEach<"count", PlacedQuestion>(
  {
    id: "lead-school/question-route",
    title: "Briefing before a message on the fixed cost",
    cites: [/* @__PURE__ */ cite("SPEC", "paragraph 18")],
    clauses: ["SPEC-P18-query-route"],
    force: "should",
    statement:
      "Questions on the fixed cost of the team are asked at the briefing first, and then by message.",
    unit: "count",
    forEach: ({ application: { questions } }) => {
      if (questions === undefined) return unknown(["/questions"]);
      const messages = questions.flatMap((question, index) =>
        question.route === "jaggaer" && question.about === "fixed-cost"
          ? [{ question, path: pointer("questions", index) }]
          : [],
      );
      return messages.length === 0 ? doesNotApply("no message asks about the fixed cost") : messages;
    },
    nameOf: ({ path }) => path,
    requirement: () => 1,
    actual: ({ application, vacancy }, { question, path }) => {
      const asked = application.questions?.some(({ route, at }) => route === "briefing" && at <= question.at);
      return asked === true
        ? known(1, [path, "/questions"])
        : attendanceBefore(question.at, application, vacancy);
    },
    comparison: atLeast,
  },
);

/** Who was at the briefing before the message took the way round by it, whatever was asked there. */
const attendanceBefore = (
  at: string,
  { briefing }: LeadBodyApplication,
  vacancy: Vacancy,
): Reading<number> => {
  if (briefing === undefined) return unknown(["/briefing"]);
  if (briefing === null) return known(0, ["/briefing"]);
  if (briefing.attended === undefined) return unknown(["/briefing/attended"]);
  return known(briefing.attended && vacancy.briefing.starts <= at ? 1 : 0, ["/briefing/attended"]);
};
