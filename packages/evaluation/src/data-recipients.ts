import { dataFlows, type DataFlow, type DataLevel, type DataPurpose } from "@maths-hubs/programme/evaluation";
import { evaluationError } from "./evaluation-error.ts";

/** A section of a survey or report, as far as it decides what its data are for. */
export interface ReportSection {
  /** What the section asks about; `impact` sections are evaluation, whatever their tag. */
  readonly about: "impact" | "other";
  /** What the host says that it is for; needed where it is not about impact, because the line is blurred. */
  readonly purpose?: DataPurpose;
}

/**
 * Whether the data of a section are evaluation or quality assurance; `null` where the host has to say.
 *
 * Clauses: HBK-Eval-split, HBK-Eval-qa.
 *
 * @param section - a section of a survey or report
 *
 * @example
 * ```ts
 * import { purposeOfSection } from "@maths-hubs/evaluation";
 *
 * purposeOfSection({ about: "impact" }); // => "evaluation"
 * purposeOfSection({ about: "other", purpose: "quality-assurance" }); // => "quality-assurance"
 * purposeOfSection({ about: "other" }); // => null
 * ```
 */
export const purposeOfSection = ({ about, purpose }: ReportSection): DataPurpose | null =>
  about === "impact" ? "evaluation" : (purpose ?? null);

/**
 * Who collects data of one purpose at one level, and who receives them, with the source.
 *
 * Clauses: HBK-Eval-nat-collect, HBK-Eval-nat-qa, HBK-Eval-loc-collect.
 *
 * @param purpose - evaluation or quality assurance
 * @param level - national or local
 * @throws an {@link EvaluationError} with code `unknown-data-flow` if there is no such purpose or level
 *
 * @example
 * ```ts
 * import { dataFlow } from "@maths-hubs/evaluation";
 *
 * dataFlow("evaluation", "local").reportedTo; // => ["NCETM strands", "MHLM Team", "project leadership"]
 * dataFlow("quality-assurance", "national").audience; // => "internal"
 * ```
 */
export const dataFlow = (purpose: DataPurpose, level: DataLevel): DataFlow => {
  const flow = dataFlows.find((entry) => entry.purpose === purpose && entry.level === level);
  if (flow !== undefined) return flow;
  const expected = "evaluation or quality-assurance, national or local";
  throw evaluationError("unknown-data-flow", { received: `${level} ${purpose}`, expected });
};

/**
 * Whether data may go to readers outside the programme: evaluation may; quality assurance stays inside unless the host
 * has released it; of what nobody has tagged, nothing is known.
 *
 * Clauses: HBK-Eval-split, HBK-Eval-qa-use.
 *
 * @param section - the section that the data come from
 * @param releasedByHost - whether the host has released this quality assurance
 *
 * @example
 * ```ts
 * import { mayGoOutside } from "@maths-hubs/evaluation";
 *
 * mayGoOutside({ about: "impact" }); // => true
 * mayGoOutside({ about: "other", purpose: "quality-assurance" }); // => false
 * mayGoOutside({ about: "other", purpose: "quality-assurance" }, true); // => true
 * mayGoOutside({ about: "other" }); // => null
 * ```
 */
export const mayGoOutside = (section: ReportSection, releasedByHost = false): boolean | null => {
  const purpose = purposeOfSection(section);
  return purpose === null ? null : purpose === "evaluation" || releasedByHost;
};
