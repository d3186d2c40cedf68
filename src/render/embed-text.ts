import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { chartPath, fullAddress } from '../publish/addresses.ts';
import { formatCount, formatDate } from '../rows/wording.ts';

/** An address as people read and type it: without the scheme and the closing slash. */
export function plainAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The source, the date and the status of a figure: the line that a screenshot must keep. */
export function noteLine({ note }: FigureContent): Element {
  return h('p.note', [
    h('b', 'Source'),
    ` ${note.source} · `,
    h('b', 'As of'),
    ` ${formatDate(note.asOf)} · `,
    h('b', 'Status'),
    ` ${note.status}`,
  ]);
}

/** "10 of 32; all at ...", where a figure is too long to show whole; otherwise nothing. */
export function leftOut(content: FigureContent, site: Site): Element[] {
  const all = content.records.length;
  if (content.shown >= all) return [];
  const address = fullAddress(site, chartPath(content));
  return [
    h('p.left-out', [
      `${formatCount(content.shown)} of ${formatCount(all)}; all at `,
      h('a', { href: address }, plainAddress(address)),
    ]),
  ];
}
