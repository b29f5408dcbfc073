import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { ruleForActive, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Nobody is their own link: no text bars it, but support by oneself is none. */
export const linkIsAnother: LocalLeaderRule = /* @__PURE__ */ ruleForActive({
  id: "llme/link-is-another",
  title: "Link is somebody else",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Annex C, leadership group, function 2, bullet 2"),
    /* @__PURE__ */ cite("HBK", "Three elements of LLME expertise"),
  ],
  clauses: ["SPEC-AnnexC-LG-F2-2-check", "HBK-HAPPI-link"],
  force: "advisory",
  statement: "The link of an active local leader is another person.",
  unit: "people",
  asked: "link-is-another",
  actual: ({ path, leader }) => {
    if (leader.link === undefined) return unknown([`${path}/link`]);
    if (leader.link === null) return doesNotApply("nobody is linked");
    return known(leader.link === leader.localLeader ? 0 : 1, [`${path}/link`]);
  },
  comparison: atLeast,
});
