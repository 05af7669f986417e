/** `chính2`, `tỉnh1`: the number of a footnote glued to a word. Matched on the folded word. */
export const gluedFootnote = /(?<=[a-z]{2})\d{1,2}$/
