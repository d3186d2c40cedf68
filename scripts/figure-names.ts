import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureNames } from '../src/compile/known-ids.ts';
import { projectFolder } from './commands.ts';

const CHARTS = join(projectFolder, 'src', 'charts');

/**
 * The names of all figures, from the files of the charts: a chart that is run to be asked would bring all that draws along.
 *
 * @throws RangeError for a chart that does not say in its file what it is of
 */
export function readFigureNames(): FigureNames {
  const files = readdirSync(CHARTS).filter((name) => name.endsWith('.chart.ts'));
  const figures = files.map((name) => {
    const [, scope] = /^ {2}scope: '(breach|catalogue)',$/m.exec(readFileSync(join(CHARTS, name), 'utf8')) ?? [];
    if (scope === undefined) throw new RangeError(`src/charts/${name} does not say "scope: 'breach'" or 'catalogue'`);
    return { id: name.replace('.chart.ts', ''), scope };
  });
  const of = (kind: keyof FigureNames) => figures.filter(({ scope }) => scope === kind).map(({ id }) => id);
  return { breach: of('breach'), catalogue: of('catalogue') };
}
