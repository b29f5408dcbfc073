const zero = 48;
const point = 46;
const minus = 45;

/**
 * Whole pence of an amount written the usual way, with two places, digit by digit: half the time of the general reading.
 * `NaN` stands for anything else, which is then read, or refused, the general way.
 */
export const penceOfPlain = (amount: unknown): number => {
  if (typeof amount !== "string") return Number.NaN;
  const isNegative = amount.charCodeAt(0) === minus;
  const start = isNegative ? 1 : 0;
  const digits = amount.length - start - 1;
  const at = amount.length - 3;
  const hasLeadingZero = digits > 3 && amount.charCodeAt(start) === zero;
  if (digits < 3 || digits > 15 || hasLeadingZero || amount.charCodeAt(at) !== point) return Number.NaN;
  let pence = 0;
  for (let index = start; index < amount.length; index += 1) {
    if (index === at) continue;
    const digit = amount.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    pence = pence * 10 + digit;
  }
  if (!isNegative) return pence;
  return pence === 0 ? Number.NaN : -pence;
};
