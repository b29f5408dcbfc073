import { cite } from "@maths-hubs/programme/sources";
import { atLeast } from "@maths-hubs/rulekit";
import { whether } from "../count-where.ts";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Every active local leader has a link in the team, members of the team who lead activity included. */
export const oneToOneLink: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/one-to-one-link",
  title: "Link in the team",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, leadership group, function 2, bullet 2"),
    /* @__PURE__ */ cite("HBK", "Three elements of LLME expertise"),
  ],
  clauses: ["SPEC-AnnexC-LG-F2-2-check", "HBK-HAPPI-link"],
  force: "should",
  statement: "Every active local leader has a member of the team as link, one to one.",
  unit: "people",
  asked: "one-to-one-link",
  actual: ({ path, leader }) =>
    whether(leader.link === undefined ? undefined : leader.link !== null, `${path}/link`),
  comparison: atLeast,
});
