import { rowOfMark } from './row-of-mark.ts';
import { textOf } from './text.ts';
import { words } from './words.ts';

/** What is shown about a mark. */
export interface Details {
  readonly title: string;
  readonly fields: readonly { readonly label: string; readonly value: string }[];
  readonly claims: readonly { readonly id: string; readonly text: string; readonly about: string }[];
  /** Claims that were left off. */
  readonly more: number;
}

/** A longer list is easier to read in the ledger. */
const MOST_CLAIMS = 6;

/** Columns that say what a row is about, best first; without one of them a row is named by its first cell. */
const NAMING = ['what', 'statement', 'name'];
/** Columns that hold ids of claims. */
const CLAIMS = ['claims', 'claim'];

/** A row as its name, its other cells labelled by the heads of their columns, and the claims it names. */
interface RowDetails extends Pick<Details, 'title' | 'fields'> {
  readonly claims: readonly string[];
}

/** Everything that the page itself says about a mark or a link to claims; `null` where it says nothing. */
export function readDetails(mark: Element): Details | null {
  const row = mark.hasAttribute('data-row') ? rowOfMark(mark) : undefined;
  const { title, fields, claims: named } = row ? readRow(row) : { title: nameOfLink(mark), fields: [], claims: [] };
  const ids = new Set([...idsIn(mark.getAttribute('data-open-claims') ?? ''), ...named]);
  const claims = [...ids].flatMap((id) => readClaim(id, mark.ownerDocument) ?? []);
  if (!row && claims.length === 0) return null;
  // A row that is a claim has said it already.
  const list = claims.map((claim) => (claim.text === title ? { ...claim, text: words.inLedger } : claim));
  return { title, fields, claims: list.slice(0, MOST_CLAIMS), more: Math.max(0, list.length - MOST_CLAIMS) };
}

/** Reads a row of a table, or any other element that stands for one. Empty cells are left out. */
export function readRow(row: Element): RowDetails {
  if (row.localName !== 'tr') return { title: textOf(row), fields: [], claims: [] };
  const heads = [...(row.closest('table')?.querySelectorAll('thead tr:last-child > *') ?? [])];
  const cells = [...row.children]
    .map((cell, index) => {
      const head = heads[index];
      return { cell, name: head?.getAttribute('data-name') ?? '', label: textOf(head), value: textOf(cell) };
    })
    .filter(({ value }) => value !== '');
  const named = (name: string) => cells.find((each) => each.name === name);
  const title =
    cells.find(({ cell }) => cell.getAttribute('scope') === 'row') ?? NAMING.map(named).find(Boolean) ?? cells[0];
  const ids = cells.filter(({ name }) => CLAIMS.includes(name));
  return {
    title: title?.value ?? '',
    fields: cells.filter((each) => each !== title && !ids.includes(each)).map(({ label, value }) => ({ label, value })),
    claims: ids.flatMap(({ value }) => idsIn(value)),
  };
}

function idsIn(text: string): string[] {
  return text.split(/[\s,;]+/).filter(Boolean);
}

/** The details as one sentence or several, for screen readers. */
export function sayFields(fields: Details['fields']): string {
  return fields.map(({ label, value }) => (label === '' ? value : `${label}: ${value}`)).join('. ');
}

/** A claim as its ledger row has it: the statement, and who said it and when. */
function readClaim(id: string, document: Document): Details['claims'][number] | null {
  const row = document.getElementById(`claim-${id}`);
  if (!row) return null;
  const part = (name: string): string => textOf(row.querySelector(`[data-part="${name}"]`));
  const about = [part('claimant'), part('stance'), part('date')].filter(Boolean).join(', ');
  return { id, text: part('statement') || readRow(row).title, about };
}

/** What a link says to people who cannot see it, else what it says to all. */
function nameOfLink(link: Element): string {
  return link.getAttribute('aria-label') ?? (textOf(link) || textOf(link.closest('tr')?.querySelector('th')));
}
