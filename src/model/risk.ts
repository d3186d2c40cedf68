import { z } from 'zod';
import {
  about,
  id,
  optionalDate,
  optionalUrl,
  reference,
  references,
  splitList,
  type TableName,
  text,
} from './cells.ts';
import { HOW_SEEN } from './source.ts';

/** Element, row, stop: `DPC.behavioural.base`. Rules that hold for the whole method have two parts: `SE.formula`. */
const RULE_ID = /^(?:SE|DPC|EI|CB|BAND|FLAG)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){1,2}$/;
/** A row of the method, of which one stop is chosen: `DPC.behavioural`, `EI.email`, `CB.intent`. */
const ROW_ID = /^(?:DPC|EI|CB)\.[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What stands in `default` where nobody can tell which stop holds. */
export const CANNOT_TELL = 'cannot-tell';

/**
 * How a rule is known. Quoted: another text marks it as the method's own words.
 * Restated: other texts give it in theirs. By example: known from the method's example cases, as other texts give them.
 */
export const RULE_SIGHTS = ['quoted', 'restated', 'by-example'] as const;
export type RuleSight = (typeof RULE_SIGHTS)[number];

const ruleId = () =>
  z
    .string()
    .regex(RULE_ID, 'is not a rule id. Write element, row and stop, as in DPC.behavioural.base')
    .meta(about('text', { pattern: RULE_ID.source }));

/** Ids separated by semicolons; blank is the empty list. */
const idList = (table?: TableName) =>
  z
    .string()
    .transform(splitList)
    .meta(about('list', table && { references: table }));

/** A multiple of 0.25 from 0 up; blank (`null`) for a rule that carries no number. */
const optionalQuarters = () =>
  z
    .string()
    .refine((value) => value === '' || (/^\d+(?:\.\d+)?$/.test(value) && Number.isInteger(Number(value) * 4)), {
      message:
        'is not a multiple of 0.25. Write 0.25, 0.5, 0.75, 1 and so on, or leave it blank for a rule without one',
    })
    .transform((value) => (value === '' ? null : Number(value)))
    .meta(about('number', { pattern: '^(?:\\d+(?:\\.\\d+)?)?$' }));

/** One rule of the severity method, with its number, its place in the method and how it is known. */
export const ruleSchema = z.strictObject({
  id: ruleId(),
  value: optionalQuarters(),
  /** When this rule applies, in plain words. */
  meaning: text(),
  /** Where in the method it stands. */
  place: text(),
  how_seen: z.enum(RULE_SIGHTS),
  sources: idList('risk-sources'),
});
export type Rule = z.output<typeof ruleSchema>;

/** A text that a rule, a path or an explainer rests on, and how it was read for this site. */
export const riskSourceSchema = z.strictObject({
  id: id(),
  publisher: text(),
  title: text(),
  date: optionalDate(),
  url: optionalUrl(),
  how_seen: z.enum(HOW_SEEN),
});
export type RiskSource = z.output<typeof riskSourceSchema>;

/** One choice that the score of a group rests on. One stop means that it is settled; several, that it is not. */
export const assessmentSchema = z.strictObject({
  group: reference('groups'),
  choice: z
    .string()
    .regex(ROW_ID, 'is not a row of the method. Write element and row, as in DPC.behavioural')
    .meta(about('text', { pattern: ROW_ID.source })),
  /** Ids of the rules that could hold, each of them in the row that `choice` names. */
  stops: idList(),
  /** The rule that the score starts from; `null` when nobody can tell. */
  default: z
    .string()
    .refine((value) => value === CANNOT_TELL || RULE_ID.test(value), {
      message: `is not a rule id. Write one of the stops, or ${CANNOT_TELL}`,
    })
    .transform((value) => (value === CANNOT_TELL ? null : value))
    .meta(about('text', { pattern: `^${CANNOT_TELL}$|${RULE_ID.source}` })),
  /** Why these stops and this default, and what would move it. */
  reason: text(),
  claims: references('claims'),
});
export type AssessmentRow = z.output<typeof assessmentSchema>;
