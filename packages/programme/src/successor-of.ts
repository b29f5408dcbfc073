import type { ProjectCode } from "@maths-hubs/model";
import { projectLinks, type ProjectLink } from "./data/project-links.ts";
import { projectCode } from "./parse-project-code.ts";

/** The code of the same line of work in a neighbouring year, or that no document gives one. */
export type NeighbouringYear =
  | {
      /** A document gives the link. */
      readonly documented: true;
      /** The code in the other year. */
      readonly code: ProjectCode;
      /** What says so. */
      readonly link: ProjectLink;
    }
  | {
      /** No document gives one; a code with the same number proves nothing. */
      readonly documented: false;
    };

/**
 * The code that a project had the year before, where a document says so.
 *
 * @param code - a project code, in any spelling that is read
 * @throws a {@link ProjectCodeError} with code `invalid-project-code` if the text is none
 *
 * @example
 * ```ts
 * import { predecessorOf } from "@maths-hubs/programme/catalogue";
 *
 * const before = predecessorOf("NCP24-14");
 * before.documented ? before.code : "unknown"; // => "NCP23-14"
 * predecessorOf("NCP24-09").documented; // => false
 * ```
 */
export const predecessorOf = (code: ProjectCode): NeighbouringYear =>
  linked(code, "successor", "predecessor");

/**
 * The code that a project has the year after, where a document says so.
 *
 * @param code - a project code, in any spelling that is read
 * @throws a {@link ProjectCodeError} with code `invalid-project-code` if the text is none
 *
 * @example
 * ```ts
 * import { successorOf } from "@maths-hubs/programme/catalogue";
 *
 * const after = successorOf("NCP23-14");
 * after.documented ? after.code : "unknown"; // => "NCP24-14"
 * successorOf("NCP20-09").documented; // => false
 * ```
 */
export const successorOf = (code: ProjectCode): NeighbouringYear => linked(code, "predecessor", "successor");

type End = "predecessor" | "successor";

const linked = (code: ProjectCode, from: End, to: End): NeighbouringYear => {
  const canonical = projectCode(code);
  const link = projectLinks.find((one) => one[from] === canonical);
  return link === undefined ? { documented: false } : { documented: true, code: link[to], link };
};
