import { faultInWords, type Activity } from "@maths-hubs/model";
import { checkActivity } from "@maths-hubs/model/schemas";
import { activityId } from "@maths-hubs/evaluation";
import { nameOf, parseJson, readText } from "./read-document.ts";
import { isRefusal, refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** An activity and the file that it stands in. */
export interface ActivityFile {
  /** The file. */
  readonly path: string;
  /** The activity. */
  readonly activity: Activity;
}

/** The activities of files, each a JSON document; refuses with the faults of all files, and where an activity comes twice. */
export const readActivities = async (
  paths: readonly string[],
  terminal: Terminal,
): Promise<readonly ActivityFile[]> => {
  const files: ActivityFile[] = [];
  const faults: string[] = [];
  for (const path of paths) {
    try {
      files.push({ path, activity: await readActivity(path, terminal) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      faults.push(...error.lines);
    }
  }
  faults.push(...repeatedIn(files));
  if (faults.length > 0) throw refusal(...faults);
  return files;
};

const readActivity = async (path: string, terminal: Terminal): Promise<Activity> => {
  const checked = checkActivity(parseJson(path, await readText(path, terminal)));
  if (checked.ok) return checked.value;
  throw refusal(...checked.faults.map((fault) => `${nameOf(path)}: ${faultInWords(fault)}`));
};

const repeatedIn = (files: readonly ActivityFile[]): readonly string[] => {
  const places = new Map<string, string>();
  return files.flatMap(({ path, activity }) => {
    const id = activityId(activity);
    const first = places.get(id);
    if (first === undefined) {
      places.set(id, path);
      return [];
    }
    const expected = `an activity that is not in ${nameOf(first)} already; give each a reference of its own`;
    return [`${nameOf(path)}: /reference: expected ${expected}, received ${JSON.stringify(id)} again`];
  });
};
