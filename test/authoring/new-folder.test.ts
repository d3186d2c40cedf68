import { describe, expect, it } from 'vitest';
import { answerRequest, type FolderRequest } from '../../src/authoring/request.ts';
import { compileData } from '../../src/compile/compile-data.ts';
import { fieldsOf } from '../../src/model/field.ts';
import { ALL_MEANINGS } from '../../src/model/own-meanings.ts';
import { BREACH_TABLES, type BreachTableName } from '../../src/model/tables.ts';
import { inventedData, messagesOf } from '../compile/fixture-files.ts';

const TODAY = '2022-01-31';
const bytes = (text: string) => new TextEncoder().encode(text);
const TABLES = Object.keys(BREACH_TABLES) as BreachTableName[];

const CATALOGUE: Readonly<Record<string, string>> = {
  'sectors.csv': 'id,label,smart_home\nkitchen,Kitchen,yes\n',
  'causes.csv': 'id,label,meaning\nopen,Open server,Anyone could read it\n',
  'breaches.csv':
    'id,organisation,product,sector,country,exposure_start,exposure_end,discovered,disclosed,affected_low,affected_high,unit,affected,counted_by,cause,cause_note,contested,hibp_name\n' +
    'teapot-2020,Teapot Works,,kitchen,DE,2020-01~,,2020,2020-02-03,,700,accounts,about 700 accounts,Teapot Works,open,,Who was told is open.,\n',
  'exposures.csv': 'breach,data_type,judgement\nteapot-2020,email,reported\n',
  'sources.csv':
    'id,breach,url,publisher,kind,supports,seen_on,how_seen\nteapot-s1,teapot-2020,https://example.org/teapot,The Daily Spout,press,counts,2021-01-01,article\n',
};

function withCatalogue(): Map<string, Uint8Array> {
  const catalogue = Object.entries(CATALOGUE).map(([name, text]) => [`catalogue/${name}`, bytes(text)] as const);
  return new Map([...inventedData(), ...catalogue]);
}

function ask(request: Partial<FolderRequest>, data = withCatalogue()) {
  return answerRequest({ id: 'jug-2022', fromCatalogue: false, today: TODAY, ...request }, data);
}

function folderOf(request: Partial<FolderRequest>, data = withCatalogue()): ReadonlyMap<string, string> {
  const answer = ask(request, data);
  if (answer.kind === 'refused') throw new Error(answer.lines.join('\n'));
  return answer.files;
}

function compileWith(folder: ReadonlyMap<string, string>, id = 'jug-2022', data = inventedData()) {
  return compileData(
    new Map([...data, ...[...folder].map(([name, text]) => [`breaches/${id}/${name}`, bytes(text)] as const)]),
  );
}

describe('a new breach folder', () => {
  const folder = folderOf({});

  it('holds the guide, the text, every table and the descriptor', () => {
    const tables = TABLES.map((table) => BREACH_TABLES[table].file);
    expect([...folder.keys()]).toEqual(['README.md', 'breach.md', ...tables, 'datapackage.json']);
  });

  it.each(TABLES)('has the header of %s and an example under it', (table) => {
    const [header = '', ...rows] = (folder.get(BREACH_TABLES[table].file) ?? '').trimEnd().split('\n');
    expect(header.split(',')).toEqual(fieldsOf(BREACH_TABLES[table].schema).map(({ name }) => name));
    expect(rows.length).toBeGreaterThanOrEqual(1);
  });

  it('is refused with one line for each example and nothing else', () => {
    const messages = messagesOf(compileWith(folder));
    const examples = messages.filter((message) => / {2}is still the example/.test(message));
    expect(examples).toEqual(messages);
    // Eleven tables, two of them claims; four keys of the head and two places of the text.
    expect(messages.length).toBe(12 + 4 + 2);
  });

  it('would compile without a word if its examples were somebody’s own rows', () => {
    const own = new Map(
      [...folder].map(([name, text]) => [name, text.replaceAll('Example: ', '').replaceAll('example-', 'our-')]),
    );
    const data = inventedData();
    const claimants = 'vocabulary/claimants.csv';
    const added = `${new TextDecoder().decode(data.get(claimants))}our-organisation,Jugs,Jugs,organisation,the company\n`;
    const compiled = compileWith(own, 'jug-2022', data.set(claimants, bytes(added)));
    expect(messagesOf(compiled)).toEqual([]);
    expect(compiled.kind === 'compiled' && compiled.dataset.breaches.map(({ id }) => id)).toEqual([
      'kettle-2021',
      'jug-2022',
    ]);
  });

  it('waits with a row of the author’s own that names an example until that is replaced', () => {
    const events = folder.get('events.csv') ?? '';
    const own = events
      .replaceAll('Example: ', '')
      .replace('example-event', 'opened')
      .replace('example-organisation', 'steam-lab');
    const messages = messagesOf(compileWith(new Map([...folder, ['events.csv', own]])));
    expect(messages.filter((message) => message.includes('/events.csv'))).toEqual([]);
    expect(messages.every((message) => message.includes('is still the example'))).toBe(true);
  });

  it('compiles with nothing but headers once its text is written', () => {
    const bare = new Map(
      [...folder].map(([name, text]) => [name, name.endsWith('.csv') ? `${text.split('\n')[0]}\n` : text]),
    );
    bare.set(
      'breach.md',
      '---\ntitle: Jugs\norganisation: kettle-works\nheadline: A\ndeck: B\nas_of: 2022-01-31\n---\n\n## What happened\n\nText.\n',
    );
    expect(messagesOf(compileWith(bare))).toEqual([]);
  });
});

describe('the guide in a new folder', () => {
  const guide = folderOf({}).get('README.md') ?? '';

  it.each(TABLES)('explains every column of %s in the words of the model', (table) => {
    const { columns } = ALL_MEANINGS[table];
    const missing = Object.entries(columns).filter(
      ([name, meaning]) => !guide.includes(`| \`${name}\` | ${meaning} |`),
    );
    expect(missing).toEqual([]);
  });

  it('puts the files in the order in which they are filled', () => {
    const order = ['sources', 'claims', 'groups', 'events', 'points', 'assessment'].map((table) =>
      guide.indexOf(`. ${table}.csv`),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order.every((place) => place > 0)).toBe(true);
  });
});

describe('a request for a folder', () => {
  it.each([
    [
      'Jug_2022',
      '"Jug_2022" is not a breach id. Use lower-case letters, digits and single hyphens, as in "acme-2024". Did you mean "jug-2022"?',
    ],
    [
      '../jug',
      '"../jug" is not a breach id. Use lower-case letters, digits and single hyphens, as in "acme-2024". Did you mean "jug"?',
    ],
    ['kettle-2021', 'data/breaches/kettle-2021 is there already. Edit it, or choose another id.'],
    ['catalogue', '"catalogue" is the name of the figures over all breaches. Choose another id.'],
    ['example-2022', 'Ids that begin with "example-" belong to example rows. Choose another id.'],
  ])('is refused for the id %s, with the reason', (id, reason) => {
    expect(ask({ id })).toEqual({ kind: 'refused', lines: [reason] });
  });

  it('is told what the catalogue has under the id, and how to begin with it', () => {
    expect(ask({ id: 'teapot-2020' })).toEqual({
      kind: 'refused',
      lines: [
        'The catalogue has a line "teapot-2020": Teapot Works, February 2020. about 700 accounts.',
        'If it is the same breach, begin with what the line says: npm run new -- teapot-2020 --from-catalogue',
        'If it is another, choose another id.',
      ],
    });
  });

  it('cannot begin with a line that the catalogue does not have', () => {
    expect(ask({ fromCatalogue: true })).toMatchObject({ kind: 'refused' });
  });
});

describe('a folder that begins with the catalogue', () => {
  const folder = folderOf({ id: 'teapot-2020', fromCatalogue: true });

  it('has its title, its sources, and its dates as far as they are known to the month', () => {
    expect(folder.get('breach.md')).toContain('title: "Teapot Works, February 2020"');
    expect(folder.get('sources.csv')).toContain('teapot-s1,The Daily Spout,');
    expect(
      folder
        .get('events.csv')
        ?.split('\n')
        .slice(1, -1)
        .map((row) => row.split(',').slice(0, 6).join(',')),
    ).toEqual(['example-exposure-start,2020-01,,,month,exposure', 'example-disclosed,2020-02-03,,,day,disclosure']);
  });

  it('lists in the guide what has to become claims', () => {
    const guide = folder.get('README.md') ?? '';
    expect(guide).toContain('- affected: about 700 accounts (counted by Teapot Works)');
    expect(guide).toContain('- contested: Who was told is open.');
    expect(guide).toContain('- data type `email`: reported');
  });
});
