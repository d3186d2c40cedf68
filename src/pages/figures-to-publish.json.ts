import type { APIRoute } from 'astro';
import { publishedFigures } from '../figures.ts';
import { figureCss } from '../frame-parts.ts';
import type { PublishableFigure } from '../publish/versions.ts';

/** What `npm run publish` stores. The build takes the file out of the site: see `scripts/keep-figures.ts`. */
export const GET: APIRoute = () => {
  const figures: PublishableFigure[] = publishedFigures.map(({ hash, content }) => ({
    hash,
    content,
    css: figureCss(content.figure),
  }));
  return Response.json(figures);
};
