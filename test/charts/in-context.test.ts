import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderDates } from '../../src/charts/in-context/dates.ts';
import { drawPlace } from '../../src/charts/in-context/place.ts';
import { renderTypes } from '../../src/charts/in-context/types.ts';
import { datedSteps } from '../../src/rows/loose-dates.ts';
import { type Bounds, placeAmong } from '../../src/rows/place-among.ts';

const counted = (bounds: Bounds) => ({ name: 'other', path: null, ...bounds });
const draw = (own: Bounds, others: readonly Bounds[]) => toHtml(drawPlace(placeAmong(own, others.map(counted))));

describe('the drawing of a place among others', () => {
  it('spans whole powers of ten, so that 100 stands in the middle of 1 to 10,000', () => {
    const html = draw({ low: 100, high: 100 }, [
      { low: 1, high: 1 },
      { low: 10_000, high: 10_000 },
    ]);
    expect(html).toContain('<line x1="50%" x2="50%" y1="20" y2="44"');
    // The others are at 0 and 1,000 of 1,000 units across.
    expect(html).toContain('d="M0 28V40M1000 28V40"');
    expect(html).toContain('>10,000</text>');
  });

  it('gives a floor a foot to the right and a ceiling one to the left', () => {
    expect(
      draw({ low: 1, high: 1 }, [
        { low: 10, high: null },
        { low: null, high: 1000 },
      ]),
    ).toContain('d="M333 28V40h7M1000 28V40h-7"');
  });

  it('breaks the line of a breach towards the side on which it is open', () => {
    const floor = draw({ low: 100, high: null }, [{ low: 1, high: 10_000 }]);
    expect(floor).toContain('<line x1="50%" x2="100%" y1="33" y2="33"');
    expect(floor).toContain('stroke-dasharray');
    expect(floor).toContain('>at least 100</text>');
  });

  it('counts many others in bars, the fullest as high as the drawing allows', () => {
    const html = draw({ low: 1, high: 10 }, [
      ...Array.from({ length: 100 }, () => ({ low: 1, high: 1 })),
      ...Array.from({ length: 50 }, () => ({ low: 10, high: 10 })),
    ]);
    // One power of ten has five bars of 200 units: 100 in the first are 22 pixels high, 50 in the last 11.
    expect(html).toContain('d="M2 44v-22h196v22M802 44v-11h196v11"');
  });

  it('writes nothing under 12 pixels', () => {
    const sizes = [...draw({ low: 5, high: 9 }, [{ low: 1, high: null }]).matchAll(/font-size="(\d+)"/g)];
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBe(12);
  });
});

describe('the dates of a breach', () => {
  it('are words first, and a month is a bar of its days', () => {
    const html = toHtml(
      renderDates(
        datedSteps([
          { label: 'Exposed', start: { date: '2019-01', isApproximate: false }, end: null, lasts: false },
          { label: 'Told', start: { date: '2019-02-09', isApproximate: false }, end: null, lasts: false },
          { label: 'Noticed', start: null, end: null, lasts: false },
        ]),
      ),
    );
    // 40 days from Jan 1 to Feb 9: January is 31 of them, Feb 9 the last.
    expect(html).toContain('<rect x="0%" width="77.5%"');
    expect(html).toContain('<line x1="98.75%" x2="98.75%"');
    expect(html).toContain('<dt>Noticed</dt><dd>no date seen</dd>');
  });
});

describe('the data types of a breach', () => {
  it('have a mark and its word where there is a judgement, and neither where there is none', () => {
    const html = toHtml({
      type: 'root',
      children: renderTypes([
        {
          label: 'Contact',
          types: [
            { label: 'E-mail address', href: '/data-types/email/', status: 'possible' },
            { label: 'Username', href: '/data-types/username/', status: null },
          ],
        },
      ]),
    });
    expect(html).toContain('E-mail address</a><span class="vh">, could not be ruled out</span>');
    expect(html).toContain('<li><a href="/data-types/username/">Username</a></li>');
  });

  it('are said to be not known where no source names one', () => {
    expect(toHtml(renderTypes([])[0] ?? [])).toBe('<p>Not known: no source that was read names a kind of data.</p>');
  });
});
