import { figureCss, frameCss, frameScript } from './frame-parts.ts';
import type { FigureContent } from './model/figure-content.ts';
import type { Site } from './model/site.ts';
import { embedDocument } from './render/embed-document.ts';

/** The answer of an embed's address: the figure as it stands in this build. */
export function liveEmbed(site: Site, content: FigureContent): Response {
  const css = { frame: frameCss, figure: figureCss(content.figure) };
  const html = embedDocument({ site, content, css, script: frameScript, pinned: null, notice: null });
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
