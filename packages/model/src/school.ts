import type { Phase, Sector } from "./setting.ts";

/**
 * The unique reference number of an establishment in England's register, six digits without spaces: `"100025"`. A school that
 * changes its kind (an academy conversion, a merger) gets a new one, so one school may have had several.
 */
export type Urn = string;

/** The form of a unique reference number, for schemas in other languages too. */
export const urnPattern: RegExp = /^[1-9]\d{5}$/;

/**
 * Whether a text is written like a unique reference number; whether there is such a school is for the register to say.
 *
 * @param text - what may be a number
 *
 * @example
 * ```ts
 * import { isUrn } from "@maths-hubs/model";
 *
 * isUrn("100025"); // => true
 * isUrn("10002"); // => false
 * ```
 */
export const isUrn = (text: string): text is Urn => urnPattern.test(text);

/** What the register says of a school on the day it was drawn up. */
export const schoolStatuses = ["open", "proposed-to-close", "closed", "proposed-to-open"] as const;

/** One status of a school. */
export type SchoolStatus = (typeof schoolStatuses)[number];

/** A local authority, as the register of establishments has it; some names occur twice, so the code is the key. */
export interface LocalAuthority {
  /** The Department's code of three digits, for example `202`. */
  readonly code: string;
  /** The name, as printed. */
  readonly name?: string;
}

/** A school, college or other establishment of England's register. */
export interface School {
  /** Its unique reference number. */
  readonly urn: Urn;
  /** Its name, as printed. */
  readonly name?: string;
  /** Every phase it offers, as a set: a middle school has two, an all-through school with a sixth form three. Left out means unknown. */
  readonly phases?: readonly Phase[];
  /** What the register says on the day it was drawn up. */
  readonly status: SchoolStatus;
  /** The sector; left out means unknown. */
  readonly sector?: Sector;
  /** The local authority whose area it lies in. */
  readonly localAuthority?: LocalAuthority;
  /** The first day it was open; the register leaves it out for many old schools. */
  readonly openedOn?: string;
  /** The last day it was open, or is to be; left out means none is set, or for a closed school unknown. */
  readonly closedOn?: string;
  /** Pupils on roll, whole; left out means unknown. */
  readonly pupils?: number;
}

/** One school becomes another: its record number ends and the other's begins. */
export interface SchoolLink {
  /** The number that ends. */
  readonly predecessor: Urn;
  /** The number that takes its place. */
  readonly successor: Urn;
}
