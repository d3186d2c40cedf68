import { Feed } from 'feed';
import type { CatalogueCorrection, Correction } from '../model/correction.ts';
import type { Breach } from '../model/dataset.ts';
import type { FigureVersion } from '../model/figure-version.ts';
import type { Site } from '../model/site.ts';
import { formatDate } from '../rows/wording.ts';
import { fullAddress, pinnedPath } from './addresses.ts';
import { correctedPath, correctionSentence } from './notices.ts';
import { publications } from './versions.ts';

/** What a feed is about: the whole site, or one breach. */
export interface FeedScope {
  readonly site: Site;
  readonly breaches: readonly Breach[];
  /** Corrections of the catalogue; none for one breach. */
  readonly catalogue: readonly CatalogueCorrection[];
  /** Those of the breaches, in the order of publication; for the whole site, also those of no single breach. */
  readonly versions: readonly FigureVersion[];
  /** "Breach Impact Explorer", "Wyze Labs, December 2019" */
  readonly subject: string;
  /** The page that the feed follows, below the base path; the feeds stand below it. */
  readonly path: string;
}

/** An entry before the library has it. */
interface Entry {
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly day: string;
  readonly text: string;
}

/** Corrections and published versions as Atom (RFC 4287); ids and dates come from the data, never from the clock. */
export function atomFeed(scope: FeedScope): string {
  const feed = emptyFeed(scope);
  for (const { id, title, link, day, text } of entriesOf(scope)) {
    // The library declares both as HTML.
    const words = { title: asHtml(title), description: asHtml(text) };
    feed.addItem({ id, link, date: midnight(day), published: midnight(day), ...words });
  }
  return feed.atom1();
}

/** The same as JSON Feed, version 1 (jsonfeed.org). */
export function jsonFeed(scope: FeedScope): string {
  const feed = emptyFeed(scope);
  for (const { id, title, link, day, text } of entriesOf(scope)) {
    feed.addItem({ id, title, link, date: midnight(day), published: midnight(day), content: asHtml(text) });
  }
  return feed.json1();
}

function emptyFeed(scope: FeedScope): Feed {
  const { site, breaches, subject, path } = scope;
  const address = (to: string) => fullAddress(site, to);
  const days = [...entriesOf(scope).map(({ day }) => day), ...breaches.map(({ asOf }) => asOf)];
  const latest = days.toSorted().at(-1);
  return new Feed({
    id: address(path),
    title: `${subject}: corrections and new versions`,
    description: 'What was corrected or withdrawn, what it said before, and which figures were published anew.',
    link: address(path),
    language: 'en',
    generator: false,
    copyright: site.data_licence,
    author: { name: site.publisher },
    feedLinks: { atom: address(`${path}feed.xml`), json: address(`${path}feed.json`) },
    ...(latest === undefined ? {} : { updated: midnight(latest) }),
  });
}

/** Newest first; what stands on one day keeps its order, corrections before versions. */
function entriesOf(scope: FeedScope): Entry[] {
  const corrections = scope.breaches.flatMap((breach) => correctionEntries(breach, scope.site));
  return [...corrections, ...catalogueEntries(scope), ...versionEntries(scope)].toSorted((a, b) =>
    a.day === b.day ? 0 : a.day < b.day ? 1 : -1,
  );
}

/** A correction is known by its day, what it is of, and which of that day's it is: rows added later change no id. */
function correctionEntries({ id: breach, title, corrections }: Breach, site: Site): Entry[] {
  const keys = numbered(corrections.map(({ date, kind, figure, claim }) => `${date}:${kind}:${figure ?? claim}`));
  return corrections.map((correction, index) => ({
    id: `${fullAddress(site, `/breaches/${breach}/`)}#correction:${keys[index]}`,
    title: `${title}: ${correctionTitle(correction)}`,
    link: fullAddress(site, correctedPath(breach, correction)),
    ...toldOf(correction),
  }));
}

/** The same of the catalogue: known by its day, its line, and which of that day's it is. */
function catalogueEntries({ catalogue, site }: FeedScope): Entry[] {
  const whats = catalogue.map(({ breach, figures }) => breach ?? figures.join('+'));
  const keys = numbered(catalogue.map(({ date }, index) => `${date}:${whats[index]}`));
  return catalogue.map((correction, index) => ({
    id: `${fullAddress(site, '/breaches/')}#correction:${keys[index]}`,
    title: `All breaches: ${whats[index]} corrected`,
    link: fullAddress(site, correction.breach === null ? '/corrections/' : `/breaches/${correction.breach}/`),
    ...toldOf({ ...correction, kind: 'corrected', figure: null, claim: null }),
  }));
}

/** The keys, with a number behind one that stood there before: the first is without, so that later ones change no id. */
function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > 1 ? `${key}:${count}` : key;
  });
}

/** The day and the words of a correction. */
function toldOf(correction: Correction): Pick<Entry, 'day' | 'text'> {
  return { day: correction.date, text: `${correctionSentence(correction)} Why: ${correction.why}` };
}

function correctionTitle({ kind, figure, claim }: Correction): string {
  return `${claim === null ? `figure ${figure}` : `claim ${claim}`} ${kind}`;
}

/** One entry for all that was published on a day for one reason. */
function versionEntries({ site, versions, path }: FeedScope): Entry[] {
  return publications(versions).map(({ published, reason, versions: together }) => {
    const list = together.map(({ content, hash }) => `${content.label}: ${fullAddress(site, pinnedPath(hash))}`);
    return {
      id: `${fullAddress(site, path)}#published:${published}:${together[0]?.hash}`,
      title: `Published on ${formatDate(published)}: ${reason}`,
      link: `${fullAddress(site, '/corrections/')}#published`,
      day: published,
      text: `${reason}. ${list.join('; ')}`,
    };
  });
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Plain text as HTML that shows the same. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
