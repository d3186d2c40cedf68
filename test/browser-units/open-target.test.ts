import { expect, it } from 'vitest';
import { idOf } from '../../src/browser/open-target.ts';

it('reads the id of a fragment, and survives a broken one', () => {
  expect(idOf('#claim-c01')).toBe('claim-c01');
  expect(idOf('#caf%C3%A9')).toBe('café');
  expect(idOf('#%E0%A4%A')).toBe('%E0%A4%A');
  expect(idOf('')).toBe('');
});
