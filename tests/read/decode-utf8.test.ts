import { decodeUtf8 } from '@doi-chieu/ingest/read/decode-utf8'
import { describe, expect, it } from 'vitest'

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('UTF-8', () => {
  it.each([
    ['nothing', bytes(), ''],
    ['letters with marks', utf8('Kế hoạch số 5/KH-UBND …'), 'Kế hoạch số 5/KH-UBND …'],
    ['pairs', utf8('a😀b'), 'a😀b'],
    ['a byte order mark', utf8('\ufeffKế'), 'Kế'],
    ['two of them', utf8('\ufeff\ufeffKế'), '\ufeffKế'],
    ['a stray byte', bytes(0x61, 0xff, 0x62), null],
    ['a letter that is cut off', bytes(0x61, 0xe1, 0xba), null],
    ['a letter that is spelled too long', bytes(0xc0, 0xaf), null],
    ['half of a pair', bytes(0xed, 0xa0, 0x80), null],
  ])('%s', (_, from, text) => {
    expect(decodeUtf8(from)).toBe(text)
  })

  it('a part of a larger buffer is read alone', () => {
    expect(decodeUtf8(utf8('xxSở Nội vụyy').subarray(2, -2))).toBe('Sở Nội vụ')
  })
})
