import { describe, expect, it } from 'vitest';
import { mainPair, partiesIn, questionsOf, whoSaysWhatRows } from '../../src/rows/who-says-what.ts';
import { contestedDataset } from '../support/contested-breach.ts';
import { dataset, wyze } from '../support/dataset.ts';
import { noted } from '../support/ledger-breach.ts';

const rows = whoSaysWhatRows(dataset, wyze);
const questions = questionsOf(rows);

function question(id: string) {
  const found = questions.find((each) => each.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}

describe('the contested points of the flagship', () => {
  it('are 18, with 61 statements on them', () => {
    expect(questions.map(({ id, rows: said }) => [id, said.length])).toEqual([
      ['total', 6],
      ['window-end', 4],
      ['window-start', 5],
      ['second-found', 2],
      ['second-public', 2],
      ['database-kind', 6],
      ['alexa-count', 4],
      ['accessed', 4],
      ['first-response', 3],
      ['eastern-share', 2],
      ['home-address', 2],
      ['bone-mass', 3],
      ['live-video', 3],
      ['wifi-password', 2],
      ['api-token', 3],
      ['bone-density-protein', 4],
      ['alibaba-cloud', 2],
      ['whose-list', 4],
    ]);
    expect(rows).toHaveLength(61);
  });

  it('put both sides of the API tokens beside each other, each statement with stance, date and source', () => {
    const sides = question('api-token').sides.map(({ party, claimants, rows: said }) => ({
      party,
      claimants: claimants.map(({ label }) => label),
      said: said.map(({ claim, stance, date, publisher, directness }) => [claim, stance, date, publisher, directness]),
    }));
    expect(sides).toEqual([
      {
        party: 'researcher',
        claimants: ['Twelve Security'],
        said: [['c50', 'asserts', '2019-12-26', 'Twelve Security', 'own']],
      },
      {
        party: 'organisation',
        claimants: ['Wyze'],
        said: [
          ['c51', 'denies', '2019-12', 'ZDNet', 'reported'],
          ['c52', 'no-evidence', '2019-12', 'Spartan Tec (blog)', 'quoted'],
        ],
      },
    ]);
  });

  it('keep the sides in one order, whatever order the data lists the claims in', () => {
    // The data lists c15, c25, c28, c29, c21: the organisation twice, the press twice, a researcher.
    expect(question('window-start').rows.map(({ party, claim }) => [party, claim])).toEqual([
      ['researcher', 'c21'],
      ['organisation', 'c15'],
      ['organisation', 'c25'],
      ['press', 'c28'],
      ['press', 'c29'],
    ]);
    expect(question('live-video').sides.map(({ party }) => party)).toEqual(['organisation', 'law', 'press']);
  });

  it('are shown with the statuses that follow from the claims, and with none where no cell and no count is meant', () => {
    const shown = questions.map(({ id, shown: statuses }) => [
      id,
      statuses.map(({ about, mark }) => `${about}: ${mark}`),
    ]);
    expect(shown).toEqual([
      ['total', ['2.4 million users: claimed', '2.88 million users: claimed']],
      ['window-end', []],
      ['window-start', []],
      ['second-found', []],
      ['second-public', []],
      ['database-kind', []],
      ['alexa-count', ['24,000 users: claimed', 'Alexa integration token: confirmed-own']],
      ['accessed', []],
      ['first-response', []],
      ['eastern-share', []],
      ['home-address', ['Home address: denied']],
      ['bone-mass', ['Bone mass: confirmed-press']],
      ['live-video', ['Live camera feed: disputed']],
      ['wifi-password', ['Wi-Fi password: disputed']],
      ['api-token', ['API token (iOS and Android): disputed']],
      ['bone-density-protein', ['Bone density: disputed', 'Daily protein intake: disputed']],
      ['alibaba-cloud', []],
      ['whose-list', []],
    ]);
  });

  it('find the organisation and Twelve Security together on eight questions', () => {
    expect(mainPair(rows)).toEqual({ organisation: 'Wyze', other: 'Twelve Security', questions: 8 });
  });
});

describe('the contested points of any breach', () => {
  it('are no rows where there is no point', () => {
    expect(whoSaysWhatRows(contestedDataset({ claims: [{}] }, []), noted)).toEqual([]);
  });

  it('may have one claim, without date and without cell', () => {
    const claims = [{ date: null, group: null, data_type: null }];
    const [row, ...others] = whoSaysWhatRows(contestedDataset({ claims }, [{}]), noted);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ claim: 'c1', date: null, group: null, dataType: null, shown: [] });
    expect(mainPair(row ? [row] : [])).toBeNull();
  });

  it('have no main pair where the organisation speaks alone', () => {
    const data = contestedDataset({ claims: [{ claimant: 'acme', stance: 'denies' }] }, [{}]);
    expect(mainPair(whoSaysWhatRows(data, noted))).toBeNull();
  });

  it('put regulators, courts and plaintiffs on one side, before the press', () => {
    const claims = ['gazette', 'smith', 'bench', 'board', 'acme', 'finder'].map((claimant) => ({ claimant }));
    const found = whoSaysWhatRows(
      contestedDataset({ claims }, [{ claims: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] }]),
      noted,
    );
    expect(found.map(({ claimant }) => claimant)).toEqual(['finder', 'acme', 'smith', 'bench', 'board', 'gazette']);
    expect(partiesIn(found)).toEqual(['researcher', 'organisation', 'law', 'press']);
  });

  it('name the group where one data type is meant in two groups', () => {
    const groups = [{}, { id: 'few', short_label: 'Few' }];
    const claims = [{}, { group: 'few', claimant: 'acme', stance: 'denies' } as const];
    const [row] = whoSaysWhatRows(contestedDataset({ groups, claims }, [{ claims: ['c1', 'c2'] }]), noted);
    expect(row?.shown.map(({ about, words }) => `${about}: ${words}`)).toEqual([
      'E-mail address, All: Claimed',
      'E-mail address, Few: Denied',
    ]);
  });
});
