import { regionOfHub, shownBriefly } from "@maths-hubs/model";
import { findHub, type HubAlias, type HubFound, type ListedHub } from "@maths-hubs/programme/network";
import { citationInWords, plainText } from "@maths-hubs/rulekit";
import { cardLines, cardMarkdown, type Card } from "../card.ts";
import { printed } from "../colour.ts";
import { exitStatus, type ExitStatus } from "../exit-status.ts";
import { refusal } from "../refusal.ts";
import type { Terminal } from "../terminal.ts";
import { asJson } from "../as-json.ts";

/** The forms in which what was looked up can be written. */
export const lookUpFormats = ["text", "json", "markdown"] as const;

/** The options of `maths-hubs hub` and `maths-hubs project`. */
export interface LookUpOptions {
  readonly format: (typeof lookUpFormats)[number];
}

/** `maths-hubs hub NAME-OR-CODE`: which hub is meant, and what is known of it. */
export const hub = (words: readonly string[], { format }: LookUpOptions, terminal: Terminal): ExitStatus => {
  const found = foundHub(words.join(" "));
  const write = {
    text: () => printed(cardLines(cardOf(found), terminal.width), terminal.colour),
    json: () => asJson(found),
    markdown: () => cardMarkdown(cardOf(found)),
  };
  terminal.answer(write[format]());
  return exitStatus.holds;
};

const foundHub = (text: string): HubFound => {
  const answer = findHub(text);
  if (answer.found === "hub") return answer;
  const received = plainText(shownBriefly(text));
  if (answer.found === "several") {
    throw refusal(
      `hub: expected the name of one hub, received ${received}, which may be ${listOf(answer.candidates)}`,
    );
  }
  const near = answer.nearest.length === 0 ? "such as WM2" : `nearest ${listOf(answer.nearest)}`;
  throw refusal(`hub: expected the code or name of one of the 40 hubs (${near}), received ${received}`);
};

const listOf = (hubs: readonly ListedHub[]): string =>
  hubs.map(({ code, name }) => `${code} ${name}`).join(" or ");

const cardOf = ({ hub: { code, name, area, aliases, editions, citation, clauses }, by }: HubFound): Card => ({
  title: `${code} ${name}`,
  rows: [
    ["Found by", typeof by === "object" ? aliasInWords(by) : by],
    ["Region", regionOfHub(code) ?? ""],
    [
      "Local authorities",
      area === "unknown" ? "unknown: no document gives them" : area.localAuthorities.join("; "),
    ],
    ["Also known as", aliases.map(aliasInWords).join("; ")],
    ["Edition", editions.join(", ")],
    ["Source", citationInWords(citation)],
    ["Clauses", clauses.join(", ")],
    ["Area: source", area === "unknown" ? "" : citationInWords(area.citation)],
    ["Area: clauses", area === "unknown" ? "" : area.clauses.join(", ")],
  ],
  cited: area === "unknown" ? [citation] : [citation, area.citation],
});

/** A name that no document has is never told without what bears it out. */
const aliasInWords = ({ name, confidence, seenAt }: HubAlias): string => `${name} (${confidence}; ${seenAt})`;
