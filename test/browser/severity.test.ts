import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choicesFrom, withPicks } from '../../src/risk/choices.ts';
import { scoreGroup } from '../../src/risk/score-group.ts';
import { bandLabel, sumInWords } from '../../src/risk/wording.ts';
import { severityRows } from '../../src/rows/severity-ranges.ts';
import { dataset, wyze, wyzeBreach } from '../support/dataset.ts';
import { openPage } from './support/open-page.ts';

const EXPLORER = '/breaches/wyze-2019/';
const BEHAVIOURAL = 'severity-ranges.camera-owners.DPC.behavioural';

/** Every stop of every open choice, with the sum that it leads to when all else stays at its default. */
const stops = severityRows(dataset, wyze).flatMap(({ group, choices }) =>
  choices
    .filter((choice) => choice.stops.length > 1)
    .flatMap(({ row, stops: all, start }) =>
      all.map(({ rule }) => ({ group, row, rule, start, sum: sumOf(group, { [row]: rule }) })),
    ),
);

function sumOf(group: string, picks: Readonly<Record<string, string>>): string {
  const assessed = wyzeBreach().assessment.filter((row) => row.group === group);
  const score = scoreGroup(withPicks(choicesFrom(assessed, dataset.rules), picks));
  if (score.kind !== 'range' || score.start === null) throw new Error(`${group} has no default`);
  return `${sumInWords(score.start)}, ${bandLabel(score.start.band)}`;
}

async function openGroups(page: Page): Promise<void> {
  for (const details of await page.locator('#severity-ranges details.sev-group').all()) {
    await details.locator(':scope > summary').click();
  }
}

const sumIn = (page: Page, group: string) => page.locator(`#severity-ranges-${group} [data-part="sum"]`).textContent();
const radio = (page: Page, field: string, rule: string): Locator =>
  page.locator(`input[name="${field}"][value="${rule}"]`);
const parameter = (page: Page, name: string) => new URLSearchParams(new URL(page.url()).hash.slice(1)).get(name);

/** The score at which the visible dot of a group stands, by the scale of its drawing. */
function dotOf(page: Page, group: string): Promise<number> {
  return page.locator(`#severity-ranges .item[data-row="${group}"] .sev-score:visible`).evaluate((score) => {
    const { zero, unit } = (score as SVGGElement).dataset;
    return (Number(score.querySelector('circle')?.getAttribute('cx')) - Number(zero)) / Number(unit);
  });
}

describe('the choices behind a score', () => {
  it('give by mouse, for each of their stops, the sum that the page was built with', async () => {
    const page = await openPage(EXPLORER);
    await openGroups(page);
    expect(stops.length).toBeGreaterThan(20);
    for (const { group, row, rule, start, sum } of stops) {
      const field = `severity-ranges.${group}.${row}`;
      await radio(page, field, rule).click();
      expect(await sumIn(page, group), rule).toBe(sum);
      expect(parameter(page, field)).toBe(rule === start ? null : rule);
      await radio(page, field, start ?? '').click();
    }
    expect(new URL(page.url())).toMatchObject({ search: '', hash: '' });
  });

  it('give the same by keys', async () => {
    const page = await openPage(EXPLORER);
    await openGroups(page);
    for (const [field, all] of Map.groupBy(stops, ({ group, row }) => `severity-ranges.${group}.${row}`)) {
      await page.locator(`input[name="${field}"]:checked`).focus();
      const from = all.findIndex(({ rule, start }) => rule === start);
      for (let step = 1; step <= all.length; step++) {
        await page.keyboard.press('ArrowRight');
        const stop = all[(from + step) % all.length];
        expect(await sumIn(page, stop?.group ?? ''), stop?.rule).toBe(stop?.sum);
      }
    }
  });

  it('can be made by touch on the words of a stop', async () => {
    const page = await openPage(EXPLORER, { width: 360, touch: true });
    await openGroups(page);
    await page.locator('label', { has: radio(page, BEHAVIOURAL, 'DPC.behavioural.daily-life') }).tap();
    expect(await sumIn(page, 'camera-owners')).toBe('3 × 0.75 + 0.5 = 2.75, medium');
  });

  it.each([1280, 768, 360])('move the dot and its words, and the list of flips, at %i px', async (width) => {
    const page = await openPage(EXPLORER, { width });
    await openGroups(page);
    expect(await dotOf(page, 'camera-owners')).toBeCloseTo(2, 1);
    await radio(page, BEHAVIOURAL, 'DPC.behavioural.daily-life').click();
    await radio(page, 'severity-ranges.camera-owners.EI.email', 'EI.email.name-and-findable').click();
    expect(await dotOf(page, 'camera-owners')).toBeCloseTo(3.5, 1);
    const label = page.locator('#severity-ranges .item[data-row="camera-owners"] .sev-score:visible text');
    expect(await label.textContent()).toMatch(/^3\.5/);
    const flips = page.locator('#severity-ranges-camera-owners [data-flip]:visible b');
    expect(await flips.allTextContents()).toEqual(['Low, 1.5', 'Medium, 2.5', 'Medium, 2.75']);
  });
});

describe('the address', () => {
  it('opens with the choices that it carries, in an opened group', async () => {
    const page = await openPage(`${EXPLORER}#${BEHAVIOURAL}=DPC.behavioural.no-insight`);
    expect(await sumIn(page, 'camera-owners')).toBe('1 × 0.75 + 0.5 = 1.25, low');
    expect(await page.locator('#severity-ranges-camera-owners').getAttribute('open')).toBe('');
    expect(await page.locator('#severity-ranges-camera-owners [data-part="whose"]').textContent()).toBe(
      'Your reading: ',
    );
  });

  it('of an older form is read, and rewritten so that a reload sends no choice', async () => {
    const page = await openPage(`${EXPLORER}?utm_source=x&${BEHAVIOURAL}=DPC.behavioural.no-insight`);
    expect(await sumIn(page, 'camera-owners')).toBe('1 × 0.75 + 0.5 = 1.25, low');
    expect(new URL(page.url()).search).toBe('?utm_source=x');
    await page.reload();
    expect(await sumIn(page, 'camera-owners')).toBe('1 × 0.75 + 0.5 = 1.25, low');
  });

  it('ignores a stop that the method does not allow for a choice', async () => {
    const page = await openPage(`${EXPLORER}?${BEHAVIOURAL}=EI.email.findable&x=1`);
    expect(await sumIn(page, 'camera-owners')).toBe('2 × 0.75 + 0.5 = 2.0, medium');
  });

  it('goes back, and is emptied by the reset, and keeps what belongs to others', async () => {
    const page = await openPage(`${EXPLORER}?utm_source=x`);
    await openGroups(page);
    await radio(page, BEHAVIOURAL, 'DPC.behavioural.no-insight').click();
    await radio(page, BEHAVIOURAL, 'DPC.behavioural.daily-life').click();
    await page.goBack();
    await page.waitForFunction(() => location.hash.includes('no-insight'));
    expect(await radio(page, BEHAVIOURAL, 'DPC.behavioural.no-insight').isChecked()).toBe(true);
    expect(await sumIn(page, 'camera-owners')).toBe('1 × 0.75 + 0.5 = 1.25, low');
    await page.locator('#severity-ranges-camera-owners button[type="reset"]').click();
    expect(await sumIn(page, 'camera-owners')).toBe('2 × 0.75 + 0.5 = 2.0, medium');
    expect(await dotOf(page, 'camera-owners')).toBeCloseTo(2, 1);
    expect(new URL(page.url())).toMatchObject({ search: '?utm_source=x', hash: '' });
  });
});

describe('without script', () => {
  it('no choice can be made, and the default, its reason and its rules can be read', async () => {
    const page = await openPage(EXPLORER, { javaScript: false });
    await openGroups(page);
    expect(await page.locator('#severity-ranges :is(input, button):visible').count()).toBe(0);
    const group = page.locator('#severity-ranges-camera-owners');
    expect(await group.locator('[data-part="sum"]').isVisible()).toBe(true);
    expect(await group.locator('.sev-reason:visible').count()).toBe(7);
    expect(await group.locator('.sev-rule:visible').count()).toBe(11);
  });
});

describe('the table of data types', () => {
  it('sorts by its default, the unknown last in both directions', async () => {
    const page = await openPage(EXPLORER);
    const header = page.locator('#severity-by-type th[data-name="default"] button');
    const ends = () =>
      page
        .locator('#severity-by-type tbody td:nth-child(6)')
        .evaluateAll((cells) => [cells[0]?.textContent, cells.at(-1)?.textContent]);
    await header.click();
    expect(await ends()).toEqual(['1', '–']);
    await header.click();
    expect(await ends()).toEqual(['4', '–']);
  });
});
