import { findHub, hubOf, listedHubs } from "@maths-hubs/programme/network";
import { compare } from "./measure.mjs";

/** The hub of each of the forty codes against a bare map, and by each printed name as a page writes it. */
export const hubLookUp = async () => {
  const codes = listedHubs.map(({ code }) => code);
  const byCode = new Map(listedHubs.map((hub) => [hub.code, hub]));
  const names = listedHubs.map(({ name }) => `The ${name.replace(" and ", " & ")} Maths Hub`);
  checkAnswers(codes, names, byCode);
  const bare = all((code) => byCode.get(code), codes);
  const times = await compare({ bare, again: bare, ours: all(hubOf, codes), named: all(findHub, names) });
  const each = (name) => times[name].nanoseconds / codes.length;
  return [
    {
      name: "hubOf, against a bare Map.get",
      ours: each("ours"),
      peer: each("bare"),
      ratio: times.ours.ratio,
      mark: { atMost: 3 },
      control: times.again.ratio,
      unit: "ns",
    },
    {
      name: "findHub, by a name with all that is forgiven",
      ours: each("named"),
      control: times.again.ratio,
      unit: "ns",
    },
  ];
};

const all = (find, keys) => () => {
  let last;
  for (const key of keys) last = find(key);
  return last;
};

/** A look-up that answers something else would measure something else. */
const checkAnswers = (codes, names, byCode) => {
  const wrong = codes.filter((code, index) => {
    const answer = findHub(names[index]);
    return hubOf(code) !== byCode.get(code) || answer.found !== "hub" || answer.hub !== byCode.get(code);
  });
  if (wrong.length > 0) throw new Error(`The look-ups answer differently for ${wrong.join(", ")}.`);
};
