import { lowerBound } from '@doi-chieu/core/binary-search'
import type { DocumentText } from '../normalize/document-text.js'
import { oncePer } from '../normalize/once-per.js'

/** Offsets of the colons of a text, from left to right: labels, names and what they announce are told by them. */
export const colonsOf = oncePer(({ flat }: DocumentText): readonly number[] => {
  const colons: number[] = []
  for (let at = flat.indexOf(':'); at >= 0; at = flat.indexOf(':', at + 1)) colons.push(at)
  return colons
})

/** The first colon of a stretch of a text, -1 where it has none. */
export function colonWithin(document: DocumentText, from: number, to: number): number {
  const colons = colonsOf(document)
  const colon = colons[lowerBound(colons, from)] ?? to
  return colon < to ? colon : -1
}
