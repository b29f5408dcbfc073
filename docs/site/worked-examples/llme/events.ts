import type { AxisAccount, EventInvitation, LocalLeadersReport, OnlineJoining } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { without } from "../without.ts";
import { worked } from "../worked.ts";
import { answerOnLeader, answerWithout } from "./answers.ts";

const complete: AxisAccount = { mainContactEmail: true, password: true, authenticatedBy: "phone" };

const account = (changes: AxisAccount): LocalLeadersReport =>
  answerOnLeader({ account: { ...complete, ...changes } });

/** Ten working days before 7 January 2025, with Christmas and New Year between, is 19 December 2024. */
const face: EventInvitation = { event: "e-01", on: "2025-01-07", mode: "face-to-face" };

const invited = (event: EventInvitation): LocalLeadersReport =>
  answerOnLeader({ workshops: [], events: [event] });

const confirmed = (confirmedOn: string): LocalLeadersReport => invited({ ...face, confirmedOn });

const joined = (joining: OnlineJoining): LocalLeadersReport =>
  invited({ event: "e-01", on: "2025-01-22", mode: "online", joining });

export const eventExamples: readonly WorkedExample[] = [
  worked("llme/axis-account", [
    [
      "an account with the main contact's address and a password, the address not authenticated",
      account({ authenticatedBy: null }),
    ],
    ["an account with the main contact's address and a password, authenticated by phone", account({})],
    ["an invited local leader without an account", answerOnLeader({ account: null })],
    [
      "an account of which nobody says whether it has a password",
      answerOnLeader({ account: without(complete, "password") }),
    ],
    [
      "somebody who is invited to nothing and has no account on record",
      answerWithout(["account", "workshops"]),
    ],
  ]),
  worked("llme/confirmed-in-time", [
    ["an event on 7 January 2025 face to face, confirmed on 18 December", confirmed("2024-12-18")],
    ["an event on 7 January 2025 face to face, confirmed on 19 December", confirmed("2024-12-19")],
    ["an event on 7 January 2025 face to face, confirmed on 20 December", confirmed("2024-12-20")],
    [
      "confirmed on 20 December, and nobody says whether face to face or online",
      invited({ ...without(face, "mode"), confirmedOn: "2024-12-20" }),
    ],
    [
      "an event on 7 January 2025 online, confirmed on 20 December",
      invited({ ...face, mode: "online", confirmedOn: "2024-12-20" }),
    ],
  ]),
  worked("llme/joining-links", [
    ["joined by their own link, and passed it on", joined({ by: "individual-link", linkShared: true })],
    [
      "joined by their own link, and passed it on to nobody",
      joined({ by: "individual-link", linkShared: false }),
    ],
    [
      "registered with Zoom, under another address than the account's",
      joined({ by: "zoom-registration", linkShared: false, withAccountEmail: false }),
    ],
    ["joined by their own link, and nobody says whether it was passed on", joined({ by: "individual-link" })],
    ["nobody is known to have joined online", answerOnLeader({ events: [] })],
  ]),
];
