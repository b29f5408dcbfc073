import { confirmationDeadline } from "@maths-hubs/model";
import type { LocalLeaderExpectations } from "@maths-hubs/programme/local-leaders";
import { cite } from "@maths-hubs/programme/sources";
import { defineRuleForEach, known, onOrBefore, unknown } from "@maths-hubs/rulekit";
import { itemsOr, notAsked, type LocalLeaderRule } from "../local-leader-rule.ts";
import { invitationsOf, type LocalLeadersOnDate, type PlacedInvitation } from "../local-leaders-on-date.ts";

/** A face-to-face event is confirmed ten working days before its first day, or earlier; the day itself is in time. */
export const confirmedInTime: LocalLeaderRule = /* @__PURE__ */ defineRuleForEach<
  LocalLeadersOnDate,
  LocalLeaderExpectations,
  "date",
  PlacedInvitation
>({
  id: "llme/confirmed-in-time",
  title: "Event confirmed in time",
  cites: [/* @__PURE__ */ cite("HBK", "NCETM Axis")],
  clauses: ["HBK-Axis-10days", "HBK-Axis-confirm"],
  force: "must",
  statement: "Attendance face to face is confirmed at least ten working days before the event.",
  unit: "date",
  forEach: (facts, { asks }) =>
    asks["confirmed-in-time"] === undefined
      ? notAsked
      : itemsOr(
          "no attendance face to face has been confirmed",
          invitationsOf(facts).filter(
            ({ invitation: { mode, confirmedOn } }) =>
              mode !== "online" && confirmedOn !== undefined && confirmedOn <= facts.on,
          ),
        ),
  subject: ({ document }, item) => (item === undefined ? document.hub : nameOf(item)),
  requirement: ({ asks }, { invitation }, { holidays }) =>
    confirmationDeadline(invitation.on, {
      workingDays: asks["confirmed-in-time"] ?? 0,
      ...(holidays === undefined ? undefined : { holidays }),
    }),
  actual: (_facts, { invitation: { mode, confirmedOn }, path }) =>
    mode === undefined || confirmedOn === undefined
      ? unknown([`${path}/mode`])
      : known(confirmedOn, [`${path}/confirmedOn`]),
  comparison: onOrBefore,
});

const nameOf = ({ leader, invitation }: PlacedInvitation): string =>
  `${leader.localLeader}, ${"event" in invitation ? invitation.event : `${invitation.project} on ${invitation.on}`}`;
