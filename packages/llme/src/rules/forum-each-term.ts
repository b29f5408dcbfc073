import { cite } from "@maths-hubs/programme/sources";
import { atLeast, doesNotApply, known, pointer, unknown } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** The leaders of a hub meet those of the others each term; terms have no published dates, so the host gives them. */
export const forumEachTerm: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/forum-each-term",
  title: "National Maths Hubs Forum",
  cites: [/* @__PURE__ */ cite("ABOUT", "How hubs work together")],
  clauses: ["ABOUT-Work-forum"],
  force: "should",
  statement: "The hub's leaders take part in a National Maths Hubs Forum in every term.",
  unit: "count",
  asked: "forum-each-term",
  items: ({ document }) =>
    document.terms === undefined
      ? unknown(["/terms"])
      : document.terms.map((term, index) => ({ term, path: pointer("terms", index) })),
  none: "the document names no term",
  nameOf: ({ term }) => term.term,
  actual: ({ term, path }, { on }) => {
    if (term.attendedOn === undefined) return unknown([`${path}/attendedOn`]);
    const held = term.attendedOn.filter((day) => day <= on).length;
    return held === 0 && on <= term.to
      ? doesNotApply("the term is not over")
      : known(held, [`${path}/attendedOn`]);
  },
  comparison: atLeast,
});
