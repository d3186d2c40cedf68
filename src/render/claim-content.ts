import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { markIcon } from '../charts/marks.ts';
import type { Breach } from '../model/dataset.ts';
import type { FigureContent } from '../model/figure-content.ts';
import { CLAIM_FIGURE, siteLink } from '../publish/addresses.ts';
import type { ClaimPage } from '../rows/claim-page.ts';
import { formatCount, formatDate, sentenceCase } from '../rows/wording.ts';
import { withMarks } from './with-marks.ts';

const COLUMNS = ['claim', 'claimant', 'stance', 'date', 'statement', 'source', 'status'] as const;

/** More than these are higher than a frame should be; the rest is on the page of the claim. */
const MOST_STATUSES = 6;

/** One claim as it travels: who says what, when, where it was read, and what the claims about it add up to. */
export function claimContent(breach: Breach, page: ClaimPage): FigureContent {
  const { id, source } = page;
  const statuses = [
    ...page.numbers.map(({ about, mark, words }) => ({ about, mark, words })),
    ...page.cells.map((cell) => ({
      ...{ about: `${cell.dataTypeLabel}, ${cell.groupLabel}`, mark: cell.status, words: cell.statusWords },
    })),
  ];
  const saidOf = (list: typeof statuses) => list.map(({ about, words }) => `${about}: ${words}`).join('; ');
  const status = saidOf(statuses);
  const shown = statuses.slice(0, MOST_STATUSES);
  const more = statuses.length - shown.length;
  const shownWords = [saidOf(shown), ...(more > 0 ? [`and ${formatCount(more)} more on its page`] : [])].join('; ');
  const standing = page.withdrawal === null ? 'A claim' : `Withdrawn on ${formatDate(page.withdrawal.date)}`;
  return {
    ...{ scope: breach.id, figure: CLAIM_FIGURE, view: id, subject: breach.title, label: `Claim ${id}` },
    finding: `${page.says}, ${page.date}: ${page.statement}`,
    measure: `Our paraphrase, ${page.read}`,
    howToRead: 'A claim is what one claimant says; it is not a finding of this site.',
    limits: 'What others say about the same is on the page of the claim.',
    summary:
      `${page.says}, ${page.date}: ${page.statement}. ${status === '' ? '' : `What all claims add up to: ${shownWords}.`}`.trim(),
    note: {
      source: `${source.publisher}, ${source.title}, ${source.dateWords}`,
      asOf: breach.asOf,
      status: `${standing}, ${page.directnessWords}`,
    },
    claims: [id],
    columns: COLUMNS.map((name) => ({ name, label: sentenceCase(name), unit: null })),
    records: [[id, page.claimant.label, page.stance, page.date, page.statement, source.title, status || null]],
    shown: 1,
    plotHtml: withMarks(
      toHtml(
        h('dl.claim', [
          fact('Claimant', `${page.claimant.label}, ${page.claimant.role}`),
          fact('Where in the source', sentenceCase(page.locator)),
          ...shown.map(({ about, mark, words }) => h('div', [h('dt', about), h('dd', [markIcon(mark), ` ${words}`])])),
          ...(more > 0 ? [fact('Not shown here', `${formatCount(more)} more that the claim bears on`)] : []),
          h('div', [h('dt', 'All that is on record'), h('dd', [h('a', { href: siteLink(page.path) }, `Claim ${id}`)])]),
        ]),
      ),
    ),
  };
}

function fact(term: string, description: string) {
  return h('div', [h('dt', term), h('dd', description)]);
}
