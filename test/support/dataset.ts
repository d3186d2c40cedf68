import { readFileSync } from 'node:fs';
import type { Breach, Dataset } from '../../src/model/dataset.ts';

/** The dataset compiled from `data/`; the test set-up has compiled it before any test runs. */
export const dataset: Dataset = JSON.parse(
  readFileSync(new URL('../../.dataset/dataset.json', import.meta.url), 'utf8'),
);

/** The flagship, which most expectations are worked out for by hand. */
export const wyze = { kind: 'breach', breach: 'wyze-2019' } as const;

export function wyzeBreach(): Breach {
  const breach = dataset.breaches.find(({ id }) => id === wyze.breach);
  if (!breach) throw new Error('data/breaches/wyze-2019 is missing');
  return breach;
}
