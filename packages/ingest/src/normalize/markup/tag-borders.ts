import type { Tag } from './tag.js'

/** The index of the tag that closes the one of an index, if it stands near; -1. */
export function closingTag(tags: readonly Tag[], index: number, farthest: number): number {
  const { name, end } = tags[index] ?? { name: '', end: 0 }
  for (let i = index + 1; i < tags.length; i++) {
    const tag = tags[i]
    if (tag === undefined || tag.start - end > farthest) return -1
    if (tag.name === name) return tag.closing ? i : -1
  }
  return -1
}

/** Whether a row that begins at a tag has an end: else the rest of the text would be one line. */
export function endsRow(tags: readonly Tag[], index: number): boolean {
  for (let i = index + 1; i < tags.length; i++) {
    const { name, kind } = tags[i] ?? { name: '', kind: 'inline' }
    if (kind === 'table' && name !== 'td' && name !== 'th' && !name.startsWith('col')) return true
  }
  return false
}
