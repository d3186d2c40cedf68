/** Builds the site and serves it until it is interrupted. PORT chooses the port. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { projectFolder } from './commands.ts';
import { serveSite } from './serve.ts';

if (!(await buildSite())) process.exit(1);

const { site } = JSON.parse(readFileSync(join(projectFolder, '.dataset', 'dataset.json'), 'utf8'));
const server = await serveSite({
  folder: join(projectFolder, 'dist'),
  basePath: site.base_path,
  port: portFrom(process.env.PORT),
});
console.log(`\n${site.name} is at ${server.address}\nCtrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // After an interrupt the terminal shows ^C without a line break.
    console.log('\nStopped.');
    void server.close().then(() => process.exit(0));
  });
}

/** A port that was asked for is taken or refused, never replaced; without one, the first free port from 4321 is. */
function portFrom(wanted: string | undefined): { readonly exactly: number } | { readonly from: number } {
  if (wanted === undefined || wanted === '') return { from: 4321 };
  const port = Number(wanted);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return { exactly: port };
  console.error(`PORT is "${wanted}", which is not a port. Use a whole number from 1 to 65535.`);
  process.exit(1);
}
