import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf, formatRange, formatTime, zoneName } from '../../src/rows/calendar.ts';
import { type TimelineRow, timelineRows } from '../../src/rows/exposure-timeline.ts';
import {
  possessive,
  publicGap,
  timelineFinding,
  timelineMeasure,
  timelineSources,
  timelineStatus,
  timelineSummary,
} from '../../src/rows/timeline-words.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { type Timing, timed, timingDataset } from '../support/timeline-breach.ts';

const rowsOf = (timing: Timing): TimelineRow[] => timelineRows(timingDataset(timing), timed);
const placesOf = (rows: readonly TimelineRow[]) => rows.map(({ id, place }) => `${id} ${place}`);

describe('the flagship', () => {
  const rows = timelineRows(dataset, wyze);
  const windows = rows.filter(({ kind }) => kind === 'window');
  const row = (id: string): TimelineRow | undefined => rows.find((candidate) => candidate.id === id);

  it('counts the days of each window from its first to its last date', () => {
    expect(windows.map(({ id, days }) => [id, days])).toEqual([
      ['window-wyze', 22],
      ['window-pymnts', 20],
      ['window-nyt', 23],
      ['window-techdirt', 21],
      ['window-techdator', null],
    ]);
  });

  it('confirms only the window that the organisation gives in its own words', () => {
    expect(windows.map(({ status }) => status)).toEqual(['confirmed-own', 'claimed', 'claimed', 'claimed', 'claimed']);
    expect(windows.map(({ statusWords }) => statusWords)).toEqual([
      'Confirmed by Wyze',
      'Claimed by PYMNTS',
      'Claimed by N.Y. Times',
      'Claimed by Techdirt',
      'Claimed by Techdator',
    ]);
    expect(row('window-nyt')?.reached).toBe('seen in a repost or digest');
  });

  it('gives every event its place', () => {
    const places = Map.groupBy(
      rows.filter(({ kind }) => kind === 'event'),
      ({ place }) => place,
    );
    const ids = Object.fromEntries([...places].map(([place, group]) => [place, group.map(({ id }) => id.slice(6))]));
    expect(ids).toEqual({
      earlier: ['e01'],
      days: ['e02', 'e09', 'e10', 'e11', 'e12', 'e14', 'e13'],
      hours: ['e03', 'e04', 'e05'],
      'same-day': ['e06', 'e07', 'e08'],
      aftermath: ['e15', 'e16', 'e17', 'e18', 'e19'],
    });
  });

  it('counts minutes from the ticket: 14 to the publication, 39 to about ten', () => {
    expect(['event-e03', 'event-e04', 'event-e05'].map((id) => row(id)?.minutesAfterFirst)).toEqual([0, 14, 39]);
    expect(publicGap(rows)).toMatchObject({
      minutes: 14,
      notice: { id: 'event-e03' },
      publication: { id: 'event-e04' },
    });
  });

  it('keeps an event’s own zone and precision', () => {
    expect(row('event-e14')).toMatchObject({ time: '22:47', zone: 'America/New_York', minutesAfterFirst: null });
    expect(row('event-e01')?.precision).toBe('month');
    expect(row('event-e05')?.precision).toBe('hour');
  });

  it('names who says each event', () => {
    expect(row('event-e03')?.statusWords).toBe('Said by Wyze and SiliconANGLE');
    expect(row('event-e18')?.statusWords).toBe('Said by US District Court');
  });

  it('adds what was said about the timing that no window or event cites', () => {
    expect(rows.filter(({ kind }) => kind === 'claim').map(({ id }) => id)).toEqual(['claim-c21', 'claim-c38']);
  });

  it('has the finding of the window and of the notice', () => {
    expect(timelineFinding(rows)).toBe(
      'By Wyze’s account exposed for 22 days, then public 14 minutes after the first notice',
    );
  });

  it('says what is measured, from which sources and how sure', () => {
    expect(timelineMeasure(rows)).toBe(
      'Dates between which the data could be reached, by who gives them, and what happened until Oct 22 2020',
    );
    expect(timelineSources(rows)).toMatch(
      /^Wyze via Tom.s Hardware, Dec 27 2019; Dec 26 by the minute: DataBreaches.net; 15 more publishers, each named in the table$/,
    );
    expect(timelineStatus(rows)).toBe(
      'window confirmed by Wyze; other windows as published; events as their sources give them',
    );
  });

  it('tells the timeline in sentences', () => {
    const summary = timelineSummary(rows);
    expect(summary).toContain(
      'Wyze gives the window as Dec 4 to Dec 26 2019, 22 days. Four others give it differently:',
    );
    expect(summary).toContain('Techdator from Dec 14 2019, no end given.');
    expect(summary).toContain('14 minutes after the first; about 10:00 Wyze learns of the article.');
    expect(summary).toContain('Before the dates drawn: Jun 2019, ');
    expect(summary).toContain('The last event on record is of Oct 22 2020.');
  });
});

describe('a breach about which less is known', () => {
  it('has no rows without windows and events, whatever else was claimed', () => {
    expect(rowsOf({ claims: [{ id: 'c1', subject: 'timeline' }] })).toEqual([]);
  });

  it('shows one event without a window', () => {
    const rows = rowsOf({ events: [{ date: '2023-05-10' }] });
    expect(placesOf(rows)).toEqual(['event-e1 days']);
    expect(timelineFinding(rows)).toBe('One event known, no dates of exposure given');
    expect(timelineSummary(rows)).toBe(
      'No source seen gives the dates between which the data could be reached. Known: May 10 2023, It is published.',
    );
    expect(timelineSources(rows)).toBe('The Gazette');
  });

  it('shows a window without events', () => {
    const rows = rowsOf({ windows: [{}] });
    expect(timelineFinding(rows)).toBe('Exposed for 7 days by Acme’s account');
    expect(timelineMeasure(rows)).toBe('Dates between which the data could be reached, by who gives them');
    expect(timelineStatus(rows)).toBe('window confirmed by Acme');
  });

  it('does not invent the end of a window', () => {
    const rows = rowsOf({ windows: [{ end: null }] });
    expect(rows[0]).toMatchObject({ end: null, days: null });
    expect(timelineFinding(rows)).toBe('Exposed from May 1 2023 by Acme’s account, no end given');
  });

  it('lets a window without an end reach to the latest end that others give', () => {
    const events = [{ date: '2023-06-20' }, { date: '2023-07-30' }];
    const windows = [{ end: null }, { claimant: 'gazette', end: '2023-06-19' }];
    expect(placesOf(rowsOf({ windows, events })).slice(2)).toEqual(['event-e1 days', 'event-e2 aftermath']);
  });

  it('counts no days where only months are known', () => {
    const rows = rowsOf({ windows: [{ start: '2022-11', end: '2023-02' }] });
    expect(rows[0]).toMatchObject({ days: null, precision: 'month' });
    expect(timelineFinding(rows)).toBe('Exposed from Nov 2022 to Feb 2023 by Acme’s account');
  });

  it('says on or in for a window of one date', () => {
    expect(timelineFinding(rowsOf({ windows: [{ start: '2023-05-01', end: '2023-05-01' }] }))).toBe(
      'Exposed on May 1 2023 by Acme’s account',
    );
    expect(timelineFinding(rowsOf({ windows: [{ start: '2023-05', end: '2023-05' }] }))).toBe(
      'Exposed in May 2023 by Acme’s account',
    );
    expect(timelineFinding(rowsOf({ windows: [{ start: '2023-05-01', end: '2023-05-02' }] }))).toBe(
      'Exposed for 1 day by Acme’s account',
    );
  });

  it('leads with the first window given where the organisation gives none, and confirms nothing', () => {
    const rows = rowsOf({ windows: [{ claimant: 'gazette' }, { claimant: 'herald' }] });
    expect(placesOf(rows)).toEqual(['window-w1 lead', 'window-w2 window']);
    expect(rows[0]?.status).toBe('claimed');
    expect(timelineStatus(rows)).toBe('window claimed by The gazette; other windows as published');
  });

  it('leads with the organisation’s window wherever it stands', () => {
    const rows = rowsOf({ windows: [{ claimant: 'gazette' }, { claimant: 'acme' }] });
    expect(placesOf(rows)).toEqual(['window-w2 lead', 'window-w1 window']);
  });

  it('confirms via press what only the press says the organisation said', () => {
    const claims = [{ id: 'c1', claimant: 'acme', directness: 'reported' as const }];
    const [row] = rowsOf({ claims, windows: [{ claim: 'c1' }] });
    expect(row).toMatchObject({ status: 'confirmed-press', statusWords: 'Confirmed by Acme, via press' });
  });

  it('does not take an organisation’s denial for a confirmation', () => {
    const claims = [{ id: 'c1', claimant: 'acme', stance: 'denies' as const }];
    expect(rowsOf({ claims, windows: [{ claim: 'c1' }] })[0]?.status).toBe('claimed');
  });
});

describe('the day shown by the minute', () => {
  const at = (date: string, time: string, rest = {}) => ({ date, time, ...rest });

  it('needs two timed events of one zone', () => {
    const rows = rowsOf({ events: [at('2023-05-10', '09:00'), at('2023-05-10', '10:00', { zone: 'Asia/Tokyo' })] });
    expect(rows.map(({ place }) => place)).toEqual(['days', 'days']);
  });

  it('is the densest, and the earlier of two that are equally dense', () => {
    const events = [
      at('2023-05-12', '09:00'),
      at('2023-05-12', '10:00'),
      at('2023-05-10', '09:00'),
      at('2023-05-10', '10:00'),
    ];
    const inHours = rowsOf({ events }).filter(({ place }) => place === 'hours');
    expect(inHours.map(({ id }) => id)).toEqual(['event-e3', 'event-e4']);
  });

  it('lists an event of the day in another zone beside the axis', () => {
    const events = [
      at('2023-05-10', '09:00'),
      at('2023-05-10', '10:00'),
      at('2023-05-10', '09:30', { zone: 'Asia/Tokyo' }),
    ];
    expect(placesOf(rowsOf({ events }))).toEqual(['event-e1 hours', 'event-e3 same-day', 'event-e2 hours']);
  });

  it('drops the minutes from the finding without a notice before the publication', () => {
    const late = [at('2023-05-10', '09:00'), at('2023-05-10', '10:00', { phase: 'discovery' })];
    expect(timelineFinding(rowsOf({ windows: [{}], events: late }))).toBe('Exposed for 7 days by Acme’s account');
    const vague = [at('2023-05-10', '09:00', { phase: 'discovery' }), at('2023-05-10', '10:00', { precision: 'hour' })];
    expect(timelineFinding(rowsOf({ windows: [{}], events: vague }))).toBe('Exposed for 7 days by Acme’s account');
  });

  it('has the minutes alone where nobody gives a window', () => {
    const events = [at('2023-05-10', '09:59', { phase: 'discovery' }), at('2023-05-10', '10:00')];
    expect(timelineFinding(rowsOf({ events }))).toBe(
      'Public 1 minute after the first notice, by The gazette’s account',
    );
  });
});

describe('near and far', () => {
  it('takes a week around a short window, and a third of a long one', () => {
    const shortWindow = rowsOf({ windows: [{}], events: [{ date: '2023-05-15' }, { date: '2023-05-16' }] });
    expect(placesOf(shortWindow).slice(1)).toEqual(['event-e1 days', 'event-e2 aftermath']);
    const windows = [{ start: '2022-01-01', end: '2022-10-28' }];
    const long = rowsOf({ windows, events: [{ date: '2023-02-05' }, { date: '2023-02-06' }] });
    expect(placesOf(long).slice(1)).toEqual(['event-e1 days', 'event-e2 aftermath']);
  });

  it('keeps a month that overlaps the window, and puts an earlier one in words', () => {
    const events = [
      { date: '2023-05', precision: 'month' as const },
      { date: '2022-11', precision: 'month' as const },
    ];
    expect(placesOf(rowsOf({ windows: [{}], events })).slice(1)).toEqual(['event-e2 earlier', 'event-e1 days']);
  });
});

describe('the calendar', () => {
  it('counts across a leap day, a year’s end and a change of clocks', () => {
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2019-02-28', '2019-03-01')).toBe(1);
    expect(daysBetween('2019-12-31', '2020-01-01')).toBe(1);
    expect(daysBetween('2020-03-07', '2020-03-09')).toBe(2);
    expect(daysBetween('2020-03', '2020-04-01')).toBeNull();
  });

  it('knows how many days a vague date can mean', () => {
    const length = (date: string) => daysOf(date).last - daysOf(date).first + 1;
    expect([length('2020-02-29'), length('2020-02'), length('2019-12'), length('2019'), length('2020')]).toEqual([
      1, 29, 31, 365, 366,
    ]);
  });

  it('writes ranges with the year once', () => {
    expect(formatRange('2019-12-04', '2019-12-26')).toBe('Dec 4 to Dec 26 2019');
    expect(formatRange('2019-12-04', '2020-01-02')).toBe('Dec 4 2019 to Jan 2 2020');
    expect(formatRange('2019', '2020')).toBe('2019 to 2020');
    expect(formatRange('2019-12', '2019-12')).toBe('Dec 2019');
  });

  it('writes times as vague as they are, and zones as readers know them', () => {
    expect(formatTime('09:05', 'minute')).toBe('9:05');
    expect(formatTime('10:00', 'hour')).toBe('about 10:00');
    expect(zoneName('America/Los_Angeles')).toBe('Pacific time');
    expect(zoneName('UTC')).toBe('UTC');
    expect(zoneName('Mars/Olympus')).toBe('Mars/Olympus');
  });

  it('forms the possessive of a name that ends in s', () => {
    expect([possessive('Acme'), possessive('N.Y. Times')]).toEqual(['Acme’s', 'N.Y. Times’']);
  });
});
