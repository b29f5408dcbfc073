import type { RoleId } from "@maths-hubs/model";
import { publishedRoles } from "./data/roles.ts";

/**
 * The printed title of a role; a hub's own role is written out from its id.
 *
 * @param role - a role id
 *
 * @example
 * ```ts
 * import { roleTitle } from "@maths-hubs/programme/roles";
 *
 * roleTitle("assistant-maths-hub-lead-post-16"); // => "Assistant Maths Hub Lead (post-16)"
 * roleTitle("communications-officer"); // => "Communications officer"
 * ```
 */
export const roleTitle = (role: RoleId): string =>
  publishedRoles.find((published) => published.id === role)?.title ?? sentenceCase(role.replaceAll("-", " "));

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
