import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDetails, sayFields } from '../../src/browser/details-content.ts';

const ledger = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `<tr id="claim-c${index}"><td data-part="statement">Statement ${index}</td>
      <td data-part="claimant">Somebody</td><td data-part="date">Dec 26 2019</td></tr>`,
  ).join('');

function markOf(mark: string, rows = '', claims = '') {
  const { document } = parseHTML(`<!doctype html><html><body><figure data-figure="f" id="f">
    <svg>${mark}</svg><a href="#claim-c0" data-open-claims="c0 c1">2 claims</a>
    <table><thead><tr><th>What</th><th>When</th><th>Count (users)</th></tr></thead><tbody>${rows}</tbody></table>
    </figure><table><tbody>${claims}</tbody></table></body></html>`);
  const found = document.querySelector('.item') ?? document.querySelector('[data-open-claims]');
  if (!found) throw new Error('no mark');
  return found;
}

describe('readDetails', () => {
  const rows = '<tr data-row="a"><td>A  ticket</td><td>Dec 26 2019</td><td></td></tr>';

  it('reads a mark from its row, labelled by the heads of the columns, without empty cells', () => {
    expect(readDetails(markOf('<g class="item" data-row="a"></g>', rows))).toEqual({
      title: 'A ticket',
      fields: [{ label: 'When', value: 'Dec 26 2019' }],
      claims: [],
      more: 0,
    });
  });

  it('names a row by its head where it has one', () => {
    const row = '<tr data-row="a"><td>1</td><th scope="row">E-mail</th><td>2</td></tr>';
    expect(readDetails(markOf('<g class="item" data-row="a"></g>', row))).toMatchObject({
      title: 'E-mail',
      fields: [
        { label: 'What', value: '1' },
        { label: 'Count (users)', value: '2' },
      ],
    });
  });

  it('names a row by the column that says what it is about, and lists the claims it names', () => {
    const { document } =
      parseHTML(`<!doctype html><html><body><figure data-figure="f"><svg><g class="item" data-row="a"></g></svg>
      <table><thead><tr><th data-name="kind">Kind</th><th data-name="what">What</th><th data-name="claims">Claims</th></tr></thead>
      <tbody><tr data-row="a"><td>Event</td><td>A ticket</td><td>c0; c1, c9</td></tr></tbody></table></figure>
      <table><tbody>${ledger(2)}</tbody></table></body></html>`);
    const mark = document.querySelector('.item');
    expect(mark && readDetails(mark)).toMatchObject({
      title: 'A ticket',
      fields: [{ label: 'Kind', value: 'Event' }],
      claims: [{ id: 'c0' }, { id: 'c1' }],
    });
  });

  it('does not say the statement of a claim twice', () => {
    const row = '<tr data-row="a"><th scope="row">Statement 0</th></tr>';
    const details = readDetails(markOf('<g class="item" data-row="a" data-open-claims="c0"></g>', row, ledger(1)));
    expect(details?.claims.map(({ text }) => text)).toEqual(['In the ledger']);
  });

  it('has nothing to say about a mark without a row', () => {
    expect(readDetails(markOf('<g class="item" data-row="b"></g>', rows))).toBeNull();
  });

  it('reads the claims of a link from the ledger', () => {
    expect(readDetails(markOf('', '', ledger(2)))).toEqual({
      title: '2 claims',
      fields: [],
      claims: [
        { id: 'c0', text: 'Statement 0', about: 'Somebody, Dec 26 2019' },
        { id: 'c1', text: 'Statement 1', about: 'Somebody, Dec 26 2019' },
      ],
      more: 0,
    });
  });

  it('has nothing to say about a link on a page without the ledger', () => {
    expect(readDetails(markOf(''))).toBeNull();
  });

  it('lists six claims and counts the rest', () => {
    const ids = Array.from({ length: 9 }, (_, index) => `c${index}`).join(' ');
    const details = readDetails(markOf(`<g class="item" data-row="a" data-open-claims="${ids}"></g>`, rows, ledger(9)));
    expect(details?.claims).toHaveLength(6);
    expect(details?.more).toBe(3);
    expect(details?.title).toBe('A ticket');
  });
});

it('sayFields speaks the fields one after the other', () => {
  expect(
    sayFields([
      { label: 'When', value: 'Dec 26 2019' },
      { label: '', value: 'no unit' },
    ]),
  ).toBe('When: Dec 26 2019. no unit');
  expect(sayFields([])).toBe('');
});
