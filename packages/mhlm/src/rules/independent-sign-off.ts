import { cite } from "@maths-hubs/programme/sources";
import { atMost, doesNotApply, known } from "@maths-hubs/rulekit";
import { peopleIn, postsWith } from "../team-on-date.ts";
import { teamRule, type TeamRule } from "../team-rule.ts";

/** Nobody is both Senior Leadership Link and Maths Hub Lead: the one manages and signs off what the other does first. */
export const independentSignOff: TeamRule = /* @__PURE__ */ teamRule({
  id: "mhlm/independent-sign-off",
  title: "Link and lead in different hands",
  cites: [/* @__PURE__ */ cite("SPEC", "Annex C, Senior Leadership Link, bullets 1 and 4")],
  clauses: ["SPEC-AnnexC-linemgmt", "SPEC-AnnexC-signoff"],
  force: "advisory",
  statement: "Nobody is Senior Leadership Link and Maths Hub Lead at the same time.",
  unit: "people",
  requirement: () => 0,
  actual: ({ posts }) => {
    const links = postsWith(posts, "senior-leadership-link");
    const leads = postsWith(posts, "maths-hub-lead");
    if (links.length === 0) return doesNotApply("nobody is Senior Leadership Link on this date");
    if (leads.length === 0) return doesNotApply("nobody is Maths Hub Lead on this date");
    const linkPeople = peopleIn(links);
    const inBoth = [...peopleIn(leads)].filter((person) => linkPeople.has(person));
    return known(
      inBoth.length,
      [...links, ...leads].map((post) => `${post.path}/roles`),
    );
  },
  comparison: atMost,
});
