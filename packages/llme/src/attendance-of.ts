import { plainDate } from "@maths-hubs/calendar";
import type { PersonId } from "@maths-hubs/model";

/** One device on the register of an online event. */
export interface RegisteredDevice {
  /** Whose link, or account, the device joined by. */
  readonly account: PersonId;
  /** Everybody who took part at the device, the owner of the link too if there. */
  readonly participants: readonly PersonId[];
  /** The day on which the NCETM was told who shared the device; left out where it was not. */
  readonly noticeOn?: string;
}

/** Whom the attendance record of an online event holds, and whom it lacks. */
export interface AttendanceRecord {
  /** Whom the record holds, each once, by id. */
  readonly recorded: readonly PersonId[];
  /** Who took part and is not in the record until the NCETM is told. */
  readonly unrecorded: readonly PersonId[];
  /** The accounts whose link somebody else used. */
  readonly sharedLinks: readonly PersonId[];
}

/**
 * Whom the attendance record of an online event holds on a date: one person for each link, by the register. People who
 * shared a device are in it once the NCETM was told; no deadline for that is given. A confirmation puts nobody in it.
 *
 * Clauses: HBK-Att-link, HBK-Att-individual, HBK-Att-onedevice, HBK-Att-noshare.
 *
 * @param register - the devices that joined
 * @param on - the date on which the record is read, `YYYY-MM-DD`
 * @throws a `CalendarError` with code `invalid-date` if a date is no day of the calendar
 *
 * @example
 * ```ts
 * import { attendanceOf } from "@maths-hubs/llme";
 *
 * const device = { account: "l-07", participants: ["l-07", "l-08"] };
 * attendanceOf([device], "2025-01-22"); // => { recorded: ["l-07"], unrecorded: ["l-08"], sharedLinks: [] }
 * attendanceOf([{ ...device, noticeOn: "2025-01-24" }], "2025-01-24").recorded; // => ["l-07", "l-08"]
 * ```
 */
export const attendanceOf = (register: readonly RegisteredDevice[], on: string): AttendanceRecord => {
  const day = plainDate(on);
  const recorded = new Set<PersonId>();
  const present = new Set<PersonId>();
  const shared = new Set<PersonId>();
  for (const { account, participants, noticeOn } of register) {
    const isTold = noticeOn !== undefined && plainDate(noticeOn) <= day;
    for (const person of isTold ? participants : [account]) recorded.add(person);
    for (const person of participants) present.add(person);
    if (!participants.includes(account)) shared.add(account);
  }
  const unrecorded = [...present].filter((person) => !recorded.has(person));
  return {
    recorded: [...recorded].toSorted(),
    unrecorded: unrecorded.toSorted(),
    sharedLinks: [...shared].toSorted(),
  };
};
