import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, unknown } from "@maths-hubs/rulekit";
import { hubRule, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Every hub keeps a community of its own local leaders. */
export const hubCommunity: LocalLeaderRule = /* @__PURE__ */ hubRule({
  id: "llme/hub-community",
  title: "Community of the hub",
  cites: [
    /* @__PURE__ */ cite("SPEC", "Paragraph 8, a II"),
    /* @__PURE__ */ cite("HBK", "Maths Hub LLME Community"),
  ],
  clauses: ["SPEC-P8-a-II", "HBK-MHC-own"],
  force: "must",
  statement: "The hub keeps a community of its own local leaders.",
  unit: "count",
  asked: "hub-community",
  actual: ({ document }) =>
    document.community === undefined
      ? unknown(["/community"])
      : known(document.community === null ? 0 : 1, ["/community"]),
  comparison: atLeast,
});
