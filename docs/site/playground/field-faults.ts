import type { Fault } from "@maths-hubs/model";

/** Whether a fault is at a place of the document, or inside it. */
const isWithin = (fault: Fault, pointer: string): boolean =>
  fault.path === pointer || fault.path.startsWith(`${pointer}/`);

/** The faults that belong beside the field of one place. */
export const faultsOfField = (faults: readonly Fault[], pointer: string): readonly Fault[] =>
  faults.filter((fault) => isWithin(fault, pointer));

/** The faults that no field of the page stands for; they are shown above the document. */
export const faultsOfNoField = (faults: readonly Fault[], fields: ReadonlySet<string>): readonly Fault[] =>
  faults.filter((fault) => ![...fields].some((pointer) => isWithin(fault, pointer)));

/** The place nearest to a fault: its field, or the table that it stands in. */
export const placeOfFault = (fault: Fault, fields: ReadonlySet<string>): string | undefined =>
  [...fields].filter((pointer) => isWithin(fault, pointer)).toSorted((a, b) => b.length - a.length)[0];

/** A fault as half a sentence for people. */
export const faultInWords = ({ expected, received }: Fault): string =>
  `expected ${expected}, received ${received}`;

/** The id of the field of one place, for labels and links. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
