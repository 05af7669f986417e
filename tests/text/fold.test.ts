import { foldText, searchKey } from '@doi-chieu/core/text/fold'
import { describe, expect, it } from 'vitest'

const FOLDED: readonly (readonly [what: string, text: string, folded: string])[] = [
  ['every Vietnamese mark', 'ÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ ễộữỳỷỹýỵ', 'aaaaa aaaaaa aaaaaa eouyyyyy'],
  ['đ in its two forms and the Icelandic one', 'Đắk Lắk, đường, Ðồng', 'dak lak, duong, dong'],
  ['dashes, quotation marks and spaces of print', '“A” – ‘b’ ―\u00a0c', '"a" - \'b\' - c'],
  ['capitals of other scripts that recognition puts in', 'АБΩＡ', 'абω\uff41'],
  ['a script in which nothing is folded stays', '漢字 한국 हिन्दी', '漢字 한국 हिन्दी'],
  ['half of a pair and private letters keep their place', 'a\uf0b7b\ue000', 'a-b\ue000'],
]

describe('folding', () => {
  it.each(FOLDED)('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text.repeat(20))).toBe(folded.repeat(20))
  })
  it('looks a name up without marks, case and doubled spaces', () => {
    expect(searchKey('  Đắk   Lắk ')).toBe('dak lak')
  })
})
