import type { RangeRow, SeverityRow } from '../../rows/severity-ranges.ts';
import { BAND_STRETCHES } from '../../rows/severity-words.ts';
import { formatCount, listWords, numberWord, sentenceCase } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** "Default scores are medium for three of four groups; every range crosses a band" */
export function finding(rows: readonly SeverityRow[]): string {
  const ranges = rangesOf(rows);
  if (ranges.length === 0) {
    return rows.length === 1
      ? 'This group cannot be scored from what was recorded'
      : 'No group of people can be scored from what was said';
  }
  return `${defaultsWords(ranges)}; ${crossingWords(ranges)}`;
}

export function measure(rows: readonly SeverityRow[]): string {
  const scored = rangesOf(rows).length;
  const [who, of] =
    rows.length === 1
      ? ['this group', '']
      : ['each group', `; ${scored === 0 ? 'none' : numberWord(scored)} of ${numberWord(rows.length)} groups scored`];
  return `Our assessment of how badly one person in ${who} could be affected, by ENISA’s severity method of 2013, on a scale up to 6${of}`;
}

export function summary(rows: readonly SeverityRow[]): string {
  const words = rows.length === 1 ? wholeRange : rangeWords;
  return rows.map((row) => `${row.label}: ${row.range ? words(row.range) : `cannot tell. ${row.missing}`}`).join(' ');
}

export function note(rows: readonly SeverityRow[]): Note {
  const [first] = rows;
  const claims = new Set(
    rows.flatMap(({ choices }) => choices.flatMap((choice) => choice.claims.flatMap((each) => each.claims))),
  ).size;
  const people = new Set(rows.flatMap(({ countClaims }) => countClaims)).size;
  const counts = people === 0 ? '' : `, its counts of people on ${formatCount(people)}`;
  return {
    source: `our assessment by ENISA’s severity method of 2013; its choices rest on ${formatCount(claims)} ${claims === 1 ? 'claim' : 'claims'} in the ledger${counts}`,
    asOf: first?.asOf ?? '',
    status:
      'a judgement, not a fact. Severity is not probability, it is never multiplied by people, and a European method is applied here as an illustration',
  };
}

/** "5 low, 5 medium and 2 high" */
export function readingsWords({ bands }: RangeRow): string {
  const parts = bands.filter(({ readings }) => readings > 0);
  return listWords(parts.map(({ readings, label }) => `${formatCount(readings)} ${label}`));
}

/** "default 2.0 medium, on the edge of medium" */
export function startWords({ start, edge, cannotTell }: RangeRow): string {
  if (start === null) return `no default, because nobody can tell about ${listWords(cannotTell.map(lower))}`;
  return `default ${start.words} ${start.bandLabel}${edge === '' ? '' : `, ${edge}`}`;
}

/** "1.0 low to 3.5 high" */
export function spanWords({ lowest, highest }: RangeRow): string {
  if (lowest.score === highest.score) return `${lowest.words} ${lowest.bandLabel} in every reading`;
  return `${lowest.words} ${lowest.bandLabel} to ${highest.words} ${highest.bandLabel}`;
}

/** A name inside a sentence; an abbreviation keeps its capitals. */
export function lower(name: string): string {
  return /^\p{Lu}\p{Ll}|^E-/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function rangesOf(rows: readonly SeverityRow[]): RangeRow[] {
  return rows.flatMap(({ range }) => range ?? []);
}

function rangeWords(range: RangeRow): string {
  const sum = range.start === null ? '' : ` (${range.start.sum})`;
  return `${startWords(range)}${sum}; range ${spanWords(range)}.`;
}

/** The range with its readings, which would make a long text longer where there are several groups. */
function wholeRange(range: RangeRow): string {
  const { readings } = range;
  const of = `of ${formatCount(readings)} ${readings === 1 ? 'reading' : 'readings'}, ${readingsWords(range)}`;
  return `${rangeWords(range).slice(0, -1)}; ${of}.`;
}

function defaultsWords(ranges: readonly RangeRow[]): string {
  const starts = ranges.flatMap(({ start }) => start ?? []);
  const total = numberWord(ranges.length);
  const groups = ranges.length === 1 ? 'group' : 'groups';
  if (starts.length === 0) return `No default score can be given for the ${total} ${groups} scored`;
  const counts = BAND_STRETCHES.map(({ id, label }) => ({
    label,
    count: starts.filter(({ band }) => band === id).length,
  })).filter(({ count }) => count > 0);
  const most = Math.max(...counts.map(({ count }) => count));
  const leaders = counts.filter(({ count }) => count === most);
  if (ranges.length === 1) return `The default score is ${leaders[0]?.label} for the one group scored`;
  if (most === ranges.length) return `Default scores are ${leaders[0]?.label} for all ${total} groups`;
  if (leaders.length === 1) return `Default scores are ${leaders[0]?.label} for ${numberWord(most)} of ${total} groups`;
  return `Default scores run from ${counts[0]?.label} to ${counts.at(-1)?.label} over ${total} groups`;
}

function crossingWords(ranges: readonly RangeRow[]): string {
  const crossing = ranges.filter(({ lowest, highest }) => lowest.band !== highest.band).length;
  if (ranges.length === 1) return crossing === 1 ? 'its range crosses a band' : 'its range stays in one band';
  if (crossing === ranges.length) return 'every range crosses a band';
  if (crossing === 0) return 'no range leaves its band';
  return `${numberWord(crossing)} of ${numberWord(ranges.length)} ranges ${crossing === 1 ? 'crosses' : 'cross'} a band`;
}

/** "five low, two high" needs no more than the labels of the bands: "Low, below 2". */
export function bandHead(index: number): string {
  const band = BAND_STRETCHES[index];
  if (!band) return '';
  if (index === 0) return `${sentenceCase(band.label)}, below ${band.to}`;
  return index === BAND_STRETCHES.length - 1
    ? `${sentenceCase(band.label)}, ${band.from} and above`
    : `${sentenceCase(band.label)}, from ${band.from}`;
}
