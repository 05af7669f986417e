import fc from 'fast-check'
import { plans } from './read-plan.js'

/** Signs that break naive readers: outside the BMP, combining, control, dashes, marks, long spaces, Arabic and CJK letters. */
const NASTY = [
  '😀',
  '𝐀',
  '\ud83d',
  '\u0301',
  '\u0323\u0302',
  '\u200b',
  '\u00ad',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\f',
  '\r',
  '\t',
  '\u00a0',
  '|',
  '**',
  '“',
  '”',
  '(',
  ')',
  '/',
  '-',
  '…',
  '%',
  '12',
  '漢',
  'ع',
  'ß',
  'İ',
  'Luật ',
  'ngày ',
  'số ',
  'Kế hoạch ',
  '244/KH-UBND ',
] as const

const edit = fc.record({
  what: fc.constantFrom('insert', 'delete', 'cut_line', 'repeat_line', 'swap_case', 'decompose'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 60 }),
  sign: fc.constantFrom(...NASTY),
})

/** A plan of the repository with up to forty random edits. */
export const mutatedPlan: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...plans.map(({ source }) => source)), fc.array(edit, { maxLength: 40 }))
  .map(([source, edits]) =>
    edits.reduce((text, { what, at, length, sign }) => {
      const from = Math.floor(at * text.length)
      const lineStart = text.lastIndexOf('\n', from) + 1
      const lineEnd = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
      const to = Math.min(text.length, from + length)
      switch (what) {
        case 'insert':
          return text.slice(0, from) + sign + text.slice(from)
        case 'delete':
          return text.slice(0, from) + text.slice(to)
        case 'cut_line':
          return text.slice(0, lineStart) + text.slice(lineEnd)
        case 'repeat_line':
          return `${text.slice(0, lineEnd)}\n${text.slice(lineStart)}`
        case 'swap_case':
          return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to)
        case 'decompose':
          return text.slice(0, from) + text.slice(from, to).normalize('NFD') + text.slice(to)
        default:
          return text
      }
    }, source),
  )

/** Text put together from what plans are made of, in no order that makes sense. */
export const scrambled: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...NASTY,
        'KẾ HOẠCH\n',
        'Căn cứ ',
        'I. MỤC ĐÍCH\n',
        'II. TỔ CHỨC THỰC HIỆN\n',
        '1. Văn phòng: ',
        'chủ trì, phối hợp với ',
        'định kỳ hàng quý ',
        '100% ',
        'ít nhất 04 bài ',
        'trước ngày 15/12/2022',
        'UBND xã Đỏ ',
        'Nơi nhận:\n- ',
        'TM. ỦY BAN\n',
        'PHỤ LỤC\n',
        'STT\nNội dung\nCơ quan chủ trì\n1\n',
        '| 1 | a | b |\n',
        '; ',
        '. ',
        '\n',
        '\n\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''))
