import { decodeUtf8 } from './decode-utf8.js'
import { measureAccentedWords } from './vietnamese-syllable.js'

type DoubleUtf8Verdict =
  { readonly kind: 'repaired'; readonly text: string } | { readonly kind: 'recognised' } | { readonly kind: 'none' }

/** A text may have been through such a program more than once. */
const MOST_ROUNDS = 3
/** Share of accented words that are syllables once the text is right. */
const READS_WELL = 0.9
const FEWEST_WORDS = 3

/** What the bytes of `ế`, `ạ`, `ư`, `đ` look like as Latin letters: `áº¿`, `áº¡`, `Æ°`, `Ä‘`. */
const LATIN_IMAGE = /á[º»]|Æ[°¯¡\u00a0]|Ä[‘\u0090ƒ‚]|Ã[\u0080-\u00bf‚-™]/g
const FEWEST_IMAGES = 20
/** One in so many characters; running Vietnamese has one in six. */
const SPARSEST = 40

/**
 * UTF-8 that some program read as Latin letters and wrote as UTF-8 again (`Kế hoạch` → `Káº¿ hoáº¡ch`). The way back is exact
 * where no byte was lost: the letters are bytes of windows-1252, and these bytes are UTF-8.
 */
export function readDoubleUtf8(latin: string): DoubleUtf8Verdict {
  let text = latin
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const bytes = bytesOf(text)
    const inner = bytes === null ? null : decodeUtf8(bytes)
    if (inner === null || inner.length === text.length) break
    text = inner
    const { count, possible } = measureAccentedWords(text)
    if (count >= FEWEST_WORDS && possible >= READS_WELL) return { kind: 'repaired', text }
  }
  const images = latin.match(LATIN_IMAGE)?.length ?? 0
  return { kind: images >= FEWEST_IMAGES && images * SPARSEST >= latin.length ? 'recognised' : 'none' }
}

/** Each character of windows-1252 and its byte; the control characters that stand for the five codes without a letter too. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => byte).flatMap((byte): readonly (readonly [string, number])[] => [
    [String.fromCharCode(byte), byte],
    [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte],
  ]),
)

/** The bytes that windows-1252 shows as these letters; null where a letter is none of its. */
function bytesOf(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = BYTE_OF.get(text.charAt(i))
    if (byte === undefined) return null
    bytes[i] = byte
  }
  return bytes
}
