/** Writes what hosts read headers from into `dist/`: the last step of a build, because it reads the built pages. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HeaderFile, headersFile, htaccessFile, nginxFile } from '../src/publish/headers.ts';
import { projectFolder } from './commands.ts';
import { siteHeaders } from './site-headers.ts';
import { waitUntilTold } from './when-told.ts';

await waitUntilTold();
const folder = join(projectFolder, 'dist');
const { site } = JSON.parse(readFileSync(join(projectFolder, '.dataset', 'dataset.json'), 'utf8'));
const rules = siteHeaders(folder);
const nginx = nginxFile(rules, site.base_path);
const files: Readonly<Record<HeaderFile, string>> = {
  _headers: headersFile(rules, site.base_path),
  '.htaccess': htaccessFile(rules, site.base_path),
  'nginx-header-maps.conf': nginx.maps,
  'nginx-headers.conf': nginx.server,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
