import type { GrantStatement } from "@maths-hubs/model";
import { plainText } from "@maths-hubs/rulekit";
import { workingRows } from "../working-rows.ts";

/**
 * The workings of a statement as plain text, a line for each step; terminal codes and line ends of a stranger's labels are
 * made harmless.
 *
 * @param statement - an entitlement, payment profile, re-profile or recovery
 *
 * @example
 * ```ts
 * import { workingsAsText } from "@maths-hubs/formats/text";
 * import { entitlement } from "@maths-hubs/funding";
 * import { aGrant } from "@maths-hubs/model/testing";
 *
 * const text = workingsAsText(entitlement(aGrant(), { basis: "planned" }));
 * text.split("\n")[0]; // => "leadership and management: take, 310000.00 (/fixed/leadershipAndManagement) = 310000.00"
 * ```
 */
export const workingsAsText = (statement: Pick<GrantStatement, "lines" | "workings">): string =>
  workingRows(statement)
    .map(({ line, step, from, result }) => `${plainText(`${line}: ${step}, ${from} = ${result}`)}\n`)
    .join("");
