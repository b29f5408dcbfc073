import { cite } from "@maths-hubs/programme/sources";
import { atLeast, known } from "@maths-hubs/rulekit";
import { countWhere } from "../count-where.ts";
import { ruleForEach, type LocalLeaderRule } from "../local-leader-rule.ts";

/** An account of NCETM Axis is opened with the main contact's address, has a password, and the address is authenticated. */
export const axisAccount: LocalLeaderRule = /* @__PURE__ */ ruleForEach({
  id: "llme/axis-account",
  title: "Account of NCETM Axis",
  cites: [/* @__PURE__ */ cite("HBK", "NCETM Axis")],
  clauses: ["HBK-Axis-account", "HBK-Axis-auth"],
  force: "must",
  statement:
    "Whoever is invited to events has an account of NCETM Axis: under the address of the main contact, with a password, the address authenticated.",
  unit: "count",
  asked: "axis-account",
  items: ({ leaders }) =>
    leaders.filter(
      ({ leader: { account, events = [], workshops = [] } }) =>
        account !== undefined || events.length + workshops.length > 0,
    ),
  none: "nobody is invited to an event",
  nameOf: ({ leader }) => leader.localLeader,
  actual: ({ path, leader: { account } }, _facts, asked) => {
    if (account === null) return known(0, [`${path}/account`]);
    const steps = [
      { path: `${path}/account/mainContactEmail`, counts: account?.mainContactEmail },
      { path: `${path}/account/password`, counts: account?.password },
      {
        path: `${path}/account/authenticatedBy`,
        counts: account?.authenticatedBy === undefined ? undefined : account.authenticatedBy !== null,
      },
    ];
    const isRefuted = steps.some(({ counts }) => counts === false);
    return countWhere(steps, isRefuted ? 0 : asked);
  },
  comparison: atLeast,
});
