import { FRAME_THEMES, type FrameTheme } from '../../publish/frame-protocol.ts';

/** Where the loader itself came from: the only place that it makes frames of. */
export interface LoaderHome {
  readonly origin: string;
  /** Base path of the site, with a slash at both ends. */
  readonly basePath: string;
}

/** `https://example.org/base/loader/<hash>/breach-chart.js` */
const LOADER_PATH = /^(.*\/)loader\/[^/]+\/[^/]+$/;

/**
 * The site that a loader was published on.
 *
 * @param address of the loader's script element
 * @returns `null` when the script stands at no address of a loader, so that nothing is known to be its own
 */
export function homeOf(address: string): LoaderHome | null {
  const url = parse(address);
  const basePath = url && LOADER_PATH.exec(url.pathname)?.[1];
  return url && basePath ? { origin: url.origin, basePath } : null;
}

/**
 * The address of the frame for a chart, with its theme. Of the query, only a background and a language are kept.
 *
 * @param src as the page gives it; a path is taken from the page's own address
 * @param theme anything but a known theme is light, as embeds are
 * @returns `null` for an address that is not an embed or a pinned figure of the loader's own site
 */
export function frameAddress(src: string | null, page: string, home: LoaderHome, theme: string | null): string | null {
  const url = src === null ? null : parse(src, page);
  if (url === null || url.origin !== home.origin || !url.pathname.startsWith(home.basePath)) return null;
  const below = url.pathname.slice(home.basePath.length);
  if (!/^(?:embed|v)\/./.test(below) || /%2f|%5c|\/\//i.test(below)) return null;
  const frame = new URL(url.pathname, url.origin);
  frame.searchParams.set('theme', themeNamed(theme ?? url.searchParams.get('theme')));
  for (const name of ['background', 'lang']) {
    const value = url.searchParams.get(name);
    if (value !== null && /^[a-z]{2,16}$/.test(value)) frame.searchParams.set(name, value);
  }
  return frame.href;
}

/** The theme of this name; light for anything else. */
export function themeNamed(name: string | null): FrameTheme {
  return FRAME_THEMES.find((theme) => theme === name) ?? 'light';
}

function parse(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
