import type { LocalLeader, LocalLeaders, LocalLeadersReport } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerInYear, answerOnHub } from "./answers.ts";

/** An active local leader of 2021/22, when the slides encouraged four things; nothing else is known. */
const in2022 = (
  known: Partial<LocalLeader>,
  community: Pick<LocalLeaders, "community"> = {},
): LocalLeadersReport =>
  answerInYear("2021/22", {
    on: "2022-08-31",
    leaders: [{ localLeader: "l-01", active: true, ...known }],
    ...community,
  });

const led = { project: "NCP21-07", state: "led" } as const;
const prepared = { project: "NCP21-07", state: "in-preparation" } as const;
const completed = { programme: "mastery-specialist", state: "completed" } as const;
const enrolled = { programme: "mastery-specialist", state: "enrolled" } as const;
const accredited = { programme: "professional-development-lead", state: "accredited" } as const;

const laterYear = ["local leaders of 2024/25, when no document asks for it", answerOnHub({})] as const;

export const slideExamples: readonly WorkedExample[] = [
  worked("llme/active-in-community", [
    [
      "a local leader of 2021/22 who is not in the hub's community",
      in2022({}, { community: { members: ["p-02"] } }),
    ],
    [
      "a local leader who is in the hub's community",
      in2022({}, { community: { members: ["l-01", "p-02"] } }),
    ],
    ["a hub that does not say who is in its community", in2022({}, { community: {} })],
    laterYear,
  ]),
  worked("llme/one-development-programme", [
    ["on a programme in 2021/22, and none completed", in2022({ programmes: [enrolled] })],
    ["one programme completed", in2022({ programmes: [completed] })],
    ["two programmes completed", in2022({ programmes: [completed, accredited] })],
    ["a local leader of whom nobody says on which programmes they are", in2022({})],
    laterYear,
  ]),
  worked("llme/leads-regularly", [
    ["an activity prepared, and none led, in 2021/22", in2022({ activities: [prepared] })],
    ["one activity led", in2022({ activities: [led] })],
    ["two activities led", in2022({ activities: [led, { state: "led" }] })],
    ["a local leader of whom nobody says what they lead", in2022({})],
    laterYear,
  ]),
  worked("llme/joins-project-communities", [
    [
      "a local leader who leads in a project of 2021/22 and belongs to no community",
      in2022({ activities: [led], projectCommunities: [] }),
    ],
    [
      "a local leader who leads in a project and belongs to its community",
      in2022({ activities: [led], projectCommunities: ["NCP21-07"] }),
    ],
    [
      "one who leads in a project, and nobody says to which communities they belong",
      in2022({ activities: [led] }),
    ],
    ["a local leader who leads an activity of the hub's own", in2022({ activities: [{ state: "led" }] })],
  ]),
];
