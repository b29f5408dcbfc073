import { pointer } from "@maths-hubs/rulekit";
import type { Activity } from "./activity.ts";
import { shownBriefly, type Fault } from "./fault.ts";
import type { TaskId } from "./obligation-id.ts";

/** A due date or done mark beside the field that is there for it: two answers to one question. */
export const statedTwice = ({
  dueDates = {},
  done = {},
  happi = {},
  surveys = {},
  workshops = [],
}: Activity): readonly Fault[] => {
  const points = new Set(workshops.map(({ point }) => point));
  const dues: readonly (readonly [task: TaskId, isStated: boolean, field: string])[] = [
    ["before-what-1", points.has("first"), "/workshops"],
    ["start-what-2", happi.planningDue !== undefined, "/happi/planningDue"],
    ["start-what-3", surveys.autumn?.closes !== undefined, "/surveys/autumn/closes"],
    ["during-what-1", points.has("mid-year"), "/workshops"],
    ["end-what-1", points.has("final"), "/workshops"],
    ["end-what-2", surveys.summer?.closes !== undefined, "/surveys/summer/closes"],
    ["end-what-3", surveys.localLeader?.closes !== undefined, "/surveys/localLeader/closes"],
    ["end-what-5", happi.finalDue !== undefined, "/happi/finalDue"],
  ];
  const marks: readonly (readonly [task: TaskId, isStated: boolean, field: string])[] = [
    ["start-what-2", happi.planningSubmittedOn !== undefined, "/happi/planningSubmittedOn"],
    ["end-what-5", happi.finalSubmittedOn !== undefined, "/happi/finalSubmittedOn"],
  ];
  const twice = (
    block: "dueDates" | "done",
    stated: Activity["dueDates"],
    fields: typeof dues,
  ): readonly Fault[] =>
    fields.flatMap(([task, isStated, field]) =>
      isStated && stated?.[task] !== undefined
        ? [
            {
              path: pointer(block, task),
              code: "stated-twice" as const,
              expected: `nothing, because ${field} says it`,
              received: shownBriefly(stated[task]),
            },
          ]
        : [],
    );
  return [...twice("dueDates", dueDates, dues), ...twice("done", done, marks)];
};
