import type { APIRoute } from 'astro';
import { dataset } from '../../../dataset.ts';
import { accountsPng } from '../../../render/png/accounts-picture.ts';
import { accountsRows } from '../../../rows/accounts-to-scale.ts';

/** A picture for every breach whose total somebody gave: the others' pages have no such figure. */
export function getStaticPaths() {
  return dataset.breaches.flatMap(({ id }) => {
    const picture = accountsPng(accountsRows(dataset, { kind: 'breach', breach: id }));
    return picture ? [{ params: { breach: id }, props: { picture } }] : [];
  });
}

export const GET: APIRoute<{ picture: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.picture), { headers: { 'Content-Type': 'image/png' } });
