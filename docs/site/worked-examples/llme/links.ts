import type { LocalLeadersReport } from "@maths-hubs/model";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";
import { answerInYear, answerOnHub, answerOnLeader, answerWithout } from "./answers.ts";

const autumn = { term: "autumn", from: "2015-09-01", to: "2015-12-18" } as const;

/** The autumn term of 2015, with illustrative dates, and the forums that the hub's leaders went to. */
const forumsIn2015 = (on: string, ...attendedOn: readonly string[]): LocalLeadersReport =>
  answerInYear("2015/16", { on, leaders: [], terms: [{ ...autumn, attendedOn }] });

export const linkExamples: readonly WorkedExample[] = [
  worked("llme/one-to-one-link", [
    ["an active local leader without a link", answerOnLeader({ link: null })],
    ["an active local leader with a member of the team as link", answerOnLeader({ link: "p-04" })],
    ["an active local leader of whom nobody says who the link is", answerWithout(["link"])],
    ["a local leader without a link who is not active", answerOnLeader({ link: null, active: false })],
  ]),
  worked("llme/link-is-another", [
    ["local leader l-01 with l-01 as link", answerOnLeader({ link: "l-01" })],
    ["local leader l-01 with p-04 as link", answerOnLeader({ link: "p-04" })],
    ["local leader l-01 of whom nobody says who the link is", answerWithout(["link"])],
    ["local leader l-01 without a link", answerOnLeader({ link: null })],
  ]),
  worked("llme/forum-each-term", [
    ["an autumn term of 2015 that is over, no forum attended", forumsIn2015("2015-12-19")],
    ["an autumn term that is over, one forum attended", forumsIn2015("2015-12-19", "2015-11-12")],
    [
      "an autumn term that is over, two forums attended",
      forumsIn2015("2015-12-19", "2015-11-12", "2015-12-01"),
    ],
    ["the last day of the term, no forum attended so far", forumsIn2015("2015-12-18")],
    [
      "a term that is over, and nobody says whether a forum was attended",
      answerInYear("2015/16", { on: "2015-12-19", leaders: [], terms: [autumn] }),
    ],
    ["local leaders of 2024/25, when no document asks for it", answerOnHub({})],
  ]),
];
