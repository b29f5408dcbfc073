import type { Checked } from "@maths-hubs/model/schemas";
import type { Json } from "./json.ts";

/** The tools of the playground, by the name of their page. */
type ToolId = "team" | "grant" | "timeline" | "text";

/** What a tool knows of the document that it works on. */
export interface DocumentTool<T> {
  readonly id: ToolId;
  /** What the document is called in a sentence: "team". */
  readonly noun: string;
  /** The document that a visitor meets first. */
  readonly example: Json;
  /** The library's own check: the typed document, or every fault with its place. */
  readonly check: (document: unknown) => Checked<T>;
}
