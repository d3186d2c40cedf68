import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, by rule and place. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}

/** Elements wider than the window, which would make the page scroll sideways. */
export function sidewaysScroll(page: Page | Frame): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Visible texts set smaller than 12 px on the screen, those of scaled drawings included. */
export function smallTexts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const hasOwnText = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isSeen = (element: Element) =>
      element.getClientRects().length > 0 && !element.closest('.vh, script, style, [popover]');
    const sizeOf = (element: Element) => {
      const scale = element instanceof SVGElement ? (element.closest('svg')?.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => hasOwnText(element) && isSeen(element) && sizeOf(element) < 11.95)
      .map((element) => `${sizeOf(element).toFixed(1)} ${element.textContent?.trim().slice(0, 40)}`);
  });
}

/** Waits until a page or a frame, at its present size and place, has been painted. */
export function painted(page: Page | Frame): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** Texts in columns so narrow that they are broken into letters. */
export function squeezedTexts(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('p, dt, dd, li, td, h1, h2, h3, summary, figcaption')]
      .filter((element) => {
        const words = element.textContent?.trim() ?? '';
        const isBlock = element.querySelector('p, dt, dd, li, td') === null;
        const { width, height } = element.getBoundingClientRect();
        return isBlock && words.length > 12 && width > 1 && width < 40 && height > 3 * width;
      })
      .map((element) => element.textContent?.trim().slice(0, 40) ?? ''),
  );
}

/** The sum of all layout shifts so far, those soon after an input included. */
export async function layoutShift(page: Page | Frame): Promise<number> {
  const shifts = await layoutShifts(page);
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

/** What moved by itself so far, and how far: for a message that tells where to look. */
export async function movements(page: Page | Frame): Promise<string[]> {
  const shifts = await layoutShifts(page);
  return shifts.map(({ value, moved }) => `moves by ${value}: ${moved.join(', ')}`);
}

interface Shift {
  readonly value: number;
  /** Each thing that moved, with its place before and after. */
  readonly moved: readonly string[];
}

function layoutShifts(page: Page | Frame): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        type Source = { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly };
        const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} ${width} x ${height}`;
        const wordsOf = ({ node, previousRect, currentRect }: Source) => {
          const name = node instanceof Element ? `${node.localName}.${node.getAttribute('class')}` : node?.nodeName;
          return `${name} from ${placeOf(previousRect)} to ${placeOf(currentRect)}`;
        };
        const shifts: Shift[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: Source[] })[]) {
            shifts.push({ value: entry.value, moved: entry.sources.map(wordsOf) });
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shifts)));
      }),
  );
}
