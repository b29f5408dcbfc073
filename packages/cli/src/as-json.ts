/** A value as a terminal and a file show it: indented by two, with a line end. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
