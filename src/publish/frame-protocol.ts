/** What a frame, the loader, the guide to embedding and the code for editors have to agree on. */

/** Everything that an embed can use, and no more: its own script, links in a new window, downloads. */
export const FRAME_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** What messages of ours name as their source. */
export const OUR_MESSAGES = 'breach-explorer';

/** `auto` follows the reader's system. */
export const FRAME_THEMES = ['light', 'dark', 'auto'] as const;
export type FrameTheme = (typeof FRAME_THEMES)[number];
