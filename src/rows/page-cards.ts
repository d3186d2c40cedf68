import type { Breach, Dataset } from '../model/dataset.ts';
import type { ImportedCatalogue } from '../model/imported.ts';
import { breachHead, type CardHead, type CardStatus, claimStatuses, lineStatuses } from './card-marks.ts';
import { catalogueBreachPage, linesWithoutFolder } from './catalogue-breach.ts';
import { allClaims, claimPage } from './claim-page.ts';
import { dataTypeList } from './data-type-list.ts';
import { dataTypePath } from './data-type-path.ts';
import { IMPORTED_PATH } from './imported-path.ts';
import { creditWords } from './imported-words.ts';
import { looseDateWords } from './loose-dates.ts';
import { formatCount, formatDate } from './wording.ts';

/** What a page says of itself where its address is shared. */
export interface PageCard {
  /** Of the page, below the base path. */
  readonly path: string;
  readonly kicker: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly statuses: readonly CardStatus[];
  /** The page's own head at a glance; `null` where it has none. */
  readonly head: CardHead | null;
  /** The card in words. */
  readonly alt: string;
  /** ISO date of the record; `null` where the page has none. */
  readonly asOf: string | null;
}

type Words = Pick<PageCard, 'path' | 'kicker' | 'title'> &
  Partial<Pick<PageCard, 'lines' | 'asOf' | 'statuses' | 'head'>>;

/**
 * The cards of all pages that have no figure of their own. The first one is the site's, for pages that are not listed.
 * A claim's card names its claimant and date before it says anything.
 */
export function pageCards(dataset: Dataset): readonly [PageCard, ...PageCard[]] {
  return [
    complete(frontPage(dataset)),
    ...sitePages(dataset).map(complete),
    ...dataset.breaches.flatMap((breach) => breachCards(dataset, breach)),
    ...linesWithoutFolder(dataset).map((id) => lineCard(dataset, id)),
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

function complete({ lines = [], asOf = null, statuses = [], head = null, ...words }: Words): PageCard {
  const inHead = head
    ? [
        ...(head.about === null ? [] : [head.about]),
        ...head.tallies.map((tally) => tally.words),
        ...head.numbers.flatMap(({ value, label, attribution, rivals }) => [
          `${value} ${label}: ${attribution}`,
          ...rivals.map(({ alt }) => alt),
        ]),
      ]
    : [];
  const said = [words.kicker, words.title, ...lines, ...inHead, ...statuses.map((status) => status.words)];
  const alt = said.map((text) => text.replace(/\.$/, '')).join('. ');
  return { ...words, lines, asOf, statuses, head, alt: `${alt}.` };
}

function frontPage(dataset: Dataset): Words {
  const [flagship] = dataset.breaches;
  return {
    path: '/',
    kicker: dataset.site.name,
    title: 'What a data breach exposed, to whom, and who says so',
    lines: flagship
      ? []
      : ['What is confirmed, claimed, disputed and denied is kept apart. Every number has a claimant and a source.'],
    head: flagship ? { ...breachHead(dataset, flagship), about: flagship.title } : null,
    asOf: flagship?.asOf ?? null,
  };
}

function sitePages({ site, catalogue }: Dataset): Words[] {
  const page = (path: string, title: string, line: string): Words => ({
    ...{ path, title, lines: [line] },
    kicker: site.name,
  });
  return [
    page(
      '/breaches/',
      `${formatCount(catalogue.breaches.length)} breaches compared`,
      'When they were disclosed, how many of what, how each came about, and who says so.',
    ),
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
    complete({ ...shared, path, title: breach.headline, head: breachHead(dataset, breach) }),
    complete({
      ...shared,
      path: `${path}check/`,
      title: 'Check what applied to you',
      lines: ['A few questions, each of which can be skipped. Nothing you choose leaves the page.'],
    }),
    ...allClaims(breach).map(({ id }) => claimCard(dataset, breach, id)),
  ];
}

function claimCard(dataset: Dataset, breach: Breach, id: string): PageCard {
  const page = claimPage(dataset, breach, id);
  const { path, says, date, statement, read, withdrawal } = page;
  const words = `Our paraphrase, ${read}. One claim in the record of ${breach.title}; not a finding of this site.`;
  const withdrawn = withdrawal && `Withdrawn on ${formatDate(withdrawal.date)}; it counts for nothing on this site.`;
  return complete({
    path,
    asOf: breach.asOf,
    kicker: `${says}, ${date}`,
    title: statement,
    lines: withdrawn === null ? [words] : [withdrawn, words],
    statuses: withdrawn === null ? claimStatuses(page) : [],
  });
}

function lineCard(dataset: Dataset, id: string): PageCard {
  const { path, breach, count, asOf } = catalogueBreachPage(dataset, id);
  const told = `Made public: ${looseDateWords(breach.disclosed)}`;
  return complete({
    path,
    asOf,
    kicker: `Breaches: ${breach.sector.label}`,
    title: breach.name,
    lines: [
      `${told}. How many: ${count ?? 'no count that can be compared'}. Cause: ${breach.cause.label}.`,
      'What was exposed, each mark a judgement of ours from the sources:',
    ],
    statuses: lineStatuses(dataset, breach),
  });
}

function dataTypeCards(dataset: Dataset): PageCard[] {
  return dataTypeList(dataset).flatMap(({ label: family, types }) =>
    types.map(({ id, label, meaning, breaches }) => {
      const dates = breaches.flatMap(({ breach }) => dataset.breaches.find((each) => each.id === breach)?.asOf ?? []);
      return complete({
        path: dataTypePath(id),
        kicker: `Data types: ${family}`,
        title: label,
        lines: [meaning],
        statuses: breaches.map(({ status, words, title }) => ({ mark: status, words: `${words}: ${title}` })),
        asOf: dates.toSorted().at(-1) ?? null,
      });
    }),
  );
}
