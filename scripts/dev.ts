/** The site with live reload: data, fonts and the scripts of embeds first, then Astro's own server, which gets any further arguments. */
import { COMPILE, EMBED_SCRIPTS, FONTS } from './build.ts';
import { programOf, runCommand } from './commands.ts';

// A first compile that fails still starts the server where an earlier dataset is there: it shows the message in the
// page, and goes on when the file is mended.
await runCommand(COMPILE, { output: 'show' });
await runCommand(FONTS, { output: 'show' });
await runCommand(EMBED_SCRIPTS, { output: 'show' });
const { ok } = await runCommand([programOf('astro'), 'dev', ...process.argv.slice(2)], { output: 'show' });
if (!ok) process.exitCode = 1;
