import compiled from '../.dataset/dataset.json' with { type: 'json' };
import type { Dataset } from './model/dataset.ts';

/** The dataset of this build. The compile step validated every row, so that the cast states what it wrote. */
export const dataset = compiled as unknown as Dataset;
