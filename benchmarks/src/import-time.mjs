import { spawnSync } from "node:child_process";
import { median } from "./measure.mjs";

const rounds = 61;

const here = new URL(".", import.meta.url);

const commands = {
  bare: ["-e", "0"],
  again: ["-e", "0"],
  esm: ["--input-type=module", "-e", 'import "@maths-hubs/mhlm";'],
  cjs: ["-e", 'require("@maths-hubs/mhlm");'],
};

/**
 * What an import adds to a bare process: whole processes one after another in an order that turns, and the median of the
 * differences within a round.
 */
export const importTime = () => {
  const names = Object.keys(commands);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // The first round only brings the files into the memory of the machine.
  for (const name of names) timeOf(commands[name]);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      times[name].push(timeOf(commands[name]));
    }
  }
  const added = (name) => median(times[name].map((time, round) => time - times.bare[round]));
  return ["esm", "cjs"].map((name) => ({
    name: `import of @maths-hubs/mhlm, ${name.toUpperCase()}, added to node -e 0`,
    ours: median(times[name]),
    peer: median(times.bare),
    added: added(name),
    mark: { atMost: 10 },
    control: added("again"),
    unit: "ms",
  }));
};

const timeOf = (args) => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: here });
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - start;
};
