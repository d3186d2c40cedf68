import type { Breach, Dataset } from '../model/dataset.ts';
import { type Explainer, FIXED_BY, type LASTING } from '../model/misuse.ts';
import { isSaid, STATUSES, type Status } from '../model/status.ts';
import { daysBetween } from './calendar.ts';
import { type Asked, allOf, type Condition, groupsWith, isMemberOf, isOpenType, noneOf } from './check-conditions.ts';
import { type TypeLink, typeLink } from './check-said.ts';
import { inVocabularyOrder } from './exposure-matrix.ts';
import { STATUS_ORDER } from './status-strip.ts';
import { STATUS_LABELS } from './status-words.ts';
import { endingOf } from './what-is-left.ts';
import { firstDate } from './who-says-so.ts';

/** A data type that a reader may have, with the condition that they do. */
export interface TypePart extends TypeLink {
  readonly condition: Condition;
}

/** Data types that stay useful to someone equally long, by their status in the reader's own groups. */
export interface LeftLine {
  /** "For years, or until you change it" */
  readonly words: string;
  readonly lines: readonly {
    readonly status: Status;
    readonly statusWords: string;
    readonly parts: readonly TypePart[];
  }[];
}

const A_YEAR = 365;
const LASTING_ORDER = [
  'life',
  'years',
  'not-assessed',
  'days',
  'hours',
] as const satisfies readonly Explainer['lasts'][];
const LASTING_WORDS: Record<(typeof LASTING)[number], string> = {
  life: 'For life',
  years: 'For years',
  days: 'For days',
  hours: 'For hours',
  'not-assessed': 'We have not assessed how long',
};
const FIXED_WORDS: Record<(typeof FIXED_BY)[number], string> = {
  yourself: ', or until you change it',
  company: ', or until the company ends it',
  nobody: '; nobody can end it',
  'not-needed': '',
  'not-assessed': '',
};

/** The data types said to be exposed that have not ended, by how long they stay useful and who can end that. */
export function leftLines(breach: Breach, questions: readonly Asked[], dataset: Dataset): LeftLine[] {
  const spoken = inVocabularyOrder(dataset, [...new Set(breach.exposures.map(({ dataType }) => dataType))]);
  const parts = spoken.flatMap(({ id }) => {
    if (endingOf(id, breach, dataset) !== null) return [];
    const text = dataset.explainers.find(({ data_type }) => data_type === id);
    // Nobody needs to do anything about it, which is told where worries end.
    if (text?.fixed_by === 'not-needed') return [];
    const [lasts, fixedBy] = [text?.lasts ?? 'not-assessed', text?.fixed_by ?? 'not-assessed'];
    return statusParts(id, breach, questions, dataset).map((part) => ({ lasts, fixedBy, part }));
  });
  const lines = LASTING_ORDER.flatMap((lasts) =>
    FIXED_BY.map((fixedBy) => ({
      words: wordsOf(lasts, fixedBy, breach),
      parts: parts.filter((each) => each.lasts === lasts && each.fixedBy === fixedBy).map(({ part }) => part),
    })),
  ).filter((line) => line.parts.length > 0);
  return [...Map.groupBy(lines, ({ words }) => words)].map(([words, same]) => ({
    words,
    lines: byStatus(same.flatMap((line) => line.parts)),
  }));
}

type StatusPart = TypePart & { readonly status: Status };

/** A data type once for each status that it can have for a reader: the strongest in the groups that the reader is in. */
function statusParts(id: string, breach: Breach, questions: readonly Asked[], dataset: Dataset): StatusPart[] {
  return STATUSES.filter(isSaid).flatMap((status, index) => {
    const isStronger = (other: Status) => STATUSES.indexOf(other) < index;
    const stronger = isMemberOf(groupsWith(id, isStronger, breach), breach, questions);
    const open = isOpenType(id, breach, questions, (other) => other === status);
    const condition = open === null ? null : allOf(open, noneOf(stronger));
    return condition === null ? [] : [{ ...typeLink(id, dataset), condition, status }];
  });
}

function byStatus(parts: readonly StatusPart[]): LeftLine['lines'] {
  return STATUS_ORDER.map((status) => ({
    status,
    statusWords: STATUS_LABELS[status],
    parts: parts
      .filter((part) => part.status === status)
      .map(({ label, path, condition }) => ({ label, path, condition })),
  })).filter((line) => line.parts.length > 0);
}

function wordsOf(lasts: Explainer['lasts'], fixedBy: Explainer['fixed_by'], breach: Breach): string {
  if (lasts === 'not-assessed') return LASTING_WORDS[lasts];
  const isShort = lasts === 'days' || lasts === 'hours';
  if (isShort && isLongAgo(breach)) return `${LASTING_WORDS[lasts]}, so no longer`;
  return `${LASTING_WORDS[lasts]}${FIXED_WORDS[fixedBy]}`;
}

/** True where the record was checked more than a year after the last day on which anyone says that the data was open. */
function isLongAgo({ windows, claims, asOf }: Breach): boolean {
  const ends = windows.flatMap(({ end }) => end ?? []).toSorted();
  const last = ends.at(-1) ?? firstDate(claims);
  const days = last === null ? null : daysBetween(last, asOf);
  return days !== null && days > A_YEAR;
}
