import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Dataset, ExplainerText } from '../../src/model/dataset.ts';
import type { Ended, Path } from '../../src/model/misuse.ts';
import { dataTypePage } from '../../src/rows/data-type-page.ts';
import { dataset } from '../support/dataset.ts';
import { type LedgerNotes, ledgerDataset } from '../support/ledger-breach.ts';

const page = (id: string) => dataTypePage(dataset, id);
const HOSTILE = '<script>hostile()</script>" onclick="x';

/** An invented breach whose vocabulary has no texts, paths or scores unless a test gives them. */
function invented(notes: LedgerNotes, more: Partial<Dataset> = {}, ended: readonly Ended[] = []): Dataset {
  const data = ledgerDataset(notes);
  const breaches = data.breaches.map((breach) => ({ ...breach, ended }));
  return { ...data, explainers: [], paths: [], harms: [], scoring: [], rules: [], riskSources: [], ...more, breaches };
}

function text(sections: Readonly<Record<string, string>>, more: Partial<ExplainerText> = {}): ExplainerText {
  return {
    ...{ data_type: 'email', lasts: 'years', fixed_by: 'nobody', evidence: 'inferred', sources: [], steps: [] },
    sections: Object.entries(sections).map(([id, html]) => ({ id, title: id, html })),
    readingGrade: 8,
    ...more,
  };
}

const DANGER: Path = {
  ...{ id: 'p', needs: ['email'], what: 'What', harm: 'h', verb: 'linking', evidence: 'inferred', sources: [] },
  limits: 'Limits',
  group: null,
};
const HARM = { id: 'h', label: 'Harm', meaning: 'Someone is hurt', sources: [] };

describe('the page of the Wi-Fi network name, which is confirmed', () => {
  const wifi = page('wifi-ssid');

  it('says who says so, with every claim and its source', () => {
    expect(wifi.said.map(({ breach, differs, claimCount }) => [breach, differs, claimCount])).toEqual([
      ['wyze-2019', false, 5],
    ]);
    const [group] = wifi.said[0]?.groups ?? [];
    expect(group).toMatchObject({
      groupLabel: 'Camera owners',
      status: 'confirmed-own',
      denial: null,
      whoSaysSo: 'Wyze, Dec 27 2019; also Twelve Security',
    });
    expect(group?.yes.map(({ id }) => id)).toEqual([
      'c41-wifi-ssid',
      'c45-wifi-ssid',
      'c49-wifi-ssid',
      'c86-wifi-ssid',
    ]);
    expect(group?.other.map(({ id }) => id)).toEqual(['c94-wifi-ssid']);
    expect(group?.yes[0]).toMatchObject({
      attribution: 'Wyze confirms, Dec 27 2019',
      read: "quoted by Tom's Hardware",
      path: '/breaches/wyze-2019/claims/c41-wifi-ssid/',
    });
    expect(group?.yes[2]?.read).toBe('in Twelve Security');
  });

  it('tells the ways that need nothing else from those that need more, best evidence first', () => {
    expect(wifi.aloneWays.map(({ id, evidence }) => [id, evidence])).toEqual([
      ['place-from-network-name', 'Shown in a trial or a study'],
    ]);
    expect(wifi.togetherWays.map(({ id, others }) => [id, others.map(({ label }) => label)])).toEqual([
      ['lure-with-network-name', ['E-mail address']],
      ['named-home', ['E-mail address']],
      ['region-of-a-network', ['Time zone']],
      ['empty-home', ['E-mail address', 'Time a camera was last on']],
    ]);
  });

  it('names harm and verb with their meanings', () => {
    expect(wifi.togetherWays[1]).toMatchObject({
      harm: { label: 'Physical harm', meaning: 'Someone’s body or safety is hurt or put at risk' },
      verb: { label: 'identifying', meaning: 'it shows who or where someone is' },
    });
  });

  it('is scored from 1 to 2 with the reason and a place for each rule', () => {
    expect(wifi.score).toMatchObject({
      category: 'Behavioural data',
      cannotTell: false,
      scale: { lowest: 1, highest: 4 },
      reason: 'A rare name can lead to a place. A maker’s default leads nowhere.',
    });
    expect(wifi.score?.stops.map(({ rule, path, value, isDefault }) => [rule, path, value, isDefault])).toEqual([
      ['DPC.behavioural.no-insight', '/method/#rule-DPC.behavioural.no-insight', 1, false],
      ['DPC.behavioural.base', '/method/#rule-DPC.behavioural.base', 2, true],
    ]);
  });

  it('says how long it lasts and who can end that, as an assessment', () => {
    expect(wifi.lasting).toEqual({
      words: 'It stays useful to someone for years. You can end its use yourself.',
      isAssessed: true,
    });
  });

  it('lists every source once, in the order in which it is cited', () => {
    expect(wifi.sources.map(({ id }) => id)).toEqual([
      ...['wigle', 'wigle-washington-post', 'ssids-in-the-wild', 'wifi-positioning-2024', 'google-nomap'],
      ...['wigle-removal', 'social-phishing', 'camera-traffic-study', 'thermostat-traffic-study'],
      'citron-solove-harms',
    ]);
    expect(wifi.sources[1]).toMatchObject({ date: 'Sep 2008', howSeen: 'read as an excerpt of a stored copy' });
  });

  it('has the paragraph for people at risk from someone they know', () => {
    expect(wifi.parts.atRisk?.title).toBe('If someone you know worries you');
  });
});

describe('the pages of other data types of the flagship', () => {
  it('give both sides where it is disputed, and the question', () => {
    const [said] = page('bone-density').said;
    expect(
      said?.groups.map(({ status, yes, no }) => [status, yes.map(({ id }) => id), no.map(({ id }) => id)]),
    ).toEqual([['disputed', ['c53-bone-density'], ['c54-bone-density', 'c55-bone-density']]]);
    expect(said?.questions.map(({ path }) => path)).toEqual(['/breaches/wyze-2019/#point-bone-density-protein']);
    expect(page('bone-density').reassurance).toBeNull();
  });

  it('say that the organisation says it was not there where it is denied', () => {
    const video = page('video');
    expect(video.said[0]?.groups[0]).toMatchObject({
      groupLabel: 'Whole database',
      status: 'denied',
      denial: 'Wyze says that it was not there',
    });
    expect(video.reassurance).toBe('Wyze says that it was not there.');
    expect(video.score).toMatchObject({ category: null, cannotTell: true, stops: [] });
  });

  it('say that groups differ', () => {
    expect(page('email').said[0]?.differs).toBe(true);
  });

  it('say when its use ended, with the claims and what was done in response', () => {
    const token = page('alexa-token');
    expect(token.ended.map(({ date, claims }) => [date, claims.map(({ id }) => id)])).toEqual([
      ['Dec 27 2019', ['c71']],
    ]);
    expect(token.responses.map(({ id, read }) => [id, read])).toEqual([['c71', "as reported by Tom's Hardware"]]);
    expect(page('wifi-ssid').ended).toEqual([]);
  });

  it('say once that nothing was gathered', () => {
    const { parts, evidence, lasting } = page('ip-address');
    expect([parts.alone, parts.together, parts.lasts]).toEqual([null, null, null]);
    expect(parts.known).toBe('<p>We have not gathered evidence on this kind of data yet.</p>');
    expect(evidence).toEqual({ label: null, sources: [] });
    expect(lasting).toEqual({
      words: 'We have not assessed how long it stays useful, or who can end its use.',
      isAssessed: false,
    });
  });

  it('lead from one to the next in the order of the families', () => {
    expect([page('email').previous, page('email').next?.label]).toEqual([null, 'Profile photo']);
    expect(page('government-regulated').next?.label).toBe('Payment card number');
    expect(page('download-history').next).toBeNull();
  });
});

describe('the page of any data type', () => {
  const fax = { dataTypes: [{}, { id: 'fax', label: 'Fax number' }] };

  it('is made of what is known where nobody spoke of it and no text was written', () => {
    const silent = dataTypePage(invented({ claims: [{}], ...fax }), 'fax');
    expect(silent).toMatchObject({
      ...{ label: 'Fax number', meaning: 'An address.', said: [], silentBreaches: 1, steps: [], ended: [] },
      ...{ responses: [], aloneWays: [], togetherWays: [], score: null, sources: [] },
      reassurance: 'No source here says that it was in a breach.',
      evidence: { label: null, sources: [] },
    });
    expect(new Set(Object.values(silent.parts))).toEqual(new Set([null]));
  });

  it('shows what was said where no text was written', () => {
    const { said, silentBreaches, reassurance } = dataTypePage(invented({ claims: [{}] }), 'email');
    expect(said[0]?.groups[0]).toMatchObject({ status: 'claimed', groupLabel: 'Everyone' });
    expect([silentBreaches, reassurance]).toEqual([0, null]);
  });

  it('leaves a reported reassurance a report, beside own words too', () => {
    const answer = (...claims: Partial<Claim>[]) =>
      dataTypePage(invented({ claims: claims.map((claim) => ({ claimant: 'acme', ...claim })) }), 'email').reassurance;
    expect(answer({ stance: 'denies', directness: 'reported' })).toBe('Acme Ltd is reported as answering no.');
    expect(answer({ stance: 'no-evidence', directness: 'reported' })).toBe(
      'Acme Ltd is reported as having seen no sign of it.',
    );
    expect(answer({ stance: 'denies', directness: 'reported' }, { stance: 'no-evidence', directness: 'quoted' })).toBe(
      'Acme Ltd says that it saw no sign of it.',
    );
  });

  it('makes a denial no stronger than the organisation did', () => {
    const answer = (stance: 'denies' | 'no-evidence' | 'qualifies') =>
      dataTypePage(invented({ claims: [{ claimant: 'acme', stance }] }), 'email').reassurance;
    expect(answer('denies')).toBe('Acme Ltd says that it was not there.');
    expect(answer('no-evidence')).toBe('Acme Ltd says that it saw no sign of it.');
    expect(answer('qualifies')).toBe('Acme Ltd does not say that it was there.');
  });

  it('does not reassure where one group is denied and another claimed', () => {
    const groups = [{}, { id: 'some', label: 'Some', part_of: 'all' }];
    const claims = [{ claimant: 'acme', stance: 'denies' as const }, { group: 'some' }];
    expect(dataTypePage(invented({ claims, groups }), 'email').reassurance).toBeNull();
  });

  it('counts only claims about the response as what was done', () => {
    const claims = [{}, { subject: 'response' as const, group: null, data_type: null }];
    const ended = [{ data_type: 'email', date: '2023-05', what: 'It ended.', claims: ['c1', 'c2'] }];
    const { ended: shown, responses } = dataTypePage(invented({ claims }, {}, ended), 'email');
    expect(shown.map(({ date, claims: behind }) => [date, behind.length])).toEqual([['May 2023', 2]]);
    expect(responses.map(({ id }) => id)).toEqual(['c2']);
  });

  it('puts seen before inferred, and one data type before two', () => {
    const paths: Path[] = [
      { ...DANGER, id: 'two', needs: ['email', 'fax'] },
      { ...DANGER, id: 'one' },
      { ...DANGER, id: 'seen', needs: ['fax', 'email'], evidence: 'seen-here' },
      { ...DANGER, id: 'other', needs: ['fax'] },
    ];
    const { aloneWays, togetherWays } = dataTypePage(invented(fax, { paths, harms: [HARM] }), 'email');
    expect(aloneWays.map(({ id }) => id)).toEqual(['one']);
    expect(togetherWays.map(({ id, others }) => [id, others.map(({ path }) => path)])).toEqual([
      ['seen', ['/data-types/fax/']],
      ['two', ['/data-types/fax/']],
    ]);
  });

  it('keeps a text that repeats itself where there is evidence', () => {
    const sections = { 'on-its-own': '<p>Same.</p>', 'what-is-known': '<p>Same.</p>' };
    const shown = (evidence: 'inferred' | 'none-gathered') =>
      dataTypePage(invented({}, { explainers: [text(sections, { evidence })] }), 'email').parts.alone;
    expect([shown('inferred'), shown('none-gathered')]).toEqual(['<p>Same.</p>', null]);
  });

  it('hands hostile words on as words: only the cleaned sections are markup', () => {
    const steps = [{ do: HOSTILE, because: HOSTILE }];
    const data = invented(
      { claims: [{ statement: HOSTILE }], dataTypes: [{ label: HOSTILE, meaning: HOSTILE }] },
      {
        paths: [{ ...DANGER, what: HOSTILE, limits: HOSTILE }],
        harms: [{ ...HARM, label: HOSTILE }],
        explainers: [text({ 'on-its-own': '<p>Clean.</p>' }, { steps })],
      },
    );
    const shown = dataTypePage(data, 'email');
    expect([shown.label, shown.meaning, shown.steps[0]?.do, shown.aloneWays[0]?.what]).toEqual(Array(4).fill(HOSTILE));
    expect(shown.said[0]?.groups[0]?.yes[0]?.statement).toBe(HOSTILE);
    expect(JSON.stringify(shown.parts)).not.toContain('hostile');
  });

  it('refuses a data type that the vocabulary does not have', () => {
    expect(() => page('no-such-type')).toThrow(RangeError);
  });
});
