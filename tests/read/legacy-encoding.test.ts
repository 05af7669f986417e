import { readFile } from 'node:fs/promises'
import {
  legacyEncodings,
  TCVN3,
  VISCII,
  VNI_LETTERS,
  VNI_PAIRS,
  WINDOWS_1258,
} from '@doi-chieu/ingest/read/legacy-tables'
import { decodeText } from '@doi-chieu/ingest/read/decode-text'
import { describe, expect, it } from 'vitest'
import { planFiles } from '../cli/cli.js'
import { inRepository } from '../harness/repository.js'

const decode = (bytes: Uint8Array): string => {
  const result = decodeText(bytes, 'x.txt')
  return result.ok ? result.text : `refused: ${result.refusal.reason}, ${result.refusal.what_en}`
}

/** Unicode → the characters of a legacy encoding, by the inverse of its table; tones stand apart in windows-1258. */
function encoder(tables: readonly ReadonlyMap<string, string>[], combining = false): (text: string) => string {
  const inverse = new Map(tables.flatMap((table) => [...table].map(([code, letter]) => [letter, code] as const)))
  return (text) => Array.from(combining ? splitTones(text) : text, (letter) => inverse.get(letter) ?? letter).join('')
}

function splitTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /([aeouAEOU])([\u0323]?)([\u0302\u0306\u031b])/g,
      (_, base: string, dot: string, mark: string) => `${(base + mark).normalize('NFC')}${dot}`,
    )
}

const encodings = [
  { name: 'TCVN3 (ABC)', encode: encoder([TCVN3]), capitals: false },
  { name: 'VNI', encode: encoder([VNI_PAIRS, VNI_LETTERS]), capitals: true },
  { name: 'windows-1258', encode: encoder([WINDOWS_1258], true), capitals: true },
] as const

const cleanPlans = planFiles.filter((file) => !file.startsWith('002'))
const plain = (text: string): string => text.normalize('NFC').replace(/[^\p{ASCII}\p{L}]/gu, '-')

describe('a whole plan in a legacy encoding', () => {
  const cases = encodings.flatMap((encoding) => cleanPlans.map((file) => ({ ...encoding, file })))
  it.each(cases)(
    '$name $file comes back letter by letter, as bytes and as Latin letters',
    async ({ encode, capitals, file }) => {
      const text = plain(await readFile(inRepository('data/plans', file), 'utf8'))
      // TCVN3 has no toned capitals: such words are written small here; the restoring of capitals has its own test.
      const written = capitals
        ? text
        : text.replace(/[^\n]*/g, (line) => (/[À-ỸĂĐƠƯ]/u.test(line) ? line.toLowerCase() : line))
      const latin = encode(written)
      expect(latin).not.toBe(written)
      expect(decode(Buffer.from(latin, 'latin1'))).toBe(written)
      expect(decode(Buffer.from(latin, 'utf8'))).toBe(written)
    },
  )
})

describe('tables', () => {
  it.each([
    ['TCVN3 (ABC)', 'Céng hßa x· héi chñ nghÜa ViÖt Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['TCVN3 (ABC)', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TCVN3 (ABC)', 'KÕ HO¹CH TUY£N TRUYÒN', 'KẾ HOẠCH TUYÊN TRUYỀN'],
    ['TCVN3 (ABC)', 'ñy ban nh©n d©n, Sè: 12/KH-UBND', 'ủy ban nhân dân, Số: 12/KH-UBND'],
    ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['VNI', 'Ñoäc laäp - Töï do - Haïnh phuùc, KEÁ HOAÏCH', 'Độc lập - Tự do - Hạnh phúc, KẾ HOẠCH'],
    ['windows-1258', 'Cô\u0323ng ho\u0300a', 'Cộng hòa'],
    ['VISCII', 'C\u00f5ng', 'Cõng'],
  ])('%s: %s', (name, latin, expected) => {
    // The combining marks of windows-1258 and VISCII's letters are given as their codes.
    const coded = name === 'windows-1258' ? latin.replace('\u0323', '\u00f2').replace('\u0300', '\u00cc') : latin
    expect(legacyEncodings.find((encoding) => encoding.name === name)?.decode(coded)).toBe(expected)
  })

  it.each([
    ['TCVN3', TCVN3],
    ['VNI', new Map([...VNI_PAIRS, ...VNI_LETTERS])],
    ['VISCII', VISCII],
  ])('%s: no two codes give one letter', (_, table) => {
    // A capital of VNI may be followed by a small or a capital mark: those are one code written twice.
    const codes = [...table].filter(([code]) => [code.toLowerCase(), code.toUpperCase()].includes(code))
    expect(new Set(codes.map(([, letter]) => letter)).size).toBe(codes.length)
  })

  it('TCVN3 has the 67 small letters with marks and the 7 capitals', () => {
    expect([...TCVN3.values()].sort().join('')).toBe(
      Array.from('ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ').sort().join(''),
    )
  })
})

describe('what must stay as it is', () => {
  it.each(planFiles)('%s is plain Unicode', async (file) => {
    const bytes = await readFile(inRepository('data/plans', file))
    expect(decode(bytes)).toBe(bytes.toString('utf8'))
  })

  it.each([
    [
      'French',
      "L'été dernier, où étiez-vous ? À l'hôtel près de la forêt, là-bas, très loin. Ça va, déjà ? Élève, être, même.",
    ],
    ['German', 'Die Größe der Straße können wir später prüfen; natürlich hört er Übungen für Künstler über Köln.'],
    ['English', 'A plan without a single mark.'],
    [
      'letters once lost',
      'Tuyén truyén cai cach hanh chinh nam 2022, thuc hién nhiém vu cua huyén, nhan thuc vé nghia vu.',
    ],
  ])('%s', (_, text) => {
    expect(decode(Buffer.from(text))).toBe(text)
  })
})
