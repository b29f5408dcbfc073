import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, pointer, unknown } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** A Strategic Leadership Group joins people of three kinds; how many of each is not said. */
export const strategicGroup: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/strategic-group",
  title: "Strategic Leadership Group",
  cites: [/* @__PURE__ */ cite("HBK", "Glossary")],
  clauses: ["HBK-Gloss-SLG"],
  force: "should",
  statement: "A Strategic Leadership Group has an MHL Link, an NCETM Link and an NCETM director.",
  unit: "count",
  asked: "strategic-group",
  items: ({ document }) =>
    (document.strategicGroups ?? []).map((group, index) => ({
      group,
      path: pointer("strategicGroups", index),
    })),
  none: "the document names no such group",
  nameOf: ({ group }) => group.group,
  actual: ({ group, path }) =>
    group.members === undefined
      ? unknown([`${path}/members`])
      : known(new Set(group.members.map(({ role }) => role)).size, [`${path}/members`]),
  comparison: atLeast,
});
