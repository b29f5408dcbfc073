import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { establishmentReader } from "@maths-hubs/formats/csv";
import { engagementDefinitions, engagementTally } from "@maths-hubs/participation";
import { median } from "./measure.mjs";

/** As many as England's register had, open and closed. */
const registerRows = 49_514;
const someRecords = 100_000;
const manyRecords = 1_000_000;

const register = readFileSync(new URL("../../examples/data/establishments.csv", import.meta.url), "utf8");

/** The cells of a row whose quoted cells hold no quotes. */
const cellsOf = (row) => row.match(/("[^"]*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, ""));

/** The real rows over and over, and the same rows as JSON, every cell under the name of its column. */
const registerOf = (count) => {
  const [header, ...rows] = register.trimEnd().split("\r\n");
  const whole = Array.from({ length: count }, (_, index) => rows[index % rows.length]);
  const names = header.split(",");
  const objects = whole.map((row) => {
    const cells = cellsOf(row);
    return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
  });
  return { text: `${[header, ...whole].join("\r\n")}\r\n`, json: JSON.stringify(objects) };
};

const pieceLength = 65_536;

/** Reads a table in pieces, as it comes from a file, and keeps nothing but two counts. */
const read = (text) => {
  const reader = establishmentReader();
  let schools = 0;
  for (let start = 0; start < text.length; start += pieceLength)
    schools += reader.push(text.slice(start, start + pieceLength)).schools.length;
  const { totals } = reader.end();
  if (totals.rows !== registerRows && totals.rows !== registerRows * 2) throw new Error("Rows were lost.");
  return schools;
};

/** One record for each number: every school several times, over four years and all states. */
const recordOf = (index) => {
  const start = 2021 + (index % 4);
  return {
    record: `r-${index}`,
    school: String(100_000 + ((index * 7919) % 24_000)),
    project: `NCP${start - 2000}-${String(8 + (index % 4)).padStart(2, "0")}`,
    academicYear: `${start}/${start - 1999}`,
    hub: `WM${1 + (index % 5)}`,
    activity: `wg-${index % 500}`,
    participants: 1 + (index % 4),
    signedUpOn: `${start}-07-01`,
    ...(index % 10 === 0 ? { withdrawnOn: `${start}-11-01` } : { activeFrom: `${start}-10-01` }),
    ...(index % 10 > 3 ? { completedOn: `${start + 1}-07-05` } : {}),
  };
};

const definition = engagementDefinitions.find(({ id }) => id === "active-or-completed");

const assessed = (records) => {
  const tally = engagementTally({ asAt: "2025-08-31", definition });
  for (const record of records) tally.add(record);
  const { schools } = tally.figure();
  if (schools === 0) throw new Error("Nothing was counted.");
  return schools;
};

/** Long calls, once in each round: the median of the ratios within a round. */
const rounds = (functions, count) => {
  const names = Object.keys(functions);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (const run of Object.values(functions)) run();
  for (let round = 0; round < count; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length];
      const start = performance.now();
      functions[name]();
      times[name].push((performance.now() - start) * 1e6);
    }
  }
  const ratio = (name, base) => median(times[name].map((time, round) => time / times[base][round]));
  return { nanoseconds: (name) => median(times[name]), ratio };
};

const rowOf = (times, { name, ours, peer, again, mark }) => ({
  name,
  ours: times.nanoseconds(ours),
  peer: times.nanoseconds(peer),
  ratio: times.ratio(ours, peer),
  mark: { atMost: mark },
  control: times.ratio(again, peer),
  unit: "ns",
});

const readingRows = () => {
  const { text, json } = registerOf(registerRows);
  const twice = text + text.slice(text.indexOf("\n") + 1);
  const times = rounds(
    {
      parse: () => JSON.parse(json).length,
      parseAgain: () => JSON.parse(json).length,
      read: () => read(text),
      readAgain: () => read(text),
      readTwice: () => read(twice),
    },
    9,
  );
  return [
    rowOf(times, {
      name: `establishmentReader, ${registerRows} rows, against JSON.parse of the same`,
      ours: "read",
      peer: "parse",
      again: "parseAgain",
      mark: 1,
    }),
    rowOf(times, {
      name: `establishmentReader, ${registerRows * 2} rows against ${registerRows}`,
      ours: "readTwice",
      peer: "read",
      again: "readAgain",
      mark: 2.3,
    }),
  ];
};

const recordRows = () => {
  const records = Array.from({ length: manyRecords }, (_, index) => recordOf(index));
  const some = records.slice(0, someRecords);
  const json = JSON.stringify(records);
  const times = rounds(
    {
      parse: () => JSON.parse(json).length,
      parseAgain: () => JSON.parse(json).length,
      assess: () => assessed(records),
      assessSome: () => assessed(some),
      assessSomeAgain: () => assessed(some),
    },
    5,
  );
  return [
    rowOf(times, {
      name: `engagementTally, ${manyRecords} records, against JSON.parse of the same`,
      ours: "assess",
      peer: "parse",
      again: "parseAgain",
      mark: 1,
    }),
    rowOf(times, {
      name: `engagementTally, ${manyRecords} records against ${someRecords}`,
      ours: "assess",
      peer: "assessSome",
      again: "assessSomeAgain",
      mark: 14,
    }),
  ];
};

const collectGarbage = () => {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
};

/** The bytes that a reader keeps after so many copies of the real rows, before it is told that nothing more comes. */
const keptAfter = (copies) => {
  const { text } = registerOf(1924);
  const body = text.slice(text.indexOf("\n") + 1);
  const reader = establishmentReader();
  reader.push(text);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let copy = 0; copy < copies; copy += 1)
    for (let start = 0; start < body.length; start += pieceLength)
      reader.push(body.slice(start, start + pieceLength));
  collectGarbage();
  const kept = process.memoryUsage().heapUsed - before;
  reader.end();
  return Math.max(0, kept);
};

const memoryRows = () =>
  [26, 260].map((copies) => ({
    name: `establishmentReader, kept after ${copies * 1924} rows in pieces`,
    ours: keptAfter(copies),
    mark: { atMost: 500_000 },
    unit: "bytes",
  }));

/** Schools and records in the numbers of the whole country, against what it takes to parse them from JSON. */
export const participation = async () => [...memoryRows(), ...readingRows(), ...recordRows()];
