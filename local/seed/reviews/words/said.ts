/** One review as it is written down here: stars, words in one language, and what the restaurant answers. */
export interface Said {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** `{item}` becomes the name of a dish of the restaurant. */
  readonly text: string;
  readonly answer?: string;
}

export function said(stars: Said['stars'], text: string, answer?: string): Said {
  return { stars, text, ...(answer === undefined ? {} : { answer }) };
}
