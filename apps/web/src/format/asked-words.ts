/** A query as it stands inside a sentence, which has quotation marks of its own. */
export const askedWords = (q: string): string =>
  q
    .replace(/["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
