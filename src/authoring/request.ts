import { breachIds, type DataFiles, withoutLeftovers } from '../compile/data-files.ts';
import { formatProblem, type Problem } from '../compile/problem.ts';
import { readCatalogue } from '../compile/read-catalogue.ts';
import { readVocabulary } from '../compile/read-vocabulary.ts';
import { id as idCell } from '../model/cells.ts';
import { catalogueLine, titleFrom } from './catalogue-start.ts';
import { newFolder } from './new-folder.ts';

/** What somebody asked for on the command line. */
export interface FolderRequest {
  readonly id: string;
  /** True to begin with what the catalogue says of the breach. */
  readonly fromCatalogue: boolean;
  /** `2026-11-23` */
  readonly today: string;
}

/** The files of the folder, or why there will be none. */
export type FolderAnswer =
  | { readonly kind: 'folder'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** Of a breach, in characters: file names and addresses are made of it. */
const LONGEST_ID = 60;

/** Answers a request for a new breach folder from what is in `data/`; writes nothing. */
export function answerRequest({ id, fromCatalogue, today }: FolderRequest, data: DataFiles): FolderAnswer {
  const files = withoutLeftovers(data);
  const wrong = idFault(id, files);
  if (wrong !== null) return refuse(wrong);
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const vocabulary = readVocabulary(files, report);
  const catalogue = readCatalogue(files, vocabulary.known, [], report);
  const line = catalogueLine(catalogue, id);
  if (line !== null && !fromCatalogue) {
    return refuse(
      `The catalogue has a line "${id}": ${titleFrom(line.breach)}. ${line.breach.affected}.`,
      `If it is the same breach, begin with what the line says: npm run new -- ${id} --from-catalogue`,
      'If it is another, choose another id.',
    );
  }
  if (line === null && fromCatalogue) {
    return refuse(
      `The catalogue has no line "${id}".`,
      'Leave out --from-catalogue, or take an id from data/catalogue/breaches.csv.',
    );
  }
  const dataType = vocabulary.dataTypes[0]?.id;
  const rule = vocabulary.risk.rules.find(({ id: ruleId }) => /^DPC\.[^.]+\.[^.]+$/.test(ruleId))?.id;
  if (dataType === undefined || rule === undefined) {
    return refuse(
      'The vocabulary in data/vocabulary/ or the method in data/risk/ cannot be read:',
      ...problems.map(formatProblem),
    );
  }
  return { kind: 'folder', files: newFolder(id, { dataType, rule, today }, line) };
}

function idFault(id: string, files: DataFiles): string | null {
  if (id.length > LONGEST_ID)
    return `The id has ${id.length} characters. Choose one of ${LONGEST_ID} at most, as it stands in addresses.`;
  if (!idCell().safeParse(id).success) {
    const meant = id
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const guess = meant === '' ? '' : ` Did you mean "${meant}"?`;
    return `"${id}" is not a breach id. Use lower-case letters, digits and single hyphens, as in "acme-2024".${guess}`;
  }
  if (breachIds(files).includes(id)) return `data/breaches/${id} is there already. Edit it, or choose another id.`;
  if (id === 'catalogue') return '"catalogue" is the name of the figures over all breaches. Choose another id.';
  if (id.startsWith('example-')) return `Ids that begin with "example-" belong to example rows. Choose another id.`;
  return null;
}

function refuse(...lines: readonly string[]): FolderAnswer {
  return { kind: 'refused', lines };
}
