import { main } from "./main.ts";
import type { Terminal } from "./terminal.ts";

/** What a call left behind. */
export interface Recorded {
  readonly status: number;
  readonly answer: string;
  readonly messages: string;
}

/** Files by path; a code stands for a path that cannot be read. */
export type Files = Readonly<Record<string, string | Uint8Array | { readonly code: string }>>;

const encode = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Runs the command line as a shell would, over files in memory. */
export const run = async (
  args: readonly string[],
  files: Files = {},
  changes: Partial<Terminal> = {},
): Promise<Recorded> => {
  const written = { answer: "", messages: "" };
  const status = await main(args, {
    read: (path, limit) => {
      const content = files[path];
      if (content === undefined)
        return Promise.reject(Object.assign(new Error("no file"), { code: "ENOENT" }));
      if (typeof content === "object" && "code" in content)
        return Promise.reject(Object.assign(new Error(), content));
      const bytes = encode(content);
      return Promise.resolve(bytes.length > limit ? "too-large" : bytes);
    },
    answer: (text) => {
      written.answer += text;
    },
    tell: (text) => {
      written.messages += text;
    },
    colour: false,
    width: 80,
    ...changes,
  });
  return { status, ...written };
};
