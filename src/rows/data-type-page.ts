import { type Breach, byId, type Dataset, type ExplainerText } from '../model/dataset.ts';
import type { RiskSource } from '../model/risk.ts';
import { dataTypePath, familyPath } from './data-type-path.ts';
import { type SaidClaim, type SaidInBreach, saidAbout, saidClaim } from './data-type-said.ts';
import { type DataTypeScore, dataTypeScore } from './data-type-score.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { type MisusePath, misusePaths } from './misuse-paths.ts';
import { EVIDENCE_LABELS, FIXED_BY_SENTENCES, LASTING_SENTENCES } from './misuse-words.ts';
import { HOW_SEEN_WORDS } from './source-words.ts';
import { formatDate, listWords } from './wording.ts';

/** That a data type stopped being useful to anyone in one breach. */
export interface EndedInBreach {
  readonly title: string;
  /** "Dec 27 2019" */
  readonly date: string;
  readonly what: string;
  readonly claims: readonly SaidClaim[];
}

/** A source about misuse, as the list at the end of the page has it. */
export interface ListedSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  /** "Dec 2013" or "no date seen" */
  readonly date: string;
  /** "read as an excerpt of a stored copy" */
  readonly howSeen: string;
}

/** The parts of an explainer, as HTML that the compiler has cleaned; `null` where there is nothing of its own to say. */
export interface ExplainerParts {
  readonly whatItIs: string | null;
  readonly alone: string | null;
  readonly together: string | null;
  readonly known: string | null;
  readonly lasts: string | null;
  readonly company: string | null;
  readonly atRisk: { readonly title: string; readonly html: string } | null;
}

/** Everything that the page of one data type says. Paths are below the base path. */
export interface DataTypePage {
  readonly id: string;
  readonly path: string;
  readonly label: string;
  /** One plain sentence. */
  readonly meaning: string;
  readonly family: { readonly label: string; readonly path: string };
  /** False where no text was written, so that the page is made of tables alone. */
  readonly hasText: boolean;
  readonly parts: ExplainerParts;
  readonly said: readonly SaidInBreach[];
  /** How many breaches have no source that speaks of it. */
  readonly silentBreaches: number;
  /** What to know before the steps: who says that there is no need; `null` where nobody does. */
  readonly reassurance: string | null;
  readonly steps: ExplainerText['steps'];
  readonly ended: readonly EndedInBreach[];
  /** Claims about what was done in response, behind what ended. */
  readonly responses: readonly SaidClaim[];
  readonly aloneWays: readonly MisusePath[];
  readonly togetherWays: readonly MisusePath[];
  /** "Shown in a trial or a study", `null` where nothing was gathered, and the ids of what it rests on. */
  readonly evidence: { readonly label: string | null; readonly sources: readonly string[] };
  /** How long it stays useful, and who can end that. */
  readonly lasting: { readonly words: string; readonly isAssessed: boolean };
  readonly score: DataTypeScore | null;
  /** Everything that the text, the ways and the names of harms rest on, each once. */
  readonly sources: readonly ListedSource[];
  readonly previous: { readonly label: string; readonly path: string } | null;
  readonly next: { readonly label: string; readonly path: string } | null;
}

/**
 * The page of one data type.
 * @throws RangeError when the vocabulary has no such data type
 */
export function dataTypePage(dataset: Dataset, id: string): DataTypePage {
  const type = byId(dataset.dataTypes, id);
  const text = dataset.explainers.find(({ data_type }) => data_type === id);
  const said = saidAbout(dataset, id);
  const ways = misusePaths(dataset, id);
  return {
    ...{ id, path: dataTypePath(id), label: type.label, meaning: type.meaning },
    family: { label: byId(dataset.families, type.family).label, path: familyPath(type.family) },
    hasText: text !== undefined,
    parts: partsOf(text),
    said,
    silentBreaches: dataset.breaches.length - said.length,
    reassurance: reassurance(said),
    steps: text?.steps ?? [],
    ended: dataset.breaches.flatMap((breach) => endedIn(breach, id, dataset)),
    responses: dataset.breaches.flatMap((breach) => responsesIn(breach, id, dataset)),
    aloneWays: ways.filter(({ others }) => others.length === 0),
    togetherWays: ways.filter(({ others }) => others.length > 0),
    evidence: evidenceOf(text),
    lasting: lastingOf(text),
    score: dataTypeScore(dataset, id),
    sources: sourcesOf(dataset, id, text),
    ...neighbours(dataset, id),
  };
}

/** What the text says under each of its headings. */
function partsOf(text: ExplainerText | undefined): ExplainerParts {
  const section = (id: string) => text?.sections.find((each) => each.id === id) ?? null;
  const known = section('what-is-known')?.html ?? null;
  // Where nothing was gathered, most sections say just that; a reader needs to read it once.
  const isEmpty = (html: string) => text?.evidence === 'none-gathered' && html === known;
  const own = (id: string): string | null => {
    const html = section(id)?.html;
    return html === undefined || isEmpty(html) ? null : html;
  };
  return {
    whatItIs: own('what-it-is'),
    alone: own('on-its-own'),
    together: own('together-with-other-data'),
    known,
    lasts: own('how-long-it-lasts'),
    company: own('what-a-company-can-do'),
    atRisk: section('if-someone-you-know-worries-you'),
  };
}

/** Who says that it was not there, where nobody says that it was. */
function reassurance(said: readonly SaidInBreach[]): string | null {
  const groups = said.flatMap((breach) => breach.groups);
  if (groups.length === 0) return 'No source here says that it was in a breach.';
  const denials = groups.flatMap(({ denial }) => denial ?? []);
  return denials.length < groups.length ? null : `${listWords([...new Set(denials)])}.`;
}

function endedIn(breach: Breach, dataType: string, dataset: Dataset): EndedInBreach[] {
  return breach.ended
    .filter(({ data_type }) => data_type === dataType)
    .map(({ date, what, claims }) => ({
      title: breach.title,
      date: formatDate(date),
      what,
      claims: claims.map((id) => saidClaim(byId(breach.claims, id), breach, dataset)),
    }));
}

function responsesIn(breach: Breach, dataType: string, dataset: Dataset): SaidClaim[] {
  const cited = breach.ended.filter(({ data_type }) => data_type === dataType).flatMap(({ claims }) => claims);
  return [...new Set(cited)]
    .map((id) => byId(breach.claims, id))
    .filter(({ subject }) => subject === 'response')
    .map((claim) => saidClaim(claim, breach, dataset));
}

function evidenceOf(text: ExplainerText | undefined): DataTypePage['evidence'] {
  if (text === undefined || text.evidence === 'none-gathered') return { label: null, sources: text?.sources ?? [] };
  return { label: EVIDENCE_LABELS[text.evidence], sources: text.sources };
}

function lastingOf(text: ExplainerText | undefined): DataTypePage['lasting'] {
  const { lasts, fixed_by } = text ?? { lasts: 'not-assessed', fixed_by: 'not-assessed' };
  if (lasts === 'not-assessed' && fixed_by === 'not-assessed') {
    return { words: 'We have not assessed how long it stays useful, or who can end its use.', isAssessed: false };
  }
  return { words: `${LASTING_SENTENCES[lasts]} ${FIXED_BY_SENTENCES[fixed_by]}`, isAssessed: true };
}

/** In the order in which the page cites them. */
function sourcesOf(dataset: Dataset, dataType: string, text: ExplainerText | undefined): ListedSource[] {
  const paths = dataset.paths.filter(({ needs }) => needs.includes(dataType));
  const harms = paths.map(({ harm }) => byId(dataset.harms, harm));
  const cited = [...(text?.sources ?? []), ...[...paths, ...harms].flatMap(({ sources }) => sources)];
  return [...new Set(cited)].map((id) => listedSource(byId(dataset.riskSources, id)));
}

function listedSource({ id, publisher, title, url, date, how_seen }: RiskSource): ListedSource {
  return { id, publisher, title, url, date: formatDate(date), howSeen: HOW_SEEN_WORDS[how_seen] };
}

/** The data types before and after, family by family as the list has them. */
function neighbours(dataset: Dataset, id: string): Pick<DataTypePage, 'previous' | 'next'> {
  const everyType = dataset.dataTypes.map((type) => type.id);
  const order = inVocabularyOrder(dataset, everyType);
  const place = order.findIndex((type) => type.id === id);
  const linkAt = (index: number) => {
    const type = order[index];
    return type ? { label: type.label, path: dataTypePath(type.id) } : null;
  };
  return { previous: linkAt(place - 1), next: linkAt(place + 1) };
}
