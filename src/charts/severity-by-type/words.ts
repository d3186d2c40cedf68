import type { ContextRange, TypeSeverityRow } from '../../rows/severity-by-type.ts';
import { formatCount, listWords, numberWord } from '../../rows/wording.ts';
import type { Note } from '../define-chart.ts';

/** What stands for a type that cannot be scored. */
export const CANNOT_TELL = 'cannot tell';

/** A summary names no more than these, and counts the rest. */
const NAMES_SHOWN = 12;

/** "Scored alone, two of 32 data types start from 4, the highest; for nine nobody can tell" */
export function finding(rows: readonly TypeSeverityRow[]): string {
  const unknown = rows.filter(({ context }) => startOf(context) === null).length;
  const starts = rows.flatMap(({ context }) => startOf(context) ?? []);
  if (starts.length === 0 && rows.length === 1) return 'For the one data type no score can be told';
  if (starts.length === 0) return `For none of ${typesOf(rows.length)} can a score be told`;
  if (rows.length === 1) return `Taken alone, the one data type scores ${starts[0]} by default`;
  const highest = Math.max(...starts);
  const leaders = starts.filter((value) => value === highest).length;
  const verb = leaders === 1 ? 'scores' : 'score';
  const rest = unknown === 0 ? '' : `; for ${numberWord(unknown)} nobody can tell`;
  return `Taken alone, ${numberWord(leaders)} of ${typesOf(rows.length)} ${verb} ${highest} by default, ${highest === 4 ? 'the most there is' : 'the most here'}${rest}`;
}

export function measure(rows: readonly TypeSeverityRow[]): string {
  return `Our assessment of what each of ${typesOf(rows.length)} tells about someone (data processing context, DPC), from 1 to 4 by ENISA’s severity method of 2013; one term of the score and not the score`;
}

/** "3: Alexa token, body metrics and weight. 1: e-mail address. Cannot tell: password." */
export function summary(rows: readonly TypeSeverityRow[]): string {
  const sentences = [4, 3, 2, 1].flatMap((value) => {
    const labels = rows.filter(({ context }) => startOf(context) === value).map(({ label }) => label);
    return labels.length === 0 ? [] : [`Default ${value}: ${capped(labels)}.`];
  });
  const unknown = rows.filter(({ context }) => startOf(context) === null).map(({ label }) => label);
  return [...sentences, ...(unknown.length === 0 ? [] : [`Cannot tell: ${capped(unknown)}.`])].join(' ');
}

export function note(rows: readonly TypeSeverityRow[]): Note {
  return {
    source: 'our assessment by ENISA’s severity method of 2013; every number has a rule of the method',
    asOf: rows[0]?.asOf ?? '',
    status:
      'a judgement, not a fact; one data type alone, without how easily it points to one person or how the breach happened',
  };
}

/** The default of a type, 1 to 4; `null` where nobody can tell. */
export function startOf(context: ContextRange | null): number | null {
  return context?.start?.value ?? null;
}

/** "1 to 3", "2" */
export function rangeWords({ lowest, highest }: ContextRange): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

function typesOf(count: number): string {
  return `${formatCount(count)} data ${count === 1 ? 'type' : 'types'}`;
}

function capped(labels: readonly string[]): string {
  const rest = labels.length - NAMES_SHOWN;
  return rest <= 0 ? listWords(labels) : `${labels.slice(0, NAMES_SHOWN).join(', ')} and ${formatCount(rest)} more`;
}
