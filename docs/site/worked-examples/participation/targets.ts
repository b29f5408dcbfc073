import {
  assessTargets,
  type TargetCount,
  type TargetCounts,
  type TargetReport,
} from "@maths-hubs/participation";
import type { WorkedExample } from "../worked-example.ts";
import { worked } from "../worked.ts";

/** The network at the end of 2024/25, by a definition of the host's own. */
const network = {
  subject: "network",
  level: "network",
  academicYear: "2024/25",
  asAt: "2025-08-31",
} as const;

/** The network at the end of 2021/22, under the goals for 2020 to 2023. */
const in2022 = { ...network, academicYear: "2021/22", asAt: "2022-08-31" } as const;

const hub = { ...network, subject: "WM2", level: "hub" } as const;

const definition = "illustrative";

const answer = (of: Omit<TargetCounts, "counts">, counts: TargetCounts["counts"]): TargetReport =>
  assessTargets({ ...of, counts });

const share = (count: number, of: number): TargetCount => ({
  count,
  of,
  base: "state-maintained, England",
  definition,
});

const primarySchools = (count: number): TargetReport =>
  answer(network, { "primary-schools-engaged": share(count, 16_800) });

const secondarySchools = (count: number): TargetReport =>
  answer(network, { "secondary-schools-engaged": share(count, 3450) });

const specialists = (count: number): TargetReport =>
  answer(network, { "fe-mastery-specialists": { count, definition } });

const leadersOfAHub = (count: number): TargetReport =>
  answer(hub, { "active-local-leaders-of-a-hub": { count, definition } });

const leadersOfTheNetwork = (count: number): TargetReport =>
  answer(network, { "active-local-leaders": { count, definition } });

const leadersIn2022 = (count: number): TargetReport =>
  answer(in2022, { "local-leaders": { count, definition } });

const programmesIn2022 = (count: number): TargetReport =>
  answer(in2022, { "programmes-preparing": share(count, 12) });

export const targetExamples: readonly WorkedExample[] = [
  worked("participation/primary-schools-engaged", [
    [
      "12,599 of 16,800 primary schools engaged by the end of 2024/25, the goal being 75%",
      primarySchools(12_599),
    ],
    ["12,600 of 16,800 primary schools", primarySchools(12_600)],
    ["12,601 of 16,800 primary schools", primarySchools(12_601)],
    [
      "12,600 primary schools, and nobody says of how many",
      answer(network, { "primary-schools-engaged": { count: 12_600, definition } }),
    ],
    [
      "260 of the 400 primary schools of one hub",
      answer(hub, { "primary-schools-engaged": share(260, 400) }),
    ],
  ]),
  worked("participation/secondary-schools-engaged", [
    [
      "2,242 of 3,450 secondary schools engaged by the end of 2024/25, the goal being 65%",
      secondarySchools(2242),
    ],
    ["2,243 of 3,450 secondary schools, the first whole number above 65%", secondarySchools(2243)],
    ["2,244 of 3,450 secondary schools", secondarySchools(2244)],
    [
      "2,300 of 3,450, but counted six months after the last day of the goal",
      answer({ ...network, asAt: "2026-02-28" }, { "secondary-schools-engaged": share(2300, 3450) }),
    ],
    ["nobody says how many secondary schools engaged", answer(network, {})],
  ]),
  worked("participation/fe-mastery-specialists", [
    ["149 specialists trained and supported over all cohorts", specialists(149)],
    ["150 specialists", specialists(150)],
    ["151 specialists", specialists(151)],
    ["nobody says how many specialists there are", answer(network, {})],
  ]),
  worked("participation/active-local-leaders-of-a-hub", [
    ["a hub with 49 active local leaders", leadersOfAHub(49)],
    ["a hub with 50 active local leaders", leadersOfAHub(50)],
    ["a hub with 51 active local leaders", leadersOfAHub(51)],
    ["a hub that gives no number", answer(hub, {})],
    [
      "2,000 active local leaders of the whole network",
      answer(network, { "active-local-leaders-of-a-hub": { count: 2000, definition } }),
    ],
  ]),
  worked("participation/active-local-leaders", [
    ["1,999 active local leaders across the country", leadersOfTheNetwork(1999)],
    ["2,000 active local leaders across the country", leadersOfTheNetwork(2000)],
    ["2,001 active local leaders across the country", leadersOfTheNetwork(2001)],
    ["nobody says how many are active across the country", answer(network, {})],
    [
      "the 50 active local leaders of one hub",
      answer(hub, { "active-local-leaders": { count: 50, definition } }),
    ],
  ]),
  worked("participation/local-leaders", [
    ["1,999 local leaders at the end of 2021/22", leadersIn2022(1999)],
    ["2,000 local leaders", leadersIn2022(2000)],
    ["2,001 local leaders", leadersIn2022(2001)],
    ["nobody says how many local leaders there are", answer(in2022, {})],
    ["2,000 local leaders in 2024/25", answer(network, { "local-leaders": { count: 2000, definition } })],
  ]),
  worked("participation/programmes-preparing", [
    ["11 of 12 engaged programmes prepare for teaching for mastery, in 2021/22", programmesIn2022(11)],
    ["all 12 of 12 engaged programmes", programmesIn2022(12)],
    [
      "12 programmes, and nobody says of how many",
      answer(in2022, { "programmes-preparing": { count: 12, definition } }),
    ],
    ["12 of 12 engaged programmes, in 2024/25", answer(network, { "programmes-preparing": share(12, 12) })],
  ]),
];
