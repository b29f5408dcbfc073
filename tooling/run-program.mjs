import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const require = createRequire(import.meta.url);

/**
 * Runs a program without blocking this one, and gives what it prints; its complaint is the test's message.
 * @param {string} program - the program
 * @param {readonly string[]} args - its arguments
 * @param {{ folder: string, env?: Record<string, string> }} where - the folder to run it in, and what to add to the environment
 * @returns {Promise<string>} its standard output
 */
export const runProgram = async (program, args, { folder, env = {} }) => {
  try {
    const options = { cwd: folder, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 2 ** 26 };
    return (await execute(program, args, options)).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")}\n${error.stdout}\n${error.stderr}`, { cause: error });
  }
};

/** The pnpm that runs this process, or the one on the path. */
const execPath = process.env.npm_execpath ?? "";

/**
 * Runs pnpm in a folder.
 * @param {readonly string[]} args - its arguments
 * @param {string} folder - the folder
 * @returns {Promise<string>} its standard output
 */
export const runPnpm = (args, folder) =>
  execPath.includes("pnpm")
    ? runProgram(process.execPath, [execPath, ...args], { folder })
    : runProgram("pnpm", args, { folder });

/**
 * The program of a package that is installed here.
 * @param {string} name - the package
 * @param {string} path - the program in its folder
 * @returns {string} where it is
 */
export const binOf = (name, path) => join(dirname(require.resolve(`${name}/package.json`)), path);
