import { shownBriefly, type ProjectCode } from "@maths-hubs/model";

/** A project code taken apart. The number alone identifies nothing, so it comes with its year. */
export interface ParsedProjectCode {
  /** The canonical spelling. */
  readonly code: ProjectCode;
  /** The academic year that the two digits stand for. */
  readonly academicYear: string;
  /** The number, from 1. */
  readonly number: number;
  /** The letter that is part of the code, small; `null` where it has none. */
  readonly suffix: string | null;
}

/**
 * Why a text is no project code: it is the label of a kind of community (`MH LLME`), it has a number without a year, its year
 * is before the programme began, or it is something else.
 */
export type NoCodeReason = "not-a-code" | "community-kind" | "no-year" | "before-programme";

/** What a text was taken for. */
export type ProjectCodeReading =
  | {
      /** The text is a project code. */
      readonly ok: true;
      /** The code, taken apart. */
      readonly value: ParsedProjectCode;
    }
  | {
      /** The text is none. */
      readonly ok: false;
      /** Why not, to test. */
      readonly reason: NoCodeReason;
      /** What would have been accepted, in words. */
      readonly expected: string;
    };

/** The error of {@link projectCode}. */
export interface ProjectCodeError extends Error {
  /** Tells this error from others; test this, not the class. */
  readonly code: "invalid-project-code";
  /** Why the text is no project code. */
  readonly reason: NoCodeReason;
  /** What was given. */
  readonly received: string;
  /** What would have been accepted, in words. */
  readonly expected: string;
}

const expected = "a project code with its year, such as NCP24-07a";

const longestText = 40;
const dashes = /[‐‑‒–—−]/g;
const spelling = /^ncp ?(\d\d) ?- ?(?!00)(\d\d) ?([a-z]?)$/;

/**
 * Reads a project code in the spellings that are seen and gives it in the canonical one. Accepted are any case, spaces between
 * the parts, and dashes for the hyphen. Refused is everything else, with the reason.
 *
 * Clause: HBK-NCP-format.
 *
 * @param text - what may be a code
 *
 * @example
 * ```ts
 * import { parseProjectCode } from "@maths-hubs/programme/catalogue";
 *
 * const read = parseProjectCode("ncp 24–07A");
 * read.ok ? read.value : read.reason; // => { code: "NCP24-07a", academicYear: "2024/25", number: 7, suffix: "a" }
 * const refused = parseProjectCode("NCP LLME");
 * refused.ok ? refused.value : refused.reason; // => "community-kind"
 * ```
 */
export const parseProjectCode = (text: string): ProjectCodeReading => {
  const short = typeof text === "string" ? text.trim().slice(0, longestText + 1) : "";
  const plain = short.toLowerCase().replaceAll(/\s+/g, " ").replaceAll(dashes, "-");
  const [, year, number, suffix = ""] = (short.length > longestText ? null : spelling.exec(plain)) ?? [];
  if (year === undefined || number === undefined) return refused(reasonFor(plain));
  if (Number(year) < 14) return refused("before-programme");
  const next = String((Number(year) + 1) % 100).padStart(2, "0");
  return {
    ok: true,
    value: {
      code: `NCP${year}-${number}${suffix}`,
      academicYear: `20${year}/${next}`,
      number: Number(number),
      // An empty letter is none.
      suffix: suffix || null,
    },
  };
};

/**
 * The canonical spelling of a project code; what {@link parseProjectCode} refuses is an error here.
 *
 * @param text - what ought to be a code
 * @throws a {@link ProjectCodeError} with code `invalid-project-code` if it is none
 *
 * @example
 * ```ts
 * import { projectCode } from "@maths-hubs/programme/catalogue";
 *
 * projectCode("NCP 21-07"); // => "NCP21-07"
 * projectCode("NCP-07"); // throws invalid-project-code
 * ```
 */
export const projectCode = (text: string): ProjectCode => {
  const read = parseProjectCode(text);
  if (read.ok) return read.value.code;
  throw Object.assign(new Error(`No project code: expected ${expected}; received ${shownBriefly(text)}.`), {
    code: "invalid-project-code" as const,
    reason: read.reason,
    received: text,
    expected,
  });
};

const reasonFor = (plain: string): NoCodeReason => {
  if (/^(?:mh|ncp) llme$/.test(plain)) return "community-kind";
  return /^ncp ?-? ?\d{1,2} ?[a-z]?$/.test(plain) ? "no-year" : "not-a-code";
};

const refused = (reason: NoCodeReason): ProjectCodeReading => ({ ok: false, reason, expected });
