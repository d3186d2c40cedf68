import { describe, expect, it } from 'vitest';
import { type Compiled, compileData } from '../../src/compile/compile-data.ts';
import { caseNames, compileCase, inventedData, messagesOf } from './fixture-files.ts';

const CASES = caseNames('accepted-input');

/** The dataset as data; columns and rows in another order are the same data. */
function datasetOf(compiled: Compiled): unknown {
  return compiled.kind === 'compiled' ? compiled.dataset : messagesOf(compiled);
}

describe('odd input that means the same', () => {
  it.each(CASES)('%s gives the same dataset as the plain files, without a warning', (name) => {
    const compiled = compileCase('accepted-input', name);
    expect(datasetOf(compiled)).toEqual(datasetOf(compileData(inventedData())));
    expect(compiled.warnings).toEqual([]);
  });
});
