/** Why a command cannot answer: lines for standard error, exit status 2. */
export interface Refusal extends Error {
  /** Tells this error from a defect of ours. */
  readonly code: "refused";
  /** One line a fault. */
  readonly lines: readonly string[];
}

/** Refuses the call or the input, with one line a fault. */
export const refusal = (...lines: readonly string[]): Refusal =>
  Object.assign(new Error(lines[0] ?? "refused"), { code: "refused" as const, lines });

/** Whether something caught is a refusal. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && "code" in error && error.code === "refused" && "lines" in error;

/** What a package of ours refuses with: a code, and what it expected. */
interface PackageRefusal extends Error {
  readonly code: string;
  readonly expected: string;
}

/** Whether a package refused a question with one of some codes. */
export const isRefusedFor = (error: unknown, ...codes: readonly string[]): error is PackageRefusal =>
  error instanceof Error &&
  "code" in error &&
  "expected" in error &&
  typeof error.expected === "string" &&
  codes.some((code) => code === error.code);

/** Whether the answer could not be written: a full disk, a closed device. */
export const isFailedWrite = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "syscall" in error && error.syscall === "write";
