import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known, pointer, unknown } from "@maths-hubs/rulekit";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** Links for joining stay with the person they were sent to; a registration with Zoom is made from the account's address. */
export const joiningLinks: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/joining-links",
  title: "Joining links",
  cites: [/* @__PURE__ */ cite("HBK", "Attendance at online events")],
  clauses: ["HBK-Att-noshare", "HBK-Att-zoomreg"],
  force: "should",
  statement:
    "Nobody passes on a link for joining; a registration with Zoom uses the address of the account, where there is one.",
  unit: "count",
  asked: "joining-links",
  items: ({ leaders }) =>
    leaders.flatMap(({ path, leader }) =>
      (leader.events ?? []).flatMap(({ event, joining }, index) =>
        joining === undefined
          ? []
          : [{ leader, event, joining, path: `${path}${pointer("events", index, "joining")}` }],
      ),
    ),
  none: "nobody is known to have joined an online event",
  nameOf: ({ leader, event }) => `${leader.localLeader}, ${event}`,
  actual: ({ leader, joining, path }) => {
    const needsAddress = joining.by === "zoom-registration" && leader.account !== null;
    const kept = [
      {
        path: `${path}/linkShared`,
        holds: joining.linkShared === undefined ? undefined : !joining.linkShared,
      },
      ...(needsAddress ? [{ path: `${path}/withAccountEmail`, holds: joining.withAccountEmail }] : []),
    ];
    const broken = kept.filter(({ holds }) => holds === false).map((one) => one.path);
    if (broken.length > 0) return known(0, broken);
    const open = kept.filter(({ holds }) => holds === undefined).map((one) => one.path);
    return open.length > 0 ? unknown(open) : known(1, [path]);
  },
  comparison: atLeast,
});
