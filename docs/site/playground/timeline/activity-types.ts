import { activityTypes, type ActivityType } from "@maths-hubs/model";
import type { Choice } from "../draft-column.ts";

const titles: Readonly<Record<ActivityType, string>> = {
  "work-group": "Work Group",
  "sktm-programme": "SKTM Programme",
  "local-leader-programme": "Programme for local leaders",
  community: "community",
  "local-leader-community": "community of local leaders",
  "targeted-support": "targeted support",
};

/** The types of activity as people call them. */
export const activityTypeChoices: readonly Choice[] = activityTypes.map((value) => ({
  value,
  title: titles[value],
}));
