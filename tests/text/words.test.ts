import { foldText } from '@doi-chieu/core/text/fold'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'

const wordsOf = (text: string): readonly string[] => {
  const { text: copy, words } = documentText(text)
  return Array.from({ length: words.count }, (_, i) => copy.slice(words.start[i], words.end[i]))
}

describe('words of a text', () => {
  it.each([
    ['Kế hoạch số 5/KH-UBND', ['Kế', 'hoạch', 'số', '5', 'KH', 'UBND']],
    ['x& Thạch Châu, chuy@n', ['x&', 'Thạch', 'Châu', 'chuy@n']],
    ['chi 5$ & 6', ['chi', '5$', '6']],
    ['| **Phòng** |\n\fNội_vụ', ['Phòng', 'Nội', 'vụ']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['Sở Nội vụ', [1, 0, 0]],
    ['Sở, Nội: vụ', [1, 2, 1]],
    ['Sở,, Nội - "vụ"\n| khác', [1, 1, 0, 0]],
  ])('gaps of %j', (text, gaps) => {
    const { words } = documentText(text)
    expect([...words.gap.subarray(0, words.count)]).toEqual(gaps)
  })

  it('every one of many different words keeps its number, its form and its letters', () => {
    const written = Array.from({ length: 30_000 }, (_, i) => `Từ${i.toString(36)}`)
    const { words } = documentText(`${written.join(' ')} ${written.join(' ')}`)
    const of = (i: number): readonly unknown[] => {
      const spelling = words.spelling[i] ?? -1
      return [spelling, words.lexicon.spellings[spelling], words.forms[words.form[i] ?? -1]]
    }
    const wrong = written.filter((word, i) => {
      const [first, again] = [of(i), of(i + written.length)]
      return first[0] !== again[0] || first[1] !== word || first[2] !== foldText(word)
    })
    expect(wrong).toEqual([])
  })
})

describe('copies of a text of equal length', () => {
  it.each([['Điều 1.\nÁp dụng | Ở\fđây …']])('%j', (text) => {
    const { fold, flat, foldedUnits } = documentText(text)
    // A sign beyond Latin-1 stands for itself by another.
    expect(fold).toBe(foldText(text).replace('…', '\u0085'))
    expect(flat).toBe('dieu 1. ap dung   o day \u0085')
    expect(String.fromCharCode(...foldedUnits)).toBe(fold)
  })
})
