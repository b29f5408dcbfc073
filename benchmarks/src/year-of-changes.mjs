import { assessTeam, assessTeamThroughout } from "@maths-hubs/mhlm";
import { parseTeam } from "@maths-hubs/model/schemas";
import { compare } from "./measure.mjs";
import { aTeamOfTwentyChanges } from "./teams.mjs";

/** A year with twenty changes, against as many questions about one date as the year has slices. */
export const yearOfChanges = async () => {
  const team = parseTeam(aTeamOfTwentyChanges());
  const { slices } = assessTeamThroughout(team);
  // Neighbours that say the same are joined: 21 slices show that none were.
  if (slices.length !== 21) throw new Error(`Twenty changes give ${slices.length} slices.`);
  const dateByDate = () => slices.map(({ from }) => assessTeam(team, { on: from }));
  const { dates, again, ours } = await compare(
    { dates: dateByDate, again: dateByDate, ours: () => assessTeamThroughout(team) },
    { rounds: 101, milliseconds: 5 },
  );
  return [
    {
      name: "assessTeamThroughout, 20 changes, against assessTeam on the 21 dates",
      ours: ours.nanoseconds,
      peer: dates.nanoseconds,
      ratio: ours.ratio,
      mark: { atMost: 1.3 },
      control: again.ratio,
      unit: "ns",
    },
  ];
};
