import { everyMatch } from '../every-match.js'

/** A tag of HTML, or of the reading engines that write pages with such tags, where it stands in the text. */
export interface Tag {
  /** In small letters; `!` for a comment. */
  readonly name: string
  readonly closing: boolean
  readonly attributes: string
  readonly kind: TagKind
  readonly start: number
  readonly end: number
}

/**
 * What a tag says: `inline` changes the look of words, `block` begins and ends lines, `hidden` holds what is no text of the
 * document, `page` the head, foot or number of a page, `raised` what may be the number of a footnote.
 */
type TagKind = 'inline' | 'block' | 'heading' | 'item' | 'break' | 'table' | 'hidden' | 'page' | 'raised' | 'comment'

const KINDS: ReadonlyMap<string, TagKind> = new Map(
  (
    [
      [
        'inline',
        'b strong u i em span font ins mark a big small s del strike tt code kbd sub q cite label abbr bdi bdo wbr nobr o:p signature',
      ],
      [
        'block',
        'p div center ul ol dl dt dd blockquote section article main body html pre hr caption figure figcaption address nav aside',
      ],
      ['heading', 'h1 h2 h3 h4 h5 h6'],
      ['item', 'li'],
      ['break', 'br'],
      ['table', 'table thead tbody tfoot tr td th colgroup col'],
      ['hidden', 'ref watermark img image stamp seal logo picture svg style script head title meta link base'],
      ['page', 'page_number pagenumber page header footer page_header page_footer page_break pagebreak pb'],
      ['raised', 'sup'],
    ] as const
  ).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
)

const TAG = /<(?:(\/?)([a-z][a-z0-9_:]{0,14})((?:\s|\/)[^<>]{0,600})?|!--[^<>]{0,300}--|!doctype\s[^<>]{0,200})>/gi

/** The tags of a text, in order. A stretch in angle brackets whose name is no tag (`<tên đơn vị>`, `a <b và c> d`) is none. */
export function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = []
  for (const { 0: whole, 1: slash = '', 2: written, 3: attributes = '', index: start } of everyMatch(TAG, text)) {
    const name = written?.toLowerCase() ?? '!'
    const kind = written === undefined ? 'comment' : KINDS.get(name)
    if (kind === undefined || !areAttributes(attributes)) continue
    tags.push({ name, closing: slash !== '', attributes, kind, start, end: start + whole.length })
  }
  return tags
}

/** `align=center`, `/`, `nowrap`: words of a sentence have no sign of equality. */
function areAttributes(attributes: string): boolean {
  return attributes === '' || attributes.includes('=') || /^\s*(?:nowrap|\d{1,4})?\s*\/?$/i.test(attributes)
}

/** The number that an attribute gives, 1 where it gives none. */
export function spanOf({ attributes }: Tag, name: 'colspan' | 'rowspan'): number {
  const given = attributes.toLowerCase().split(name)[1]
  const number = given === undefined ? undefined : /^\s{0,2}=\s{0,2}["']?(\d{1,2})/.exec(given)?.[1]
  return number === undefined ? 1 : Math.max(1, Number(number))
}
