import type { PlainDate } from "@maths-hubs/calendar";
import type { ObjectivesTracker, TrackedPart } from "@maths-hubs/model";
import { defineRule, defineRuleForEach, pointer } from "@maths-hubs/rulekit";
import type { Rule, RuleDefinition, RuleForEachDefinition, Unit } from "@maths-hubs/rulekit";
import type { TrackerTerms } from "./tracker-editions.ts";

/** What every rule about a tracker is judged on. */
export interface TrackerOnDate {
  /** The document. */
  readonly tracker: ObjectivesTracker;
  /** The date judged. */
  readonly on: PlainDate;
  /** Whether the edition is that of an earlier year, whose dates do not hold for this one. */
  readonly isCarriedForward: boolean;
}

/** A rule about what a lead body keeps track of. */
export type TrackerRule = Rule<TrackerOnDate, TrackerTerms>;

type Clause<U extends Unit> = Omit<RuleDefinition<TrackerOnDate, TrackerTerms, U>, "subject">;

/** A rule judged once, on the hub. */
export const trackerRule = <U extends Unit>(clause: Clause<U>): TrackerRule =>
  defineRule<TrackerOnDate, TrackerTerms, U>({ ...clause, subject: ({ tracker }) => tracker.hub });

type ClauseForEach<U extends Unit, Item> = Omit<
  RuleForEachDefinition<TrackerOnDate, TrackerTerms, U, Item>,
  "subject"
> & {
  /** Names one of the things judged. */
  readonly nameOf: (item: Item) => string;
};

/** A rule judged on several things of the tracker one by one. */
export const trackerRuleForEach = <U extends Unit, Item>(clause: ClauseForEach<U, Item>): TrackerRule =>
  defineRuleForEach<TrackerOnDate, TrackerTerms, U, Item>({
    ...clause,
    subject: ({ tracker }, item) => (item === undefined ? tracker.hub : clause.nameOf(item)),
  });

/** An entry of a block and where it stands; the block alone where nothing is tracked under the name. */
export interface Tracked<Entry> {
  /** The number or letter of the published part or item. */
  readonly name: string;
  /** What the tracker holds of it. */
  readonly entry: Entry | undefined;
  /** JSON Pointer to it, or to the block. */
  readonly path: string;
}

/** What is published, each with what the tracker holds of it. */
export const trackedIn = <Entry>(
  block: "parts" | "responsibilities",
  entries: readonly Entry[],
  { names, nameOf }: { readonly names: readonly string[]; readonly nameOf: (entry: Entry) => string },
): readonly Tracked<Entry>[] => {
  const places = new Map(entries.map((entry, index) => [nameOf(entry), index]));
  return names.map((name) => {
    const index = places.get(name);
    return index === undefined
      ? { name, entry: undefined, path: pointer(block) }
      : { name, entry: entries[index], path: pointer(block, index) };
  });
};

/** The parts of all objectives with what is tracked of each; `undefined` where the document does not say. */
export const trackedParts = (
  { parts }: ObjectivesTracker,
  { objectives }: TrackerTerms,
): readonly Tracked<TrackedPart>[] | undefined =>
  parts === undefined
    ? undefined
    : trackedIn("parts", parts, {
        names: objectives.flatMap((objective) => objective.parts),
        nameOf: ({ part }) => part,
      });
