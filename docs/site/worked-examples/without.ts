/** Everything but some fields: left out means unknown, which is neither empty nor none. */
export const without = <T extends object, K extends keyof T>(
  document: T,
  ...fields: readonly K[]
): Omit<T, K> => {
  const rest = { ...document };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
};
