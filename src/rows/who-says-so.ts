import type { Claim } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { Source } from '../model/source.ts';
import type { Exposure } from '../model/status.ts';
import { STANCE_VERBS } from './status-words.ts';
import { formatDate, listWords } from './wording.ts';

/** More names than these are counted: a table's line has to stay a line. */
const NAMES_SHOWN = 2;

/** One claimant on one side of a cell: the claim that shows it best, and every claim of theirs on that side. */
interface Speaker {
  readonly claimant: string;
  readonly label: string;
  /** "denies or sees no evidence" */
  readonly verbs: string;
  /** "via ZDNet" where none of the claims is in the claimant's own words, "quoted by X" where a quotation has no date. */
  readonly via: string;
  readonly date: string | null;
  /** The last date on which it was said again; `null` where it was said once. */
  readonly again: string | null;
}

interface Context {
  readonly dataset: Dataset;
  readonly breach: Breach;
}

/**
 * Who stands behind the status of a cell, and when, as a phrase without a full stop:
 * "A, Dec 27 2019; also B", "B says yes, Dec 26 2019; A denies, via C, Dec 2019", "B, Dec 26 2019; no clear A answer seen".
 * It names claimants, dates and publishers only, and the stance as the ledger has it.
 */
export function whoSaysSo(exposure: Exposure, context: Context): string {
  const yes = speakers(exposure.yes, context);
  const no = speakers(exposure.no, context);
  switch (exposure.status) {
    case 'confirmed-own':
    case 'confirmed-press':
      return leadAndOthers(yes, whoAndWhen);
    case 'denied':
      return leadAndOthers(no, withVerb);
    case 'disputed':
      return `${sayYes(yes)}; ${sayNo(no)}`;
    case 'claimed':
      return [capped(yes.map(whoAndWhen)), ...bystanders(exposure, context), ...missingAnswer(exposure, context)].join(
        '; ',
      );
    case 'not-reported':
      return [...no.map(withVerb), ...bystanders(exposure, context)].join('; ');
  }
}

/** The name of a publication, without the remark on how it was found: "GeekWire (repost at …)" gives "GeekWire". */
export function publisherName({ publisher }: Pick<Source, 'publisher'>): string {
  return publisher.replace(/\s*\(.*\)$/, '') || publisher;
}

/** The earliest date that is certain: a partial date counts from its last day; `null` when no claim has a date. */
export function firstDate(claims: readonly Pick<Claim, 'date'>[]): string | null {
  return dates(claims)[0] ?? null;
}

/** "Dec 26 2019 to Oct 22 2020"; one date where there is no other, and nothing where no claim has one. */
export function dateRange(claims: readonly Pick<Claim, 'date'>[]): string {
  const first = firstDate(claims);
  if (first === null) return '';
  const last = claims.flatMap(({ date }) => date ?? []).reduce((a, b) => (a > b ? a : b));
  return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
}

function dates(claims: readonly Pick<Claim, 'date'>[]): string[] {
  // '~' sorts after digits and hyphens, so that 2019-12 stands after every day of that month.
  const key = (date: string) => `${date}~`;
  return claims.flatMap(({ date }) => date ?? []).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The claimants behind some claims: the organisation, regulators and courts first, the others as the ledger has them. */
function speakers(ids: readonly string[], context: Context): Speaker[] {
  const claims = ids.map((id) => byId(context.breach.claims, id));
  return [...Map.groupBy(claims, ({ claimant }) => claimant).entries()]
    .map(([claimant, said]) => speaker(claimant, said, context))
    .sort((a, b) => rank(a.claimant, context) - rank(b.claimant, context));
}

function rank(claimant: string, { dataset, breach }: Context): number {
  if (claimant === breach.organisation) return 0;
  const { kind } = byId(dataset.claimants, claimant);
  return kind === 'regulator' ? 1 : kind === 'court' ? 2 : 3;
}

function speaker(claimant: string, claims: readonly Claim[], { dataset, breach }: Context): Speaker {
  const ownWords = claims.filter(({ directness }) => directness === 'own' || directness === 'quoted');
  const best = ownWords.length > 0 ? ownWords : claims;
  const [date = null, ...later] = dates(best);
  const shown = best.find((claim) => claim.date === date) ?? best[0];
  return {
    claimant,
    label: byId(dataset.claimants, claimant).short_label,
    verbs: [...new Set(claims.map(({ stance }) => STANCE_VERBS[stance]))].join(' or '),
    via: shown ? route(shown, breach, byId(dataset.claimants, claimant).label) : '',
    date,
    again: later.findLast((other) => other !== date) ?? null,
  };
}

/** How a statement reached us, where the claimant and the date do not already say it. */
function route(claim: Claim, breach: Breach, name: string): string {
  const publisher = publisherName(byId(breach.sources, claim.source));
  if (claim.directness === 'quoted') return claim.date === null ? `quoted by ${publisher}` : '';
  if (claim.directness === 'own') return '';
  return publisher === name ? 'seen in a copy' : `via ${publisher}`;
}

function whoAndWhen(speaker: Speaker): string {
  return joined(speaker.label, speaker.via, formatDate(speaker.date));
}

function withVerb(speaker: Speaker): string {
  const again = speaker.again === null ? '' : ` and ${formatDate(speaker.again)}`;
  return joined(`${speaker.label} ${speaker.verbs}`, speaker.via, `${formatDate(speaker.date)}${again}`);
}

function leadAndOthers(all: readonly Speaker[], phrase: (speaker: Speaker) => string): string {
  const [lead, ...others] = all;
  if (!lead) return '';
  return others.length === 0 ? phrase(lead) : `${phrase(lead)}; also ${capped(others.map(({ label }) => label))}`;
}

function sayYes(all: readonly Speaker[]): string {
  const [only] = all;
  if (only && all.length === 1) return joined(`${only.label} says yes`, only.via, formatDate(only.date));
  return `${capped(all.map(({ label }) => label))} say yes, ${from(all)}`;
}

function sayNo(all: readonly Speaker[]): string {
  const [only] = all;
  if (only && all.length === 1) return joined(`${only.label} ${only.verbs}`, only.via, formatDate(only.date));
  return `${capped(all.map(({ label, verbs }) => `${label} ${verbs}`))}, ${from(all)}`;
}

function from(all: readonly Speaker[]): string {
  const date = firstDate(all);
  return date === null ? formatDate(null) : `from ${formatDate(date)}`;
}

/** Those who only pass it on, or say that they cannot tell. */
function bystanders({ other }: Exposure, context: Context): string[] {
  return speakers(other, context).map(({ label, verbs }) => `${label} ${verbs}`);
}

function missingAnswer({ other }: Exposure, { dataset, breach }: Context): string[] {
  const spoke = other.some((id) => byId(breach.claims, id).claimant === breach.organisation);
  return spoke ? [] : [`no clear ${byId(dataset.claimants, breach.organisation).short_label} answer seen`];
}

function capped(names: readonly string[]): string {
  const rest = names.length - NAMES_SHOWN;
  return rest <= 0 ? listWords(names) : `${names.slice(0, NAMES_SHOWN).join(', ')} and ${rest} more`;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
