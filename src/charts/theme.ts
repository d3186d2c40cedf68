import { THEME_TOKENS, type Theme } from './define-chart.ts';

/** The theme of drawings on the site: custom properties, so that light, dark and print are the page's choice. */
export const siteTheme = Object.fromEntries(THEME_TOKENS.map((token) => [token, `var(--${token})`])) as Theme;
