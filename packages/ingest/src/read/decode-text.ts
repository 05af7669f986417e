import { partitionPoint } from '@doi-chieu/core/binary-search'
import type { Refusal } from '@doi-chieu/core/document/refusal'
import { decodeUtf8 } from './decode-utf8.js'
import { readDoubleUtf8 } from './double-utf8.js'
import { recogniseLegacy } from './legacy-encoding.js'
import { binaryFile, doubleEncoding, invalidEncoding, legacyEncoding } from './refusals.js'

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Refusal }

/** Characters that no text has; a few may stray in from an old word processor, many mean that it is no text. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0085]/gu
const C1_CONTROLS = /[\u0080-\u009f]/g
const CONTROLS_TOLERATED = 0.002

/**
 * Bytes of a text file → text. UTF-8 and UTF-16 with or without a byte order mark; Vietnamese legacy encodings
 * where they are certain, also where the file is valid UTF-8 but its letters are the Latin images of such bytes;
 * UTF-8 that was encoded twice.
 */
export function decodeText(bytes: Uint8Array, fileName: string): Decoded {
  const utf16 = utf16Label(bytes) ?? unmarkedUtf16(bytes)
  if (utf16 !== null) {
    const text = decodeStrictly(bytes, utf16)
    return text === null ? refuse(invalidEncoding(fileName, 'UTF-16', null)) : acceptText(text, fileName)
  }
  // NUL has no place in UTF-8 text or in a legacy encoding.
  if (bytes.includes(0)) return refuse(binaryFile(fileName))
  const utf8 = decodeUtf8(bytes)
  const double = utf8 === null ? null : readDoubleUtf8(utf8)
  if (double?.kind === 'repaired') return acceptText(double.text, fileName)
  if (double?.kind === 'recognised') return refuse(doubleEncoding(fileName))
  const latin = utf8 ?? new TextDecoder('windows-1252').decode(bytes)
  const legacy = recogniseLegacy(latin)
  if (legacy.kind === 'converted') return acceptText(legacy.text, fileName)
  if (legacy.kind === 'recognised') return refuse(legacyEncoding(fileName, legacy.encoding))
  if (utf8 !== null) return acceptText(utf8, fileName)
  // Letters of UTF-8 look like C1 controls here: one damaged byte does not make a text binary.
  return refuse(
    tooManyControls(latin.replace(C1_CONTROLS, 'x'))
      ? binaryFile(fileName)
      : invalidEncoding(fileName, 'UTF-8', firstInvalid(bytes)),
  )
}

function acceptText(text: string, fileName: string): Decoded {
  return text.includes('\0') || tooManyControls(text) ? refuse(binaryFile(fileName)) : { ok: true, text }
}

function refuse(refusal: Refusal): Decoded {
  return { ok: false, refusal }
}

function tooManyControls(text: string): boolean {
  return (text.match(CONTROLS)?.length ?? 0) > text.length * CONTROLS_TOLERATED
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Bytes by which UTF-16 without its mark is told, and fewest of a text. */
const VIEW = 4096
const FEWEST_BYTES = 200

/** UTF-16 whose mark is lost: half of the letters of Vietnamese, and all spaces, have a NUL on one side and none on the other. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < FEWEST_BYTES || bytes.length % 2 === 1) return null
  const seen = bytes.subarray(0, VIEW)
  const nuls = [0, 0]
  seen.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls
  if (Math.min(even, odd) > 0 || Math.max(even, odd) < seen.length / 5) return null
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Offset of the first byte that is not UTF-8: it ends the shortest prefix that cannot be decoded. */
function firstInvalid(bytes: Uint8Array): number {
  const validUpTo = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  // That all bytes together are no UTF-8 is known: the last one may begin a letter that is cut off.
  return partitionPoint(bytes.length - 1, (offset) => validUpTo(offset + 1))
}
