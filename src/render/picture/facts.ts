import type { Chart } from '../../charts/define-chart.ts';
import type { FigureContent } from '../../model/figure-content.ts';
import type { Site } from '../../model/site.ts';
import { chartPath, fullAddress } from '../../publish/addresses.ts';
import { formatDate } from '../../rows/wording.ts';

/** A figure as its pictures need it. */
export interface PicturedFigure {
  readonly chart: Chart<unknown>;
  readonly rows: readonly unknown[];
  readonly content: FigureContent;
  /** Of the content; names the version. */
  readonly hash: string;
}

/** What a picture file says about itself, for people and programs that do not see it. */
export interface PictureFacts {
  readonly title: string;
  /** In words: the alt text. */
  readonly description: string;
  readonly creator: string;
  /** Where what is shown comes from; `null` where the picture shows nothing but its page's title. */
  readonly source: string | null;
  readonly licence: string;
  readonly licenceUrl: string;
  /** Full address of the page that it belongs to. */
  readonly address: string;
  /** `null` for a picture that has no versions. */
  readonly version: string | null;
  /** ISO date of the record; `null` where a page has none. */
  readonly asOf: string | null;
}

/** The facts of a figure's pictures. */
export function factsOf({ content, hash }: PicturedFigure, site: Site): PictureFacts {
  return {
    title: `${content.subject}: ${content.finding}`,
    description: content.summary,
    creator: site.publisher,
    source: content.note.source,
    licence: site.data_licence,
    licenceUrl: site.data_licence_url,
    address: fullAddress(site, chartPath(content)),
    version: hash,
    asOf: content.note.asOf,
  };
}

/** The lines under a figure that a crop must keep: source, date and status, then credit, address and version. */
export function noteLines(
  { content, hash }: PicturedFigure,
  site: Site,
): { readonly note: readonly string[]; readonly credit: string; readonly address: string } {
  const { source, asOf, status } = content.note;
  return {
    note: [`Source: ${source}`, `As of: ${formatDate(asOf)}`, `Status: ${status}`],
    credit: `${site.name}. ${site.data_licence}. Version ${hash}`,
    address: fullAddress(site, chartPath(content)),
  };
}
