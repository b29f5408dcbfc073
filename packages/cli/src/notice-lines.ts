import type { Notice } from "@maths-hubs/model";
import type { TextLine } from "@maths-hubs/rulekit";
import { paragraph, section } from "./text-lines.ts";

/** What a reader would want to know beside the rules. */
export const noticeLines = (notices: readonly Notice[], width: number): readonly TextLine[] =>
  section(
    "Worth knowing",
    notices.flatMap((notice) => paragraph("body", notice.message, width, { lead: "  - ", indent: "    " })),
  );
