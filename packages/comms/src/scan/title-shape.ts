/** Letters that a title has at most, be it a line of its own or in quotation marks; spaces and hyphens do not count. */
export const lettersOfTitle = 80;

/** Ends of sentences and clauses: a title in quotation marks or on a line of its own has none at its end. */
export const isStop = (code: number): boolean => code !== 0 && ".,;!?…".includes(String.fromCharCode(code));
