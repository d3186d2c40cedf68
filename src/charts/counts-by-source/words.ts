import type { CountRow } from '../../rows/counts-by-source.ts';
import { numberSources } from '../../rows/number-sources.ts';
import { NUMBER_STATUS_LABELS } from '../../rows/status-words.ts';
import { dateRange } from '../../rows/who-says-so.ts';
import { formatCount, formatRounded, listWords, numberWord, sentenceCase } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** More than these make a summary longer than its drawing. */
const LANES_TOLD = 4;
const NUMBERS_TOLD = 4;

/** Of the numbers of a lane, as an address has it: the group, and the unit where that is not people. */
export function laneId({ panel, group }: CountRow): string {
  const parts = panel === 'people' ? [group ?? panel] : [panel, ...(group === null ? [] : [group])];
  return parts
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What a lane counts: "Camera owners", "Records", "Percent of users: camera owners". */
export function laneLabel({ panel, panelLabel, group, groupLabel }: CountRow): string {
  if (panel === 'people') return groupLabel;
  return group === null ? panelLabel : `${panelLabel}, ${lowerFirst(groupLabel)}`;
}

/** The claims about one group of people in one panel. */
export interface Lane {
  readonly label: string;
  readonly rows: readonly CountRow[];
}

/** The rows about each group, in the order of the rows. */
export function lanesOf(rows: readonly CountRow[]): Lane[] {
  return [...Map.groupBy(rows, ({ panel, group }) => `${panel} ${group}`).values()].map((lane) => ({
    label: lane[0]?.groupLabel ?? '',
    rows: lane,
  }));
}

/** More givers of one number than these are counted instead of named. */
const NAMED_GIVERS = 3;

/**
 * "A and B (as reported) give 2.4 million users; C gives 2.88 million": of the group about which most numbers were
 * given. Numbers of another kind, such as shares or parts of a group, lead only where there is no group's count.
 */
export function finding(rows: readonly CountRow[]): string {
  const [lead, ...rivals] = numbersTold(rows);
  if (!lead) return 'No number was given without being denied';
  const first = `${sentenceCase(giving(lead))} ${formatRounded(lead.value)} ${lead.unit}`;
  const isOneOfSeveral = lanesOf(rows.filter(({ isGroupCount }) => isGroupCount)).length > 1;
  if (rivals.length === 0) return `${first}; no other number ${isOneOfSeveral ? 'of them ' : ''}was seen`;
  if (rivals.length > 2) return `${first}; others give ${numberWord(rivals.length)} different numbers`;
  return [first, ...rivals.map((rival) => `${giving(rival)} ${formatRounded(rival.value)}`)].join('; ');
}

/** The numbers that the title tells, the leading one first; empty where each was denied. */
function numbersTold(rows: readonly CountRow[]): GivenValue[] {
  const counts = rows.filter(({ isGroupCount }) => isGroupCount);
  const lanes = lanesOf(counts.length > 0 ? counts : rows).map(({ rows: lane }) =>
    byNumber(lane.filter(({ voice }) => voice !== 'denies')),
  );
  return lanes.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** First the numbers that the title tells, each by one who gives it, then everyone else: a card shows the first few. */
export function titleFirst(rows: readonly CountRow[]): readonly CountRow[] {
  const firsts = numbersTold(rows).flatMap(
    ({ rows: said }) => said.find(({ voice }) => voice === 'gives') ?? said[0] ?? [],
  );
  const theirLane = lanesOf(rows).filter(({ rows: lane }) => lane.some((row) => firsts.includes(row)));
  return [...new Set([...firsts, ...theirLane.flatMap(({ rows: lane }) => lane), ...rows])];
}

export function measure(rows: readonly CountRow[]): string {
  const panels = [...new Set(rows.map(({ panelLabel }) => lowerFirst(panelLabel)))];
  const range = dateRange(rows);
  const when = range === '' ? '' : `, ${range}`;
  const claims = `${formatCount(rows.length)} ${rows.length === 1 ? 'claim' : 'claims'}`;
  return `${claims} that ${rows.length === 1 ? 'carries' : 'carry'} a number: ${listWords(panels)}${when}`;
}

export function summary(rows: readonly CountRow[]): string {
  const lanes = lanesOf(rows);
  const told = lanes.slice(0, LANES_TOLD).map(({ label, rows: lane }) => {
    const numbers = byNumber(lane).map(numberInWords);
    const more = numbers.length - NUMBERS_TOLD;
    const rest = more > 0 ? [`and ${numberWord(more)} more in the table`] : [];
    return `${label}: ${[...numbers.slice(0, NUMBERS_TOLD), ...rest].join('; ')}.`;
  });
  const others = lanes.length - told.length;
  if (others <= 0) return told.join(' ');
  return [...told, `The table has ${numberWord(others)} more ${others === 1 ? 'list' : 'lists'} of numbers.`].join(' ');
}

export function note(rows: readonly CountRow[]): Note {
  const leads = lanesOf(rows).flatMap(({ rows: lane }) => lane.find(({ isLead }) => isLead) ?? []);
  const statuses = leads.flatMap(({ value, status }) =>
    status === null ? [] : [`${formatRounded(value)} ${lowerFirst(NUMBER_STATUS_LABELS[status])}`],
  );
  return {
    source: sourcesOf(rows),
    asOf: rows[0]?.asOf ?? '',
    status: statuses.length === 0 ? 'claims; no status is derived for them' : statuses.join('; '),
  };
}

/** Who speaks of each number and where that was read, those of the number in the title first. */
export function sourcesOf(rows: readonly CountRow[]): string {
  const numbers = lanesOf(rows).flatMap(({ rows: lane }) => byNumber(lane));
  const [told] = numbersTold(rows).flatMap(({ rows: [given] }) => given ?? []);
  const isTold = (number: GivenValue) => told !== undefined && number.rows.includes(told);
  const inOrder = numbers.toSorted((a, b) => Number(isTold(b)) - Number(isTold(a)));
  return numberSources(
    inOrder.map((number) => number.rows.map((row) => ({ ...row, label: row.claimantLabel, name: row.claimantName }))),
  );
}

/** One number of a lane, with everyone who speaks of it. */
interface GivenValue {
  readonly value: number;
  readonly unit: string;
  readonly rows: readonly CountRow[];
}

function byNumber(lane: readonly CountRow[]): GivenValue[] {
  return [...Map.groupBy(lane, ({ value }) => value).entries()].map(([value, rows]) => ({
    value,
    unit: rows[0]?.unit ?? '',
    rows,
  }));
}

/** "A and B (as reported) give": those who state the number themselves; passing it on makes it no better founded. */
function giving({ rows }: GivenValue): string {
  const stated = rows.filter(({ voice }) => voice === 'gives');
  const byClaimant = Map.groupBy(stated.length > 0 ? stated : rows, ({ claimantLabel }) => claimantLabel);
  const names = [...byClaimant].map(([label, said]) =>
    said.every(({ directness }) => directness === 'reported' || directness === 'reposted')
      ? `${label} (as reported)`
      : label,
  );
  const who = names.length > NAMED_GIVERS ? `${numberWord(names.length)} claimants` : listWords(names);
  return `${who} ${names.length === 1 ? 'gives' : 'give'}`;
}

/** "2,400,000 users by A and B, passed on by C, denied by D" */
function numberInWords({ value, unit, rows }: GivenValue): string {
  const by = (voice: CountRow['voice']) => [
    ...new Set(rows.filter((row) => row.voice === voice).map(({ claimantLabel }) => claimantLabel)),
  ];
  const parts = [
    ['by', by('gives')],
    ['passed on by', by('passes on')],
    ['denied or qualified by', by('denies')],
  ] as const;
  const voices = parts.flatMap(([word, names]) => (names.length === 0 ? [] : [`${word} ${listWords(names)}`]));
  return `${formatCount(value)} ${unit} ${voices.join(', ')}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
