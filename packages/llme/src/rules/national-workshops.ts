import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";
import { placedProjects } from "../placed-projects.ts";

/** A project holds national workshops several times a year: at its first point, in mid-year, at its end. */
export const nationalWorkshops: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/national-workshops",
  title: "National workshops",
  cites: [
    /* @__PURE__ */ cite("HBK", "NCP LLME Communities"),
    /* @__PURE__ */ cite("HBK", "Indicative evaluation timeline"),
  ],
  clauses: ["HBK-NCPC-workshops", "HBK-TL-workshops"],
  force: "should",
  statement: "A project holds a national workshop at each of three points: first, mid-year and final.",
  unit: "count",
  asked: "national-workshops",
  items: placedProjects,
  none: "the document names no project",
  nameOf: ({ community }) => community.project,
  actual: ({ path, community }) =>
    community.workshops === undefined
      ? unknown([`${path}/workshops`])
      : known(new Set(community.workshops.map(({ point }) => point)).size, [`${path}/workshops`]),
  comparison: atLeast,
});
