import { assessTeamThroughout } from "@maths-hubs/mhlm";
import { compare } from "./measure.mjs";
import { teamsOfEveryHub } from "./teams.mjs";

/** Only 2023/24 is published; its expectations are carried forward to the other years. */
const assessed = (teams) => () =>
  teams.map((team) => assessTeamThroughout(team, { carryForward: true }).compliant);

/** The years of forty hubs for ten years, against those of one year. */
export const manyHubs = async () => {
  const oneYear = teamsOfEveryHub(1);
  const tenYears = teamsOfEveryHub(10);
  const { few, again, many } = await compare(
    { few: assessed(oneYear), again: assessed(oneYear), many: assessed(tenYears) },
    { rounds: 31, milliseconds: 1 },
  );
  return [
    {
      name: `assessTeamThroughout, ${tenYears.length} teams against ${oneYear.length}`,
      ours: many.nanoseconds,
      peer: few.nanoseconds,
      ratio: many.ratio,
      mark: { atMost: 11 },
      control: again.ratio,
      unit: "ns",
    },
  ];
};
