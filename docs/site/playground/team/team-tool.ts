import type { Team } from "@maths-hubs/model";
import { checkTeam } from "@maths-hubs/model/schemas";
import example from "../../../../examples/data/team-2023-24.json";
import type { DocumentTool } from "../document-tool.ts";

/** The tool that judges a team; it opens with the illustrative team of the examples, which has a vacancy in November. */
export const teamTool: DocumentTool<Team> = { id: "team", noun: "team", example, check: checkTeam };
