import { addDays, plainDate } from "@maths-hubs/calendar";
import type { HubCode } from "./hub-code.ts";
import type { LeadBody } from "./lead-body.ts";

/** The time for which one body leads a hub; both ends count. */
export interface LeadBodyTerm {
  /** The body. */
  readonly leadBody: LeadBody;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`; left out while no end is known. */
  readonly to?: string;
}

/**
 * A Maths Hub: a network of schools, colleges and other bodies, known by its code. Who leads it is a dated fact about it,
 * never its identity.
 *
 * Clause: ABOUT-What-not-lead-only.
 */
export interface Hub {
  /** The key; it stays when the lead body or the name changes. */
  readonly code: HubCode;
  /** The name in use. */
  readonly name: string;
  /** Who leads it and has led it, oldest first; terms do not overlap. */
  readonly leadBodies: readonly LeadBodyTerm[];
}

/** The error of {@link replaceLeadBody}. */
export interface LeadBodyError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "lead-body-not-after-predecessor";
  /** The first day that was asked for. */
  readonly from: string;
  /** The first day of the term that it would have to follow. */
  readonly predecessorFrom: string;
}

/**
 * The body that leads a hub on a date, or `undefined` where nobody is recorded for it.
 *
 * @param hub - the hub with the terms of its lead bodies
 * @param date - the date, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { leadBodyOn } from "@maths-hubs/model";
 *
 * const leadBodies = [{ leadBody: { kind: "trust", reference: "t-1" }, from: "2020-09-01", to: "2024-08-31" }] as const;
 * leadBodyOn({ code: "WM2", name: "SHaW", leadBodies }, "2024-08-31"); // => { kind: "trust", reference: "t-1" }
 * leadBodyOn({ code: "WM2", name: "SHaW", leadBodies }, "2024-09-01"); // => undefined
 * ```
 */
export const leadBodyOn = (hub: Hub, date: string): LeadBody | undefined =>
  hub.leadBodies.findLast(({ from, to }) => from <= date && (to === undefined || date <= to))?.leadBody;

/**
 * The hub with a new lead body from a date on: the predecessor's term ends the day before, and the hub keeps its code and
 * name.
 *
 * @param hub - the hub as it is
 * @param successor - the body that takes over
 * @param from - its first day, `YYYY-MM-DD`
 * @throws a {@link LeadBodyError} with code `lead-body-not-after-predecessor` if the latest term starts on that day or
 * later; a `CalendarError` with code `invalid-date` if the text is no day of the calendar
 *
 * @example
 * ```ts
 * import { replaceLeadBody } from "@maths-hubs/model";
 *
 * const leadBodies = [{ leadBody: { kind: "school", reference: "s-1" }, from: "2020-09-01" }] as const;
 * const successor = { kind: "college", reference: "c-1" } as const;
 * const hub = replaceLeadBody({ code: "YH3", name: "Yorkshire and The Humber", leadBodies }, successor, "2024-09-01");
 * hub.code; // => "YH3"
 * hub.leadBodies.map((term) => term.to ?? "open"); // => ["2024-08-31", "open"]
 * ```
 */
export const replaceLeadBody = (hub: Hub, successor: LeadBody, from: string): Hub => {
  const lastDay = addDays(plainDate(from), -1);
  const latest = hub.leadBodies.at(-1);
  if (latest !== undefined && latest.from >= from) throw notAfterPredecessor(from, latest.from);
  const past = hub.leadBodies.map((term) =>
    term.to === undefined || term.to > lastDay ? { ...term, to: lastDay } : term,
  );
  return { ...hub, leadBodies: [...past, { leadBody: successor, from }] };
};

const notAfterPredecessor = (from: string, predecessorFrom: string): LeadBodyError =>
  Object.assign(new Error(`A lead body from ${from} cannot follow one that starts on ${predecessorFrom}.`), {
    code: "lead-body-not-after-predecessor" as const,
    from,
    predecessorFrom,
  });
