const exported = /^export (?:const|function|interface|type) (\w+)/gm;

const exportBefore = (text, index) => [...text.slice(0, index).matchAll(exported)].at(-1);

const exportAfter = (text, index) => [...text.slice(index).matchAll(exported)].at(0);

/** A rule or an entry is known by its id, the nearest above its clauses; everything else by the name of its export. */
const symbolAround = (text, index) => {
  const owner = exportBefore(text, index);
  const ids = text.slice(owner?.index ?? 0, index).matchAll(/\bid: "([a-z-]+\/[a-z0-9-]+)"/g);
  const [, rule] = [...ids].at(-1) ?? [];
  return { name: owner?.[1], rule };
};

const lineAt = (text, index) => text.slice(0, index).split("\n").length;

const idsIn = (list) => [...list.matchAll(/[A-Z]+-[A-Za-z0-9-]*[A-Za-z0-9]/g)].map(([id]) => id);

/**
 * Every mention of a clause in a source file, with the exported symbol that it belongs to: `clauses: [...]` of a rule,
 * `clause: "..."` of a datum, `Clause: X.` or `Clauses: X, Y.` in the docstring of an export.
 * @param {string} text - the file
 * @returns {{ clause: string, name: string | undefined, rule: string | undefined, line: number }[]} the mentions
 */
export const clauseMentions = (text) => {
  const inRules = [...text.matchAll(/\bclauses: \[([^\]]*)\]/g)].flatMap((match) =>
    idsIn(match[1]).map((clause) => ({
      clause,
      ...symbolAround(text, match.index),
      line: lineAt(text, match.index),
    })),
  );
  const inData = [...text.matchAll(/\bclause:\s*"([^"]+)"/g)].map((match) => ({
    clause: match[1],
    name: exportBefore(text, match.index)?.[1],
    rule: undefined,
    line: lineAt(text, match.index),
  }));
  const inDocs = [...text.matchAll(/^ *\* Clauses?: ((?:[^.]|\n)*?)\.\s*$/gm)].flatMap((match) =>
    idsIn(match[1]).map((clause) => ({
      clause,
      name: exportAfter(text, match.index)?.[1],
      rule: undefined,
      line: lineAt(text, match.index),
    })),
  );
  // An example in a docstring is not the rule itself.
  return [...inRules, ...inData, ...inDocs].filter(
    ({ name, rule }) => name !== undefined || rule !== undefined,
  );
};
