import type { Correction } from '../model/correction.ts';
import type { FigureContent } from '../model/figure-content.ts';
import { claimPath } from '../rows/claim-path.ts';
import { chartPath, EXPORTS, exportPath, fullAddress, pinnedPath } from './addresses.ts';
import { type CitedVersion, citedAddress } from './cited-address.ts';
import { columnType } from './column-type.ts';

/**
 * A figure as JSON for programs: what it says of itself, its columns with their types, its rows as objects by the
 * names of the columns, the claims behind them. `null` is not disclosed, never zero.
 *
 * @param version this build's version of the figure, what was published of it, and the corrections that concern it, the
 * newest first
 */
export function figureJson(
  content: FigureContent,
  version: CitedVersion & { readonly corrections: readonly Correction[] },
): string {
  const { site, hash, versions, corrections } = version;
  const address = (path: string) => fullAddress(site, path);
  const file = EXPORTS.map((end) => [end.slice(1), address(exportPath(content, end))]);
  const travelling = {
    title: content.finding,
    subject: content.subject,
    label: content.label,
    measure: content.measure,
    summary: content.summary,
    howToRead: content.howToRead,
    limits: content.limits,
    note: content.note,
    asOf: content.note.asOf,
    address: address(chartPath(content)),
    version: hash,
    citedAddress: citedAddress(content, version),
    versions: versions.map(({ hash: id, published, reason }) => ({
      hash: id,
      published,
      reason,
      address: address(pinnedPath(id)),
    })),
    corrections: corrections.map(({ date, kind, figure, claim, said, says, why }) => ({
      ...{ date, kind, figure, claim, said, says, why },
    })),
    files: Object.fromEntries(file),
    publisher: site.publisher,
    contact: site.contact,
    licence: { name: site.data_licence, address: site.data_licence_url },
    columns: content.columns.map((column, index) => ({ ...column, type: columnType(content, index) })),
    rows: content.records.map((record) =>
      Object.fromEntries(content.columns.map(({ name }, index) => [name, record[index] ?? null])),
    ),
    claims: content.claims.map((claim) => ({
      id: claim,
      // A figure over all breaches does not say whose claim it is.
      address: content.scope === 'catalogue' ? null : address(claimPath(content.scope, claim)),
    })),
  };
  return `${JSON.stringify(travelling, null, 2)}\n`;
}
