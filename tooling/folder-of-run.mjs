import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives the test files of one run a folder in common, and takes it away after them. What is dear to make, such as packed
 * packages, is made there by the first file that needs it.
 */
export const setup = (project) => {
  const folder = mkdtempSync(join(tmpdir(), "maths-hubs-run-"));
  project.provide("folderOfRun", folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
