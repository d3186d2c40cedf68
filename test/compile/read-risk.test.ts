import { describe, expect, it } from 'vitest';
import { type Compiled, compileData } from '../../src/compile/compile-data.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { inventedData, messagesOf } from './fixture-files.ts';

type Change = readonly [path: string, from: string, to: string];

/** The invented data with some texts replaced. */
function compileWith(...changes: readonly Change[]): Compiled {
  const files = inventedData();
  for (const [path, from, to] of changes) {
    const text = new TextDecoder().decode(files.get(path));
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    files.set(path, new TextEncoder().encode(text.replace(from, to)));
  }
  return compileData(files);
}

function datasetOf(compiled: Compiled): Dataset {
  if (compiled.kind === 'refused') throw new Error(messagesOf(compiled).join('\n'));
  return compiled.dataset;
}

const ASSESSMENT = 'breaches/kettle-2021/assessment.csv';

describe('the risk tables', () => {
  const dataset = datasetOf(compileData(inventedData()));

  it('are read with their numbers and lists', () => {
    expect(dataset.rules).toHaveLength(10);
    expect(dataset.rules[0]).toMatchObject({ id: 'SE.formula', value: null, sources: ['method'] });
    expect(dataset.rules[4]).toMatchObject({ id: 'EI.email.findable', value: 0.5, how_seen: 'by-example' });
    expect(dataset.riskSources.map(({ id }) => id)).toEqual(['method', 'harm-list', 'tea-study']);
    expect(dataset.harms).toEqual([
      { id: 'disturbance', label: 'Disturbance', meaning: 'Someone is bothered by messages', sources: ['harm-list'] },
    ]);
    expect(dataset.paths[1]).toMatchObject({ needs: ['email', 'boil-log'], harm: 'disturbance', evidence: 'lab' });
    expect(dataset.glossary[1]).toMatchObject({ id: 'log', also: ['log record'] });
  });

  it('say that a data type cannot be scored with a blank choice and no default', () => {
    const reason = 'It opens different things.';
    expect(dataset.scoring[1]).toEqual({ data_type: 'password', choice: null, stops: [], default: null, reason });
  });

  it('give a breach its assessment and what ended', () => {
    const [breach] = dataset.breaches;
    expect(breach?.assessment).toHaveLength(7);
    expect(breach?.assessment[3]).toMatchObject({
      choice: 'CB.confidentiality',
      stops: ['CB.confidentiality.known', 'CB.confidentiality.unknown'],
      default: null,
    });
    expect(breach?.ended.map(({ data_type, claims }) => [data_type, claims])).toEqual([['boil-log', ['k2']]]);
  });

  it('may hold no assessment for a breach', () => {
    const files = inventedData();
    files.set(ASSESSMENT, new TextEncoder().encode('group,choice,stops,default,reason,claims\n'));
    expect(datasetOf(compileData(files)).breaches[0]?.assessment).toEqual([]);
  });

  it('may hold a path that rests on reasoning and names no source', () => {
    expect(dataset.paths[0]).toMatchObject({ evidence: 'inferred', sources: [] });
  });

  it('are not asked about stops while a rule is wrong, which may be the one that is missing', () => {
    const compiled = compileWith(
      ['risk/rules.csv', 'DPC.behavioural.base,2', 'DPC.behavioural.base,9'],
      [ASSESSMENT, 'DPC.simple.base,DPC.simple.base,An address', 'DPC.simple.bass,DPC.simple.bass,An address'],
    );
    expect(messagesOf(compiled)).toEqual([
      'data/risk/rules.csv:5:value  DPC.behavioural.base cannot be 9. The method allows 1, 2, 3, 4.',
    ]);
  });

  it('point at the line of the file, also below a row that could not be read', () => {
    const compiled = compileWith(
      [ASSESSMENT, 'app-users,DPC.simple,', 'app-users,simple,'],
      [ASSESSMENT, 'CB.intent.none,CB.intent.none,', 'CB.intent.some,CB.intent.some,'],
    );
    expect(messagesOf(compiled)).toEqual([
      'data/breaches/kettle-2021/assessment.csv:2:choice  "simple" is not a row of the method. Write element and row, as in DPC.behavioural.',
      'data/breaches/kettle-2021/assessment.csv:8:stops  "CB.intent.some" is not a stop that the method allows for CB.intent. It allows CB.intent.none (0).',
    ]);
  });

  it('are all there', () => {
    const files = inventedData();
    for (const path of ['risk/rules.csv', 'risk/sources.csv', 'risk/paths.csv', 'risk/scoring.csv']) files.delete(path);
    expect(messagesOf(compileData(files)).map((message) => message.replace(/ {2}.*/, ''))).toEqual([
      'data/risk/paths.csv',
      'data/risk/rules.csv',
      'data/risk/scoring.csv',
      'data/risk/sources.csv',
    ]);
  });
});
