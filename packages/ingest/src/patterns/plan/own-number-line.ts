/**
 * How a document's own number opens its line, written or left blank: `Số: 12`, `Số: ……`. Folded, from the start of the line up to
 * the sign before its symbol; `…` is `\u0085` in folded texts.
 */
export const ownNumberLine = String.raw`^\W{0,3}so\s?[:.]?[\s.\u0085_]{0,20}\d{0,5}[\s.\u0085_]{0,20}`
