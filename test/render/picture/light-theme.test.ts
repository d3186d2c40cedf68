import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lightTheme } from '../../../src/render/picture/light-theme.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The first value of each colour token: those of the dark theme and of print follow it. */
function firstValue(token: string): string | undefined {
  return new RegExp(`--${token}: (#[0-9a-f]+);`).exec(tokens)?.[1];
}

it('pictures have the light colours of the site', () => {
  const colors = Object.entries(lightTheme).filter(([, value]) => value.startsWith('#'));
  expect(colors.length).toBeGreaterThan(9);
  expect(Object.fromEntries(colors)).toEqual(Object.fromEntries(colors.map(([token]) => [token, firstValue(token)])));
});

it('pictures name the fonts of the site first and a family that every machine has last', () => {
  expect(lightTheme.sans).toMatch(/^'Source Sans 3',.* sans-serif$/);
  expect(lightTheme.serif).toMatch(/^'Source Serif 4',.* serif$/);
});
