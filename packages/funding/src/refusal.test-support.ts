/** The error that a call is refused with. */
export const refusalOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("The call was not refused.");
};
