import type { Group } from "./group.ts";

/**
 * The seven roles that Annex C names for the leadership group, in its order.
 *
 * Clause: SPEC-AnnexC-LG-roles.
 */
export const leadershipRoles = [
  "senior-leadership-link",
  "maths-hub-lead",
  "assistant-maths-hub-lead-primary",
  "assistant-maths-hub-lead-secondary",
  "assistant-maths-hub-lead-post-16",
  "headteacher-advocate-primary",
  "assistant-maths-hub-lead-targeted-support",
] as const;

/**
 * The two roles that Annex C names for the operational management group; one of them is enough.
 *
 * Clause: SPEC-AnnexC-OG-roles.
 */
export const operationalManagementRoles = ["maths-hub-co-ordinator", "maths-hub-project-manager"] as const;

/** A role that Annex C names for the leadership group. */
export type LeadershipRole = (typeof leadershipRoles)[number];

/** A role that Annex C names for the operational management group. */
export type OperationalManagementRole = (typeof operationalManagementRoles)[number];

/** A role that Annex C names. */
export type NamedRole = LeadershipRole | OperationalManagementRole;

/**
 * Any role: hubs may have others than the named ones, with ids of their own in lower-case words joined by hyphens.
 *
 * Clauses: SPEC-AnnexC-LG-other, SPEC-AnnexC-OG-other.
 */
export type RoleId = string;

// A spread is no pure call for bundlers: within a function, it is left out where nobody asks for groups.
const groupsByRole: ReadonlyMap<string, Group> = /* @__PURE__ */ (() =>
  new Map<string, Group>([
    ...leadershipRoles.map((role) => [role, "leadership"] as const),
    ...operationalManagementRoles.map((role) => [role, "operational-management"] as const),
  ]))();

/**
 * The group that a named role belongs to; `undefined` for a hub's own roles, which may be in either.
 *
 * @param role - a role id
 *
 * @example
 * ```ts
 * import { groupOfRole } from "@maths-hubs/model";
 *
 * groupOfRole("headteacher-advocate-primary"); // => "leadership"
 * groupOfRole("communications-officer"); // => undefined
 * ```
 */
export const groupOfRole = (role: RoleId): Group | undefined => groupsByRole.get(role);

/**
 * Whether Annex C names the role.
 *
 * @param role - a role id
 *
 * @example
 * ```ts
 * import { isNamedRole } from "@maths-hubs/model";
 *
 * isNamedRole("maths-hub-lead"); // => true
 * isNamedRole("communications-officer"); // => false
 * ```
 */
export const isNamedRole = (role: RoleId): role is NamedRole => groupsByRole.has(role);

/** The form of a role id, for schemas in other languages too: lower-case words joined by hyphens. */
export const roleIdPattern: RegExp = /^[a-z][a-z0-9]*(?:-[a-z0-9]+){0,12}$/;

/** Characters that a role id may have. */
export const longestRoleId = 80;

/**
 * Whether a text has the form of a role id, named by Annex C or not.
 *
 * @param text - what may be a role id
 *
 * @example
 * ```ts
 * import { isRoleId } from "@maths-hubs/model";
 *
 * isRoleId("events-lead"); // => true
 * isRoleId("Events Lead"); // => false
 * ```
 */
export const isRoleId = (text: string): text is RoleId =>
  text.length <= longestRoleId && roleIdPattern.test(text);
