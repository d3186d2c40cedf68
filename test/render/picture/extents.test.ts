import { expect, it } from 'vitest';
import { withoutBelow } from '../../../src/render/picture/extents.ts';
import { parseSvg } from '../../support/svg-boxes.ts';

it('a drawing that is cut has no picture below the cut, because the renderer of PNGs would stop the program there', () => {
  const drawn = parseSvg(
    '<svg xmlns="http://www.w3.org/2000/svg"><svg id="above" y="10"/><g transform="translate(0,290)"><text>Far</text><svg id="below" y="10"/></g></svg>',
  );
  const ids = (svg: Element) => [...svg.querySelectorAll('svg')].map(({ id }) => id);
  expect(ids(withoutBelow(drawn, 300))).toEqual(['above']);
  expect(ids(withoutBelow(drawn, 301))).toEqual(['above', 'below']);
  expect(withoutBelow(drawn, 300).textContent).toBe('Far');
});
