import { describe, expect, it } from 'vitest';
import { readGuideState, writeGuideState } from '../../src/browser/guide-state.ts';

const FIGURES = ['kettle-2021/matrix', 'kettle-2021/matrix/contact'];

describe('the choices of the guide', () => {
  it('come back from the fragment that keeps them', () => {
    const state = { figure: FIGURES[1] ?? '', theme: 'auto', place: 'amp', version: 'live' } as const;
    expect(writeGuideState(state)).toBe('#figure=kettle-2021/matrix/contact&theme=auto&place=amp&version=live');
    expect(readGuideState(writeGuideState(state), FIGURES)).toEqual(state);
  });

  it.each(['', '#', '#figure=other/figure&theme=red&place=__proto__&version=9', '#%E0%A4%A&theme'])(
    'are the first of each kind for the fragment "%s"',
    (fragment) => {
      expect(readGuideState(fragment, FIGURES)).toEqual({
        figure: 'kettle-2021/matrix',
        theme: 'light',
        place: 'wordpress',
        version: 'pinned',
      });
    },
  );
});
