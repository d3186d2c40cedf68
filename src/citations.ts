import { resolve } from 'node:path';
import { keepFile, keptName, pruneKept, readKept } from './kept/kept-files.ts';
import {
  apaReference,
  CITATION_MAKER,
  type Citation,
  type Cited,
  type CslEntry,
  citationsOf,
} from './publish/citations.ts';
import citationsCode from './publish/citations.ts?raw';

/** Builds run in the project's folder. */
const FOLDER = resolve('.dataset/citations');
pruneKept(FOLDER, Date.now());

/** What sets references: with other code, or another version of the library, they are set anew. */
const MAKER = keptName([citationsCode, CITATION_MAKER], '');

/** Every way to cite a thing of this build; references in APA, which take long to set, are those of the builds before. */
export function siteCitations(cited: Cited): Citation[] {
  return citationsOf(cited, keptReference);
}

function keptReference(entry: CslEntry): string {
  const name = keptName([entry, MAKER], '.txt');
  const kept = readKept(FOLDER, name);
  if (kept) return kept.toString('utf8');
  const made = apaReference(entry);
  keepFile(FOLDER, name, made);
  return made;
}
