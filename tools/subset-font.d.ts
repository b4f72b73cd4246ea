declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    signs: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      variationAxes?: Record<string, { min: number; max: number; default?: number }>;
    },
  ): Promise<Uint8Array>;
}
