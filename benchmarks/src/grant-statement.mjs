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
  const sums = { fixed: pounds("0.00"), variable: pounds("0.00"), other: pounds("0.00") };
  const put = (of, line, amount, inputs, step) => {
    sums[of] = add(sums[of], amount);
    const result = toDecimal(amount);
    lines.push({ ...line, amount: result });
    workings.push({ line: line.id, step, inputs, result });
  };
  const take = (of, id, path, text) => {
    const amount = pounds(text);
    put(of, { id, kind: of, label: id, path }, amount, [{ from: path, value: toDecimal(amount) }], "take");
  };
  const times = (id, path, { quantity, at, text, rateAt }) => {
    const each = pounds(text);
    const rate = toDecimal(each);
    const line = { id, kind: "variable", label: id, path, quantity, rate };
    const inputs = [
      { from: at, value: quantity },
      { from: rateAt, value: rate },
    ];
    put("variable", line, multiply(each, quantity), inputs, "multiply");
  };
  take("fixed", "fixed", "/fixed/leadershipAndManagement", fixed.leadershipAndManagement);
  projects.forEach(({ project, perProject, perSchool, planned }, index) => {
    const path = `/projects/${index}`;
    times(`${project}/projects`, path, {
      quantity: planned.projects,
      at: `${path}/planned/projects`,
      text: perProject,
      rateAt: `${path}/perProject`,
    });
    times(`${project}/schools`, path, {
      quantity: planned.schools,
      at: `${path}/planned/schools`,
      text: perSchool,
      rateAt: `${path}/perSchool`,
    });
  });
  otherLines.forEach(({ label, amount }, index) =>
    take("other", `other/${label}`, `/otherLines/${index}`, amount),
  );
  const total = add(add(sums.fixed, sums.variable), sums.other);
  const subtotals = Object.entries(sums).map(([of, sum]) => ({ of, amount: toDecimal(sum) }));
  return { lines, subtotals, total: toDecimal(total), workings };
};

/** A peer that answers something else would measure something else. */
const checkPeers = (grant) => {
  const { total, lines, subtotals, workings } = entitlement(grant, question);
  const peer = dineroStatement(grant);
  const same =
    penceOf(total) === bareTotal(grant) &&
    peer.total === total &&
    dineroLines(grant).total === total &&
    peer.lines.every(({ amount }, index) => amount === lines[index].amount) &&
    peer.subtotals.every(({ amount }, index) => amount === subtotals[index].amount) &&
    peer.workings.every(({ result }, index) => result === workings[index].result);
  if (!same) throw new Error("The peers answer differently.");
};
