import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, unknown } from "@maths-hubs/rulekit";
import { peopleIn, postsIn } from "../team-on-date.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** Every active local leader has somebody in the leadership group who monitors and supports them one to one. */
export const localLeaderLinks: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/local-leader-links",
  title: "Local leaders linked one to one",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, leadership group, function 2, bullet 2")],
  clauses: ["SPEC-AnnexC-LG-F2-2-check", "SPEC-AnnexC-LG-F2-2"],
  force: "should",
  statement:
    "Every active local leader is monitored and supported one to one by a member of the leadership group.",
  unit: "people",
  requirement: (_expectations, { links }) =>
    new Set((links ?? []).map(({ entry }) => entry.localLeader)).size,
  actual: ({ links, posts }) => {
    if (links === undefined) return unknown(["/localLeaderLinks"]);
    if (links.length === 0) return doesNotApply("the document names no active local leader on this date");
    const leadership = peopleIn(postsIn(posts, "leadership"));
    const linked = new Set(
      links
        .filter(({ entry }) => entry.link !== undefined && leadership.has(entry.link))
        .map(({ entry }) => entry.localLeader),
    );
    const unlinked = links.filter(({ entry }) => !linked.has(entry.localLeader)).map(({ path }) => path);
    return known(linked.size, unlinked.length === 0 ? ["/localLeaderLinks"] : unlinked);
  },
  comparison: atLeast,
});
