import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/compile/problem.ts';
import { readVersions } from '../../src/compile/read-versions.ts';
import type { FigureContent } from '../../src/model/figure-content.ts';
import { contentHash } from '../../src/publish/content-hash.ts';

const content: FigureContent = {
  ...{ scope: 'kettle-2021', figure: 'ledger', view: null, subject: 'Kettle Works', label: 'All claims' },
  ...{ finding: 'Eight claims', measure: 'Claims', howToRead: 'By day', limits: 'No more', summary: 'Eight claims' },
  ...{ note: { source: 'Steam Lab', asOf: '2022-01-31', status: 'Claims' }, claims: ['k1'], columns: [] },
  ...{ records: [], shown: 0, plotHtml: '<p>Eight</p>' },
};
const hash = contentHash(content);
const stored = { hash, sequence: 1, published: '2022-02-01', reason: 'First', css: '', content };

function read(path: string, value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { versions, problems } = readVersions(new Map([[path, new TextEncoder().encode(text)]]), contentHash);
  return { versions, messages: problems.map(formatProblem) };
}
const at = (folder: string, name = hash) => `versions/${folder}/${name}.json`;

describe('a stored version', () => {
  it('is read as it was published', () => {
    expect(read(at('kettle-2021/ledger'), stored)).toEqual({ versions: [stored], messages: [] });
  });

  it.each([
    [
      'whose text was edited',
      { ...stored, content: { ...content, finding: 'Nine claims' } },
      'was changed: its content',
    ],
    ['that is cut short', '{"hash":', 'its JSON was changed'],
    ['with a field more', { ...stored, note: 'x' }, 'its JSON was changed'],
    ['without a real day', { ...stored, published: '2022-02-30' }, '"published" was changed'],
  ])('%s is an error that names the file', (_, value, message) => {
    const { versions, messages } = read(at('kettle-2021/ledger'), value);
    expect(versions).toEqual([]);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(`data/versions/kettle-2021/ledger/${hash}.json`);
    expect(messages[0]).toContain(message);
    expect(messages[0]).toContain('publish a change as a new version');
  });

  it('in the folder of another figure is an error', () => {
    const { messages } = read(at('kettle-2021/paths'), stored);
    expect(messages[0]).toContain('holds the figure "kettle-2021/ledger", not that of its folder');
  });

  it('that was half written by a run that was stopped is passed over', () => {
    expect(read(`${at('kettle-2021/ledger')}.4711.tmp`, '{"ha')).toEqual({ versions: [], messages: [] });
  });

  it('has no other files beside it', () => {
    expect(read('versions/notes.txt', 'x').messages).toEqual([
      'data/versions/notes.txt  is not a version of a figure. Move or delete it.',
    ]);
  });
});
