/** RFC 5545 counts octets, the line break not among them. */
const mostOctets = 75;

/** No character takes more than three octets for each of its UTF-16 units. */
const neverTooLong = Math.floor(mostOctets / 3);

/**
 * A content line with its line break, folded into lines of at most 75 octets of UTF-8; no character is split.
 */
export const contentLine = (name: string, value: string): string => {
  const line = `${name}:${value}`;
  return line.length <= neverTooLong ? `${line}\r\n` : `${folded(line)}\r\n`;
};

const folded = (line: string): string => {
  let written = "";
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const size = octetsAt(line, at);
    if (octets + size > mostOctets) {
      written += `${line.slice(from, at)}\r\n `;
      from = at;
      // The blank that continues a line is one of its octets.
      octets = 1;
    }
    octets += size;
    if (size === 4) at += 1;
  }
  return written + line.slice(from);
};

const octetsAt = (line: string, at: number): number => {
  const unit = line.charCodeAt(at);
  if (unit < 0x80) return 1;
  if (unit < 0x8_00) return 2;
  return unit >= 0xd8_00 && unit < 0xdc_00 && isSecondHalf(line.charCodeAt(at + 1)) ? 4 : 3;
};

const isSecondHalf = (unit: number): boolean => unit >= 0xdc_00 && unit < 0xe0_00;
