import type { LeadBodyTransition, PartyAdvice, PersonId, TransitionPerson } from "@maths-hubs/model";
import { pointer } from "@maths-hubs/rulekit";

/**
 * The way in which somebody goes on with the successor: `transfer` with the staff of the current lead body, whatever TUPE
 * turns out to ask; `new-agreement` for everybody else; `open` where the text gives both; `leaves`; `unknown`.
 */
export type StaffRoute = "transfer" | "new-agreement" | "open" | "leaves" | "unknown";

/** The way of one person, and what it rests on. */
export interface RouteOfPerson {
  /** The person. */
  readonly person: PersonId;
  /** The way. */
  readonly route: StaffRoute;
  /** Why, for people. */
  readonly reason: string;
  /** JSON Pointers that would have to be filled in, where the way is unknown. */
  readonly missing: readonly string[];
}

/** The ways of all people, and what each party was advised on TUPE. */
export interface StaffRoutes {
  /** Person by person, in the order of the document; `null` where the document does not say who works for the hub. */
  readonly people: readonly RouteOfPerson[] | null;
  /** What each party was advised; `null` where that is unknown. Whether TUPE applies is not worked out here. */
  readonly tupePositions: Readonly<Record<"current" | "successor", PartyAdvice["tupePosition"] | null>>;
}

/**
 * Sorts the people of a hub by the way in which they go on after a change of lead body. A local leader whom the current
 * lead body employs is flagged `open`: the text names both ways.
 *
 * Clauses: SPEC-P23-sla-renewal, SPEC-P23-tupe-duty, SPEC-P20-likely.
 *
 * @param transition - the change
 *
 * @example
 * ```ts
 * import { staffRoutes } from "@maths-hubs/lead-school";
 * import { aTransition } from "@maths-hubs/model/testing";
 *
 * const { people, tupePositions } = staffRoutes(aTransition());
 * people?.map(({ person, route }) => `${person}: ${route}`); // => ["p-01: leaves", "p-02: transfer", "p-03: new-agreement", "l-01: new-agreement"]
 * tupePositions; // => { current: "applies", successor: "applies" }
 * ```
 */
export const staffRoutes = ({ people, advice }: LeadBodyTransition): StaffRoutes => ({
  people: people?.map((person, index) => routeOf(person, pointer("people", index))) ?? null,
  tupePositions: {
    current: advice?.current?.tupePosition ?? null,
    successor: advice?.successor?.tupePosition ?? null,
  },
});

const routeOf = ({ person, employer, stays, worksAs }: TransitionPerson, path: string): RouteOfPerson => {
  const by = (route: StaffRoute, reason: string, missing: readonly string[] = []): RouteOfPerson => ({
    person,
    route,
    reason,
    missing,
  });
  if (stays === false) return by("leaves", "does not work for the hub after the change");
  if (employer === undefined)
    return by("unknown", "the document does not say who employs them", [`${path}/employer`]);
  if (employer !== "lead-body") return by("new-agreement", "the current lead body does not employ them");
  return worksAs.includes("local-leader")
    ? by("open", "staff of the current lead body, and a local leader: the text gives both ways")
    : by("transfer", "the current lead body employs them");
};
