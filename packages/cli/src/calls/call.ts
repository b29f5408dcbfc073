import type { Terminal } from "../terminal.ts";

/** What a command is called with: where it answers, and whom it tells its exit status. */
export interface Call {
  readonly terminal: Terminal;
  readonly finish: (status: number) => void;
}
