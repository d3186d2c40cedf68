import { expect, it } from 'vitest';
import { checkContent } from '../../src/model/figure-content.ts';
import { kettleFigure } from '../support/kettle-figure.ts';

it('a figure with all that it must say is let through as it is', () => {
  expect(checkContent(kettleFigure)).toEqual(kettleFigure);
});

it.each(['finding', 'measure', 'summary', 'howToRead', 'limits'] as const)(
  'a figure with a blank %s cannot be published',
  (field) => {
    expect(() => checkContent({ ...kettleFigure, view: 'small', [field]: ' ' })).toThrow(
      `The figure kettle-2021/boils/small cannot be published: its ${field} is blank`,
    );
  },
);

it('every field that is wrong is named at once', () => {
  const content = { ...kettleFigure, finding: '', note: { ...kettleFigure.note, source: '' } };
  expect(() => checkContent(content)).toThrow(
    'The figure kettle-2021/boils cannot be published: its finding is blank; its note.source is blank',
  );
});
