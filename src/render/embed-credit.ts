import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FigureContent } from '../model/figure-content.ts';
import type { Site } from '../model/site.ts';
import { CLAIM_FIGURE, chartPath, fullAddress, pinnedPath } from '../publish/addresses.ts';
import { formatDate } from '../rows/wording.ts';
import { plainAddress } from './embed-text.ts';

/** What is credited; `pinned` is `null` for what holds today. */
interface Credited {
  readonly site: Site;
  readonly content: FigureContent;
  readonly pinned: { readonly hash: string; readonly published: string } | null;
}

/**
 * The last lines of a frame: who made it, how it may be used, of when it is, and where it stands. The address is text
 * that can be selected, because a strict sandbox follows no link and a picture of the frame has none.
 */
export function embedCredit({ site, content, pinned }: Credited): Element {
  const chart = fullAddress(site, chartPath(content));
  const own = pinned ? fullAddress(site, pinnedPath(pinned.hash)) : chart;
  return h('footer', [
    h('p.credit', [
      h('b', site.name),
      ' · ',
      h('a', { href: site.data_licence_url }, site.data_licence),
      ` · ${pinned ? 'Version of' : 'As of'} ${formatDate(pinned?.published ?? content.note.asOf)}`,
      h('span.address', plainAddress(own)),
    ]),
    h('p.links', content.figure === CLAIM_FIGURE ? [link(chart, 'Claim')] : figureLinks(chart, content)),
  ]);
}

function figureLinks(chart: string, { view }: FigureContent): Element[] {
  return [link(chart, view === null ? 'Chart' : 'Whole figure'), link(`${chart}#rows`, 'Table')];
}

function link(href: string, words: string): Element {
  return h('a', { href }, words);
}
