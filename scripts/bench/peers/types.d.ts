/**
 * What the benchmark calls of the packages in this folder, which are there only after the first `npm run bench`: so that
 * the types can be checked without them.
 */
declare module 'chrono-node' {
  interface Reader {
    parse(text: string, reference: Date): unknown[];
  }
  export const en: Reader;
  export const es: Reader;
  export const de: Reader;
  export const fr: Reader;
  export const it: Reader;
  export const pt: Reader;
}

declare module 'compromise' {
  interface View {
    length: number;
    people(): View;
    places(): View;
    numbers(): View;
  }
  export default function nlp(text: string): View;
}

declare module 'wink-nlp' {
  export default function winkNLP(model: unknown): {
    readDoc(text: string): { entities(): { length(): number } };
  };
}

declare module 'wink-eng-lite-web-model' {
  const model: unknown;
  export default model;
}
