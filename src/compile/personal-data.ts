/** A string that looks like personal data, or like a key that opens something. */
export interface Finding {
  /** What it looks like: "an e-mail address". */
  readonly kind: string;
  /** The string as it stands. */
  readonly text: string;
  readonly offset: number;
}

interface Detector {
  readonly kind: string;
  readonly pattern: RegExp;
  /** What every match holds, where that is found much faster than the pattern. */
  readonly sign?: RegExp;
  /** Says no to a match that cannot be of this kind; without it, every match counts. */
  readonly accepts?: (match: string, text: string, offset: number) => boolean;
}

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const STREET = 'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Terrace|Highway|Hwy|Crescent';

/** What every kind of finding has at least one of; most texts have none, and need no closer look. */
const SUSPICIOUS = /[\d@]|\w{16}|-----BEGIN/;

/** The first that matches a place names it, so that the more precise ones come first. */
const DETECTORS: readonly Detector[] = [
  {
    kind: 'an e-mail address',
    pattern: /[\w.!#$%&'*+/=?^`{|}~-]{1,64}(?:@|%40)[a-z0-9](?:[a-z0-9-]{0,62}\.)+[a-z]{2,24}(?![\w@])/gi,
    sign: /@|%40/,
    // icon@2x.png is a picture.
    accepts: (match) => !/@\dx\.\w+$/i.test(match),
  },
  { kind: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g },
  { kind: 'a signed token (JWT)', pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g },
  {
    kind: 'an access key',
    pattern:
      /\b(?:(?:AKIA|ASIA)[0-9A-Z]{16}|gh[opsu]_\w{30,}|github_pat_\w{30,}|xox[abprs]-[\w-]{10,}|AIza[\w-]{35}|[sr]k_(?:live|test)_\w{16,}|glpat-[\w-]{20,})/g,
  },
  { kind: 'a MAC address', pattern: /(?<![0-9a-f:-])(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}(?![0-9a-f:-])/gi },
  {
    kind: 'a MAC address',
    pattern: /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi,
    accepts: (match) => /[a-f]/i.test(match) && /\d/.test(match),
  },
  {
    kind: 'an IP address',
    pattern: new RegExp(`(?<![\\w.])(?:${OCTET}\\.){3}${OCTET}(?![\\w]|\\.\\d)`, 'g'),
    // The machine itself and "any" are nobody's.
    accepts: (match) => match !== '127.0.0.1' && match !== '0.0.0.0',
  },
  {
    kind: 'an IP address',
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}(?![\w:])/gi,
  },
  {
    kind: 'an IP address',
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\w:])/gi,
    // CSS has selectors such as a::before; an address has digits.
    accepts: (match) => /\d/.test(match),
  },
  { kind: 'a social security number', pattern: /(?<![\w-])\d{3}-\d{2}-\d{4}(?![\w-])/g },
  { kind: 'a card number', pattern: /(?<![\w-])(?:\d{4}[ -]){3}\d{4}(?![\w-])/g, accepts: passesLuhn },
  {
    kind: 'a phone number',
    pattern: /(?<![\w+])\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){6,12}(?![\w])/g,
  },
  { kind: 'a phone number', pattern: /(?<![\w.-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?![\w-]|\.\d)/g },
  { kind: 'a phone number', pattern: /(?<![\w.,/-])0\d{2,5}[ /-]\d{5,9}(?![\w/-])/g },
  {
    kind: 'a street address',
    pattern: new RegExp(
      `(?<![\\w.,-])\\d{1,5}[a-z]?,? (?:[NSEW]\\.? )?(?:[A-Z][a-z’']+ ){1,3}(?:${STREET})\\b\\.?`,
      'g',
    ),
    // A year may stand before the name of a street; as the number of a house it is followed by a town.
    accepts: (match, text, offset) =>
      !isDate(match) && (!isYear(match) || isFollowedByTown(text.slice(offset + match.length))),
  },
  {
    kind: 'a street address',
    pattern: /(?<!\p{L})\p{Lu}\p{Ll}+(?:straße|strasse|weg|platz|allee|gasse) \d{1,4}[a-z]?(?![\w.])/gu,
  },
  {
    kind: 'a street address',
    pattern:
      /(?<![\w.,])\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|boulevard|chemin|impasse|allée|quai) (?:de |du |des |la |l’|d’)*\p{Lu}/gu,
  },
  { kind: 'a street address', pattern: /\bP\.? ?O\.? ?Box \d+/gi },
  { kind: 'a token or key', pattern: /(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/=_-]{24,}/g, accepts: looksRandom },
];

/**
 * Everything in a text that looks like personal data: addresses, numbers and keys that belong to somebody.
 * No list of patterns finds all of it; this one is made to find slips, and to be quiet on dates, counts,
 * docket numbers and the addresses of articles.
 */
export function findPersonalData(text: string): Finding[] {
  if (!SUSPICIOUS.test(text)) return [];
  const findings: Finding[] = [];
  for (const { kind, pattern, sign, accepts } of DETECTORS) {
    if (sign?.test(text) === false) continue;
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const overlaps = findings.some(
        ({ text: other, offset }) => index < offset + other.length && offset < index + match.length,
      );
      if (!overlaps && (accepts?.(match, text, index) ?? true)) findings.push({ kind, text: match, offset: index });
    }
  }
  return findings.toSorted((a, b) => a.offset - b.offset);
}

/** The beginning of a string, enough to find it and too little to use it. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length < 8 ? text : `${characters.slice(0, Math.min(6, characters.length / 2)).join('')}…`;
}

/** Long runs of mixed letters and digits. Words joined by hyphens, as in the addresses of articles, are no such run. */
function looksRandom(match: string): boolean {
  return match.split(/[-_/]/).some((run) => {
    const digits = run.replace(/[^0-9]/g, '').length;
    if (digits < 2 || digits === run.length) return false;
    const isMixedCase = /[a-z]/.test(run) && /[A-Z]/.test(run);
    return (isMixedCase && run.length >= 24) || (digits >= 4 && run.length >= 32);
  });
}

function isDate(address: string): boolean {
  return /^\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* /.test(address);
}

function isYear(address: string): boolean {
  return /^(?:19|20)\d\d\b/.test(address);
}

function isFollowedByTown(rest: string): boolean {
  return /^, \p{Lu}/u.test(rest);
}

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(match: string): boolean {
  const digits = [...match.replace(/\D/g, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
