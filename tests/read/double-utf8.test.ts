import { readFile } from 'node:fs/promises'
import { decodeText } from '@doi-chieu/ingest/read/decode-text'
import { readDoubleUtf8 } from '@doi-chieu/ingest/read/double-utf8'
import { describe, expect, it } from 'vitest'
import { planFiles } from '../cli/cli.js'
import { inRepository } from '../harness/repository.js'

const windows1252 = new TextDecoder('windows-1252')
const byWindows = (text: string): string => windows1252.decode(Buffer.from(text))
const byLatin1 = (text: string): string => Buffer.from(text).toString('latin1')

const decode = (text: string): string => {
  const result = decodeText(Buffer.from(text), 'x.txt')
  return result.ok ? result.text : `refused: ${result.refusal.reason}, ${result.refusal.what_en}`
}

const cleanPlans = planFiles.filter((file) => !file.startsWith('002'))

describe('UTF-8 that was encoded twice', () => {
  const ways = [
    ['as windows-1252', byWindows],
    ['as Latin-1', byLatin1],
    ['twice more', (text: string): string => byLatin1(byWindows(text))],
  ] as const

  it.each(ways.flatMap(([way, image]) => cleanPlans.map((file) => [way, file, image] as const)))(
    '%s: %s comes back letter by letter',
    async (_, file, image) => {
      const text = (await readFile(inRepository('data/plans', file), 'utf8')).replace(/^\ufeff/, '')
      expect(image(text)).not.toBe(text)
      expect(decode(image(text))).toBe(text)
    },
  )

  it('is refused by its name where letters were lost', () => {
    const lost = byWindows('KẾ HOẠCH Tuyên truyền cải cách hành chính của Đảng ủy xã\n'.repeat(9)).replace(
      /[\u0080-\u009f]/g,
      '?',
    )
    expect(decode(lost)).toMatch(/^refused: invalid_encoding, .*encoded twice/)
  })

  it.each([
    ['a plan as it should be', 'Kế hoạch tuyên truyền cải cách hành chính'],
    ['a text without marks', 'Ke hoach tuyen truyen'],
    ['another language', 'Café, naïve résumé, Ångström, à propos; voilà déjà vu'],
    ['an example of such letters in a sound text', 'Tệp hỏng hiện chữ “Káº¿ hoáº¡ch” thay cho “Kế hoạch”.'],
    ['nothing', ''],
  ])('leaves %s', (_, text) => {
    expect(readDoubleUtf8(text)).toEqual({ kind: 'none' })
    expect(decode(text)).toBe(text)
  })
})
