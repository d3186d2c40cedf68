import { describe, expect, it } from 'vitest';
import { ruleSections } from '../../src/rows/rule-list.ts';
import { rulePath } from '../../src/rows/severity-words.ts';
import { dataset } from '../support/dataset.ts';

describe('the list of rules', () => {
  const sections = ruleSections(dataset);

  it('holds every rule once', () => {
    const ids = sections.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(dataset.rules.map(({ id }) => id).toSorted());
  });

  it('gives a rule its number, meaning, place, how it is known, and sources', () => {
    const rule = sections.flatMap(({ rules }) => rules).find(({ id }) => id === 'EI.email.findable');
    expect(rule).toEqual({
      id: 'EI.email.findable',
      anchor: 'rule-EI.email.findable',
      value: 0.75,
      meaning: 'An e-mail address that can be found on social networks or the like',
      place: 'Annex 2, e-mail address',
      howSeen: 'Restated: other texts give it in their words',
      sources: [expect.objectContaining({ id: 'lawvable' })],
    });
  });

  it('has the anchor that links to a rule lead to', () => {
    expect(rulePath('EI.email.findable')).toBe('/method/#rule-EI.email.findable');
  });

  it('leaves out an element without rules', () => {
    const rules = dataset.rules.filter(({ id }) => id.startsWith('CB.'));
    expect(ruleSections({ ...dataset, rules }).map(({ id }) => id)).toEqual(['rules-cb']);
  });
});
