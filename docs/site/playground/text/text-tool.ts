import newsletter from "../../../../examples/style-check/newsletter.md?raw";
import type { DocumentTool } from "../document-tool.ts";
import { checkTextDocument, type TextDocument } from "./text-document.ts";

/** The tool that checks a text; it opens with the illustrative newsletter of the examples, which has mistakes in it. */
export const textTool: DocumentTool<TextDocument> = {
  id: "text",
  noun: "text",
  example: { text: newsletter, format: "markdown", academicYear: "2024/25" },
  check: checkTextDocument,
};
