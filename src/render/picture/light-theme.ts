import type { Theme } from '../../charts/define-chart.ts';

/**
 * The theme of a picture that travels alone: the light values of `src/styles/tokens.css`, which a picture cannot load.
 * A test compares them. Each list of fonts ends in families that every machine has.
 */
export const lightTheme: Theme = {
  paper: '#fdfcf9',
  wash: '#f4f1ea',
  'wash-2': '#e9e4d9',
  ink: '#1c1b18',
  'ink-2': '#4f4c45',
  'ink-3': '#6b675e',
  edge: '#8a8577',
  rule: '#dcd7cc',
  mass: '#cfc8b9',
  accent: '#a8430f',
  'on-accent': '#ffffff',
  sans: "'Source Sans 3', 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', Charter, Georgia, 'Liberation Serif', 'Times New Roman', serif",
};
