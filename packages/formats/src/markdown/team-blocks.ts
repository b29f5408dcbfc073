import { plainDate, writeOut } from "@maths-hubs/calendar";
import type { Notice } from "@maths-hubs/model";
import { escapeMarkdown } from "@maths-hubs/rulekit";

/** A heading; the text is escaped. */
export const headingBlock = (level: 1 | 2, text: string): string =>
  `${"#".repeat(level)} ${escapeMarkdown(text)}`;

/** "1 November 2023 to 30 November 2023", or the one day. */
export const daysInWords = ({ from, to }: { readonly from: string; readonly to: string }): string => {
  const first = writeOut(plainDate(from));
  return from === to ? first : `${first} to ${writeOut(plainDate(to))}`;
};

/** What is asked for; where it is not asked of the hub as a whole, of what. */
export const expectationInWords = (
  { title, subject }: { readonly title: string; readonly subject: string },
  hub: string,
): string => (subject === hub ? title : `${title} (${subject})`);

/** What else a reader would want to know. */
export const noticeBlocks = (notices: readonly Notice[]): readonly string[] =>
  notices.length === 0
    ? []
    : [headingBlock(2, "Notices"), notices.map(({ message }) => `- ${escapeMarkdown(message)}`).join("\n")];
