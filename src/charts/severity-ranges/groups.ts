import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChoiceRow, RangeRow, SeverityRow } from '../../rows/severity-ranges.ts';
import { FORMULA_WORDS } from '../../rows/severity-words.ts';
import { formatCount, sentenceCase } from '../../rows/wording.ts';
import type { MarkupContext } from '../define-chart.ts';
import { facetTokens } from '../facets.ts';
import { type ChoiceContext, openChoice, settledChoice } from './choices.ts';
import { lower, readingsWords, spanWords, startWords } from './words.ts';

/** The choices behind each score, folded, so that the figure stays calm. */
export function renderGroups(rows: readonly SeverityRow[], context: MarkupContext): Element {
  return h('div.sev-groups', [
    h('h3', 'What each score rests on'),
    h('p.sev-intro', [
      `${FORMULA_WORDS}. Open a group for its choices, their reasons and the rules behind them. `,
      h('span.sev-scripted', [
        'Choose otherwise and the score follows at once; only the stops that the method allows can be chosen. ',
        'The dot moves to your reading, and a ring stays at our default. Your choices stand in the address of this page.',
      ]),
    ]),
    h(
      'ul',
      rows.map((row) => h('li', { dataFacets: facetTokens({ group: [row.group] }) }, [groupDetails(row, context)])),
    ),
  ]);
}

function groupDetails(row: SeverityRow, context: MarkupContext): Element {
  const within = { ...context, row };
  return h('details.sev-group', { id: `${context.figureId}-${row.group}` }, [
    h('summary', [h('b', row.label), ' ', h('span', row.range ? foldedWords(row.range) : 'Cannot tell')]),
    row.range ? groupForm(row, row.range, within) : unscored(row, within),
  ]);
}

function foldedWords(range: RangeRow): string {
  return `${sentenceCase(startWords(range))}. Range ${spanWords(range)}`;
}

function groupForm(row: SeverityRow, range: RangeRow, context: ChoiceContext): Element {
  const open = row.choices.filter(isOpen);
  const settled = row.choices.filter((choice) => !isOpen(choice));
  return h('form.sev-form', { dataScore: row.group, autocomplete: 'off' }, [
    h('div.sev-result', [
      h('output', resultOf(range)),
      ...(open.length > 0 ? [h('button.button', { type: 'reset' }, 'Reset to our default')] : []),
    ]),
    ...open.map((choice) => openChoice(choice, context)),
    ...(settled.length > 0 ? [h('h4', 'Settled'), ...settled.map((choice) => settledChoice(choice, context))] : []),
    h('div.sev-beside', [flips(open, range), share(range), flags(row)]),
  ]);
}

/** A choice with several stops can be made; one stop leaves nothing to choose. */
function isOpen({ stops }: ChoiceRow): boolean {
  return stops.length > 1;
}

/** The score in words; the script rewrites the three parts. */
function resultOf({ start, edgeSentence, cannotTell }: RangeRow): Element[] {
  const sum =
    start === null
      ? `no single score, because nobody can tell about ${cannotTell.map(lower).join(' and ')}`
      : `${start.sum}, ${start.bandLabel}`;
  return [
    h('span', { dataPart: 'whose' }, 'Our default: '),
    h('b', { dataPart: 'sum' }, sum),
    h('span', { dataPart: 'edge' }, edgeSentence === '' ? '' : `. ${edgeSentence}`),
  ];
}

/** Every other stop of every open choice; those that leave the band as it is are hidden. */
function flips(open: readonly ChoiceRow[], range: RangeRow): Element {
  const items = open.flatMap((choice) =>
    choice.stops.map(({ rule, value, meaning }) => {
      const flip = range.flips.find((each) => each.rule === rule);
      const words = flip ? `${sentenceCase(flip.bandLabel)}, ${flip.words}` : '';
      return h('li', { dataFlip: rule, hidden: !flip }, [
        h('b', words),
        `: ${lower(choice.name)} at ${value}. ${meaning}.`,
      ]);
    }),
  );
  return h('section', [
    h('h4', 'What would change the band'),
    h('ul', items),
    h('p', { dataNoFlips: '', hidden: range.flips.length > 0 }, noFlips(range)),
  ]);
}

function noFlips({ start }: RangeRow): string {
  return start === null ? 'There is no single score to change.' : 'No single choice changes it.';
}

function share(range: RangeRow): Element {
  const { readings, shareNote } = range;
  return h('section', [
    h('h4', 'All readings'),
    h(
      'p',
      `Of ${formatCount(readings)} ${readings === 1 ? 'combination' : 'combinations'} of these choices: ${readingsWords(range)}. ${shareNote}`,
    ),
  ]);
}

function flags({ flags: all }: SeverityRow): Element {
  return h('section', [
    h('h4', 'Flags, never part of the score'),
    h(
      'ul',
      all.map(({ label, words }) => h('li', [h('b', `${label}:`), ` ${words}`])),
    ),
  ]);
}

function unscored(row: SeverityRow, context: ChoiceContext): Element {
  return h('div.sev-form', [
    h('p.sev-result', row.missing),
    ...row.choices.map((choice) => (isOpen(choice) ? plainChoice(choice) : settledChoice(choice, context))),
    h('div.sev-beside', [flags(row)]),
  ]);
}

/** What is recorded of an open choice where there is no score to change. */
function plainChoice({ name, stops, reason }: ChoiceRow): Element {
  return h('div.sev-settled', [
    h('p', [h('b', name), ` ${stops.map(({ value }) => String(value)).join(', ')}`]),
    h('p.sev-reason', reason),
  ]);
}
