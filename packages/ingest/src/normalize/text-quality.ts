import type { TextQuality } from '@doi-chieu/core/document/text-quality'

const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i

/** Measures a text by its share of words with Vietnamese marks. */
export function measureTextQuality(text: string): TextQuality {
  const words = text.match(/\p{L}+/gu) ?? []
  const marked = words.filter((word) => MARKED.test(word)).length
  return words.length > 0 && marked / words.length < 0.4 ? 'diacritics_lost' : 'clean'
}
