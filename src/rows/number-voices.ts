import type { Directness, Stance } from '../model/claim.ts';
import { type Breach, byId, type Dataset } from '../model/dataset.ts';
import type { GivenNumber, NumberStatus } from '../model/status.ts';
import { DIRECTNESS_WORDS, NUMBER_STATUS_LABELS, STANCE_VERBS } from './status-words.ts';
import { formatDate, listWords } from './wording.ts';

/** Someone who gave, confirmed, denied or passed on a number. */
export interface Voice {
  readonly claimant: string;
  /** "HIBP" */
  readonly label: string;
  /** "Have I Been Pwned" */
  readonly name: string;
  readonly stance: Stance;
  readonly directness: Directness;
  readonly date: string | null;
  /** Who published the words. */
  readonly publisher: string;
}

/** Those who speak of a number, in the order of its claims. */
export function voicesOf(number: GivenNumber, dataset: Dataset, breach: Breach): Voice[] {
  return number.claims.map((id) => {
    const { claimant, stance, directness, date, source } = byId(breach.claims, id);
    const { label: name, short_label: label } = byId(dataset.claimants, claimant);
    return { claimant, label, name, stance, directness, date, publisher: byId(breach.sources, source).publisher };
  });
}

/** True for one who only passes a number on, or says that nothing can be said: that makes it no better founded. */
export function passesOn({ stance }: Pick<Voice, 'stance'>): boolean {
  return stance === 'relays' || stance === 'unknown';
}

/** The short labels of those who give or confirm a number, each once. */
export function giversOf(voices: readonly Voice[]): string[] {
  return [...new Set(voices.filter(affirms).map(({ label }) => label))];
}

function affirms({ stance }: Voice): boolean {
  return stance === 'asserts' || stance === 'confirms';
}

/**
 * Whose number it is, each with a date: "Claimed by A, Dec 26 2019; reported as acknowledged by B, Dec 30 2019",
 * "Confirmed by B, via C (Dec 2019)", "Disputed: A asserts, Dec 26 2019; B denies, Dec 27 2019".
 *
 * @param organisation id of the claimant that was responsible for the data
 */
export function numberAttribution(status: NumberStatus, voices: readonly Voice[], organisation: string): string {
  const sides = voices.filter((voice) => !passesOn(voice));
  const yes = sides.filter(affirms);
  const own = yes.filter(({ claimant }) => claimant === organisation);
  switch (status) {
    case 'not-disclosed':
      return NUMBER_STATUS_LABELS[status];
    case 'claimed-acknowledged': {
      const others = yes.filter(({ claimant }) => claimant !== organisation);
      return `Claimed by ${first(others)}; reported as acknowledged by ${own[0]?.label}, ${datesOf(own)}`;
    }
    case 'confirmed-press':
      return `Confirmed by ${own[0]?.label}, via ${accountsOf(own)}`;
    case 'confirmed-own':
      return `Confirmed by ${first(own.filter(({ directness }) => directness === 'own' || directness === 'quoted'))}`;
    case 'disputed':
      return `Disputed: ${bothSides(sides)}`;
    case 'denied':
      return `Denied by ${first(sides.filter(({ claimant }) => claimant === organisation))}`;
    case 'claimed':
      return `Claimed by ${first(yes)}`;
  }
}

/** "The Gazette, Dec 26 2019", "Acme, Dec 27 2019, quoted" */
function first([voice]: readonly Voice[]): string {
  if (!voice) return '';
  const how = voice.directness === 'own' ? '' : `, ${DIRECTNESS_WORDS[voice.directness]}`;
  return `${voice.label}, ${formatDate(voice.date)}${how}`;
}

/** Everyone on either side once, so that neither is told at greater length than it speaks. */
function bothSides(sides: readonly Voice[]): string {
  const said = sides.map(({ label, stance, date }) => ({
    who: `${label} ${STANCE_VERBS[stance]}`,
    words: `${label} ${STANCE_VERBS[stance]}, ${formatDate(date)}`,
  }));
  return [...Map.groupBy(said, ({ who }) => who).values()].map(([once]) => once?.words).join('; ');
}

function datesOf(voices: readonly Voice[]): string {
  return listWords([...new Set(voices.map(({ date }) => formatDate(date)))]);
}

/** Who published it, each with its date or with the words that none was seen. */
function accountsOf(voices: readonly Voice[]): string {
  return listWords([...new Set(voices.map(({ publisher, date }) => `${publisher} (${formatDate(date)})`))]);
}
