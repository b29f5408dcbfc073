/** What the help of a command that judges says of its exit status. */
export const exitStatuses: string = `
Exit status: 0 all that must hold holds; 1 something that must hold does not, or cannot be told;
2 the input or the call is wrong: one line a fault on standard error, and nothing is written.`;
