import type { TriggerNotice } from "@maths-hubs/model";
import type { Report } from "@maths-hubs/rulekit";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerOnTracker, answerOnTrackerWithout } from "./answers.ts";

const arisen = { matter: "m-1", trigger: "reputation", arisenOn: "2024-01-10" } as const;

/** Something that came up on 10 January 2024, and what is known of the notice. */
const notice = (known: Pick<TriggerNotice, "notifiedOn" | "through">): Report =>
  answerOnTracker({ notices: [{ ...arisen, ...known }] });

/** The same, where the host has set five days for giving notice: no document states a number. */
const withinFive = (known: Pick<TriggerNotice, "notifiedOn">, on?: string): Report =>
  answerOnTracker({ notices: [{ ...arisen, through: "ncetm", ...known }], noticeWithinDays: 5 }, on);

export const noticeExamples: readonly WorkedExample[] = [
  worked("lead-school/notice-through-ncetm", [
    [
      "the Department told in another way than through the NCETM",
      notice({ notifiedOn: "2024-01-12", through: "another-way" }),
    ],
    ["the Department told through the NCETM", notice({ notifiedOn: "2024-01-12", through: "ncetm" })],
    ["the Department not told", notice({ notifiedOn: null })],
    ["the Department told, and nobody says through whom", notice({ notifiedOn: "2024-01-12" })],
    ["nothing came up that the Department has to be told of", answerOnTracker({ notices: [] })],
  ]),
  worked("lead-school/notice-in-time", [
    ["a host that sets five days, told after four", withinFive({ notifiedOn: "2024-01-14" })],
    ["a host that sets five days, told after five", withinFive({ notifiedOn: "2024-01-15" })],
    ["a host that sets five days, told after six", withinFive({ notifiedOn: "2024-01-16" })],
    ["a host that sets five days, and nobody told after six", withinFive({ notifiedOn: null }, "2024-01-16")],
    ["told after four days, and no number of days set", notice({ notifiedOn: "2024-01-14" })],
    ["nothing came up that the Department has to be told of", answerOnTracker({ notices: [] })],
    ["a tracker that leaves the notices out", answerOnTrackerWithout("notices")],
  ]),
];
