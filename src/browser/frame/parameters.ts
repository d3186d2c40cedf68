import { FRAME_THEMES, type FrameTheme } from '../../publish/frame-protocol.ts';

const LANGUAGES = ['en'] as const;

/** What an address asks of the embed. Everything else in it, such as the parent's own address, is never read. */
export interface FrameParameters {
  /** `null` leaves the document as it was built. */
  readonly theme: FrameTheme | null;
  readonly transparent: boolean;
  readonly lang: (typeof LANGUAGES)[number] | null;
  /** The name under which a parent with pym.js knows the frame. */
  readonly pymId: string | null;
  /** The name under which WordPress knows the frame. */
  readonly secret: string | null;
}

/** The characters that ids of elements are written in; `xPYMx` would end the id's part of a pym.js message. */
const PYM_ID = /^(?!.*xPYMx)[\w.:-]{1,128}$/;

/** WordPress appends `#?secret=` and ten letters and digits to the address. */
const SECRET = /^#(?:.*[?&])?secret=([A-Za-z0-9]{10})(?:&|$)/;

/**
 * Reads what an address asks of the embed; a value that is not one of the known ones counts as not given.
 *
 * @param search query of the address, `?theme=dark`
 * @param hash fragment of the address, `#?secret=abcdefghij`
 */
export function readParameters(search: string, hash: string): FrameParameters {
  const query = new URLSearchParams(search);
  const pymId = query.get('childId') ?? '';
  return {
    theme: themeOf(query.get('theme')),
    transparent: query.get('background') === 'transparent',
    lang: LANGUAGES.find((lang) => lang === query.get('lang')) ?? null,
    pymId: PYM_ID.test(pymId) ? pymId : null,
    secret: SECRET.exec(hash)?.[1] ?? null,
  };
}

/** The theme of this name; `null` for anything else. */
export function themeOf(name: unknown): FrameTheme | null {
  return FRAME_THEMES.find((theme) => theme === name) ?? null;
}
