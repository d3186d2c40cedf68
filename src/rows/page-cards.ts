import type { Breach, Dataset } from '../model/dataset.ts';
import type { ImportedCatalogue } from '../model/imported.ts';
import type { Status } from '../model/status.ts';
import { claimPage } from './claim-page.ts';
import { dataTypeList } from './data-type-list.ts';
import { dataTypePath } from './data-type-path.ts';
import { IMPORTED_PATH } from './imported-path.ts';
import { creditWords } from './imported-words.ts';

/** What a page says of itself where its address is shared. */
export interface PageCard {
  /** Of the page, below the base path. */
  readonly path: string;
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly status: { readonly mark: Status; readonly words: string } | null;
  /** The card in words. */
  readonly alt: string;
  /** ISO date of the record; `null` where the page has none. */
  readonly asOf: string | null;
}

type Words = Omit<PageCard, 'alt' | 'asOf' | 'status'> & Partial<Pick<PageCard, 'asOf' | 'status'>>;

/**
 * The cards of all pages that have no figure of their own. The first one is the site's, for pages that are not listed.
 * A claim's card names its claimant and date before it says anything.
 */
export function pageCards(dataset: Dataset): readonly [PageCard, ...PageCard[]] {
  const [front, ...others] = sitePages(dataset.site.name);
  return [
    complete(front),
    ...others.map(complete),
    ...dataset.breaches.flatMap((breach) => breachCards(dataset, breach)),
    ...dataTypeCards(dataset),
  ];
}

/** The card that the pages of all imported breaches share: it names catalogues and their credit, never a breach. */
export function importedCard({ site }: Pick<Dataset, 'site'>, catalogues: readonly ImportedCatalogue[]): PageCard {
  return complete({
    path: IMPORTED_PATH,
    kicker: site.name,
    title: 'Breaches from other catalogues',
    lines: ['As these list them, in the words of this site and not checked by it.', ...catalogues.map(creditWords)],
    asOf:
      catalogues
        .map(({ snapshot }) => snapshot)
        .toSorted()
        .at(-1) ?? null,
  });
}

/** Where a page's card is published: `/cards/breaches/x.png` for `/breaches/x/`, `/cards/index.png` for the front page. */
export function cardPath(path: string): string {
  return path === '/' ? '/cards/index.png' : `/cards${path.replace(/\/$/, '')}.png`;
}

function complete({ asOf = null, status = null, ...words }: Words): PageCard {
  const said = [words.kicker, words.title, ...words.lines, ...(status ? [status.words] : [])];
  return {
    ...words,
    asOf,
    status,
    alt: said
      .map((text) => text.replace(/\.$/, ''))
      .join('. ')
      .concat('.'),
  };
}

function sitePages(name: string): readonly [Words, ...Words[]] {
  const page = (path: string, title: string, line: string): Words => ({ path, kicker: name, title, lines: [line] });
  return [
    page(
      '/',
      'What a data breach exposed, to whom, and who says so',
      'What is confirmed, claimed, disputed and denied is kept apart. Every number has a claimant and a source.',
    ),
    page('/breaches/', 'Breaches', 'Each page keeps what was confirmed, claimed, disputed and denied apart.'),
    page('/charts/', 'Charts', 'Every figure with its table, its sources and files to take.'),
    page('/data-types/', 'Data types', 'What each kind of data about a person is, in one plain sentence.'),
    page('/method/', 'Method', 'How a status is derived from claims, and how sources were read.'),
    page('/data/', 'Data', 'Everything that the figures are drawn from, to download.'),
    page('/corrections/', 'Corrections', 'What was changed, when and why, with what it said before.'),
    page('/embedding/', 'Embedding', 'How to show a figure on another site, with its claimants, dates and sources.'),
  ];
}

function breachCards(dataset: Dataset, breach: Breach): PageCard[] {
  const path = `/breaches/${breach.id}/`;
  const shared = { kicker: breach.title, asOf: breach.asOf };
  return [
    complete({ ...shared, path, title: breach.headline, lines: [breach.deck] }),
    complete({
      ...shared,
      path: `${path}check/`,
      title: 'Check what applied to you',
      lines: ['A few questions, each of which can be skipped. Nothing you choose leaves the page.'],
    }),
    ...breach.claims.map(({ id }) => claimCard(dataset, breach, id)),
  ];
}

function claimCard(dataset: Dataset, breach: Breach, id: string): PageCard {
  const { path, says, date, statement, read, cells } = claimPage(dataset, breach, id);
  const [cell] = cells;
  return complete({
    path,
    asOf: breach.asOf,
    kicker: `${says}, ${date}`,
    title: statement,
    lines: [`Our paraphrase, ${read}. One claim in the record of ${breach.title}; not a finding of this site.`],
    status:
      cell && cells.length === 1
        ? { mark: cell.status, words: `${cell.dataTypeLabel}, ${cell.groupLabel}: ${cell.statusWords}` }
        : null,
  });
}

function dataTypeCards(dataset: Dataset): PageCard[] {
  return dataTypeList(dataset).flatMap(({ label: family, types }) =>
    types.map(({ id, label, meaning, breaches }) => {
      const [said] = breaches;
      const about = said && dataset.breaches.find((breach) => breach.id === said.breach);
      return complete({
        path: dataTypePath(id),
        kicker: `Data types: ${family}`,
        title: label,
        lines: [meaning],
        status: said ? { mark: said.status, words: `${said.words}: ${said.title}` } : null,
        asOf: about?.asOf ?? null,
      });
    }),
  );
}
