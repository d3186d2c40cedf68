import { describe, expect, it } from 'vitest';
import { chosenIn, haveFields, missingOf } from '../../src/browser/paths.ts';
import { pathCount, stillNeeded } from '../../src/browser/words.ts';
import { parseSvg } from '../support/svg-boxes.ts';

const known = new Set(['email', 'wifi-ssid']);

describe('what one had', () => {
  it('is read from a list of ids, in its order', () => {
    expect(chosenIn('wifi-ssid,email', known)).toEqual(['wifi-ssid', 'email']);
  });

  it('leaves out what cannot be chosen and what is named twice', () => {
    expect(chosenIn('email,nope,email,', known)).toEqual(['email']);
    expect(chosenIn('', known)).toEqual([]);
  });

  it('is a field of the state that takes a list with at least one known id', () => {
    const form = '<form data-have="paths"><input type="checkbox" value="email"></form>';
    const test = haveFields(parseSvg(`<div>${form}</div>`)).get('paths.have');
    expect(test?.('email,gone')).toBe(true);
    expect(test?.('gone')).toBe(false);
  });

  it('leaves nothing missing while nothing is chosen', () => {
    expect(missingOf(['email', 'wifi-ssid'], [])).toEqual([]);
  });

  it('lacks what a path needs beyond it', () => {
    expect(missingOf(['email', 'wifi-ssid'], ['email'])).toEqual(['wifi-ssid']);
    expect(missingOf(['email'], ['wifi-ssid', 'email'])).toEqual([]);
  });
});

describe('the words about what one had', () => {
  it('count the paths that need no more', () => {
    expect(pathCount(22, 22, 0, 'paths')).toBe('22 paths');
    expect(pathCount(5, 22, 2, 'paths')).toBe('5 of 22 paths need no more than that');
    expect(pathCount(1, 22, 1, 'paths')).toBe('1 of 22 paths needs no more than that');
  });

  it('name what is still needed', () => {
    expect(stillNeeded(['Height', 'Weight'])).toBe('Needs more than you chose: Height, Weight.');
  });
});
