import type { School } from "@maths-hubs/model";

/**
 * Whether a school is open on a day; `undefined` where the register does not say.
 *
 * Both the first and the last day count as open. The register leaves the opening day of many old schools out: such a school
 * is taken to have been open already. A closed school without a closing day, and a proposed one without an opening day, leave
 * the question open.
 *
 * @param school - its status and dates
 * @param on - the day, `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { isOpenOn } from "@maths-hubs/participation";
 *
 * isOpenOn({ status: "closed", closedOn: "2024-08-31" }, "2024-08-31"); // => true
 * isOpenOn({ status: "closed", closedOn: "2024-08-31" }, "2024-09-01"); // => false
 * isOpenOn({ status: "closed" }, "2024-09-01"); // => undefined
 * ```
 */
export const isOpenOn = (
  { status, openedOn, closedOn }: Pick<School, "status" | "openedOn" | "closedOn">,
  on: string,
): boolean | undefined => {
  if (openedOn !== undefined && on < openedOn) return false;
  if (closedOn !== undefined) return on <= closedOn;
  if (status === "closed") return undefined;
  return status === "proposed-to-open" && openedOn === undefined ? undefined : true;
};
