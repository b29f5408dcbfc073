import type { Path } from "./draft.ts";
import type { FieldKind } from "./field-text.ts";

/** A value to choose from, and what it is called. */
export interface Choice {
  readonly value: string;
  readonly title: string;
}

/** One column of a table of fields. */
export interface DraftColumn {
  /** The way from an entry of the list to the field. */
  readonly at: Path;
  readonly label: string;
  /** How it is typed; as it stands where it is left out. */
  readonly kind?: FieldKind;
  /** Values to choose from. */
  readonly options?: readonly Choice[];
  /** How much room it has where there is room for a table; its share where it is left out. */
  readonly width?: "narrow" | "wide";
  /** An optional block of the entry that holds the field: it goes when its last field is emptied. */
  readonly block?: Path;
}

/** Values of the library as choices, their hyphens read as spaces. */
export const choicesOf = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, title: value.replaceAll("-", " ") }));
