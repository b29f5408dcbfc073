import type { TextFormat } from "@maths-hubs/comms";
import type { OfferedFile } from "../download.ts";

const kinds: Readonly<Record<TextFormat, { readonly ending: string; readonly type: string }>> = {
  text: { ending: "txt", type: "text/plain" },
  markdown: { ending: "md", type: "text/markdown" },
  html: { ending: "html", type: "text/html" },
};

/** A text as a file of its format. */
export const textFile = (name: string, text: string, format: TextFormat): OfferedFile => {
  const { ending, type } = kinds[format];
  return { name: `${name}.${ending}`, type, text };
};
