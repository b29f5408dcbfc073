import type { ProgrammeEnrolment } from "@maths-hubs/model";
import { embeddingCohorts } from "@maths-hubs/programme/local-leaders";
import { cite } from "@maths-hubs/programme/sources";
import { atLeast, unknown } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";
import { hasPlaceOn } from "../programme-places.ts";

/** The first two cohorts of post-16 Mastery Specialists, in their embedding stage, also join a pathway of the Lead programme. */
export const embeddingPathway: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/embedding-pathway",
  title: "Pathway of the embedding cohorts",
  cites: [/* @__PURE__ */ cite("HBK", "LLME commentary")],
  clauses: ["HBK-LLME-C-embedding", "HBK-LLME-C-pdpathway"],
  force: "should",
  statement:
    "Post-16 Mastery Specialists of cohort 1 and the trailblazer cohort are on a pathway of the Professional Development Lead Programmes.",
  unit: "count",
  asked: "embedding-pathway",
  items: ({ leaders }) => {
    const open = leaders.filter(
      ({ leader }) => leader.programmes === undefined && mayTeachPost16(leader.teaches),
    );
    const inCohort = leaders.filter(({ leader }) => leader.programmes?.some(isEmbedding) === true);
    return inCohort.length === 0 && open.length > 0
      ? unknown(open.map(({ path }) => `${path}/programmes`))
      : [...inCohort, ...open];
  },
  none: "nobody is in one of the two cohorts",
  nameOf: ({ leader }) => leader.localLeader,
  actual: ({ path, leader }) =>
    whether(hasPlaceOn(leader, "professional-development-lead"), `${path}/programmes`),
  comparison: atLeast,
});

const isEmbedding = ({ programme, phase, cohort, state }: ProgrammeEnrolment): boolean =>
  programme === "mastery-specialist" &&
  phase === "post-16" &&
  state !== "withdrawn" &&
  cohort !== undefined &&
  embeddingCohorts.cohorts.some((name) => name === cohort.toLowerCase());

const mayTeachPost16 = (teaches: readonly string[] | undefined): boolean =>
  teaches === undefined || teaches.includes("post-16");
