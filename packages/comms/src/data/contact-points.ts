import type { PublishedEntry } from "@maths-hubs/programme/sources";
import { frozen } from "@maths-hubs/rulekit";

/** Whom to turn to. */
export interface ContactPoint extends PublishedEntry {
  /** Which contact it is: the first, or the one for what is left. */
  readonly order: "first" | "further";
  /** Who it is. */
  readonly name: string;
  /** The address printed; `null` where it depends on the hub. */
  readonly email: string | null;
}

/**
 * Whom to turn to with a question, in the order of asking.
 *
 * @example
 * ```ts
 * import { contactPoints } from "@maths-hubs/comms";
 *
 * contactPoints.map(({ name, email }) => email ?? name); // => ["local Maths Hub", "mathshubs@ncetm.org.uk"]
 * ```
 */
export const contactPoints: readonly ContactPoint[] = /* @__PURE__ */ frozen([
  {
    id: "contact/local-hub",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Contacting the Project Team" },
    clauses: ["HBK-Contact"],
    order: "first",
    name: "local Maths Hub",
    email: null,
  },
  {
    id: "contact/project-team",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Contacting the Project Team" },
    clauses: ["HBK-Contact"],
    order: "further",
    name: "Project Team",
    email: "mathshubs@ncetm.org.uk",
  },
]);
