import { searchKey } from '@doi-chieu/core/text/fold'

/** Names longer than this are cut: folders of an office are deep, and Windows allows 260 characters in all. */
const MOST = 60

/** Letters of a name without marks, words joined: `Cơ cấu kênh` → `co-cau-kenh`. */
export function slug(text: string): string {
  const plain = searchKey(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.slice(0, MOST).replace(/-$/, '')
}

/** `doi-chieu_co-cau-kenh_2026-11-21.xlsx`; a part of a view has its own name between view and day. */
export function fileName(view: string, day: string, extension: string, part?: string): string {
  const parts = ['doi-chieu', slug(view), part === undefined ? '' : slug(part), day].filter((name) => name !== '')
  return `${parts.join('_')}.${extension}`
}
