/** One element per line, so that a person can read a snapshot and a diff names what moved. */
export function readableSvg(svg: string): string {
  return `${svg.replace(/></g, '>\n<').replace(/ aria-hidden="true" focusable="false"/, '')}\n`;
}
