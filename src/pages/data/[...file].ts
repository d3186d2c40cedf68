import type { APIRoute } from 'astro';
import { dataFiles } from '../../site-data.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  zip: 'application/zip',
};

export function getStaticPaths() {
  return [...dataFiles].map(([file, bytes]) => ({ params: { file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params, props }) => {
  const end = params['file']?.split('.').at(-1) ?? '';
  return new Response(props.bytes, { headers: { 'Content-Type': TYPES[end] ?? 'application/octet-stream' } });
};
