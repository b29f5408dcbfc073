import type { LocalLeader, LocalLeadersReport } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerInYear, answerOnHub, answerWithoutBlock, leader } from "./answers.ts";

const active = (count: number): readonly LocalLeader[] =>
  Array.from({ length: count }, (_, index) => leader({ localLeader: `l-${index + 1}` }));

/** Somebody of whom nobody says whether they lead or prepare any activity. */
const unclear: LocalLeader = { localLeader: "l-99" };

/** Local leaders of 2023/24, each leading a Work Group. */
const employedBy = (...employers: readonly (string | undefined)[]): readonly LocalLeader[] =>
  employers.map((employer, index) => ({
    localLeader: `l-${index + 1}`,
    activities: [{ project: "NCP23-09", state: "led" }],
    ...(employer === undefined ? {} : { employer }),
  }));

const leading = (count: number): readonly LocalLeader[] =>
  employedBy(...Array.from({ length: count }, () => undefined));

const in2024 = (
  leaders: readonly LocalLeader[],
  blocks: { readonly plannedLeaders?: number; readonly leadBodyEmployers?: readonly string[] } = {},
): LocalLeadersReport => answerInYear("2023/24", { on: "2024-08-31", leaders, ...blocks });

const twentyPlanned = (count: number, ...others: readonly LocalLeader[]): LocalLeadersReport =>
  in2024([...leading(count), ...others], { plannedLeaders: 20 });

export const headcountExamples: readonly WorkedExample[] = [
  worked("llme/lead-body-leaders", [
    [
      "three active local leaders in 2023/24, all employed by other schools",
      in2024(employedBy("s-100001", "s-100002", "s-100003")),
    ],
    [
      "three active local leaders, one of them employed by the lead body",
      in2024(employedBy("s-100001", "s-100002", "lead-body")),
    ],
    [
      "three active local leaders, two of them employed by the lead body",
      in2024(employedBy("s-100001", "lead-body", "lead-body")),
    ],
    [
      "three active local leaders, one of them employed by a school of the trust that leads the hub",
      in2024(employedBy("s-100001", "s-100002", "s-100003"), { leadBodyEmployers: ["s-100003"] }),
    ],
    [
      "two employed by other schools, and one of whom nobody says by whom",
      in2024(employedBy("s-100001", "s-100002", undefined)),
    ],
    ["local leaders of 2024/25, when no document asks for it", answerOnHub({})],
  ]),
  worked("llme/active-leaders", [
    ["49 active local leaders", answerOnHub({ leaders: active(49) })],
    ["50 active local leaders", answerOnHub({ leaders: active(50) })],
    ["51 active local leaders", answerOnHub({ leaders: active(51) })],
    [
      "49 active local leaders, and one of whom nobody says whether they lead anything",
      answerOnHub({ leaders: [...active(49), unclear] }),
    ],
  ]),
  worked("llme/range-of-expertise", [
    [
      "a hub that says that its leaders' expertise does not suit its area",
      answerOnHub({ expertiseSuitsArea: false }),
    ],
    ["a hub that attests that it does suit its area", answerOnHub({ expertiseSuitsArea: true })],
    ["a hub that says nothing of the expertise", answerWithoutBlock("expertiseSuitsArea")],
  ]),
  worked("llme/planned-capacity", [
    ["plans of 2023/24 for 20 local leaders, 19 active", twentyPlanned(19)],
    ["plans for 20 local leaders, 20 active", twentyPlanned(20)],
    ["plans for 20 local leaders, 21 active", twentyPlanned(21)],
    [
      "plans for 20 local leaders, 19 active and one of whom nobody says whether they lead anything",
      twentyPlanned(19, unclear),
    ],
    ["20 local leaders active, and no number planned", in2024(leading(20))],
  ]),
];
