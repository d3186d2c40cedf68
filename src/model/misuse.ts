import { z } from 'zod';
import { about, date, id, optionalId, optionalText, reference, references, text, texts } from './cells.ts';
import { CANNOT_TELL } from './risk.ts';

/** What can happen to a person, after the headings of Citron and Solove. */
export const harmSchema = z.strictObject({
  id: id(),
  label: text(),
  meaning: text(),
  sources: references('risk-sources'),
});
export type Harm = z.output<typeof harmSchema>;

/** LINDDUN's threat types: what is done with the data on the way to the harm. */
export const VERBS = [
  'linking',
  'identifying',
  'non-repudiation',
  'detecting',
  'data-disclosure',
  'unawareness',
  'non-compliance',
] as const;
export type Verb = (typeof VERBS)[number];

/** The best evidence that something happens: in this breach, in another case, in a trial, or only by reasoning. */
export const EVIDENCE_CLASSES = ['seen-here', 'elsewhere', 'lab', 'inferred'] as const;
export type EvidenceClass = (typeof EVIDENCE_CLASSES)[number];

/** A way in which one data type, or several together, can be turned against a person. */
export const pathSchema = z.strictObject({
  id: id(),
  /** All of these are needed. */
  needs: references('data-types'),
  what: text(),
  harm: reference('harms'),
  verb: z.enum(VERBS),
  evidence: z.enum(EVIDENCE_CLASSES),
  /** Semicolon-separated ids; only an inferred path may have none. */
  sources: references('risk-sources'),
  /** What keeps the path from being open to everyone, or what the evidence does not show. */
  limits: text(),
  /** The id of the only group of people for whom it makes sense, whatever the breach; blank for anybody. */
  group: optionalId(),
});
export type Path = z.output<typeof pathSchema>;

/** How one data type alone is scored; a blank choice with `cannot-tell` says that it cannot be. */
export const scoringSchema = z.strictObject({
  data_type: reference('data-types'),
  choice: optionalText(),
  stops: texts(),
  default: text()
    .transform((value) => (value === CANNOT_TELL ? null : value))
    .meta(about('text')),
  reason: text(),
});
export type Scoring = z.output<typeof scoringSchema>;

/** That a data type stopped being useful to anyone in one breach, and who says so. */
export const endedSchema = z.strictObject({
  data_type: reference('data-types'),
  date: date(),
  what: text(),
  claims: references('claims'),
});
export type Ended = z.output<typeof endedSchema>;

export const LASTING = ['hours', 'days', 'years', 'life', 'not-assessed'] as const;
export const FIXED_BY = ['yourself', 'company', 'nobody', 'not-needed', 'not-assessed'] as const;

/** The front matter of an explainer. */
export const explainerSchema = z.strictObject({
  data_type: reference('data-types'),
  lasts: z.enum(LASTING),
  fixed_by: z.enum(FIXED_BY),
  evidence: z.enum([...EVIDENCE_CLASSES, 'none-gathered']),
  sources: z.array(id()),
  /** What a person can do, most useful first. */
  steps: z.array(z.strictObject({ do: z.string().min(1), because: z.string().min(1) })).min(1),
});
export type Explainer = z.output<typeof explainerSchema>;
