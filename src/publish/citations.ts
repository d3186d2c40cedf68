import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, type CslEntry, plugins } from '@citation-js/core';
import type { Site } from '../model/site.ts';
import { formatDate } from '../rows/wording.ts';
import { plainInMarkdown } from './markdown-table.ts';

// Keys that tell two versions apart, instead of the library's own made from author, year and title.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** What is cited: a figure, a claim, a table, the whole site. */
export interface Cited {
  /** "Sources say that 22 of 36 data types were exposed" */
  readonly title: string;
  /** What it is about: "Wyze Labs, December 2019". */
  readonly subject: string;
  readonly site: Pick<Site, 'name' | 'publisher' | 'data_licence'>;
  /** The full address, of the version where there is one. */
  readonly address: string;
  /** ISO date of the record. */
  readonly asOf: string;
  /** Name of the version; `null` where what is cited has none. */
  readonly hash: string | null;
  /** ISO date on which the reader saw it. A build does not know it, so that it is left out there. */
  readonly accessed?: string;
  /** A chart unless it says otherwise. */
  readonly kind?: 'chart' | 'claim';
  /** Key of the entry in a list of references; made from version or title where there is none. */
  readonly key?: string;
}

/** One way to cite. */
export interface Citation {
  readonly id: 'plain' | 'apa' | 'bibtex' | 'ris' | 'csl-json' | 'markdown' | 'credit';
  readonly label: string;
  readonly text: string;
}

export type { CslEntry };

/** The library that sets a reference in APA, and its version. */
export const CITATION_MAKER = 'citation-js 0.8.2';

/**
 * Every way to cite a thing, the shortest first. Nothing is fetched.
 *
 * @param apa sets a reference in APA, or knows one that was set before
 */
export function citationsOf(cited: Cited, apa: (entry: CslEntry) => string = apaReference): Citation[] {
  const entry = cslEntry(cited);
  return [
    { id: 'plain', label: 'Plain text', text: plainCitation(cited) },
    { id: 'credit', label: 'Credit line', text: creditLine(cited) },
    { id: 'apa', label: 'APA', text: apa(entry) },
    { id: 'bibtex', label: 'BibTeX', text: bibtex(entry) },
    { id: 'ris', label: 'RIS', text: ris(entry) },
    { id: 'csl-json', label: 'CSL-JSON', text: JSON.stringify([entry], null, 2) },
    { id: 'markdown', label: 'Markdown', text: markdownCitation(cited) },
  ];
}

/** The line that stands under a reprinted figure, as news agencies set it. */
export function creditLine({ site, asOf, subject, kind }: Pick<Cited, 'site' | 'asOf' | 'subject' | 'kind'>): string {
  return `${kind === 'claim' ? 'Claim, paraphrased' : 'Chart'}: ${oneLine(site.publisher)} (${oneLine(subject)}), as of ${formatDate(asOf)}. ${oneLine(site.data_licence)}`;
}

function plainCitation(cited: Cited): string {
  const { title, subject, site, address } = cited;
  return `“${oneLine(title)}.” ${oneLine(subject)}. ${oneLine(site.publisher)}, ${versionWords(cited)}. ${address}`;
}

/** A claim's key in a bibliography: `kettle_2021_c3`. BibTeX drops hyphens, and the words would run together. */
export function claimKey(scope: string, claim: string): string {
  return `${scope}-${claim}`.replaceAll('-', '_');
}

function markdownCitation(cited: Cited): string {
  const { title, subject, site, address } = cited;
  const words = `${oneLine(subject)}. ${oneLine(site.publisher)}, ${versionWords(cited)}`;
  return `[${plainInMarkdown(title)}](<${address}>). ${plainInMarkdown(words)}.`;
}

/** "as of Nov 23 2026, version 0123456789abcdef" */
function versionWords({ asOf, hash, accessed }: Pick<Cited, 'asOf' | 'hash' | 'accessed'>): string {
  const parts = [`as of ${formatDate(asOf)}`, hash && `version ${hash}`, accessed && `seen ${formatDate(accessed)}`];
  return parts.filter(Boolean).join(', ');
}

/** The entry in CSL-JSON, from which the library makes all others. */
function cslEntry(cited: Cited): CslEntry {
  const { title, subject, site, address, asOf, hash, accessed, kind } = cited;
  const publisher = oneLine(site.publisher);
  const name = oneLine(site.name);
  // Short, so that it does not look like somebody's key where a page is searched for such; that of a version has the
  // 20 letters and digits that RIS has room for, and is the same in BibTeX, which drops hyphens.
  const key = cited.key ?? (hash === null ? `data-${slug(title).slice(0, 40)}` : `data${hash}`);
  return {
    id: key,
    'citation-key': key,
    type: kind === 'claim' ? 'webpage' : 'dataset',
    title: `${oneLine(title)} (${oneLine(subject)})`,
    author: [{ literal: publisher }],
    ...(name !== publisher && { publisher: name }),
    ...(hash !== null && { version: hash }),
    note: sentence(versionWords(cited)),
    issued: { 'date-parts': [dateParts(asOf)] },
    ...(accessed !== undefined && { accessed: { 'date-parts': [dateParts(accessed)] } }),
    URL: address,
  };
}

/** A reference in APA, as plain text. */
export function apaReference(entry: CslEntry): string {
  const text = new Cite(masked(entry)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
  return unmasked(text, 'sign').trim();
}

/** BibTeX has a field for a month and none for a day: the day stands in the note. */
function bibtex(entry: CslEntry): string {
  const [year, month] = (entry['issued'] as { 'date-parts': number[][] })['date-parts'][0] ?? [];
  const issued = { 'date-parts': [[year, month].filter((part) => part !== undefined)] };
  const text = new Cite(masked({ ...entry, issued })).format('bibtex', { format: 'text' });
  return unmasked(text, 'tex').trim();
}

/**
 * RIS ends a field at the end of its line; the library breaks long lines, in which other programs lose the rest. It also
 * cuts a key behind its 20th sign, where the keys of two claims can still be the same; programs read longer ones.
 */
function ris(entry: CslEntry): string {
  const text = new Cite(entry).format('ris', { format: 'text' });
  const unbroken = text.replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '').trimEnd();
  return `${unbroken.replace(/^ID {2}- .*$/m, () => `ID  - ${entry.id}`)} `;
}

/**
 * Signs that the library would read as its own (tags of rich text) or spell so that they come back as another: each
 * travels through it as a word, and is written as the format wants it.
 */
const SIGNS = [
  { sign: '<', word: 'zqlesszq', tex: '\\textless{}' },
  { sign: '>', word: 'zqmorezq', tex: '\\textgreater{}' },
  { sign: '…', word: 'zqdotszq', tex: '…' },
  { sign: '--', word: 'zqdashzq', tex: '-{}-{}' },
] as const;

function masked(entry: CslEntry): CslEntry {
  return { ...entry, title: SIGNS.reduce((title, { sign, word }) => title.replaceAll(sign, word), entry.title) };
}

function unmasked(text: string, spelling: 'sign' | 'tex'): string {
  return SIGNS.reduce((rest, spellings) => rest.replaceAll(spellings.word, spellings[spelling]), text);
}

function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
