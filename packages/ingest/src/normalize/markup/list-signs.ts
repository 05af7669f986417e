import type { Tag } from './tag.js'

/** A list item that has its own sign or number. */
const MARKED = /^[\s*]{0,8}(?:[-–+•]|\d{1,2}[.)]|[IVX]{1,4}[.)/-]|[a-zđ]\))/
/** The order of list letters in Vietnamese documents. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy'
/** Stands for a number that its place tells: a program that parts a list by paragraphs begins each part anew. */
const UNKNOWN = '+.'

interface List {
  /** The number of the next item; 0 where it is not known, -1 in a list without numbers. */
  next: number
  /** Lists with numbers around it. */
  readonly depth: number
}

/** What the lists of HTML write before their items: a hyphen, or the number that the page shows and no letter of the text says. */
export class ListSigns {
  private readonly lists: List[] = []

  constructor(
    private readonly text: string,
    private readonly tags: readonly Tag[],
  ) {}

  /** Follows the borders of lists. */
  pass(index: number): void {
    const tag = this.tags[index]
    if (tag === undefined || (tag.name !== 'ol' && tag.name !== 'ul')) return
    if (tag.closing) this.lists.pop()
    else this.lists.push({ next: tag.name === 'ol' ? this.firstOf(index, tag) : -1, depth: this.depth() })
  }

  /** The sign of the item that a tag opens; nothing where it has its own. */
  signOf(tag: Tag): string {
    const list = this.lists.at(-1)
    const number = list === undefined ? -1 : (attribute(tag, 'value') ?? list.next)
    if (list !== undefined && number > 0) list.next = number + 1
    if (MARKED.test(this.text.slice(tag.end, tag.end + 16))) return ''
    if (list === undefined || number < 0) return '-'
    if (number === 0) return UNKNOWN
    return list.depth > 0 ? `${LETTERS.charAt(number - 1)})` : `${String(number)}.`
  }

  private depth(): number {
    return this.lists.filter(({ next }) => next >= 0).length
  }

  private firstOf(index: number, tag: Tag): number {
    const start = attribute(tag, 'start')
    if (start !== null) return start
    let items = 0
    for (let i = index + 1, depth = 1; i < this.tags.length && depth > 0 && items < 2; i++) {
      const { name, closing } = this.tags[i] ?? tag
      if (name === 'ol' || name === 'ul') depth += closing ? -1 : 1
      else if (name === 'li' && !closing && depth === 1) items++
    }
    return items > 1 ? 1 : 0
  }
}

/** The number that an attribute of a list or an item gives; null where it gives none. */
function attribute({ attributes }: Tag, name: 'start' | 'value'): number | null {
  const given = attributes === '' ? undefined : new RegExp(`${name}\\s?=\\s?["']?(\\d{1,2})`, 'i').exec(attributes)?.[1]
  return given === undefined ? null : Number(given)
}
