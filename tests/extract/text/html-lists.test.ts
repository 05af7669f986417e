import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'

/** The lines of a text as rules read them. */
const linesOf = (html: string): readonly string[] =>
  documentText(canonicalText(html))
    .text.split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '')

describe('lists and paragraphs of HTML', () => {
  it.each([
    ['numbers', '<ol><li>Một</li><li>Hai</li></ol>', ['1. Một', '2. Hai']],
    ['ten items and more', `<ol>${'<li>Việc</li>'.repeat(11)}</ol>`, expect.arrayContaining(['10. Việc', '11. Việc'])],
    ['a first number', '<ol start="4"><li>Một</li><li value="7">Hai</li></ol>', ['4. Một', '7. Hai']],
    [
      'letters inside',
      '<ol><li>Một<ol><li>Ba</li><li>Bốn</li></ol></li><li>Hai</li></ol>',
      ['1. Một', 'a) Ba', 'b) Bốn', '2. Hai'],
    ],
    [
      'one item, whose place tells the number',
      '<ol><li>Một</li></ol><p>a</p><ol><li>Hai</li></ol>',
      ['+. Một', 'a', '+. Hai'],
    ],
    ['hyphens', '<ul><li>Một</li><li>Hai</li></ul>', ['- Một', '- Hai']],
    ['hyphens inside numbers', '<ol><li>Một<ul><li>Ba</li></ul></li><li>Hai</li></ol>', ['1. Một', '- Ba', '2. Hai']],
    [
      'items that have their own',
      '<ol><li>a) Một</li><li>- Hai</li><li>IV. Ba</li></ol>',
      ['a) Một', '- Hai', 'IV. Ba'],
    ],
    ['a wrapped paragraph', '<p align="left">Phòng Nội vụ\n\t\tchủ trì</p>', ['Phòng Nội vụ chủ trì']],
    ['a wrapped paragraph with a break', '<p>Phòng\nNội vụ<br/>\nchủ trì</p>', ['Phòng Nội vụ', 'chủ trì']],
    ['lines that no tag closes', '<p>Phòng Nội vụ\nchủ trì\n<p>Hai', ['Phòng Nội vụ', 'chủ trì', 'Hai']],
    ['lines that a blank one parts', '<p>Phòng Nội vụ\n\nchủ trì</p>', ['Phòng Nội vụ', 'chủ trì']],
    ['lines of a division', '<div>Phòng Nội vụ\nchủ trì</div>', ['Phòng Nội vụ', 'chủ trì']],
    [
      'a head for programs',
      '<!DOCTYPE html>\n<head><meta charset="utf-8"/><title>x.docx</title></head>\n<p>Một</p>',
      ['Một'],
    ],
    ['a title in a sentence', 'gửi <head office> trước', ['gửi <head office> trước']],
  ])('%s', (_, html, lines) => {
    expect(linesOf(html)).toEqual(lines)
  })
})
