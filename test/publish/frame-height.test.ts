import { describe, expect, it } from 'vitest';
import { frameHeight } from '../../src/publish/frame-height.ts';
import { kettleFigure } from '../support/kettle-figure.ts';

const heights = { at_320: 900, at_480: 800, at_640: 700, at_960: 600 };
const measured = { scope: 'kettle-2021', figure: 'boils', view: null, ...heights };

describe('the height of a frame without script', () => {
  it('is the measured one', () => {
    expect(frameHeight({ frameHeights: [{ ...measured, view: 'small' }, measured] }, kettleFigure)).toEqual(heights);
  });

  it('is estimated from text and drawing for an embed that nobody measured', () => {
    // 23 + 3 x 19 for the text of one line each, 120 for the furniture; the drawing, 100 of 288 px wide, takes the
    // 296 px of a frame of 320 px and 346 px at most. Ten per cent are added to the whole.
    const drawn = { at_320: Math.ceil(1.1 * (200 + 296 / 2.88)), at_480: Math.ceil(1.1 * (200 + 346 / 2.88)) };
    expect(frameHeight({ frameHeights: [] }, kettleFigure)).toMatchObject(drawn);
  });

  it('is estimated from the rows where the plot is a table', () => {
    const table = (rows: number) => ({ ...kettleFigure, plotHtml: `<table>${'<tr></tr>'.repeat(rows)}</table>` });
    const [few, many] = [3, 13].map((rows) => frameHeight({ frameHeights: [] }, table(rows)).at_320);
    expect((many ?? 0) - (few ?? 0)).toBe(308);
  });
});
