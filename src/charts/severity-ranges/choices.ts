import type { Element } from 'hast';
import { h } from 'hastscript';
import { claimPath } from '../../rows/claim-path.ts';
import type { ChoiceRow, SeverityRow, StopRow } from '../../rows/severity-ranges.ts';
import { rulePath } from '../../rows/severity-words.ts';
import type { MarkupContext } from '../define-chart.ts';

/** What the parts of a form need to know of the group and the page. */
export interface ChoiceContext extends MarkupContext {
  readonly row: SeverityRow;
}

/** The value of the control that stands for "cannot tell". */
const CANNOT_TELL = 'cannot-tell';

/**
 * A choice that is open: its legal stops as radio buttons on a track. `data-choice` names the row of the method,
 * the buttons carry the rules and their values, and their name is the field of the address.
 */
export function openChoice(choice: ChoiceRow, context: ChoiceContext): Element {
  const name = `${context.figureId}.${context.row.group}.${choice.row}`;
  const stops = choice.stops.map((stop) => stopOf(stop, choice, name, context));
  if (choice.start === null) stops.push(cannotTellStop(name));
  return h('fieldset.sev-choice', { dataChoice: choice.row, dataStart: choice.start ?? CANNOT_TELL }, [
    h('legend', [h('b', choice.name), `: ${choice.asks}`]),
    h('div.sev-stops', { dataCount: stops.length }, stops),
    ...reasonOf(choice, context),
  ]);
}

/** A choice of which only one stop is open: its rule as text. */
export function settledChoice(choice: ChoiceRow, context: ChoiceContext): Element {
  const [stop] = choice.stops;
  const attributes = { dataChoice: choice.row, dataStart: choice.start ?? CANNOT_TELL };
  if (!stop) return h('div', attributes);
  return h('div.sev-settled', attributes, [
    h('p', { dataRule: stop.rule, dataValue: stop.value }, [
      h('b', choice.name),
      ' ',
      h('b.sev-value', String(stop.value)),
      ` ${stop.meaning}. `,
      ruleLink(stop.rule, context),
      ...(choice.start === null ? [' Nobody can tell whether this holds.'] : []),
    ]),
    ...reasonOf(choice, context),
  ]);
}

function stopOf({ rule, value, meaning }: StopRow, choice: ChoiceRow, name: string, context: ChoiceContext): Element {
  const isDefault = rule === choice.start;
  const input = { type: 'radio', name, value: rule, dataRule: rule, dataValue: value, checked: isDefault };
  return h('div.sev-stop', [
    h('label', [
      h('input', { ...input, autocomplete: 'off' }),
      h('span', [
        h('b.sev-value', String(value)),
        ...(isDefault ? [' ', h('span.sev-default', 'our default')] : []),
        ' ',
        h('span.sev-meaning', meaning),
      ]),
    ]),
    ruleLink(rule, context),
  ]);
}

function cannotTellStop(name: string): Element {
  return h('div.sev-stop', [
    h('label', [
      h('input', { type: 'radio', name, value: CANNOT_TELL, checked: true, autocomplete: 'off' }),
      h('span', [
        h('b.sev-value', 'Cannot tell'),
        ' ',
        h('span.sev-default', 'our default'),
        ' ',
        h('span.sev-meaning', 'Nobody can say which of these holds'),
      ]),
    ]),
  ]);
}

function ruleLink(rule: string, { href }: ChoiceContext): Element {
  return h('a.sev-rule', { href: href(rulePath(rule)) }, rule);
}

/** Why these stops and this default, and the claims that it rests on. */
function reasonOf({ reason, claims }: ChoiceRow, { row, href }: ChoiceContext): Element[] {
  const links = claims.flatMap(({ claimant, claims: ids }, index) => [
    index === 0 ? ' ' : '; ',
    `${claimant} `,
    ...ids.flatMap((id, place) => [
      place === 0 ? '' : ', ',
      h('a', { href: href(claimPath(row.breach, id)), dataOpenClaims: id }, id),
    ]),
  ]);
  const rests = links.length === 0 ? [] : [h('span.sev-claims', [' Claims:', ...links])];
  return [h('p.sev-reason', [reason, ...rests])];
}
