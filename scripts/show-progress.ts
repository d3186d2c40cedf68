import type { AstroPrerenderer } from 'astro';

/** Shorter builds say nothing; a longer one shows now and then that it goes on. */
const SILENT_MILLISECONDS = 10_000;

interface Surroundings {
  readonly print: (line: string) => void;
  /** Milliseconds from any beginning. */
  readonly now: () => number;
}

/** Says every ten seconds how many of the files of a site are rendered: where no picture is made yet, it takes minutes. */
export function showProgress(
  astro: AstroPrerenderer,
  { print, now }: Surroundings = { print: console.log, now: () => performance.now() },
): AstroPrerenderer {
  let all = 0;
  let done = 0;
  let said = now();
  return {
    ...astro,
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      all = paths.length;
      return paths;
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      done += 1;
      if (now() - said >= SILENT_MILLISECONDS) {
        said = now();
        print(`rendered ${done.toLocaleString('en')} of ${all.toLocaleString('en')} files`);
      }
      return rendered;
    },
  };
}
