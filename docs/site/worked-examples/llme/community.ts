import type { HubCommunity, LocalLeadersReport } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnHub, answerWithoutBlock, leader } from "./answers.ts";

/** Local leader l-01, who leads a Work Group, and a community of these members. */
const members = (...people: readonly string[]): LocalLeadersReport =>
  answerOnHub({ leaders: [leader()], community: { members: people } });

const ledBy = (leaders: HubCommunity["leaders"] & {}): LocalLeadersReport =>
  answerOnHub({ community: { leaders } });

const seniors = (count: number): HubCommunity["leaders"] & {} =>
  Array.from({ length: count }, (_, index) => ({ person: `p-0${index + 1}`, senior: true }));

const lead = "maths-hub-lead";
const primary = "assistant-maths-hub-lead-primary";
const secondary = "assistant-maths-hub-lead-secondary";
const post16 = "assistant-maths-hub-lead-post-16";

/** A community led by people with these roles, each of whom leads activity too. */
const ledByRoles = (...roles: readonly string[]): LocalLeadersReport =>
  answerOnHub({
    leaders: roles.map((role, index) => leader({ localLeader: `p-0${index + 1}`, roles: [role] })),
    community: { leaders: seniors(roles.length) },
  });

export const communityExamples: readonly WorkedExample[] = [
  worked("llme/hub-community", [
    ["a hub without a community of its own", answerOnHub({ community: null })],
    ["a hub with a community of its own", answerOnHub({ community: {} })],
    ["a hub that says nothing of a community", answerWithoutBlock("community")],
  ]),
  worked("llme/community-members", [
    ["the lead of a Work Group who is not in the hub's community", members("p-02")],
    ["the lead of a Work Group who is in the hub's community", members("l-01", "p-02")],
    [
      "the lead of a Work Group in a hub without a community",
      answerOnHub({ leaders: [leader()], community: null }),
    ],
    ["a community of which nobody says who is in it", answerOnHub({ leaders: [leader()], community: {} })],
    [
      "somebody who leads nothing and has no such role",
      answerOnHub({ leaders: [leader({ roles: ["mastery-specialist"], active: false })] }),
    ],
  ]),
  worked("llme/community-leaders", [
    ["a community led by two senior members", ledBy(seniors(2))],
    ["a community led by three senior members", ledBy(seniors(3))],
    ["a community led by four senior members", ledBy(seniors(4))],
    [
      "three senior members, and a fourth person of whom nobody says whether they are senior",
      ledBy([...seniors(3), { person: "p-04" }]),
    ],
    ["a hub without a community of its own", answerOnHub({ community: null })],
  ]),
  worked("llme/community-leader-roles", [
    ["the Maths Hub Lead with one assistant lead", ledByRoles(lead, primary)],
    ["the Maths Hub Lead with two assistant leads", ledByRoles(lead, primary, secondary)],
    ["the Maths Hub Lead with three assistant leads", ledByRoles(lead, primary, secondary, post16)],
    ["three assistant leads without the Maths Hub Lead", ledByRoles(primary, secondary, post16)],
    ["a community of which nobody says who leads it", answerOnHub({ community: {} })],
  ]),
];
