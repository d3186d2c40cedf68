import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HeaderRule, headerRules, type InlineHashes } from '../src/publish/headers.ts';
import { inlineCode } from '../src/publish/inline-code.ts';

/**
 * The rules for a built site, with the hashes of what stands inline in its pages.
 *
 * @param folder where the build wrote the site; read anew by every call
 */
export function siteHeaders(folder: string): HeaderRule[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const isEmbed = (file: string) => /^(?:embed|v)\//.test(file.split(sep).join('/'));
  const hashesOf = (files: readonly string[]) => hashes(files.map((file) => readFileSync(join(folder, file), 'utf8')));
  return headerRules(hashesOf(pages.filter(isEmbed)), hashesOf(pages.filter((file) => !isEmbed(file))));
}

function hashes(pages: readonly string[]): InlineHashes {
  const code = pages.map(inlineCode);
  const hashAll = (texts: readonly string[]) => [...new Set(texts)].map(hash).toSorted();
  return {
    scripts: hashAll(code.flatMap(({ scripts }) => scripts)),
    styles: hashAll(code.flatMap(({ styles }) => styles)),
  };
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
