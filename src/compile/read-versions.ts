import type { FigureContent } from '../model/figure-content.ts';
import { type FigureVersion, figureVersionSchema } from '../model/figure-version.ts';
import { type DataFiles, shownPath, withoutLeftovers } from './data-files.ts';
import { compareText, errorOf, type Problem, sortProblems } from './problem.ts';
import { quote } from './quote.ts';

/** Gives a figure's content the hash that names its file. */
export type HashOf = (content: FigureContent) => string;

const VERSION_PATH = /^versions\/([a-z0-9-]+)\/([a-z-]+)(?:\.([a-z0-9-]+))?\/([0-9a-f]{16})\.json$/;
const LOADER_PATH = /^versions\/loader\/[0-9a-f]{16}\.js$/;
/** A temporary file that a killed run left: the version itself was not written, and the next run writes it. */
const LEFTOVER = /\.\d+\.tmp$/;

const RESTORE =
  'Pages that embed it trust that it stays as it was: restore the file, and publish a change as a new version.';

/**
 * Reads the published versions of all figures, in the order of their publication, and reports every file that is not
 * what its name says: a stored version is never changed.
 */
export function readVersions(
  files: DataFiles,
  hashOf: HashOf,
): { readonly versions: readonly FigureVersion[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const paths = [...withoutLeftovers(files).keys()].filter((path) => path.startsWith('versions/'));
  const read = paths
    .filter((path) => !LOADER_PATH.test(path) && !LEFTOVER.test(path) && !/\/README\.md$/.test(path))
    .map((path) => readVersion(path, files.get(path) ?? new Uint8Array(), hashOf, problems));
  const versions = read.filter((version) => version !== null).toSorted(byPublication);
  return { versions, problems: sortProblems(problems) };
}

/** The text of the versions' file: the same versions give the same bytes. */
export function serialiseVersions(versions: readonly FigureVersion[]): string {
  return `${JSON.stringify(versions, null, 1)}\n`;
}

function readVersion(path: string, bytes: Uint8Array, hashOf: HashOf, problems: Problem[]): FigureVersion | null {
  const file = shownPath(path);
  const fail = (message: string, remedy: string): null => {
    problems.push(errorOf({ file, message, remedy }));
    return null;
  };
  const named = VERSION_PATH.exec(path);
  if (named === null) return fail('is not a version of a figure', 'Move or delete it.');
  const parsed = figureVersionSchema.safeParse(parseJson(bytes));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? 'its JSON' : quote(issue.path.join('.'));
    return fail(`is not a version as it was published: ${place} was changed`, RESTORE);
  }
  const version = parsed.data;
  const [, scope, figure, view, hash] = named;
  const { content } = version;
  if (content.scope !== scope || content.figure !== figure || content.view !== (view ?? null)) {
    return fail(`holds the figure ${quote(`${content.scope}/${content.figure}`)}, not that of its folder`, RESTORE);
  }
  const found = hashOf(content);
  if (found === hash && version.hash === hash) return version;
  return fail(`was changed: its content has the hash ${quote(found)}`, RESTORE);
}

/** `undefined` where the bytes are no JSON, which no schema accepts. */
function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function byPublication(a: FigureVersion, b: FigureVersion): number {
  return compareText(a.published, b.published) || a.sequence - b.sequence || compareText(a.hash, b.hash);
}
