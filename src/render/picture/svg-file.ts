import type { Theme } from '../../charts/define-chart.ts';
import type { PictureFacts } from './facts.ts';
import { rdfMetadata } from './metadata.ts';
import { element, xmlText } from './xml.ts';

/** A picture as a file: its size in pixels and its parts, as XML. */
export interface SvgFile {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly string[];
}

/** A whole SVG file on paper, with what it says about itself first. */
export function svgFile({ width, height, parts }: SvgFile, facts: PictureFacts, theme: Theme): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` };
  const root = element(
    'svg',
    { ...attributes, role: 'img', 'aria-labelledby': 'picture-title picture-description' },
    element('title', { id: 'picture-title' }, xmlText(facts.title)),
    element('desc', { id: 'picture-description' }, xmlText(facts.description)),
    rdfMetadata(facts),
    element('rect', { width, height, fill: theme.paper }),
    ...parts,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
