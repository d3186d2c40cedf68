import { describe, expect, it } from 'vitest';
import { spoiltText, spreadsheetFault } from '../../src/compile/spreadsheet-habits.ts';
import { date, optionalCount, optionalTime } from '../../src/model/cells.ts';

const remedyFor = (cell: { safeParse(value: string): { success: boolean } }, value: string) =>
  spreadsheetFault(value, (meant) => cell.safeParse(meant).success)?.remedy ?? null;
const keep = 'Set the column to "text" before typing, so that it stays.';

describe('a value that a spreadsheet rewrote', () => {
  it.each([
    ['26/12/2019', '2019-12-26'],
    ['12/26/2019', '2019-12-26'],
    ['12/26/19', '2019-12-26'],
    ['26.12.2019', '2019-12-26'],
    ['26/12/2019 00:00', '2019-12-26'],
    ['2019-12-26 00:00:00', '2019-12-26'],
    ['2019/12/26', '2019-12-26'],
    ['Dec-19', '2019-12'],
    ['26-Dec-19', '2019-12-26'],
    ['Dec 26, 2019', '2019-12-26'],
    ['26 December 2019', '2019-12-26'],
  ])('%s was the date %s', (value, meant) => {
    expect(remedyFor(date(), value)).toBe(`Write "${meant}". ${keep}`);
  });

  it.each(['2.4E+06', '2,4E+06'])('%s has lost digits, so that the number is looked up', (value) => {
    expect(remedyFor(optionalCount(), value)).toBe(
      `Look the number up: "2400000" is only what is left of it, as digits may be lost. ${keep}`,
    );
  });

  it('names both days where a date can be read in two orders', () => {
    expect(remedyFor(date(), '02.03.2021')).toBe(`Write the one that was meant, "2021-03-02" or "2021-02-03". ${keep}`);
  });

  it.each([
    ['2,400,000', '2400000'],
    ['2.400.000', '2400000'],
    ['2400000.00', '2400000'],
  ])('%s was the count %s', (value, meant) => {
    expect(remedyFor(optionalCount(), value)).toBe(`Write "${meant}". ${keep}`);
  });

  it.each([
    ['9:21', '09:21'],
    ['09:21:00', '09:21'],
    ['9:21 PM', '21:21'],
    ['12:05 AM', '00:05'],
  ])('%s was the time %s', (value, meant) => {
    expect(remedyFor(optionalTime(), value)).toBe(`Write "${meant}". ${keep}`);
  });

  it('was yes or no where only those are valid', () => {
    const yesOrNo = { safeParse: (value: string) => ({ success: value === 'yes' || value === 'no' }) };
    expect([remedyFor(yesOrNo, 'TRUE'), remedyFor(yesOrNo, 'FALSCH')]).toEqual([
      `Write "yes". ${keep}`,
      `Write "no". ${keep}`,
    ]);
  });

  it.each(['30/02/2019', 'about 5000', '2.4', '12-14', 'soon', '-5', '24:10'])('is not seen in %s', (value) => {
    expect([remedyFor(date(), value), remedyFor(optionalCount(), value), remedyFor(optionalTime(), value)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('a text that a spreadsheet spoilt', () => {
  it.each([
    ['the companyâ€™s word', 'â€™'],
    ['a â€œkettleâ€\u009d', 'â€œ'],
    ['MÃ¼ller and sons', 'Ã¼'],
    ['5 Â°C', 'Â°'],
  ])('%s shows letters that were read in the wrong encoding', (value, letters) => {
    expect(spoiltText(value)?.message).toBe(`holds "${letters}", letters that were read in the wrong encoding`);
  });

  it.each(['#REF!', '#NAME?', '#N/A', '#DIV/0!'])('%s is an error of a formula', (value) => {
    expect(spoiltText(value)?.message).toBe(`"${value}" is an error of a spreadsheet's formula`);
  });

  it.each(['São Paulo, Müller, l’été, 5 °C', 'NÃO', 'Ângela', 'issue #12', '€ 5 – “a”'])(
    '%s is as it was meant',
    (value) => {
      expect(spoiltText(value)).toBeNull();
    },
  );
});
