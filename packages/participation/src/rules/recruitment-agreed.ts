import type { ObjectiveSet } from "@maths-hubs/programme/objectives";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, defineRuleForEach, doesNotApply, known, unknown, type Rule } from "@maths-hubs/rulekit";
import type { RecruitmentLine } from "../recruitment.ts";

/** New and retained schools, or people, of each project reach the number agreed; each unit is held against its own number. */
export const recruitmentAgreed: Rule<readonly RecruitmentLine[], ObjectiveSet> =
  /* @__PURE__ */ defineRuleForEach<readonly RecruitmentLine[], ObjectiveSet, "count", RecruitmentLine>({
    id: "participation/recruitment-agreed",
    title: "Recruitment agreed",
    cites: [/* @__PURE__ */ cite("SPEC", "Annex B, objective 1, bullet 4")],
    clauses: ["SPEC-AnnexB-1-4-check"],
    force: "should",
    statement:
      "Each project has, new and retained together, at least as many schools or participants as were agreed.",
    unit: "count",
    forEach: (lines) => (lines.length === 0 ? doesNotApply("no number has been agreed") : lines),
    subject: (_, line) => (line === undefined ? "recruitment" : `${line.hub} ${line.project} ${line.unit}`),
    requirement: (_, { agreed }) => agreed,
    actual: (_, { counted, missing }) => (counted === null ? unknown(missing) : known(counted)),
    comparison: atLeast,
  });
