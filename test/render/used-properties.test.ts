import { expect, it } from 'vitest';
import { withoutUnused } from '../../src/render/used-properties.ts';

it('a property that nothing reads is left out, in every theme', () => {
  const css = ':root{--ink:#000;--wash:#eee}@media print{:root{--wash:#fff;--ink:#111}}p{color:var(--ink)}';
  expect(withoutUnused(css, '')).toBe(':root{--ink:#000;}@media print{:root{--ink:#111}}p{color:var(--ink)}');
});

it('a property that only the markup reads stays', () => {
  const css = ':root{--mass:#ccc}';
  expect(withoutUnused(css, '<path fill="var(--mass)"/>')).toBe(css);
  expect(withoutUnused(css, '<path fill="var(--mass-2)"/>')).toBe(':root{}');
});

it('a property that only a dropped one reads goes with it', () => {
  expect(withoutUnused(':root{--a:1px;--b:var(--a)}p{margin:0}', '')).toBe(':root{}p{margin:0}');
});
