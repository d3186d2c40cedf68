/**
 * How the site writes numbers and dates. It takes no package, because the browser ships it too: what script writes into
 * a table must read like what the build printed there.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A whole number with thousands separators: 2400000 gives "2,400,000". */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en-US');
}

/** A count as a headline has it: "2.4 million", "1.81 billion", "24,000". At most three significant digits above a million. */
export function formatRounded(count: number): string {
  if (count < 1e6) return formatCount(count);
  // Rounded before the word is chosen: 999.6 million is a billion.
  const rounded = Number(count.toPrecision(3));
  return rounded < 1e9 ? `${rounded / 1e6} million` : `${rounded / 1e9} billion`;
}

/** A whole or partial date as the site writes it: "Dec 26 2019", "Dec 2019", "2019"; `null` gives "no date seen". */
export function formatDate(date: string | null): string {
  if (date === null) return 'no date seen';
  const [year = '', month, day] = date.split('-');
  const parts = [month && MONTHS[Number(month) - 1], day && String(Number(day)), year];
  return parts.filter(Boolean).join(' ');
}
