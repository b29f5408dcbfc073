import { shownBriefly } from "@maths-hubs/model";
import { sourceTitles } from "@maths-hubs/programme/sources";
import { linesOfRules, renderRulesMarkdown } from "@maths-hubs/rulekit";
import { printed } from "../colour.ts";
import { everyRule } from "../every-rule.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { nearest } from "../nearest.ts";
import { refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { asJson } from "../as-json.ts";

/** The forms in which rules can be written. */
export const rulesFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs rules`. */
export interface RulesOptions {
  readonly format: (typeof rulesFormats)[number];
}

/** `maths-hubs rules [ID]`: every rule with its force, statement and place in the source, or one of them. */
export const rules = (id: string | undefined, { format }: RulesOptions, terminal: Terminal): ExitStatus => {
  const chosen = id === undefined ? everyRule : everyRule.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    const close = nearest(
      id ?? "",
      everyRule.map((rule) => rule.id),
    );
    throw refusal(
      `rules: expected the id of a rule, such as ${close.join(" or ")}, received ${shownBriefly(id)}`,
    );
  }
  const options = { sourceTitles: sourceTitles() };
  const text = (): string =>
    printed(linesOfRules(chosen, { ...options, width: terminal.width }), terminal.colour);
  const write = {
    text,
    // JSON leaves out what judges: a function.
    json: () => asJson(chosen),
    markdown: () => renderRulesMarkdown(chosen, options),
  };
  terminal.answer(write[format]());
  return exitStatus.holds;
};
