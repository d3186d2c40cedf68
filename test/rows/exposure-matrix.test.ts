import { describe, expect, it } from 'vitest';
import { exposureRows } from '../../src/rows/exposure-matrix.ts';
import { statusStripRows } from '../../src/rows/status-strip.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { ledgerDataset, noted } from '../support/ledger-breach.ts';

describe('exposureRows of the flagship', () => {
  const rows = exposureRows(dataset, wyze);
  const matrix = rows[0]?.matrix;

  it('has the 33 cells that somebody spoke of, in 32 lines', () => {
    expect(rows).toHaveLength(33);
    expect(matrix?.lines).toHaveLength(32);
  });

  it('has 12 claimed cells for 11 claimed types, because e-mail is confirmed for owners and claimed for shared access', () => {
    const counts = Map.groupBy(rows, ({ status }) => status);
    expect([...counts].map(([status, cells]) => [status, cells.length]).sort()).toEqual([
      ['claimed', 12],
      ['confirmed-own', 7],
      ['confirmed-press', 4],
      ['denied', 5],
      ['disputed', 5],
    ]);
  });

  it('puts the whole database last and keeps its count apart from its groups', () => {
    expect(matrix?.groups.map(({ id, count, countStatus, isWhole }) => [id, count, countStatus, isWhole])).toEqual([
      ['camera-owners', null, 'not-disclosed', false],
      ['shared-access', null, 'not-disclosed', false],
      ['alexa-linked', 24000, 'claimed-acknowledged', false],
      ['health-beta', 140, 'confirmed-press', false],
      ['all-users', 2400000, 'claimed-acknowledged', true],
    ]);
  });

  it('goes through the families in the order of the vocabulary', () => {
    expect([...new Set(matrix?.lines.map(({ familyLabel }) => familyLabel))]).toEqual([
      'Contact and identity',
      'Cameras in the home',
      'Home network and place',
      'Times of use',
      'Access tokens and passwords',
      'Body and health',
      'Footage',
      'Money and regulated data',
    ]);
  });

  it('says what was denied of the whole database in its own column only', () => {
    const whole = rows.filter(({ group }) => group === 'all-users');
    expect(whole.map(({ dataType, status }) => [dataType, status])).toEqual([
      ['home-address', 'denied'],
      ['password', 'denied'],
      ['video', 'denied'],
      ['financial', 'denied'],
      ['government-regulated', 'denied'],
    ]);
  });

  it('gives a cell both sides, its first date and all of its claims', () => {
    const token = rows.find(({ id }) => id === 'api-token-camera-owners');
    expect(token).toMatchObject({
      status: 'disputed',
      saysYes: ['Twelve Security'],
      saysNo: ['Wyze'],
      firstDate: '2019-12-26',
      claims: ['c50', 'c51', 'c52'],
    });
  });

  it('counts a relaying court among the claimants, on neither side', () => {
    const username = rows.find(({ dataType }) => dataType === 'username');
    expect(username?.claimants.map(({ id }) => id)).toEqual(['twelve-security', 'us-district-court-wd-washington']);
    expect(username?.saysYes).toEqual(['Twelve Security']);
  });

  it('tells denials in own words from reported ones', () => {
    const denials = rows.filter(({ status }) => status === 'denied');
    expect(denials.map(({ dataType, deniedInOwnWords }) => [dataType, deniedInOwnWords])).toEqual([
      ['home-address', 0],
      ['password', 2],
      ['video', 1],
      ['financial', 2],
      ['government-regulated', 2],
    ]);
  });

  it('says who says so, for each group where they differ', () => {
    const phrases = new Map(matrix?.lines.map(({ dataType, whoSaysSo }) => [dataType, whoSaysSo]));
    expect(phrases.get('wifi-ssid')).toBe('Wyze, Dec 27 2019; also Twelve Security');
    expect(phrases.get('height')).toBe('Wyze, via WFLA, no date seen; also Twelve Security');
    expect(phrases.get('password')).toBe('Wyze denies, Dec 27 2019 and Feb 13 2020');
    expect(phrases.get('bone-density')).toBe(
      'Twelve Security says yes, Dec 26 2019; Wyze denies, via GeekWire, Dec 26 2019',
    );
    expect(phrases.get('email')).toBe(
      'Owners: Wyze, Dec 27 2019; also Twelve Security. Shared: Twelve Security, Dec 26 2019; no clear Wyze answer seen',
    );
  });
});

describe('statusStripRows', () => {
  it('counts the flagship’s data types as 7, 4, 11, 5 and 5', () => {
    expect(statusStripRows(dataset, wyze).map(({ status, dataTypes }) => [status, dataTypes.length])).toEqual([
      ['confirmed-own', 7],
      ['confirmed-press', 4],
      ['claimed', 11],
      ['disputed', 5],
      ['denied', 5],
    ]);
  });

  it('names the data types of a status in the order of the vocabulary', () => {
    const denied = statusStripRows(dataset, wyze).find(({ status }) => status === 'denied');
    expect(denied?.dataTypes.map(({ label }) => label)).toEqual([
      'Home address',
      'Account password',
      'Video files',
      'Financial information',
      'Government-regulated personal data',
    ]);
  });

  it('does not call it the organisation’s own confirmation where a regulator confirms', () => {
    const [row] = statusStripRows(ledgerDataset({ claims: [{ claimant: 'board', stance: 'confirms' }] }), noted);
    expect(row).toMatchObject({ status: 'confirmed-own', isOrganisationsOwn: false });
  });

  it('is empty where nobody spoke of a data type', () => {
    expect(statusStripRows(ledgerDataset({}), noted)).toEqual([]);
  });
});

describe('exposureRows of other breaches', () => {
  it('is empty without exposures', () => {
    expect(exposureRows(ledgerDataset({}), noted)).toEqual([]);
  });

  it('leaves out a data type that nobody spoke of', () => {
    const types = [{}, { id: 'height', label: 'Height', family: 'body' }];
    const [row] = exposureRows(ledgerDataset({ claims: [{}], dataTypes: types }), noted);
    expect(row?.matrix.lines.map(({ dataType }) => dataType)).toEqual(['email']);
  });

  it('does not set a single group apart: there is no whole without parts', () => {
    const [row] = exposureRows(ledgerDataset({ claims: [{}] }), noted);
    expect(row?.matrix.groups).toEqual([
      {
        id: 'all',
        label: 'Everyone',
        shortLabel: 'All',
        isWhole: false,
        count: null,
        unit: null,
        countStatus: 'not-disclosed',
        countClaims: [],
      },
    ]);
  });

  it('keeps a column for a group that nobody spoke of', () => {
    const groups = [{}, { id: 'some', label: 'Some', short_label: 'Some', part_of: 'all' }];
    const rows = exposureRows(ledgerDataset({ claims: [{}], groups }), noted);
    expect(rows.map(({ group }) => group)).toEqual(['all']);
    expect(rows[0]?.matrix.groups.map(({ id }) => id)).toEqual(['some', 'all']);
  });

  it('keeps a cell that was only passed on, as not reported with its claims', () => {
    const [row] = exposureRows(ledgerDataset({ claims: [{ claimant: 'bench', stance: 'relays' }] }), noted);
    expect(row).toMatchObject({ status: 'not-reported', saysYes: [], saysNo: [], claims: ['c1'] });
  });

  it('orders types by family even where the vocabulary mixes them', () => {
    const dataTypes = [
      { id: 'height', label: 'Height', family: 'body' },
      { id: 'email', label: 'E-mail address', family: 'contact' },
    ];
    const claims = [{ data_type: 'height' }, { data_type: 'email' }];
    const [row] = exposureRows(ledgerDataset({ claims, dataTypes }), noted);
    expect(row?.matrix.lines.map(({ dataType }) => dataType)).toEqual(['email', 'height']);
  });

  it('refuses the catalogue', () => {
    expect(() => exposureRows(ledgerDataset({}), { kind: 'catalogue' })).toThrow(RangeError);
  });
});
