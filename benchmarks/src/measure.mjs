/**
 * Compares functions on a machine that is not quiet. Each round times every function once, in an order that turns from
 * round to round, so that a slow moment falls on all of them; what counts is the median of the ratios within a round.
 * @param {Record<string, () => unknown>} functions - what to compare; the first is the one the others are divided by
 * @param {{ rounds?: number, milliseconds?: number }} [effort] - how many rounds, and how long one function runs in each
 */
export const compare = async (functions, { rounds = 151, milliseconds = 3 } = {}) => {
  const names = Object.keys(functions);
  const calls = {};
  for (const name of names) calls[name] = await callsIn(functions[name], milliseconds);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      times[name].push((await timeOf(functions[name], calls[name])) / calls[name]);
    }
  }
  const [base] = names;
  const ratioOf = (name) => median(times[name].map((time, round) => time / times[base][round]));
  return Object.fromEntries(
    names.map((name) => [name, { nanoseconds: median(times[name]), ratio: ratioOf(name) }]),
  );
};

/** The middle of some numbers. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
};

/** How many calls fill a stretch of time, once the function has run long enough to be compiled. */
const callsIn = async (run, milliseconds) => {
  let calls = 1;
  for (let warm = 0; warm < warmUp; calls *= 2) warm += await timeOf(run, calls);
  const each = (await timeOf(run, calls)) / calls;
  return Math.max(1, Math.round((milliseconds * 1e6) / each));
};

/** Nanoseconds that a function runs before it is measured. */
const warmUp = 5e8;

/** What the calls gave last is kept here, so that no compiler can leave them out. */
const kept = { value: undefined };

const timeOf = async (run, calls) => {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) {
    const value = run();
    kept.value = value instanceof Promise ? await value : value;
  }
  return (performance.now() - start) * 1e6;
};
