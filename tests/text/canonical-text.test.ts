import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { describe, expect, it } from 'vitest'

describe('canonical text', () => {
  it.each([
    ['a line broken by hand', 'Phòng Nội vụ\vPhòng Tư pháp'],
    ['separators of lines', 'Phòng Nội vụ\u2028Phòng Tư pháp'],
    ['separators of paragraphs', 'Phòng Nội vụ\u2029Phòng Tư pháp'],
    ['the next line of mainframes', 'Phòng Nội vụ\u0085Phòng Tư pháp'],
    ['line ends of three signs', 'Phòng Nội vụ\r\nPhòng Tư pháp'],
  ])('%s', (_, text) => {
    expect(canonicalText(text)).toBe('Phòng Nội vụ\nPhòng Tư pháp')
  })

  it.each([
    ['tones before the marks of letters', 'hie\u0323\u0302n a\u0301\u0302n o\u0300\u031b', 'hiện ấn ờ'],
    ['marks of letters first', 'hie\u0302\u0323n a\u0302\u0301n o\u031b\u0300', 'hiện ấn ờ'],
    ['letters with their marks, tones apart', 'hiê\u0323n â\u0301n', 'hiện ấn'],
  ])('%s', (_, text, expected) => {
    expect(canonicalText(text)).toBe(expected.normalize('NFC'))
  })

  it('form feeds stay, and signs outside the basic plane are one sign', () => {
    expect(canonicalText('a\fb')).toBe('a\fb')
    expect(canonicalText('👉 Sở')).toBe('\ufffd Sở')
  })
})
