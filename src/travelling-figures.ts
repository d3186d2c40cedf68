import { sharedPicture } from './cards.ts';
import { dataset } from './dataset.ts';
import { findFigure, type PublishedFigure, publishedFigures } from './figures.ts';
import { loaders } from './loaders.ts';
import type { FigureContent, FigureRef } from './model/figure-content.ts';
import {
  CLAIM_FIGURE,
  chartPath,
  embedPath,
  exportPath,
  fullAddress,
  oembedPath,
  pinnedPath,
} from './publish/addresses.ts';
import { frameHeight } from './publish/frame-height.ts';
import type { Oembed, OembedDiscovery } from './publish/oembed.ts';
import { oembed } from './publish/oembed.ts';
import type { SnippetSource } from './publish/snippets/source.ts';
import { versionThatHolds } from './publish/versions.ts';
import { formatDate } from './rows/wording.ts';
import { versionsOf } from './versions.ts';

const { site } = dataset;
const full = (path: string) => fullAddress(site, path);
const [loader] = loaders;

/** Something of this build that others embed: a figure, a view or a claim. */
type Travelling = Pick<PublishedFigure, 'content' | 'hash'>;

/** What the codes to paste say of a figure, view or claim of this build. */
export function snippetSourceOf({ content }: Pick<Travelling, 'content'>): SnippetSource {
  if (!loader) throw new RangeError('no loader was bundled');
  return {
    noun: content.figure === CLAIM_FIGURE ? 'claim' : 'chart',
    ...wordsOf(content),
    siteName: site.name,
    licence: site.data_licence,
    page: full(chartPath(content)),
    live: full(embedPath(content)),
    pinned: pinnedOf(content),
    ...picturesOf(content),
    pictured: picturedOf(content),
    heights: frameHeight(dataset, content),
    loader: { address: full(loader.path), integrity: loader.integrity },
  };
}

/** A figure or view as the guide offers it. */
export interface GuideFigure {
  /** `wyze-2019/exposure-matrix` or `wyze-2019/exposure-matrix/contact`: it stands in the guide's addresses. */
  readonly key: string;
  readonly label: string;
  readonly subject: string;
  readonly source: SnippetSource;
}

/** Every figure and view, in their order. */
export function guideFigures(): GuideFigure[] {
  return publishedFigures.map((figure) => {
    const { scope, figure: id, view, label, subject } = figure.content;
    const key = [scope, id, view].filter((part) => part !== null).join('/');
    return { key, label, subject, source: snippetSourceOf(figure) };
  });
}

/** The oEmbed answer of a figure, view or claim of this build. */
export function oembedOf(figure: Travelling): Oembed {
  return oembed(snippetSourceOf(figure), {
    publisher: site.publisher,
    home: full('/'),
    asOf: figure.content.note.asOf,
    hash: figure.hash,
    correctionsUrl: full('/corrections/'),
  });
}

/** What a page about a figure says in its head for whoever pastes the page's address. */
export function oembedLinkOf(content: FigureRef & { readonly finding: string }): OembedDiscovery {
  return { address: full(oembedPath(content)), title: content.finding };
}

function wordsOf({ finding, summary, note }: FigureContent): Pick<SnippetSource, 'finding' | 'alt' | 'credit'> {
  const credit = `Source: ${note.source}. As of ${formatDate(note.asOf)}. ${site.data_licence}.`;
  return { finding, alt: summary, credit };
}

/** A view has no picture of its own: what stands beside the whole figure's must be of the whole. */
function picturedOf({ scope, figure, view }: FigureContent): SnippetSource['pictured'] {
  const whole = view === null || figure === CLAIM_FIGURE ? undefined : findFigure({ scope, figure, view: null });
  return whole === undefined ? null : wordsOf(whole.content);
}

/** A claim has no drawing: the card of its page stands for it. */
function picturesOf(content: FigureContent): Pick<SnippetSource, 'png' | 'social' | 'svg'> {
  if (content.figure === CLAIM_FIGURE) {
    const card = full(sharedPicture(chartPath(content)).path);
    return { png: card, social: card, svg: card };
  }
  return {
    png: full(exportPath(content, '.png')),
    social: full(exportPath(content, '-social.png')),
    svg: full(exportPath(content, '.svg')),
  };
}

/** What articles are given to pin. */
function pinnedOf(ref: FigureRef): string | null {
  const version = versionThatHolds(versionsOf(ref), findFigure(ref)?.hash);
  return version === undefined ? null : full(pinnedPath(version.hash));
}
