import { describe, expect, it } from 'vitest';
import { type Compiled, compileData } from '../../src/compile/compile-data.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { inventedData, messagesOf } from './fixture-files.ts';

/** The invented data with one file written anew. */
function compileWith(path: string, change: (text: string) => string): Compiled {
  const files = inventedData();
  files.set(path, new TextEncoder().encode(change(new TextDecoder().decode(files.get(path)))));
  return compileData(files);
}

function datasetOf(compiled: Compiled): Dataset {
  if (compiled.kind === 'refused') throw new Error(messagesOf(compiled).join('\n'));
  return compiled.dataset;
}

describe('the explainers', () => {
  it('are read in alphabetical order, with their head, their sections and their grade', () => {
    const { explainers } = datasetOf(compileData(inventedData()));
    expect(explainers.map(({ data_type }) => data_type)).toEqual(['boil-log', 'email', 'password']);
    const [boilLog] = explainers;
    expect(boilLog).toMatchObject({ lasts: 'days', fixed_by: 'not-needed', evidence: 'lab', sources: ['tea-study'] });
    expect(boilLog?.steps).toEqual([{ do: 'Do nothing.', because: 'The times go stale.' }]);
    expect(boilLog?.sections.map(({ id }) => id)).toEqual([
      'what-it-is',
      'on-its-own',
      'together-with-other-data',
      'what-is-known',
      'how-long-it-lasts',
      'what-a-company-can-do',
      'if-someone-you-know-worries-you',
    ]);
    expect(boilLog?.readingGrade).toBeGreaterThan(0);
    expect(boilLog?.readingGrade).toBeLessThan(9);
  });

  it('open the terms of the glossary in place, with addresses of their own', () => {
    const { explainers } = datasetOf(compileData(inventedData()));
    const html = explainers[0]?.sections[0]?.html;
    expect(html).toContain('popovertarget="term-boil-log--log">log</button>');
    expect(html).toContain('popovertarget="term-boil-log--kettle">kettle</button>');
  });

  it('put the base path before links to the site', () => {
    const files = inventedData();
    const path = 'explainers/email.md';
    const text = new TextDecoder().decode(files.get(path)).replace('We found no case.', 'See [how](/method/).');
    files.set(path, new TextEncoder().encode(text));
    const { explainers } = datasetOf(compileData(files, { BASE_PATH: '/record/' }));
    expect(explainers[1]?.sections[3]?.html).toBe('<p>See <a href="/record/method/">how</a>.</p>');
  });

  it('may explain a data type that no breach speaks of', () => {
    const claims = 'breaches/kettle-2021/claims.csv';
    const compiled = compileWith(claims, (text) => text.replace('all-users,password,', 'all-users,email,'));
    expect(datasetOf(compiled).explainers).toHaveLength(3);
  });

  it('may be absent for a data type that no breach speaks of', () => {
    const files = inventedData();
    const decode = (path: string) => new TextDecoder().decode(files.get(path));
    const types = decode('vocabulary/data-types.csv');
    files.set('vocabulary/data-types.csv', new TextEncoder().encode(`${types}lid,Lid,What covers it.,kitchen,\n`));
    const scoring = decode('risk/scoring.csv');
    files.set('risk/scoring.csv', new TextEncoder().encode(`${scoring}lid,,,cannot-tell,Nobody looked.\n`));
    expect(datasetOf(compileData(files)).explainers).toHaveLength(3);
  });

  it('above a reading grade of 9 are named in a warning, and compiled', () => {
    const hard =
      'Organisational accountability necessitates comprehensive documentation of international communication.';
    const compiled = compileWith('explainers/email.md', (text) =>
      text.replaceAll('It could be used alone.', Array(9).fill(hard).join(' ')),
    );
    expect(compiled.kind).toBe('compiled');
    const [message, ...more] = messagesOf(compiled);
    expect(more).toEqual([]);
    expect(message).toMatch(
      /^data\/explainers\/email\.md {2}warning: has a reading grade of \d\d\.\d, and 9 is the highest that is easy to read\. Use shorter sentences and shorter words\.$/,
    );
  });

  it('are summed up by their highest and their middle grade', () => {
    const compiled = compileData(inventedData());
    const grades = datasetOf(compiled)
      .explainers.map(({ readingGrade }) => readingGrade)
      .toSorted((a, b) => a - b);
    const summary = compiled.kind === 'compiled' ? compiled.summary.readingGrade : null;
    expect(summary).toEqual({ highest: grades[2], median: grades[1] });
  });
});
