import { isJsonObject, jsonOf, type JsonObject } from "./json.ts";

/** What is wrong with a link, by the part of it that is damaged. */
type LinkDamage = "form" | "version" | "tool" | "length" | "characters" | "content" | "size";

/** A link that cannot be read, and what of it is damaged, in words. */
interface DamagedLink {
  readonly ok: false;
  readonly damage: LinkDamage;
  readonly message: string;
}

/** What a link holds, or what is damaged about it. */
export type LinkContent = { readonly ok: true; readonly state: JsonObject } | DamagedLink;

/** The most that a link may unfold to, in bytes; a document of a hub needs a hundredth. */
const mostBytes = 2_000_000;

const form = /^#?(team|grant|timeline|text)=([^.]*)\.([^.]*)\.([\s\S]*)$/;

const bytesThrough = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(next.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

/**
 * Writes the state of a tool as the fragment of an address, which browsers keep to themselves: it is sent to no server.
 *
 * @returns `#tool=1.length.content`, the content gzip in base64url, which carries a checksum; `undefined` for a state
 * that is too large for a link
 */
export const linkOf = async (tool: string, state: JsonObject): Promise<string | undefined> => {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  // What could not be read back is not written.
  const packed =
    bytes.length > mostBytes ? undefined : await bytesThrough(bytes, new CompressionStream("gzip"));
  if (packed === undefined) return undefined;
  const content = toBase64Url(packed);
  return `#${tool}=1.${content.length}.${content}`;
};

const damaged = (damage: LinkDamage, message: string): DamagedLink => ({ ok: false, damage, message });

const unpacked = async (content: string): Promise<LinkContent> => {
  const bytes = await bytesThrough(fromBase64Url(content), new DecompressionStream("gzip"));
  if (bytes === undefined) return damaged("size", "It unfolds to more than a document can be.");
  const state = jsonOf(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  return isJsonObject(state) ? { ok: true, state } : damaged("content", "It holds no document.");
};

const outwardDamage = (tool: string, parts: readonly string[]): DamagedLink | undefined => {
  const [kind, version, length, content = ""] = parts;
  if (kind !== tool)
    return damaged("tool", `It was made by the tool "${kind}", and this is the tool "${tool}".`);
  if (version !== "1") return damaged("version", `It is of version "${version}"; this page reads version 1.`);
  const stray = /[^A-Za-z0-9_-]/.exec(content);
  if (stray !== null) {
    return damaged(
      "characters",
      `Character ${stray.index + 1} of its content, ${JSON.stringify(stray[0])}, cannot be part of a link.`,
    );
  }
  if (String(content.length) === length) return undefined;
  return damaged(
    "length",
    `It should have ${length} characters of content and has ${content.length}: part of it was lost when it was copied.`,
  );
};

/**
 * Reads the state of a tool from the fragment of an address, or says what of the link is damaged.
 *
 * @param tool - the tool that reads it
 * @param fragment - the fragment, with or without its `#`
 */
export const readLink = async (tool: string, fragment: string): Promise<LinkContent> => {
  const parts = form.exec(fragment)?.slice(1);
  if (parts === undefined) return damaged("form", "It has not the form of a link of the playground.");
  const outward = outwardDamage(tool, parts);
  if (outward !== undefined) return outward;
  try {
    return await unpacked(parts[3] ?? "");
  } catch {
    return damaged("content", "Its content was changed on the way: the checksum does not agree.");
  }
};
