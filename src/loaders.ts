import present from '../.dataset/scripts/loader.js?raw';
import { servedLoaders } from './publish/loader.ts';

const stored = import.meta.glob<string>('../data/versions/loader/*.js', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every version of the loader that this build serves, the present one first. */
export const loaders = servedLoaders(present, stored);
