import { allocate as dineroAllocate, dinero, GBP, toDecimal } from "dinero.js";
import { allocate } from "@maths-hubs/funding";
import { compare } from "./measure.mjs";
import { peerVersion } from "./peer-version.mjs";

const amount = "647149.37";
const weights = [7, 5, 9, 11, 3, 8, 6, 10, 4, 12, 13, 12];
const policy = { roundTo: "0.01", remainder: "largest-remainder" };

/** An amount in twelve parts: against dinero.js, and against the largest remainder in big integers. */
export const allocation = async () => {
  checkPeers();
  const pounds = dinero({ amount: penceOf(amount), currency: GBP });
  const { ours, again, dineros, text, big } = await compare({
    ours: () => allocate(amount, weights, policy),
    again: () => allocate(amount, weights, policy),
    dineros: () => dineroAllocate(pounds, weights),
    text: () => dineroParts(amount),
    big: () => bigParts(amount),
  });
  const row = (name, peer, mark) => ({
    name,
    ours: ours.nanoseconds,
    peer: peer.nanoseconds,
    ratio: peer.ratio,
    ...(mark === undefined ? {} : { mark }),
    control: again.ratio,
    unit: "ns",
  });
  return [
    row(`${peerVersion("dinero.js")}, 12 parts from and to text, against allocate`, text, { atLeast: 10 }),
    row(`${peerVersion("dinero.js")}, 12 parts as its own objects, against allocate`, dineros),
    row("largest remainder in big integers, 12 parts from and to text, against allocate", big, {
      atLeast: 1.5,
    }),
  ];
};

const penceOf = (pounds) => Math.round(Number(pounds) * 100);

const dineroParts = (text) =>
  dineroAllocate(dinero({ amount: penceOf(text), currency: GBP }), weights).map((part) => toDecimal(part));

const bigWeights = weights.map(BigInt);

/** The textbook's method: floors, then a penny each to the largest remainders. */
const bigParts = (text) => {
  const pence = BigInt(penceOf(text));
  const sum = bigWeights.reduce((total, weight) => total + weight, 0n);
  const parts = bigWeights.map((weight) => (pence * weight) / sum);
  let left = pence - parts.reduce((total, part) => total + part, 0n);
  const order = bigWeights
    .map((weight, index) => ({ index, cut: (pence * weight) % sum }))
    .toSorted((a, b) => (a.cut === b.cut ? a.index - b.index : a.cut > b.cut ? -1 : 1));
  for (const { index } of order) {
    if (left === 0n) break;
    parts[index] += 1n;
    left -= 1n;
  }
  return parts.map((part) => {
    const digits = String(part).padStart(3, "0");
    return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  });
};

const sum = (list) => list.reduce((total, part) => total + penceOf(part), 0);

/** dinero.js places pennies by the largest share, so that the sum is what can be compared. */
const checkPeers = () => {
  const { parts } = allocate(amount, weights, policy);
  const isSame =
    JSON.stringify(parts) === JSON.stringify(bigParts(amount)) && sum(dineroParts(amount)) === sum(parts);
  if (!isSame) throw new Error("The peers answer differently.");
};
