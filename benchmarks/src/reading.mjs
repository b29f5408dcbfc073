import { teamFromCsv, teamToCsv } from "@maths-hubs/formats/csv";
import { parseTeam } from "@maths-hubs/model/schemas";
import { compare } from "./measure.mjs";
import { aTeamOfTwenty } from "./teams.mjs";

const figures = async (name, run) => {
  const { once, again } = await compare({ once: run, again: run }, { rounds: 75, milliseconds: 5 });
  return { name, ours: once.nanoseconds, control: again.ratio, unit: "ns" };
};

/** What it takes to read a team of twenty, without a peer. */
export const reading = async () => {
  const document = aTeamOfTwenty();
  const { hub, academicYear } = document;
  const table = teamToCsv(document);
  const read = teamFromCsv(table, { hub, academicYear });
  if (!read.ok || read.value.appointments.length !== 20) throw new Error("The table does not read back.");
  return [
    await figures("parseTeam, 20 appointments", () => parseTeam(document)),
    await figures("teamFromCsv, 20 rows", () => teamFromCsv(table, { hub, academicYear })),
  ];
};
