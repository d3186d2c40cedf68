import { describe, expect, it } from 'vitest';
import { applies, readAnswers } from '../../src/browser/check-answers.ts';
import type { Dataset, ExplainerText } from '../../src/model/dataset.ts';
import type { Ended, Path } from '../../src/model/misuse.ts';
import type { Question } from '../../src/model/question.ts';
import { type CheckPage, checkPage } from '../../src/rows/check.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { type LedgerNotes, ledgerDataset, noted } from '../support/ledger-breach.ts';

const flagship = checkPage(dataset, wyze);

/** What stands of a page for the answers of a fragment such as `camera-owners.y,alexa-linked.n`. */
function reading(page: CheckPage, fragment: string) {
  const answers = readAnswers(
    `#a=${fragment}`,
    page.questions.map(({ id }) => id),
  );
  const stands = ({ condition }: { readonly condition: string }) => applies(condition, answers);
  const labels = (parts: readonly { readonly label: string; readonly condition: string }[]) =>
    parts.filter(stands).map(({ label }) => label);
  return {
    verdict: Object.entries(page.verdict ?? {}).flatMap(([name, condition]) =>
      applies(condition, answers) ? [name] : [],
    ),
    said: page.said.filter(stands).map(({ label }) => label),
    ways: page.ways.first.filter(stands).map(({ id }) => id),
    moreWays: page.ways.more.filter(stands).map(({ id }) => id),
    left: page.left
      .map(({ words, lines }) => [words, lines.flatMap(({ parts }) => labels(parts))] as const)
      .filter(([, parts]) => parts.length > 0),
    statuses: Object.fromEntries(
      page.left.flatMap(({ lines }) =>
        lines.flatMap(({ statusWords, parts }) => labels(parts).map((label) => [label, statusWords])),
      ),
    ),
    steps: page.steps.first.filter(stands).map((step) => step.do),
    moreSteps: page.steps.more.filter(stands).map((step) => step.do),
    denied: page.calm.denied.filter(stands).flatMap(({ types }) => types.map(({ label }) => label)),
    ended: labels(page.calm.ended),
    notNeeded: page.calm.notNeeded.flatMap(({ parts }) => labels(parts)),
    settled: labels(page.calm.settled),
    atRisk: labels(page.atRisk),
  };
}

const MAIL: Path = {
  ...{ id: 'mail', needs: ['email'], what: 'Mail', harm: 'h', verb: 'linking', evidence: 'inferred', sources: [] },
  limits: 'Limits',
  group: null,
};
const HARM = { id: 'h', label: 'Harm', meaning: 'Someone is hurt', sources: [] };
const CIRCUMSTANCE: Question = {
  ...{ id: 'tea', question: 'Do you drink tea?', kind: 'circumstance', group: null, data_types: ['email'] },
  ...{ when_yes: 'Yes.', when_no: 'No.', closes_when: null, closes: [], settled_when: null, claims: [] },
};

function text(more: Partial<ExplainerText> = {}): ExplainerText {
  return {
    ...{ data_type: 'email', lasts: 'years', fixed_by: 'yourself', evidence: 'inferred', sources: [] },
    steps: [{ do: 'Change it', because: 'The old one is then of no use' }],
    ...{ sections: [], readingGrade: 8 },
    ...more,
  };
}

/** The check of an invented breach, which has no texts and paths unless a test gives them. */
function invented(
  notes: LedgerNotes,
  more: Partial<Dataset> = {},
  questions: readonly Question[] = [],
  ended: readonly Ended[] = [],
): CheckPage {
  const data = ledgerDataset(notes);
  const breaches = data.breaches.map((breach) => ({ ...breach, questions, ended }));
  return checkPage({ ...data, explainers: [], paths: [], harms: [], riskSources: [], ...more, breaches }, noted);
}

const ownerWithAlexa = 'camera-owners.y,shared-access.n,alexa-linked.y,health-beta.n';
const nobody = 'camera-owners.n,shared-access.n,alexa-linked.n,health-beta.n';

describe('the check of the flagship', () => {
  it('asks about its four groups, then about three circumstances', () => {
    expect(flagship.questions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'group camera-owners',
      'group shared-access',
      'group alexa-linked',
      'group health-beta',
      'circumstance default-network-name',
      'circumstance name-in-address',
      'circumstance still-in-use',
    ]);
  });

  it('gives each question both cases, its claims and a way on', () => {
    const [owners] = flagship.questions;
    expect(owners?.cases.map(({ label, condition, labelCondition }) => [label, condition, labelCondition])).toEqual([
      ['If yes', 'camera-owners.y,camera-owners.s', 'camera-owners.s'],
      ['If no', 'camera-owners.n,camera-owners.s', 'camera-owners.s'],
    ]);
    expect(owners?.links).toEqual([{ label: 'What was said about it', path: '#said-camera-owners' }]);
    expect(owners?.claims.map(({ id }) => id)).toEqual(['c25', 'c27', 'c41', 'c46']);
    expect(flagship.questions[4]?.links).toEqual([{ label: 'Wi-Fi network name', path: '/data-types/wifi-ssid/' }]);
  });

  it('has every group of which somebody says that its data was exposed, with who says so', () => {
    expect(flagship.said.map(({ label, lines }) => [label, lines.length])).toEqual([
      ['Camera owners', 9],
      ['People with shared access', 1],
      ['Users who linked Alexa', 1],
      ['Beta testers of a health product', 5],
    ]);
    expect(flagship.said[0]?.lines[0]).toEqual({
      status: 'confirmed-own',
      statusWords: 'Confirmed',
      types: [
        { label: 'E-mail address', path: '/data-types/email/' },
        { label: 'Camera nickname', path: '/data-types/camera-nickname/' },
        { label: 'Wi-Fi network name', path: '/data-types/wifi-ssid/' },
      ],
      whoSaysSo: 'Wyze, Dec 27 2019; also Twelve Security',
    });
  });
});

describe('an owner with Alexa', () => {
  const answer = reading(flagship, ownerWithAlexa);

  it('reads about both groups', () => {
    expect(answer.verdict).toEqual(['something']);
    expect(answer.said).toEqual(['Camera owners', 'Users who linked Alexa']);
  });

  it('reads which paths are open: confirmed data first, and none that needs what has ended', () => {
    expect(answer.ways).toEqual([
      'unwanted-mail',
      'place-from-network-name',
      'lure-with-camera-name',
      'lure-with-network-name',
      'rooms-and-names',
      'face-behind-account',
      'named-home',
    ]);
    expect(answer.moreWays).toContain('empty-home');
    expect([...answer.ways, ...answer.moreWays].filter((id) => /token|acting|feed/.test(id))).toEqual([]);
  });

  it('reads what lasts and what is over', () => {
    expect(answer.left).toEqual([
      [
        'For years, or until you change it',
        [
          'Profile photo',
          'Camera nickname',
          'Wi-Fi network name',
          'Username',
          'List of cameras in the home',
          'Device model',
          'Internal subnet layout',
        ],
      ],
      ['For years; nobody can end it', ['E-mail address']],
      [
        'We have not assessed how long',
        ['Device information (unspecified)', 'IP address', 'Wi-Fi password', 'Live camera feed'],
      ],
      ['For days, so no longer', ['Firmware version']],
    ]);
    expect(answer.ended).toEqual(['Alexa integration token', 'API token (iOS and Android)']);
  });

  it('reads each step once, those for confirmed data that lasts before the rest', () => {
    expect(answer.steps).toHaveLength(12);
    expect(answer.steps[0]).toBe('Give your cameras plain names, without a room, a child or a street.');
    expect(answer.steps.filter((step) => step.startsWith('Turn on two-step sign-in'))).toHaveLength(1);
    expect(answer.moreSteps.filter((step) => step.startsWith('Turn on two-step sign-in'))).toEqual([]);
    expect(answer.moreSteps.at(-1)).toBe('Link the service again, if you still want it.');
  });

  it('reads what was denied, and what needs nothing', () => {
    expect(answer.denied).toEqual([
      'Home address',
      'Account password',
      'Financial information',
      'Government-regulated personal data',
      'Video files',
    ]);
    expect(answer.notNeeded.toSorted()).toEqual([
      'Last app login time',
      'Last app logout time',
      'Time a camera was last on',
      'Time zone',
    ]);
    expect(answer.settled).toEqual([]);
  });
});

describe('circumstances', () => {
  it('with a default network name nothing leads to a place, and nothing is left to do about the name', () => {
    const answer = reading(flagship, `${ownerWithAlexa},default-network-name.y`);
    expect(answer.ways).not.toContain('place-from-network-name');
    expect(answer.ways).not.toContain('named-home');
    expect(answer.moreWays).not.toContain('empty-home');
    expect(answer.ways).toContain('lure-with-network-name');
    expect(answer.settled).toEqual(['Wi-Fi network name']);
    expect(answer.left.flatMap(([, parts]) => parts)).not.toContain('Wi-Fi network name');
    expect(answer.steps.filter((step) => step.startsWith('Look at the name'))).toEqual([]);
  });

  it('with an address that shows no name, no name is tied to a place', () => {
    const answer = reading(flagship, `${ownerWithAlexa},name-in-address.n`);
    expect(answer.ways).not.toContain('named-home');
    expect(answer.ways).toContain('place-from-network-name');
    expect(answer.settled).toEqual([]);
  });

  it('with another address and network name since, no message reaches anybody', () => {
    const answer = reading(flagship, `${ownerWithAlexa},still-in-use.n`);
    expect(answer.ways).toEqual(['place-from-network-name', 'rooms-and-names', 'face-behind-account', 'named-home']);
    expect(answer.settled).toEqual(['E-mail address', 'Wi-Fi network name']);
    expect(answer.atRisk).not.toContain('E-mail address');
  });

  it('settle a data type once, though two answers do', () => {
    const answer = reading(flagship, `${ownerWithAlexa},default-network-name.y,still-in-use.n`);
    expect(answer.settled).toEqual(['E-mail address', 'Wi-Fi network name']);
  });

  it('keep every path open when not sure, and change nothing for someone in no group', () => {
    const unsure = reading(flagship, `${ownerWithAlexa},default-network-name.s,name-in-address.s,still-in-use.s`);
    expect(unsure.ways).toEqual(reading(flagship, ownerWithAlexa).ways);
    const nothing = reading(flagship, `${nobody},default-network-name.n,still-in-use.y`);
    expect([nothing.ways, nothing.steps, nothing.settled]).toEqual([[], [], []]);
  });

  it('keep a shared step that another data type still needs', () => {
    const answer = reading(flagship, `${ownerWithAlexa},still-in-use.n`);
    // What is still in use of it is only claimed or disputed for owners.
    expect(answer.moreSteps).toContain('Turn on two-step sign-in where it is offered.');
    expect(answer.steps).not.toContain('Turn on two-step sign-in where it is offered.');
    const shared = reading(flagship, 'shared-access.y,still-in-use.n');
    expect([shared.steps, shared.moreSteps]).toEqual([[], []]);
  });
});

describe('other people', () => {
  it('a relative with shared access reads about the e-mail address only', () => {
    const answer = reading(flagship, 'camera-owners.n,shared-access.y,alexa-linked.n,health-beta.n');
    expect(answer.said).toEqual(['People with shared access']);
    // Their addresses are only claimed, whatever is confirmed of owners.
    expect(answer.ways).toEqual([]);
    expect(answer.moreWays).toEqual(['unwanted-mail', 'tie-between-people']);
    expect(answer.left).toEqual([['For years; nobody can end it', ['E-mail address']]]);
    expect(answer.steps).toEqual([]);
    expect(answer.moreSteps).toHaveLength(3);
    expect(answer.atRisk).toEqual([]);
    expect(answer.statuses).toEqual({ 'E-mail address': 'Claimed' });
  });

  it('someone who owns a camera and shares another reads of each way once', () => {
    const answer = reading(flagship, 'camera-owners.y,shared-access.y');
    expect(answer.ways).toContain('unwanted-mail');
    expect(answer.moreWays).not.toContain('unwanted-mail');
    expect(answer.moreWays).toContain('tie-between-people');
    expect(answer.statuses).toMatchObject({ 'E-mail address': 'Confirmed' });
    expect(answer.moreSteps.filter((step) => answer.steps.includes(step))).toEqual([]);
  });

  it('a tester reads about the body, and needs an address before a guess at health is open', () => {
    const alone = reading(flagship, 'camera-owners.n,shared-access.n,alexa-linked.n,health-beta.y');
    expect(alone.said).toEqual(['Beta testers of a health product']);
    expect([...alone.ways, ...alone.moreWays]).toEqual(['embarrassing-numbers']);
    expect(alone.left[0]).toEqual([
      'For life; nobody can end it',
      ['Height', 'Weight', 'Gender', 'Bone mass', 'Bone density'],
    ]);
    expect(reading(flagship, 'camera-owners.y,health-beta.y').ways).toContain('guess-at-health');
  });

  it('someone who came later reads that nothing is about them, and still what was denied', () => {
    const answer = reading(flagship, nobody);
    expect(answer.verdict).toEqual(['nothing']);
    expect([answer.said, answer.ways, answer.steps, answer.left, answer.ended, answer.notNeeded]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(answer.denied).toHaveLength(5);
  });

  it('someone who skips everything reads that nothing is answered, and what was denied', () => {
    const answer = reading(flagship, '');
    expect(answer.verdict).toEqual(['unanswered']);
    expect(answer.said).toEqual([]);
    expect(answer.denied).toHaveLength(5);
  });

  it('someone who is not sure reads that it is not known, and that both cases stand', () => {
    expect(reading(flagship, 'alexa-linked.s').verdict).toEqual(['unknown']);
    expect(reading(flagship, 'camera-owners.s,shared-access.s,alexa-linked.s,health-beta.s').verdict).toEqual([
      'unknown',
    ]);
    expect(reading(flagship, 'alexa-linked.s,camera-owners.y').verdict).toEqual(['something', 'unsure']);
  });

  it('someone who has answered some of it with no reads that the rest is open', () => {
    expect(reading(flagship, 'camera-owners.n').verdict).toEqual(['nothingYet']);
    expect(reading(flagship, 'default-network-name.y').verdict).toEqual(['nothingYet']);
  });
});

describe('a breach without questions of its own', () => {
  it('asks about each group that somebody says was exposed, and about no other', () => {
    const page = invented({
      groups: [{}, { id: 'part', label: 'Drivers', part_of: 'all' }, { id: 'quiet', part_of: 'all' }],
      claims: [{ group: 'part' }, { group: 'quiet', claimant: 'acme', stance: 'denies' }],
    });
    expect(page.questions.map(({ id, question }) => [id, question])).toEqual([
      ['part', 'Drivers: were you one of them?'],
    ]);
    expect(reading(page, 'part.y').said).toEqual(['Drivers']);
  });

  it('asks nothing where nobody says whose data was exposed', () => {
    const page = invented({ claims: [] });
    expect([page.questions, page.verdict, page.said, page.calm.denied]).toEqual([[], null, [], []]);
  });

  it('tells everybody what was denied for the whole, though there is nothing to ask', () => {
    const page = invented({ claims: [{ claimant: 'acme', stance: 'denies' }] });
    expect([page.questions, page.verdict]).toEqual([[], null]);
    expect(page.calm.denied.map(({ condition, whoSaysSo }) => [condition, whoSaysSo])).toEqual([
      ['', 'Acme denies, May 4 2023'],
    ]);
  });

  it('holds back nothing where nothing is confirmed', () => {
    const page = invented({ claims: [{}] }, { paths: [MAIL], harms: [HARM], explainers: [text()] });
    expect(reading(page, 'all.y')).toMatchObject({ ways: ['mail'], moreWays: [], steps: ['Change it'], moreSteps: [] });
  });

  it('has no advice and no assessment for a data type without a text', () => {
    const answer = reading(invented({ claims: [{}] }), 'all.y');
    expect(answer.steps).toEqual([]);
    expect(answer.left).toEqual([['We have not assessed how long', ['E-mail address']]]);
  });
});

describe('groups inside groups', () => {
  const page = invented({
    groups: [{}, { id: 'part', label: 'Drivers', part_of: 'all' }],
    claims: [{ group: 'all' }, { group: 'part', data_type: 'height' }],
    dataTypes: [{}, { id: 'height', label: 'Height' }],
  });

  it('put whoever is in a part in the whole, and not the other way round', () => {
    expect(reading(page, 'part.y').said).toEqual(['All', 'Drivers']);
    expect(reading(page, 'all.y').said).toEqual(['All']);
  });
});

describe('an ending', () => {
  const ended: Ended = { data_type: 'email', date: '2023-06-01', what: 'All addresses were renewed.', claims: ['c1'] };
  const page = invented({ claims: [{}] }, { paths: [MAIL], harms: [HARM], explainers: [text()] }, [], [ended]);

  it('is not told twice where nobody needs to do anything either', () => {
    const texts = { explainers: [text({ fixed_by: 'not-needed' })] };
    expect(invented({ claims: [{}] }, texts).calm.notNeeded.map(({ words }) => words)).toEqual([
      'Change it The old one is then of no use',
    ]);
    expect(invented({ claims: [{}] }, texts, [], [ended]).calm.notNeeded).toEqual([]);
  });

  it('closes every path that needs it, and is told with who says so', () => {
    const answer = reading(page, 'all.y');
    expect([answer.ways, answer.left]).toEqual([[], []]);
    expect(page.calm.ended.map(({ date, what, by }) => [date, what, by])).toEqual([
      ['Jun 1 2023', 'All addresses were renewed.', 'Finder'],
    ]);
  });
});

describe('what stays useful for days', () => {
  const days = { explainers: [text({ lasts: 'days' })] };

  it('is over where the last date on record is more than a year before the record was checked', () => {
    expect(invented({ claims: [{ date: '2023-01-30' }] }, days).left[0]?.words).toBe('For days, so no longer');
  });

  it('is not said to be over within a year, nor where no date is known', () => {
    expect(invented({ claims: [{ date: '2023-01-31' }] }, days).left[0]?.words).toBe(
      'For days, or until you change it',
    );
    expect(invented({ claims: [{ date: null }] }, days).left[0]?.words).toBe('For days, or until you change it');
  });
});

describe('hostile text', () => {
  const HOSTILE = '<script>hostile()</script>" onclick="x';

  it('stays text, and never gets into a condition', () => {
    const page = invented(
      { claims: [{}], groups: [{ label: HOSTILE, short_label: HOSTILE }], dataTypes: [{ label: HOSTILE }] },
      {},
      [{ ...CIRCUMSTANCE, question: HOSTILE, when_yes: HOSTILE, when_no: HOSTILE }],
    );
    expect(page.questions.map(({ question }) => question)).toEqual([`${HOSTILE}: were you one of them?`, HOSTILE]);
    expect(page.said[0]?.label).toBe(HOSTILE);
    const conditions = JSON.stringify(page).match(/"(?:label)?[cC]ondition":"[^"]*"/g) ?? [];
    expect(conditions.length).toBeGreaterThan(5);
    expect(conditions.filter((condition) => condition.includes('hostile'))).toEqual([]);
  });
});
