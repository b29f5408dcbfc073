import type { Fault } from "@maths-hubs/model";

/** Whether a place of the document is at another one, or inside it. */
const isWithin = (path: string, pointer: string): boolean =>
  path === pointer || path.startsWith(`${pointer}/`);

/** The faults that belong beside the field of one place. */
export const faultsOfField = (faults: readonly Fault[], pointer: string): readonly Fault[] =>
  faults.filter((fault) => isWithin(fault.path, pointer));

/** The faults that no field of the page stands for; they are shown above the document. */
export const faultsOfNoField = (faults: readonly Fault[], fields: ReadonlySet<string>): readonly Fault[] =>
  faults.filter((fault) => ![...fields].some((pointer) => isWithin(fault.path, pointer)));

/** The place of the page nearest to a place of the document: its field, or the table that it stands in. */
export const nearestPlace = (path: string, fields: ReadonlySet<string>): string | undefined =>
  [...fields].filter((pointer) => isWithin(path, pointer)).toSorted((a, b) => b.length - a.length)[0];

/** A fault as half a sentence for people. */
export const faultInWords = ({ expected, received }: Fault): string =>
  `expected ${expected}, received ${received}`;

/** The id of the field of one place, for labels and links. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
