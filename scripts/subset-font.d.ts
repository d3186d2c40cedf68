declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff' | 'woff2';
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    keepFeatures?: string[];
    noHinting?: boolean;
  }
  /** The font with only what is needed to set these characters. */
  export default function subsetFont(font: Buffer, characters: string, options?: Options): Promise<Buffer>;
}
