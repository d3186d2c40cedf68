import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { endedSchema, explainerSchema, harmSchema, pathSchema, scoringSchema } from '../../src/model/misuse.ts';
import { riskSourceSchema } from '../../src/model/risk.ts';
import { readRows, rules } from './read-tables.ts';

const sources = readRows('data/risk/sources.csv').map((row) => riskSourceSchema.parse(row));
const harms = readRows('data/vocabulary/harms.csv').map((row) => harmSchema.parse(row));
const paths = readRows('data/risk/paths.csv').map((row) => pathSchema.parse(row));
const scoring = readRows('data/risk/scoring.csv').map((row) => scoringSchema.parse(row));
const ended = readRows('data/breaches/wyze-2019/ended.csv').map((row) => endedSchema.parse(row));
const types = readRows('data/vocabulary/data-types.csv').map(({ id }) => id);
/** Data types that claims speak of; the catalogue names further ones, which need no text of their own. */
const spokenOf = new Set(
  readRows('data/breaches/wyze-2019/claims.csv').flatMap(({ data_type }) => (data_type ? [data_type] : [])),
);
const folder = new URL('../../data/explainers/', import.meta.url);
const explainers = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
  .map(({ name, text }) => ({ name, front: explainerSchema.parse(parse(text.split('---')[1] ?? '')) }));

function unknown(ids: readonly (string | undefined)[], known: readonly (string | undefined)[]): (string | undefined)[] {
  return ids.filter((id) => !known.includes(id));
}

describe('the risk tables', () => {
  it('rest on sources that are listed', () => {
    const ids = sources.map(({ id }) => id);
    const cited = [
      ...rules.flatMap((rule) => rule.sources),
      ...paths.flatMap((path) => path.sources),
      ...harms.flatMap((harm) => harm.sources),
      ...explainers.flatMap(({ front }) => front.sources),
    ];
    expect(unknown(cited, ids)).toEqual([]);
    expect(unknown(ids, [...cited, 'enisa-2013', 'enisa-2013-scribd', 'codex-factors', 'codex-ei', 'linddun'])).toEqual(
      [],
    );
  });

  it('name harms, data types and rules that exist', () => {
    const harmIds = harms.map(({ id }) => id);
    const ruleIds = rules.map(({ id }) => id);
    expect(
      unknown(
        paths.map(({ harm }) => harm),
        harmIds,
      ),
    ).toEqual([]);
    expect(unknown([...paths.flatMap(({ needs }) => needs), ...ended.map((row) => row.data_type)], types)).toEqual([]);
    expect(
      unknown(
        scoring.flatMap(({ stops }) => stops),
        ruleIds,
      ),
    ).toEqual([]);
  });

  it('score every data type that a ledger speaks of once, or say that nobody can', () => {
    const scored = scoring.map((row) => row.data_type);
    expect(scored).toEqual(types.filter((id) => scored.includes(id ?? '')));
    expect([...spokenOf].filter((id) => !scored.includes(id))).toEqual([]);
    const broken = scoring.filter((row) =>
      row.default === null ? row.stops.length > 0 : !row.stops.includes(row.default),
    );
    expect(broken).toEqual([]);
  });

  it('name a source for every path and text that claims more than reasoning', () => {
    expect(paths.filter(({ evidence, sources: cited }) => evidence !== 'inferred' && cited.length === 0)).toEqual([]);
    const silent = explainers.filter(
      ({ front }) => !/inferred|none/.test(front.evidence) && front.sources.length === 0,
    );
    expect(silent).toEqual([]);
  });
});

describe('the explainers', () => {
  it('are one for each data type that a ledger speaks of, in a file of its name', () => {
    expect(explainers.map(({ front }) => `${front.data_type}.md`).sort()).toEqual(
      explainers.map(({ name }) => name).sort(),
    );
    const written = explainers.map(({ front }) => front.data_type);
    expect(written.filter((id) => !types.includes(id))).toEqual([]);
    expect([...spokenOf].filter((id) => !written.includes(id))).toEqual([]);
  });
});
