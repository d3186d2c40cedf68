import { dataset } from './dataset.ts';
import type { Breach } from './model/dataset.ts';
import type { FigureContent } from './model/figure-content.ts';
import { contentHash } from './publish/content-hash.ts';
import { claimContent } from './render/claim-content.ts';
import { allClaims, type ClaimPage, claimPage } from './rows/claim-page.ts';

/** A claim with its page, and as it travels. */
export interface PublishedClaim {
  readonly breach: Breach;
  readonly page: ClaimPage;
  readonly content: FigureContent;
  /** Of the content in this build. Claims are not pinned: their page keeps every status with its date. */
  readonly hash: string;
}

/** Every claim of every breach folder, the withdrawn ones included: their addresses live on. */
export const publishedClaims: readonly PublishedClaim[] = dataset.breaches.flatMap((breach) =>
  allClaims(breach).map(({ id }) => publish(breach, id)),
);

function publish(breach: Breach, id: string): PublishedClaim {
  const page = claimPage(dataset, breach, id);
  const content = claimContent(breach, page);
  return { breach, page, content, hash: contentHash(content) };
}
