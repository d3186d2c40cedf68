import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { refreshRowGroups } from '../../src/browser/row-groups.ts';

function tableOf(attributes = '') {
  const { document } = parseHTML(`<table ${attributes}>
    <tbody><tr><th scope="rowgroup">Contact</th></tr><tr hidden><td>a</td></tr><tr hidden><td>b</td></tr></tbody>
    <tbody><tr><th scope="rowgroup">Body</th></tr><tr hidden><td>c</td></tr><tr><td>d</td></tr></tbody>
    <tbody><tr><td>e</td></tr></tbody></table>`);
  const table = document.querySelector('table');
  if (!table) throw new Error('no table');
  refreshRowGroups(table);
  return {
    bodies: [...table.querySelectorAll('tbody')].map((body) => body.hidden),
    headings: [...table.querySelectorAll('th')].map((heading) => heading.parentElement?.hidden),
  };
}

it('hides a group in which no row is left, with its heading', () => {
  expect(tableOf()).toEqual({ bodies: [true, false, false], headings: [true, false] });
});

it('hides all headings while a table is sorted across its groups', () => {
  expect(tableOf('data-sorted').headings).toEqual([true, true]);
});
