import type { ProjectCode } from "@maths-hubs/model";
import { frozen } from "@maths-hubs/rulekit";
import type { PublishedStatement } from "../published-entry.ts";

/** Two codes that a document lets us take for the same line of work in successive years. */
export interface ProjectLink extends PublishedStatement {
  /** The code of the earlier year. */
  readonly predecessor: ProjectCode;
  /** The code of the later year. */
  readonly successor: ProjectCode;
}

/** The one link between years that can be documented. */
export const projectLinks: readonly ProjectLink[] = /* @__PURE__ */ frozen([
  {
    id: "project-links/secondary-sustaining",
    predecessor: "NCP23-14",
    successor: "NCP24-14",
    statement: "The text still uses the code of the year before; the list has the new one.",
    editions: ["2024/25"],
    citation: { source: "HBK", at: "Secondary commentary" },
    clauses: ["HBK-Sec-C-sustaining", "HBK-NCP-14"],
  },
]);
