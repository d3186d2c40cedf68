import { z } from 'zod';
import { findPersonalData } from '../compile/personal-data.ts';
import { errorOf, type Report } from '../compile/problem.ts';
import { quote } from '../compile/quote.ts';
import type { Mapping } from '../model/imported.ts';
import { cleanText } from './clean-text.ts';
import { countOf, latest, pastDate } from './dates.ts';
import { downloadText, jsonOf } from './download.ts';
import { idOf, withDistinctIds } from './entry-id.ts';
import { mapNames, mappingByName } from './mapped-names.ts';
import type { Download, Entry, Found, ImportContext, Importer, LeftOut } from './outcome.ts';
import { hasTitle } from './practitioners.ts';
import { reportShape } from './shape-problems.ts';

/** A text or a list of them: VERIS 1.2 has one country, later versions several. */
const words = z.string().transform(cleanText);
const oneOrMany = z.union([words.transform((one) => [one]), z.array(words)]).default([]);
const victimSchema = z.object({
  victim_id: words.default(''),
  country: oneOrMany,
  state: oneOrMany,
});
const dateSchema = z.object({
  year: z.number().int(),
  month: z.number().int().nullish(),
  day: z.number().int().nullish(),
});
const confidentialitySchema = z.object({
  data: z.array(z.object({ variety: words })).default([]),
  data_total: z.unknown().optional(),
  data_disclosure: z.string().default('Unknown'),
});

/** An incident of VERIS 1.2.1 to 1.4.1; what is not named here, summaries above all, is not read. */
const incidentSchema = z.object({
  incident_id: words.pipe(z.string().min(1)),
  security_incident: z.string().default('Confirmed'),
  reference: words.default(''),
  victim: z
    .union([victimSchema, z.array(victimSchema).transform(([first]) => first)])
    .transform((victim) => victim ?? { victim_id: '', country: [], state: [] })
    .default({ victim_id: '', country: [], state: [] }),
  timeline: z.object({ incident: dateSchema }),
  action: z.record(z.string(), z.unknown()).default({}),
  attribute: z.object({ confidentiality: confidentialitySchema.optional() }).default({}),
  plus: z.object({ created: z.string().optional(), modified: z.string().optional() }).default({}),
});
type Incident = z.output<typeof incidentSchema>;
interface Placed {
  readonly incident: Incident;
  readonly file: string;
  readonly row: number | null;
}

/** The VERIS Community Database and other incidents in the same form. */
export const veris: Importer = {
  source: 'veris',
  credit: 'VERIS Community Database',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  dated: 'plus.created or plus.modified',
  read,
};

function read(download: Download, context: ImportContext): Found {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const days: (string | null)[] = [];
  const mapping = mappingByName(context.mapping);
  const incidents = [...download].flatMap(([file, bytes]) => incidentsIn(file, bytes, context.report));
  reportRepeated(incidents, context.report);
  for (const placed of incidents) {
    const entry = entryOf(placed, mapping, context);
    days.push(entry.listed, modifiedOf(placed, context));
    const why = reasonAgainst(placed.incident, entry);
    if (why === null) entries.push(entry);
    else leftOut.push({ place: [placed.file, placed.row].filter((part) => part !== null).join(':'), why });
  }
  const dropped = ['summary, which may name private people', 'actor, asset, impact and notes'];
  return { entries: withDistinctIds(entries), leftOut, dropped, snapshot: latest(days) };
}

function reasonAgainst({ security_incident, attribute }: Incident, { name }: Entry): string | null {
  if (/^(?:near miss|false positive)$/i.test(security_incident)) return `a ${security_incident.toLowerCase()}`;
  if (attribute.confidentiality === undefined) return 'nothing about data that was disclosed';
  if (attribute.confidentiality.data_disclosure === 'No') return 'no data was disclosed';
  if (name === '' || /^unknown$/i.test(name)) return 'no victim is named';
  if (hasTitle(name)) return 'its name looks like that of a practitioner';
  return findPersonalData(name).length > 0 ? 'its name looks like personal data' : null;
}

function entryOf(
  { incident, file, row }: Placed,
  mapping: ReadonlyMap<string, Mapping>,
  context: ImportContext,
): Entry {
  const at = (column: string) => ({ file, row, column });
  const { victim, attribute, timeline, plus } = incident;
  const data = attribute.confidentiality;
  const types = mapNames(data?.data.map(({ variety }) => variety) ?? [], mapping);
  const actions = mapNames(Object.keys(incident.action), mapping);
  const listed = plus.created?.slice(0, 10) ?? null;
  const isSure = /^confirmed$/i.test(incident.security_incident);
  return {
    id: idOf(incident.incident_id),
    name: victim.victim_id,
    domain: null,
    places: placesOf(victim),
    happened: pastDate(partialDate(timeline.incident), context, at('timeline.incident')),
    reported: null,
    listed: listed === null ? null : pastDate(listed, context, at('plus.created')),
    count: countOf(data?.data_total, context.report, at('attribute.confidentiality.data_total')),
    unit: 'records',
    data_types: types.dataTypes,
    other_data: types.kept,
    causes: actions.causes,
    other_causes: actions.kept,
    flags: [...(isSure ? [] : ['unverified']), ...(data?.data_disclosure === 'Yes' ? [] : ['disclosure-unsure'])],
    url: firstAddress(incident.reference),
  };
}

/** The day of the last change, which the snapshot is not older than. */
function modifiedOf({ incident, file, row }: Placed, context: ImportContext): string | null {
  const modified = incident.plus.modified?.slice(0, 10);
  return modified === undefined ? null : pastDate(modified, context, { file, row, column: 'plus.modified' });
}

/** As much of a date as is known: the day counts only with its month. */
function partialDate({ year, month, day }: z.output<typeof dateSchema>): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const parts = month ? [two(month), ...(day ? [two(day)] : [])] : [];
  return [String(year).padStart(4, '0'), ...parts].join('-');
}

/** States, which carry their country or are American, and the countries that no state stands for. */
function placesOf({ country, state }: z.output<typeof victimSchema>): string[] {
  const known = (code: string) => /^(?:[a-z]{2}-)?[a-z0-9]{2,3}$/i.test(code) && !/^na$/i.test(code);
  const states = state.filter(known).map((code) => (code.includes('-') ? code : `US-${code}`).toUpperCase());
  const countries = country.filter(known).map((code) => code.toUpperCase());
  return [...new Set([...states, ...countries.filter((code) => !states.some((name) => name.startsWith(`${code}-`)))])];
}

function firstAddress(reference: string): string | null {
  const addresses = reference.split(/[;\s]+/).filter((part) => /^https?:\/\//.test(part) && URL.canParse(part));
  return addresses.find((address) => findPersonalData(address).length === 0) ?? null;
}

/** The incidents of a file: one object, a list, or one object a line. */
function incidentsIn(file: string, bytes: Uint8Array, report: Report): Placed[] {
  const text = downloadText(file, bytes, report);
  if (text === null) return [];
  const lines = text.split('\n');
  const values = /\.(?:jsonl|ndjson)$/i.test(file)
    ? lines.map((line, index) => ({ row: index + 1, text: line })).filter((line) => line.text.trim() !== '')
    : [{ row: 1, text }];
  return values.flatMap(({ row, text: part }) => {
    const value = jsonOf(file, part, row, report);
    if (value === undefined) return [];
    const isList = Array.isArray(value);
    const items: readonly unknown[] = isList ? value : [value];
    return items.flatMap((item, index) => incidentOf(item, isList ? `incident ${index + 1}` : '', file, row, report));
  });
}

function incidentOf(item: unknown, place: string, file: string, row: number, report: Report): Placed[] {
  const parsed = incidentSchema.safeParse(item);
  if (parsed.success) return [{ incident: parsed.data, file, row }];
  const remedy = 'An incident of VERIS 1.2.1 to 1.4.1 was expected. Mend it, or take the file away.';
  reportShape({ file, row, place, entry: item, remedy }, parsed.error, report);
  return [];
}

function reportRepeated(incidents: readonly Placed[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { incident, file, row } of incidents) {
    const id = incident.incident_id;
    const first = seen.get(id);
    seen.set(id, first ?? `${file}:${row}`);
    if (first === undefined) continue;
    const message = `the incident ${quote(id)} stands in ${first} already`;
    report(errorOf({ file, row, column: 'incident_id', value: id, message, remedy: 'Take one of the two away.' }));
  }
}
