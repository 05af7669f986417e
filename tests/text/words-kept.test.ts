import { foldText } from '@doi-chieu/core/text/fold'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { mendSyllables } from '@doi-chieu/ingest/normalize/scan/misread-syllable'
import { unitsOf } from '@doi-chieu/ingest/normalize/text-units'
import { foldWords } from '@doi-chieu/ingest/normalize/word/word-list'
import { readGold } from '@doi-chieu/quality/read-facts'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../harness/repository.js'

/** The words of a text without marks that would be taken for misread ones, each with its neighbours. */
function mendedIn(source: string): readonly string[] {
  const folded = foldText(source.normalize('NFC'))
  const units = unitsOf(folded)
  const { words } = foldWords(units)
  if (mendSyllables(units, words) === false) return []
  const mended: string[] = []
  for (let word = 0; word < words.count; word++) {
    const [start = 0, end = 0] = [words.start[word], words.end[word]]
    const read = String.fromCharCode(...units.subarray(start, end))
    // `CDC`, `cap4t`: an abbreviation, or a word that is misread indeed.
    const isWord = !/\p{Lu}{2}|\d/u.test(source.normalize('NFC').slice(start, end))
    if (isWord && read !== folded.slice(start, end))
      mended.push(folded.slice(words.start[word - 1] ?? start, words.end[word + 1] ?? end).replace(/\s+/g, ' '))
  }
  return mended
}

/** A name that no word tells from `năng`. */
const KNOWN = 'ea ning, ea'

describe('what stands in sound texts is not taken for something misread', () => {
  const folder = inRepository('tests/gold/synthetic')
  const sound = readGold(folder, folder).filter(
    ({ source }) => documentText(source.normalize('NFC')).quality === 'clean' && !documentText(source).scanned,
  )

  it('there are many sound texts', () => expect(sound.length).toBeGreaterThan(90))

  it.each(sound)('$file', ({ source }) => {
    expect(mendedIn(source).filter((words) => words !== KNOWN)).toEqual([])
  })

  it.each([
    'cuộc thi trực tuyến tìm hiểu',
    'Chi cục Quản lý thị trường',
    'các cơ quan báo chí trung ương',
    'hướng đến năm 2030',
    'đi từng ngõ, gõ từng nhà',
    'truyền thông trực tiếp',
    'thí điểm quầy không giấy tờ',
    'chú trọng công tác tuyên truyền',
    'trong năm, trong phòng họp, môi trường trong sạch',
    'kinh phí hợp pháp',
    'khoan giếng, tháng Giêng',
  ])('%s', (words) => {
    expect(mendedIn(words)).toEqual([])
  })
})
