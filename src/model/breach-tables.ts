import { z } from 'zod';
import {
  date,
  id,
  optionalDate,
  optionalReference,
  optionalText,
  optionalTime,
  optionalUrl,
  reference,
  references,
  text,
} from './cells.ts';
import { HOW_SEEN } from './source.ts';

/** A set of people affected. Its count is what the claims named in `count_claims` say; none means not disclosed. */
export const groupSchema = z.strictObject({
  id: id(),
  label: text(),
  short_label: text(),
  part_of: optionalReference('groups'),
  /** The first names the number that the page leads with; the others support it or rival it. */
  count_claims: references('claims'),
  /** What the count counts, to stand under the number: "users said to have had an Alexa token in the data". */
  count_label: optionalText(),
  basis: text(),
});
export type Group = z.output<typeof groupSchema>;

export const PRECISIONS = ['minute', 'hour', 'day', 'month'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const PHASES = ['exposure', 'discovery', 'disclosure', 'response', 'aftermath'] as const;
export type Phase = (typeof PHASES)[number];

/** Something that happened, no more precise than it is known. */
export const eventSchema = z.strictObject({
  id: id(),
  date: date(),
  time: optionalTime(),
  /** IANA name of the zone that `time` is in. */
  zone: optionalText(),
  precision: z.enum(PRECISIONS),
  phase: z.enum(PHASES),
  actor: reference('claimants'),
  /** A few words, for a label in a drawing. */
  label: text(),
  event: text(),
  claims: references('claims'),
  source: reference('sources'),
});
export type BreachEvent = z.output<typeof eventSchema>;

/** The dates between which the data was open, as one claimant gives them. A blank end means that none was given. */
export const windowSchema = z.strictObject({
  id: id(),
  claimant: reference('claimants'),
  start: date(),
  end: optionalDate(),
  claim: reference('claims'),
});
export type Window = z.output<typeof windowSchema>;

/** A contested question, with the claims on every side of it. */
export const pointSchema = z.strictObject({
  id: id(),
  question: text(),
  claims: references('claims'),
  /** How this site shows the question, and why. */
  handling: text(),
});
export type Point = z.output<typeof pointSchema>;

/** Another incident that is often mixed up with this breach. */
export const notThisSchema = z.strictObject({
  id: id(),
  date: date(),
  what: text(),
  publisher: text(),
  title: text(),
  url: optionalUrl(),
  how_seen: z.enum(HOW_SEEN),
});
export type NotThis = z.output<typeof notThisSchema>;
