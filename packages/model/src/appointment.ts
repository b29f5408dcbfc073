import type { Group } from "./group.ts";
import { groupOfRole } from "./role.ts";
import type { Appointment } from "./team.ts";

/**
 * The group that an appointment belongs to: that of its named role, or the one it states.
 *
 * @param appointment - an appointment, or the part of it that names roles and group
 *
 * @example
 * ```ts
 * import { groupOfAppointment } from "@maths-hubs/model";
 *
 * groupOfAppointment({ roles: ["maths-hub-lead"] }); // => "leadership"
 * groupOfAppointment({ roles: ["communications-officer"], group: "operational-management" }); // => "operational-management"
 * groupOfAppointment({ roles: ["communications-officer"] }); // => undefined
 * ```
 */
export const groupOfAppointment = (appointment: Pick<Appointment, "roles" | "group">): Group | undefined => {
  for (const role of appointment.roles) {
    const group = groupOfRole(role);
    if (group !== undefined) return group;
  }
  return appointment.group;
};

/**
 * Whether nobody is appointed: the hub keeps the place in its list, and it counts for nothing.
 *
 * @param appointment - an appointment, or the part of it that names the person
 *
 * @example
 * ```ts
 * import { isVacancy } from "@maths-hubs/model";
 *
 * isVacancy({ person: null }); // => true
 * isVacancy({}); // => true
 * isVacancy({ person: "p-01" }); // => false
 * ```
 */
export const isVacancy = (appointment: Pick<Appointment, "person">): boolean =>
  (appointment.person ?? null) === null;
