import { createReadStream, writeSync } from "node:fs";

/** Everything ambient that a command may touch, so that tests can stand in for it. */
export interface Terminal {
  /** The bytes of a file, or of standard input for `-`, at most `limit` of them. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array | "too-large">;
  /** Writes an answer, whole. */
  readonly answer: (text: string) => void;
  /** Writes a message beside the answer. */
  readonly tell: (text: string) => void;
  /** Whether the answer goes to a terminal that shows colour. */
  readonly colour: boolean;
  /** Characters in a line. */
  readonly width: number;
}

const readStream = async (path: string, limit: number): Promise<Uint8Array | "too-large"> => {
  const stream = path === "-" ? process.stdin : createReadStream(path);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    const bytes: Uint8Array = typeof part === "string" ? new TextEncoder().encode(part) : part;
    size += bytes.length;
    if (size > limit) {
      stream.destroy();
      return "too-large";
    }
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

/** Writes all of a text to a file descriptor; a reader that has gone away is no fault of ours. */
const writeAll = (descriptor: 1 | 2, text: string): void => {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw error;
    }
  }
};

/** The terminal that the process runs in. */
export const processTerminal = (): Terminal => ({
  read: readStream,
  answer: (text) => writeAll(1, text),
  tell: (text) => writeAll(2, text),
  colour: process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb",
  width: Math.min(Math.max(process.stdout.columns ?? 80, 60), 100),
});
