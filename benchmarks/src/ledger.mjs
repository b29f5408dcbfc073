import { ledgerTotals } from "@maths-hubs/funding";
import { compare } from "./measure.mjs";

const kinds = ["actual", "committed", "forecast"];

/** So many entries over 34 projects, as a ledger read from JSON holds them: amounts are decimal strings. */
const ledgerOf = (rows) =>
  JSON.parse(
    JSON.stringify(
      Array.from({ length: rows }, (_, index) => ({
        line: `NCP23-${String(index % 34).padStart(2, "0")}`,
        kind: kinds[index % 3],
        amount: (((index * 7919) % 2_000_000) / 100).toFixed(2),
      })),
    ),
  );

/** The least that adds up a ledger: each amount as whole pence, one sum, nothing checked and nothing told apart. */
const barely = (ledger) => {
  let sum = 0;
  for (const { amount } of ledger) sum += Math.round(Number(amount) * 100);
  return sum;
};

/** The same over amounts that somebody has made whole pence of before: not what a ledger holds. */
const alreadyParsed = (pence) => {
  let sum = 0;
  for (let index = 0; index < pence.length; index += 1) sum += pence[index];
  return sum;
};

const row = (name, { ours, peer, control, mark }) => ({
  name,
  ours: ours.nanoseconds,
  peer: peer.nanoseconds,
  ratio: ours.ratio,
  ...(mark === undefined ? {} : { mark: { atMost: mark } }),
  control: control.ratio,
  unit: "ns",
});

/** Adding up a ledger of a million rows by line and kind, every amount checked. */
export const ledger = async () => {
  const many = ledgerOf(1_000_000);
  const few = ledgerOf(100_000);
  const pence = many.map(({ amount }) => Math.round(Number(amount) * 100));
  if (ledgerTotals(many).total !== (barely(many) / 100).toFixed(2)) throw new Error("The two sums differ.");
  const effort = { rounds: 15, milliseconds: 1 };
  const bare = await compare(
    { bare: () => barely(many), again: () => barely(many), totals: () => ledgerTotals(many) },
    effort,
  );
  const parsed = await compare(
    { sum: () => alreadyParsed(pence), again: () => alreadyParsed(pence), totals: () => ledgerTotals(many) },
    effort,
  );
  const linear = await compare(
    { few: () => ledgerTotals(few), again: () => ledgerTotals(few), many: () => ledgerTotals(many) },
    effort,
  );
  return [
    row("ledgerTotals, 1,000,000 rows, against a loop that parses and adds", {
      ours: bare.totals,
      peer: bare.bare,
      control: bare.again,
      mark: 3,
    }),
    row("ledgerTotals, 1,000,000 rows, against a loop over numbers parsed before", {
      ours: parsed.totals,
      peer: parsed.sum,
      control: parsed.again,
    }),
    row("ledgerTotals, 1,000,000 rows against 100,000", {
      ours: linear.many,
      peer: linear.few,
      control: linear.again,
      mark: 11,
    }),
  ];
};
