import { isDeepStrictEqual } from "node:util";
import { add, dinero, GBP, multiply, toDecimal } from "dinero.js";
import { assessAward, entitlement } from "@maths-hubs/funding";
import { aLargeGrant } from "./grants.mjs";
import { compare } from "./measure.mjs";
import { peerVersion } from "./peer-version.mjs";

const question = { basis: "planned" };

/** A statement of 34 projects and 700 schools: against a loop that only totals, and against dinero.js. */
export const grantStatement = async () => {
  const grant = aLargeGrant();
  checkPeers(grant);
  const times = await compare({
    bare: () => bareTotal(grant),
    again: () => bareTotal(grant),
    ours: () => entitlement(grant, question),
    findings: () => assessAward(grant, question),
  });
  const peer = await compare({
    ours: () => entitlement(grant, question),
    again: () => entitlement(grant, question),
    dinero: () => dineroStatement(grant),
    lines: () => dineroLines(grant),
  });
  const bare = { peerTime: times.bare.nanoseconds, control: times.again.ratio };
  const ours = peer.ours.nanoseconds;
  return [
    row(
      "entitlement, 34 projects, 700 schools, workings, against a loop that totals",
      times.ours.nanoseconds,
      {
        ...bare,
        ratio: times.ours.ratio,
        mark: { atMost: 4 },
      },
    ),
    row("the same with ten rules judged, against the same loop", times.findings.nanoseconds, {
      ...bare,
      ratio: times.findings.ratio,
    }),
    row(`${peerVersion("dinero.js")}, the same statement with workings, against entitlement`, ours, {
      peerTime: peer.dinero.nanoseconds,
      ratio: peer.dinero.ratio,
      control: peer.again.ratio,
      mark: { atLeast: 20 },
    }),
    row(`${peerVersion("dinero.js")}, lines and total alone, against entitlement`, ours, {
      peerTime: peer.lines.nanoseconds,
      ratio: peer.lines.ratio,
      control: peer.again.ratio,
    }),
  ];
};

const row = (name, ours, { ratio, peerTime, control, mark }) => ({
  name,
  ours,
  peer: peerTime,
  ratio,
  ...(mark === undefined ? {} : { mark }),
  control,
  unit: "ns",
});

const penceOf = (pounds) => Math.round(Number(pounds) * 100);

/** What somebody would write who wants the total and nothing else. */
const bareTotal = ({ fixed, projects, otherLines }) => {
  let total = penceOf(fixed.leadershipAndManagement);
  for (const { perProject, perSchool, planned } of projects) {
    total += penceOf(perProject) * planned.projects + penceOf(perSchool) * planned.schools;
  }
  for (const { amount } of otherLines) total += penceOf(amount);
  return total;
};

const pounds = (amount) => dinero({ amount: penceOf(amount), currency: GBP });

/** The same lines with dinero.js: every amount one of its objects, written out at the end. */
const dineroLines = ({ fixed, projects, otherLines }) => {
  const lines = [{ id: "fixed", amount: pounds(fixed.leadershipAndManagement) }];
  for (const { project, perProject, perSchool, planned } of projects) {
    lines.push({ id: `${project}/projects`, amount: multiply(pounds(perProject), planned.projects) });
    lines.push({ id: `${project}/schools`, amount: multiply(pounds(perSchool), planned.schools) });
  }
  for (const { label, amount } of otherLines) lines.push({ id: `other/${label}`, amount: pounds(amount) });
  const total = lines.reduce((sum, { amount }) => add(sum, amount), pounds("0.00"));
  return {
    lines: lines.map(({ id, amount }) => ({ id, amount: toDecimal(amount) })),
    total: toDecimal(total),
  };
};

/** The whole statement with dinero.js: the rates of the lines, subtotals and workings too. */
const dineroStatement = ({ fixed, projects, otherLines }) => {
  const lines = [];
  const workings = [];
  const group = (of, label) => ({ of, label, lines: [], sum: pounds("0.00") });
  const groups = [
    group("fixed", "leadership and management"),
    group("variable", "projects and school participation"),
    group("other", "other lines"),
  ];
  const [ofFixed, ofProjects, ofOthers] = groups;
  const put = (of, line, amount, inputs, step) => {
    of.sum = add(of.sum, amount);
    of.lines.push(line.id);
    const result = toDecimal(amount);
    lines.push({ ...line, amount: result });
    workings.push({ line: line.id, step, inputs, result });
  };
  const take = (of, line, from, text) => {
    const amount = pounds(text);
    put(of, line, amount, [{ from, value: toDecimal(amount) }], "take");
  };
  const times = ({ id, kind, label, path }, { quantity, at, text, rateAt }) => {
    const each = pounds(text);
    const rate = toDecimal(each);
    const line = { id, kind, label, path, quantity, rate };
    const inputs = [
      { from: at, value: quantity },
      { from: rateAt, value: rate },
    ];
    put(ofProjects, line, multiply(each, quantity), inputs, "multiply");
  };
  const path = "/fixed/leadershipAndManagement";
  take(
    ofFixed,
    { id: "fixed", kind: "fixed", label: ofFixed.label, path },
    path,
    fixed.leadershipAndManagement,
  );
  projects.forEach(({ project, perProject, perSchool, planned }, index) => {
    const path = `/projects/${index}`;
    times(
      { id: `${project}/projects`, kind: "per-project", label: `${project}, projects`, path },
      {
        quantity: planned.projects,
        at: `${path}/planned/projects`,
        text: perProject,
        rateAt: `${path}/perProject`,
      },
    );
    times(
      { id: `${project}/schools`, kind: "per-school", label: `${project}, schools`, path },
      {
        quantity: planned.schools,
        at: `${path}/planned/schools`,
        text: perSchool,
        rateAt: `${path}/perSchool`,
      },
    );
  });
  otherLines.forEach(({ label, amount }, index) => {
    const path = `/otherLines/${index}`;
    take(ofOthers, { id: `other/${label}`, kind: "other", label, path }, `${path}/amount`, amount);
  });
  const total = groups.reduce((all, { sum }) => add(all, sum), pounds("0.00"));
  const subtotals = groups.map(({ sum, ...group }) => ({ ...group, amount: toDecimal(sum) }));
  return { lines, subtotals, total: toDecimal(total), workings };
};

/** A peer that answers something else would measure something else. */
const checkPeers = (grant) => {
  const { total, lines, subtotals, workings } = entitlement(grant, question);
  const same =
    penceOf(total) === bareTotal(grant) &&
    isDeepStrictEqual(dineroStatement(grant), { lines, subtotals, total, workings }) &&
    dineroLines(grant).total === total;
  if (!same) throw new Error("The peers answer differently.");
};
