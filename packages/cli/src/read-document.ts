import { refusal } from "./refusal.ts";
import type { Terminal } from "./terminal.ts";

/** The largest document that is read, in bytes: a team of a year has some kilobytes. */
const largestDocument = 4 * 1024 * 1024;

/** The text of a file or of standard input, refused where there is none that could be a document. */
export const readText = async (path: string, terminal: Terminal): Promise<string> => {
  const bytes = await readBytes(path, terminal);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw refusal(`${nameOf(path)}: expected text in UTF-8, received other bytes`);
  }
};

/** Deeper than any document; beyond it, writing a document again could exhaust the stack. */
const deepestNesting = 500;

/** The JSON value of a text. */
export const parseJson = (path: string, text: string): unknown => {
  if (text.trim() === "") throw refusal(`${nameOf(path)}: expected a JSON document, received nothing`);
  const value = parsed(path, text);
  if (nestingOf(text) <= deepestNesting) return value;
  throw refusal(`${nameOf(path)}: expected at most ${deepestNesting} levels of nesting, received more`);
};

const parsed = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refusal(`${nameOf(path)}: expected a JSON document, received other text (${reasonOf(error)})`);
  }
};

/** How deep the arrays and objects of a JSON text stand in each other; brackets inside strings do not count. */
const nestingOf = (json: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

/** What messages call the input. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : path);

const readBytes = async (path: string, terminal: Terminal): Promise<Uint8Array> => {
  try {
    const bytes = await terminal.read(path, largestDocument);
    if (bytes !== "too-large") return bytes;
  } catch (error) {
    throw refusal(`${nameOf(path)}: expected a file that can be read, received ${faultOfFile(error)}`);
  }
  throw refusal(`${nameOf(path)}: expected at most ${largestDocument} bytes, received more`);
};

const faultOfFile = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no file";
  if (code === "EISDIR") return "a directory";
  if (code === "EACCES" || code === "EPERM") return "a file that may not be read";
  return typeof code === "string" ? code : "nothing";
};

/** The parser quotes the input; a control character in it must not reach the terminal. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : "not JSON").replaceAll(/[^\x20-\x7e]+/g, " ").slice(0, 120);
