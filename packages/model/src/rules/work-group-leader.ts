import { atLeast, defineRuleForEach, known, pointer, unknown, type Rule } from "@maths-hubs/rulekit";
import type { LeaderExpectations } from "../data/leader-expectations.ts";
import type { LeaderAttribute, WorkGroupLeader } from "../work-group-leader.ts";

/**
 * A Work Group is led by a current or former teacher who is an expert in both fields: a finding for each of the three.
 *
 * @example
 * ```ts
 * import { leaderExpectations, workGroupLeader } from "@maths-hubs/model";
 *
 * const leader = { person: "p-01", currentOrFormerTeacher: false, expertInMathematicsEducation: true };
 * const findings = workGroupLeader.judge(leader, leaderExpectations.for("2020/21"));
 * findings.map((finding) => finding.outcome); // => ["not-met", "met", "undetermined"]
 * ```
 */
export const workGroupLeader: Rule<WorkGroupLeader, LeaderExpectations> = /* @__PURE__ */ defineRuleForEach<
  WorkGroupLeader,
  LeaderExpectations,
  "count",
  LeaderAttribute
>({
  id: "model/work-group-leader",
  title: "Leader of a Work Group",
  cites: [{ source: "BOOL", at: "Professional and school development models" }],
  clauses: ["BOOL-PSD-2"],
  force: "should",
  statement:
    "The leader of a Work Group teaches or has taught, and is an expert in mathematics education and in leading the development of teachers.",
  unit: "count",
  forEach: (_, { attributes }) => attributes,
  subject: ({ person }, attribute) => (attribute === undefined ? person : `${person}, ${inWords[attribute]}`),
  requirement: () => 1,
  actual: (leader, attribute) => {
    const attested = leader[attribute];
    const path = pointer(attribute);
    return attested === undefined ? unknown([path]) : known(attested ? 1 : 0, [path]);
  },
  comparison: atLeast,
});

const inWords: Readonly<Record<LeaderAttribute, string>> = {
  currentOrFormerTeacher: "current or former teacher",
  expertInMathematicsEducation: "expert in mathematics education",
  expertInTeacherDevelopment: "expert in teacher development",
};
