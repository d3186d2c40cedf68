import { z } from 'zod';
import { findPersonalData } from '../compile/personal-data.ts';
import { errorOf } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';
import type { ImportFlag, Mapping } from '../model/imported.ts';
import { cleanText } from './clean-text.ts';
import { countOf, latest, pastDate, withoutFirsts } from './dates.ts';
import { downloadText, jsonOf } from './download.ts';
import { idOf, withDistinctIds } from './entry-id.ts';
import { mapNames, mappingByName } from './mapped-names.ts';
import type { Download, Entry, Found, ImportContext, Importer, LeftOut } from './outcome.ts';
import { reportShape } from './shape-problems.ts';

const flag = z.boolean().default(false);
const words = z.string().transform(cleanText);
const name = words.pipe(z.string().min(1));

/** An entry of `/api/v3/breaches`, and of v2, where later flags are missing; what is not named here is not read. */
const breachSchema = z.object({
  Name: name,
  Title: name,
  Domain: words.default(''),
  BreachDate: z.string(),
  AddedDate: z.string(),
  ModifiedDate: z.string().optional(),
  PwnCount: z.unknown(),
  DataClasses: z.array(words),
  IsVerified: z.boolean().default(false),
  IsFabricated: flag,
  IsSensitive: flag,
  IsRetired: flag,
  IsSpamList: flag,
  IsMalware: flag,
  IsStealerLog: flag,
});
type HibpBreach = z.output<typeof breachSchema>;

/** Have I Been Pwned: every breach that its API lists. */
export const hibp: Importer = {
  source: 'hibp',
  credit: 'Have I Been Pwned',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  dated: 'AddedDate or ModifiedDate',
  read,
};

function read(download: Download, context: ImportContext): Found {
  const found: { entries: Entry[]; leftOut: LeftOut[]; days: (string | null)[] } = {
    entries: [],
    leftOut: [],
    days: [],
  };
  const mapping = mappingByName(context.mapping);
  for (const [file, bytes] of download) {
    for (const { breach, place } of breachesIn(file, bytes, context)) {
      const listed = pastDate(breach.AddedDate.slice(0, 10), context, {
        file,
        row: null,
        column: `${place}.AddedDate`,
      });
      const changed = breach.ModifiedDate?.slice(0, 10);
      const at = { file, row: null, column: `${place}.ModifiedDate` };
      found.days.push(listed, changed === undefined ? null : pastDate(changed, context, at));
      const entry = entryOf(breach, listed, mapping, context, { file, place });
      const isPersonal = findPersonalData(`${entry.name} ${entry.domain ?? ''}`).length > 0;
      if (isPersonal) found.leftOut.push({ place: `${file}: ${place}`, why: 'its name looks like personal data' });
      else found.entries.push(entry);
    }
  }
  return {
    entries: withDistinctIds(found.entries),
    leftOut: found.leftOut,
    dropped: ['Description, which is HTML', 'LogoPath, because nothing is loaded from elsewhere'],
    snapshot: latest(found.days),
  };
}

function entryOf(
  breach: HibpBreach,
  listed: string | null,
  mapping: ReadonlyMap<string, Mapping>,
  context: ImportContext,
  { file, place }: { readonly file: string; readonly place: string },
): Entry {
  const at = (column: string) => ({ file, row: null, column: `${place}.${column}` });
  const happened = pastDate(breach.BreachDate, context, at('BreachDate'));
  const { dataTypes, kept } = mapNames(breach.DataClasses, mapping);
  return {
    id: idOf(breach.Name),
    name: breach.Title,
    domain: breach.Domain || null,
    places: [],
    happened: happened === null ? null : withoutFirsts(happened),
    reported: null,
    listed,
    count: countOf(breach.PwnCount, context.report, at('PwnCount')),
    unit: 'addresses',
    data_types: dataTypes,
    other_data: kept,
    causes: [],
    other_causes: [],
    flags: flagsOf(breach),
    url: addressOf(breach.Name),
  };
}

/** The entry's page; a name so long that the scan for keys would stop at its address gets the front page. */
function addressOf(name: string): string {
  const address = `https://haveibeenpwned.com/Breach/${encodeURIComponent(name)}`;
  return findPersonalData(address).length > 0 ? 'https://haveibeenpwned.com/' : address;
}

function flagsOf(breach: HibpBreach): ImportFlag[] {
  const flags: readonly (readonly [ImportFlag, boolean])[] = [
    ['sensitive', breach.IsSensitive],
    ['fabricated', breach.IsFabricated],
    ['retired', breach.IsRetired],
    ['spam-list', breach.IsSpamList],
    ['unverified', !breach.IsVerified],
    ['malware', breach.IsMalware],
    ['stealer-log', breach.IsStealerLog],
  ];
  return flags.filter(([, isSet]) => isSet).map(([name]) => name);
}

/** The entries of a file that fit the shape; every other one is reported, and so is a name that stands twice. */
function breachesIn(file: string, bytes: Uint8Array, context: ImportContext): { breach: HibpBreach; place: string }[] {
  const { report } = context;
  const text = downloadText(file, bytes, report);
  const value = text === null ? undefined : jsonOf(file, text, 1, report);
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length === 0) {
    const remedy = 'The list of all breaches was expected, as https://haveibeenpwned.com/api/v3/breaches gives it.';
    report(errorOf({ file, row: 1, message: 'holds no list of breaches', remedy }));
    return [];
  }
  const seen = new Map<string, string>();
  return value.flatMap((item: unknown, index) => {
    const parsed = breachSchema.safeParse(item);
    const place = `breach ${index + 1}`;
    if (!parsed.success) {
      reportShape({ file, row: null, place, entry: item, remedy: 'Download the file again.' }, parsed.error, report);
      checkValues(item, { file, place }, context);
      return [];
    }
    const { Name: name } = parsed.data;
    const first = seen.get(name);
    if (first !== undefined) {
      const message = `the name ${quote(name)} stands at ${first} already`;
      report(errorOf({ file, column: `${place}.Name`, value: name, message, remedy: 'Delete one of the two.' }));
    }
    seen.set(name, place);
    return [{ breach: parsed.data, place: `${place} (${name})` }];
  });
}

/** What is wrong with the values of an entry whose shape is wrong too, so that all is said at once. */
function checkValues(item: unknown, { file, place }: { file: string; place: string }, context: ImportContext): void {
  if (typeof item !== 'object' || item === null) return;
  const { PwnCount: count, BreachDate: date } = item as Readonly<Record<string, unknown>>;
  const at = (column: string) => ({ file, row: null, column: `${place}.${column}` });
  countOf(count, context.report, at('PwnCount'));
  if (typeof date === 'string') pastDate(date, context, at('BreachDate'));
}
