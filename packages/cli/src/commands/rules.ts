import { fundingRules } from "@maths-hubs/funding";
import { teamRules } from "@maths-hubs/mhlm";
import { modelRules } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { linesOfRules, renderRulesMarkdown, type CatalogueRule } from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nearest } from "../nearest.ts";
import { refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";

/** The forms in which rules can be written. */
export const rulesFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs rules`. */
export interface RulesOptions {
  readonly format: (typeof rulesFormats)[number];
}

/** The rules of all packages; those about single things stand after those about the team. */
const everyRule: readonly CatalogueRule[] = [...teamRules, ...modelRules, ...fundingRules];

/** `maths-hubs rules [ID]`: every rule with its force, statement and place in the source, or one of them. */
export const rules = (id: string | undefined, { format }: RulesOptions, terminal: Terminal): ExitStatus => {
  const chosen = id === undefined ? everyRule : everyRule.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    const close = nearest(
      id ?? "",
      everyRule.map((rule) => rule.id),
    );
    throw refusal(
      `rules: expected the id of a rule, such as ${close.join(" or ")}, received ${JSON.stringify(id)}`,
    );
  }
  const options = { sourceTitles: sourceTitles() };
  const text = (): string =>
    printed(linesOfRules(chosen, { ...options, width: terminal.width }), terminal.colour);
  const write = {
    text,
    // JSON leaves out what judges: a function.
    json: () => `${JSON.stringify(chosen, null, 2)}\n`,
    markdown: () => renderRulesMarkdown(chosen, options),
  };
  terminal.answer(write[format]());
  return exitStatus.holds;
};
