/**
 * The kinds of body that can lead a hub and answer for its grant.
 *
 * Clause: SPEC-P2-leadbody.
 */
export const leadBodyKinds = ["school", "college", "trust"] as const;

/** The kind of a lead body; a hub has exactly one lead body at a time, and that has one kind. */
export type LeadBodyKind = (typeof leadBodyKinds)[number];

/** The school, college or trust that leads a hub. It is not the hub: the hub is a network, and outlives it. */
export interface LeadBody {
  /** What kind of body it is. */
  readonly kind: LeadBodyKind;
  /** The host's reference of it, for example a URN. */
  readonly reference: string;
}

/**
 * Whether a text names a kind of body that can lead a hub.
 *
 * @param text - what may be a kind
 *
 * @example
 * ```ts
 * import { isLeadBodyKind } from "@maths-hubs/model";
 *
 * isLeadBodyKind("college"); // => true
 * isLeadBodyKind("university"); // => false
 * ```
 */
export const isLeadBodyKind = (text: string): text is LeadBodyKind =>
  leadBodyKinds.some((kind) => kind === text);
