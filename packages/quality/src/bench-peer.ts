import { foldText } from '@doi-chieu/core/text/fold'
import { canonicalText } from '@doi-chieu/ingest/normalize/canonical-text'

/** The least any reader does: decode, NFC, one fold pass. Returns the folded text so that nothing is optimised away. */
export function floorPass(bytes: Uint8Array): string {
  return foldText(canonicalText(decoder.decode(bytes)))
}

const decoder = new TextDecoder('utf-8')

/**
 * What an afternoon's work finds: twenty accent-blind regexes over the folded text, each match sliced from the source.
 * The peer the extractor is measured against; it knows neither structure nor context.
 */
const NAIVE: readonly RegExp[] = [
  /(nghi quyet|quyet dinh|ke hoach|nghi dinh|chi thi|thong tu|cong van|ket luan|chuong trinh|huong dan)\s+so:?\s*\d+[^\s,;]*(?:\s+ngay\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4})?/g,
  /\d{1,5}\s*\/\s*(?:\d{4}\s*\/\s*)?[a-z]{1,5}\s*-\s*[a-z]{1,8}/g,
  /ngay\s+\d{1,2}\s*\/\s*\d{1,2}\s*\/\s*\d{4}/g,
  /ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}/g,
  /\bluat\s+[a-z\s]{3,60}?nam\s+\d{4}/g,
  /(cong thong tin dien tu|trang thong tin dien tu|website|cong ttdt)/g,
  /(dai truyen thanh|he thong loa|loa truyen thanh|phat thanh)/g,
  /(facebook|zalo|mang xa hoi|fanpage|youtube)/g,
  /(pano|ap phich|bang ron|khau hieu|to roi|to gap)/g,
  /(hoi nghi|hop|hoi thao|toa dam|tap huan)/g,
  /(hoi thi|cuoc thi|san khau hoa)/g,
  /(bao chi|dai truyen hinh|phong su|ban tin)/g,
  /(chu tri|phoi hop voi|tham muu|co trach nhiem)/g,
  /(so [a-z]+|phong [a-z]+|ubnd [a-z]+|van phong [a-z]+)/g,
  /(de nghi|giao|phan cong)\s[a-z\s]{3,60}/g,
  /\d{1,3}(?:[.,]\d+)?\s*%/g,
  /(it nhat|toi thieu|tren|duoi)\s+\d+/g,
  /(hang|dinh ky|moi)\s+(tuan|thang|quy|nam)/g,
  /(par\s?index|sipas|papi|pci|ddci|dti)/g,
  /(nguon kinh phi|ngan sach|kinh phi thuc hien)/g,
]

/** Runs the naive peer over the bytes of one document; returns the number of matches. */
export function naivePass(bytes: Uint8Array): number {
  const text = canonicalText(decoder.decode(bytes))
  const fold = foldText(text)
  let found = 0
  // `matchAll` would copy each pattern, and a copy that is compiled late in a process with 16 MB of compiled code stays slow.
  for (const pattern of NAIVE) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(fold); match !== null; match = pattern.exec(fold))
      if (text.slice(match.index, match.index + match[0].length) !== '') found++
  }
  return found
}
