import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { showProgress } from '../../scripts/show-progress.ts';

type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** Renders 2,000 files, each in as many milliseconds as given. Returns what was printed. */
async function linesOfBuild(milliseconds: number): Promise<string[]> {
  const lines: string[] = [];
  let clock = 0;
  const astro: AstroPrerenderer = {
    name: 'made-up',
    getStaticPaths: async () => Array.from({ length: 2000 }) as Paths,
    async render() {
      clock += milliseconds;
      return new Response('rendered');
    },
  };
  const shown = showProgress(astro, { print: (line) => void lines.push(line), now: () => clock });
  for (const _ of await shown.getStaticPaths()) {
    const answer = await shown.render(new Request('https://example.test/'), {} as Parameters<typeof astro.render>[1]);
    expect(answer).toBeInstanceOf(Response);
  }
  return lines;
}

it('a build of less than ten seconds says nothing', async () => {
  expect(await linesOfBuild(4)).toEqual([]);
});

it('a longer one says every ten seconds how far it is', async () => {
  expect(await linesOfBuild(16)).toEqual([
    'rendered 625 of 2,000 files',
    'rendered 1,250 of 2,000 files',
    'rendered 1,875 of 2,000 files',
  ]);
});
