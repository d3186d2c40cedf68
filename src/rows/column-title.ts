/** The head of a column with its unit, "Score (points)"; a column that is named after its unit says it once. */
export function columnTitle({ label, unit }: { readonly label: string; readonly unit: string | null }): string {
  return unit === null || unit.toLowerCase() === label.toLowerCase() ? label : `${label} (${unit})`;
}
