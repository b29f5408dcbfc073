import type { EntitlementBasis, FundedProject, LineKind, Pounds, ProjectDelivery } from "@maths-hubs/model";
import type { ProjectRates } from "@maths-hubs/programme/grant";
import { isCount } from "./apply-rate.ts";
import { provenBands, unitsIn } from "./bands.ts";
import { fundingError } from "./funding-error.ts";
import { notNegative, poundsOf } from "./money.ts";
import { addUndetermined, putLine, type StatementDraft } from "./statement-draft.ts";

/** A project in its place in the grant, and what the edition says of it. */
interface PlacedProject {
  readonly project: FundedProject;
  readonly path: string;
  readonly basis: EntitlementBasis;
  readonly numbersAt: string;
  readonly ofEdition: ProjectRates | undefined;
}

/** A number times a rate, before either is known. */
interface Product {
  readonly id: string;
  readonly kind: LineKind;
  readonly label: string;
  readonly path: string;
  readonly count: number | undefined;
  readonly countAt: string;
  readonly rate: Pounds | undefined;
  readonly rateAt: string;
  readonly isEditions: boolean;
}

/** The lines of one project: an amount for each project, and a rate for each school. */
export const addProjectLines = (draft: StatementDraft, placed: PlacedProject): void => {
  const {
    project: { project: code, sponsor },
    path,
  } = placed;
  if (sponsor !== undefined) {
    const reasons = [`paid for by ${sponsor}, not by the grant`];
    const label = `${code}, sponsored`;
    putLine(draft, { id: `${code}/sponsored`, kind: "sponsored", label, path, reasons, amount: "0.00" }, 0);
    return;
  }
  const before = draft.lines.length;
  addPerProject(draft, placed);
  addPerSchool(draft, placed);
  if (draft.lines.length > before) return;
  // Neither a rate nor a number: which of the two components it has is the first thing to ask.
  const line = { id: code, kind: "per-project", label: code, path } as const;
  addUndetermined(draft, line, [`${path}/perProject`, `${path}/perSchool`]);
};

const addPerProject = (
  draft: StatementDraft,
  { project, path, basis, numbersAt, ofEdition }: PlacedProject,
): void => {
  const count = project[basis]?.projects;
  const rate = project.perProject ?? ofEdition?.perProject;
  if (count === undefined && rate === undefined) return;
  addProduct(draft, {
    id: `${project.project}/projects`,
    kind: "per-project",
    label: `${project.project}, projects`,
    path,
    count,
    countAt: `${numbersAt}/projects`,
    rate,
    rateAt: `${path}/perProject`,
    isEditions: project.perProject === undefined,
  });
};

const addPerSchool = (draft: StatementDraft, placed: PlacedProject): void => {
  const { project, path, basis, numbersAt, ofEdition } = placed;
  const count = schoolsOf(project[basis]);
  const own = project.perSchool === undefined ? project.perSchoolBands : undefined;
  const bands = own ?? (project.perSchool === undefined ? ofEdition?.perSchoolBands : undefined);
  const product: Product = {
    id: `${project.project}/schools`,
    kind: "per-school",
    label: `${project.project}, schools`,
    path,
    count,
    countAt: `${numbersAt}/schools`,
    rate: project.perSchool ?? ofEdition?.perSchool,
    rateAt: `${path}/perSchool`,
    isEditions: project.perSchool === undefined && own === undefined,
  };
  if (bands !== undefined) addBanded(draft, product, { bands, before: project.schoolsBefore ?? 0 });
  else if (count !== undefined || product.rate !== undefined) addProduct(draft, product);
};

/** Schools as given, or recruited and retained ones together. */
const schoolsOf = ({ schools, newSchools, retainedSchools }: ProjectDelivery = {}): number | undefined => {
  if (schools !== undefined) return schools;
  return newSchools === undefined || retainedSchools === undefined ? undefined : newSchools + retainedSchools;
};

const addBanded = (
  draft: StatementDraft,
  product: Product,
  { bands, before }: { readonly bands: Parameters<typeof provenBands>[0]; readonly before: number },
): void => {
  const bandsAt = product.isEditions ? "" : `${product.path}/perSchoolBands`;
  const proven = provenBands(bands, bandsAt);
  if (product.count === undefined) {
    addProduct(draft, { ...product, rate: "0.00" });
    return;
  }
  const start = countFrom(before, `${product.path}/schoolsBefore`);
  let beyond = countFrom(product.count, product.countAt);
  const end = start + beyond;
  for (const [index, band] of proven.entries()) {
    const { from, below, rate } = band;
    const count = unitsIn(band, start, end);
    beyond -= count;
    // The first band stands for all where there are no schools: the project must not be missing.
    if (count === 0 && (index > 0 || product.count > 0)) continue;
    const span = below === null ? `from ${from + 1}` : `${from + 1} to ${below}`;
    addProduct(draft, {
      ...product,
      id: `${product.id}/${index}`,
      label: `${product.label} ${span}`,
      count,
      rate,
      rateAt: product.isEditions ? product.rateAt : `${bandsAt}/${index}/rate`,
    });
  }
  if (beyond === 0) return;
  const line = {
    id: `${product.id}/beyond`,
    kind: "beyond-bands",
    label: `${product.label} beyond the last band`,
    path: product.path,
    quantity: beyond,
    reasons: ["the bands end before these schools, so no rate applies"],
    amount: "0.00",
  } as const;
  putLine(draft, line, 0);
};

const addProduct = (draft: StatementDraft, product: Product): void => {
  const { id, kind, label, path, count, countAt, rate, rateAt, isEditions } = product;
  if (count === undefined || rate === undefined) return addUnknownProduct(draft, product);
  const { pounds, pence } = notNegative(rate, rateAt);
  const quantity = countFrom(count, countAt);
  const total = pence * quantity;
  const amount = poundsOf(total, path);
  const line = { id, kind, label, path, quantity, rate: pounds, amount };
  putLine(draft, isEditions ? { ...line, rateFrom: "edition" } : line, total);
  draft.workings.push({
    line: id,
    step: "multiply",
    inputs: [
      { from: countAt, value: quantity },
      { from: isEditions ? "edition" : rateAt, value: pounds },
    ],
    result: amount,
  });
};

const addUnknownProduct = (
  draft: StatementDraft,
  { id, kind, label, path, count, countAt, rate, rateAt }: Product,
): void => {
  const known = count === undefined ? (rate === undefined ? {} : { rate }) : { quantity: count };
  const missing: string[] = [];
  if (rate === undefined) missing.push(rateAt);
  if (count === undefined) missing.push(countAt);
  addUndetermined(draft, { id, kind, label, path, ...known }, missing);
};

const countFrom = (count: number, path: string): number => {
  if (isCount(count)) return count;
  throw fundingError({
    code: "invalid-quantity",
    path,
    received: count,
    expected: "a whole number from 0",
  });
};
