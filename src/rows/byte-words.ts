const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** A size of a file: 940 gives "940 bytes", 41234 gives "41 kB", 1250000 gives "1.3 MB". Units of 1,000, as SI has them. */
export function byteWords(bytes: number): string {
  const power = Math.min(bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  const rounded = power > 0 && value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return `${rounded} ${UNITS[power]}`;
}
