import type { LedActivity, LocalLeader } from "@maths-hubs/model";
import { supportLevels } from "@maths-hubs/programme/activities";

/** Whether an activity belongs to Targeted Support: the host says so, or its code does; `undefined` where nothing does. */
const isTargetedSupport = ({ targetedSupport, project }: LedActivity): boolean | undefined =>
  targetedSupport ?? (project === undefined ? undefined : supportLevels.some(({ code }) => code === project));

/** Whether somebody works on Targeted Support; one activity is enough, and one open activity leaves it open. */
export const worksOnTargetedSupport = ({ activities }: LocalLeader): boolean | undefined => {
  const answers = activities?.map(isTargetedSupport) ?? [undefined];
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
};
