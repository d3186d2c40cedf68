import type { LooseDate } from '../model/catalogue.ts';
import { daysOf } from './calendar.ts';
import { formatDate } from './wording.ts';

/** A step in the course of a breach, as loosely dated as it is known: a day, or from one date to another. */
export interface Step {
  /** "Exposed", "Told the public" */
  readonly label: string;
  readonly start: LooseDate | null;
  /** `null` for a step of one date, and where an end is not known. */
  readonly end: LooseDate | null;
  /** True for what lasts, so that a missing end is an unknown one. */
  readonly lasts: boolean;
}

/** A step with its words, and the days it can have been on. */
export interface DatedStep {
  readonly label: string;
  /** "from Dec 4 2019 to Dec 26 2019", "about Dec 25 2016", "no date seen" */
  readonly words: string;
  /** The days that a date can mean, since 1970-01-01; `null` where none was seen. */
  readonly start: Days | null;
  readonly end: Days | null;
  readonly lasts: boolean;
}

export interface Days {
  readonly first: number;
  readonly last: number;
  readonly isApproximate: boolean;
}

/** "Dec 25 2016", "about Dec 25 2016", "no date seen" */
export function looseDateWords(date: LooseDate | null): string {
  return date === null ? formatDate(null) : `${date.isApproximate ? 'about ' : ''}${formatDate(date.date)}`;
}

/** The steps with their words and days; the words never say more than the dates do. */
export function datedSteps(steps: readonly Step[]): DatedStep[] {
  return steps.map((step) => ({
    label: step.label,
    words: stepWords(step),
    start: daysOfLoose(step.start),
    end: daysOfLoose(step.end),
    lasts: step.lasts,
  }));
}

function daysOfLoose(date: LooseDate | null): Days | null {
  return date === null ? null : { ...daysOf(date.date), isApproximate: date.isApproximate };
}

function stepWords({ start, end, lasts }: Step): string {
  if (!lasts) return looseDateWords(start);
  if (start === null && end === null) return formatDate(null);
  if (start === null) return `until ${looseDateWords(end)}, no beginning seen`;
  if (end === null) return `from ${looseDateWords(start)}, no end seen`;
  if (start.date === end.date && !start.isApproximate && !end.isApproximate) return looseDateWords(start);
  return `from ${looseDateWords(start)} to ${looseDateWords(end)}`;
}
