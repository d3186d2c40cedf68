import { describe, expect, it } from 'vitest';
import { type Compiled, compileData } from '../../src/compile/compile-data.ts';
import { FIGURES, inventedData, messagesOf } from './fixture-files.ts';

const HEADER =
  'id,organisation,product,sector,country,exposure_start,exposure_end,discovered,disclosed,affected_low,affected_high,unit,affected,counted_by,cause,cause_note,contested,hibp_name';
const LINE =
  'teapot-2020,Teapots,,toys,FI,2019-12~,2020-01-05,,2020-01,10,20,accounts,10 to 20 accounts,Gazette,open,,,';

const GOOD: Readonly<Record<string, string>> = {
  'sectors.csv': 'id,label,smart_home,kind\ntoys,Toys,yes,connected-product\n',
  'causes.csv': 'id,label,meaning\nopen,Open server,It stood open.\n',
  'breaches.csv': `${HEADER}\n${LINE}\n`,
  'exposures.csv': 'breach,data_type,judgement\nteapot-2020,email,possible\n',
  'sources.csv':
    'id,breach,url,publisher,kind,supports,seen_on,how_seen\nt1,teapot-2020,https://gazette.example/t,gazette.example,press,counts,2020-02-01,article\n',
  'corrections.csv': 'date,breach,figures,said,says,why\n',
};

function compileWith(changed: Readonly<Record<string, string>>): Compiled {
  const files = inventedData();
  for (const [name, text] of Object.entries({ ...GOOD, ...changed })) {
    files.set(`catalogue/${name}`, new TextEncoder().encode(text));
  }
  return compileData(files, {}, FIGURES);
}

describe('the catalogue', () => {
  it('keeps what is unknown unknown, and what is approximate approximate', () => {
    const compiled = compileWith({});
    expect(messagesOf(compiled)).toEqual([]);
    const [breach] = compiled.kind === 'compiled' ? compiled.dataset.catalogue.breaches : [];
    expect(breach).toMatchObject({
      product: null,
      exposure_start: { date: '2019-12', isApproximate: true },
      exposure_end: { date: '2020-01-05', isApproximate: false },
      discovered: null,
      affected_low: 10,
      unit: 'accounts',
    });
  });

  it('may be absent', () => {
    const compiled = compileData(inventedData());
    expect(compiled.kind === 'compiled' && compiled.dataset.catalogue.breaches).toEqual([]);
  });

  it('counts beyond what 32 bits hold', () => {
    const line = LINE.replace('10,20', '4294967297,17000000000');
    const compiled = compileWith({ 'breaches.csv': `${HEADER}\n${line}\n` });
    const [breach] = compiled.kind === 'compiled' ? compiled.dataset.catalogue.breaches : [];
    expect(breach).toMatchObject({ affected_low: 4_294_967_297, affected_high: 17_000_000_000 });
  });
});

describe('a mistake in the catalogue', () => {
  it.each([
    ['a count without a unit', ['accounts,10 to', ',10 to'], 'unit  is blank beside a count'],
    [
      'a range turned round',
      ['10,20', '20,10'],
      'affected_low  the smallest count, 20, is larger than the largest, 10',
    ],
    ['an end before the start', ['2020-01-05', '2019-11-05'], 'exposure_end  the exposure ends, 2019-11-05, before'],
    ['a date in the future', [',2020-01,', ',2031-01,'], 'disclosed  "2031-01" is later than 2020-02-01'],
    ['a country of no code', [',FI,', ',XX,'], 'country  "XX" is the code of no country'],
    ['a date that is none', ['2019-12~', '2019-13~'], 'exposure_start  "2019-13~" is not a date'],
    ['a fraction of an account', ['10,20', '10.5,20'], 'affected_low  "10.5" is not a count'],
    ['a negative count', ['10,20', '-10,20'], 'affected_low  "-10" is not a count'],
    ['an unknown sector', [',toys,', ',toy,'], 'sector  unknown sector "toy". Did you mean "toys"?'],
    ['a unit of no kind', ['accounts,10 to', 'account,10 to'], 'unit  unknown value "account"'],
  ])('is named: %s', (_, [from = '', to = ''], message) => {
    const changed = compileWith({ 'breaches.csv': `${HEADER}\n${LINE.replace(from, to)}\n` });
    const [problem = '', ...more] = messagesOf(changed);
    expect(problem).toContain(`data/catalogue/breaches.csv:2:${message}`);
    expect(more).toEqual([]);
  });

  it('is named: made public before the exposure started', () => {
    const line = LINE.replace('2019-12~,2020-01-05', '2020-02,');
    const messages = messagesOf(compileWith({ 'breaches.csv': `${HEADER}\n${line}\n` }));
    expect(messages[0]).toContain(
      '2:disclosed  "2020-01" is before the exposure starts, 2020-02. Mend the wrong date.',
    );
  });

  it('is named: a correction of a figure that is none', () => {
    const text = 'date,breach,figures,said,says,why\n2020-02-01,,length;lengths,one,two,A slip.\n';
    expect(messagesOf(compileWith({ 'corrections.csv': text }))).toEqual([
      'data/catalogue/corrections.csv:2:figures  unknown figure over all breaches "length". Did you mean "lengths"? Known figures are lengths.',
    ]);
  });

  it('is named: a breach without a source', () => {
    const header = (GOOD['sources.csv'] ?? '').split('\n')[0];
    expect(messagesOf(compileWith({ 'sources.csv': `${header}\n` }))).toEqual([
      'data/catalogue/breaches.csv:2:id  the breach "teapot-2020" has no source. Add a row to data/catalogue/sources.csv that names it.',
    ]);
  });

  it('is named: a data type judged twice', () => {
    const twice = `${GOOD['exposures.csv']}teapot-2020,email,excluded\n`;
    expect(messagesOf(compileWith({ 'exposures.csv': twice }))).toEqual([
      'data/catalogue/exposures.csv:3:data_type  "email" of "teapot-2020" stands in line 2 already. Keep one of the rows.',
    ]);
  });

  it('is named: a number that the ledger of the same breach does not give', () => {
    const line = LINE.replace('teapot-2020', 'kettle-2021').replace('10,20', '10,');
    const changed = { 'breaches.csv': `${HEADER}\n${LINE}\n${line}\n` };
    expect(messagesOf(compileWith(changed))).toEqual([
      'data/catalogue/breaches.csv:3:affected_low  no claim in the ledger of "kettle-2021" gives the number 10. Write a number that one of its claims gives, or add the claim.',
    ]);
  });

  it('is named: a judgement on a breach that has a ledger', () => {
    const line = LINE.replace('teapot-2020', 'kettle-2021').replace('10,20,accounts', ',,');
    const exposures = `${GOOD['exposures.csv']}kettle-2021,email,possible\n`;
    const changed = { 'breaches.csv': `${HEADER}\n${LINE}\n${line}\n`, 'exposures.csv': exposures };
    expect(messagesOf(compileWith(changed))).toEqual([
      'data/catalogue/exposures.csv:3:breach  the breach "kettle-2021" has a ledger, which its statuses are derived from. Delete the row.',
    ]);
  });

  it('is named: a correction of nothing, of a breach that is not there, and one that changes nothing', () => {
    const rows = [
      '2020-03-01,,,5,10,Misread.',
      '2020-03-01,teapot-2021,,5,10,Misread.',
      '2020-03-01,,lengths,5,5,Why.',
    ];
    const changed = { 'corrections.csv': `${GOOD['corrections.csv']}${rows.join('\n')}\n` };
    expect(messagesOf(compileWith(changed))).toEqual([
      'data/catalogue/corrections.csv:2:breach  names neither a breach nor a figure. Name the breach whose line was wrong, the figures that showed it, or both.',
      'data/catalogue/corrections.csv:3:breach  unknown breach of the catalogue "teapot-2021". Did you mean "teapot-2020"? Known ids are in data/catalogue/breaches.csv.',
      'data/catalogue/corrections.csv:4:says  says what it said, "5". Write what changed, or delete the row.',
    ]);
  });

  it('is named: a file of another name', () => {
    expect(messagesOf(compileWith({ 'breach.csv': 'id\n' }))[0]).toContain('data/catalogue/breach.csv');
  });
});
