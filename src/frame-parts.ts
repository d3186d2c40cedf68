import frameScript from '../.dataset/scripts/frame.js?raw';
import frameCss from './styles/embed.css?inline';

const figures = import.meta.glob<string>(['./styles/figures/*.css', '!./styles/figures/*.page.css'], {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The style and the script that every frame carries, as the build made them. */
export { frameCss, frameScript };

/** The style of one figure, minified; empty for a figure without one of its own. */
export function figureCss(figure: string): string {
  return figures[`./styles/figures/${figure}.css`] ?? '';
}
