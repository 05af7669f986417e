/** Parts of document symbols whose Đ is lost by folding or whose case is mixed. Others are written in capitals as they stand. */
const PARTS = [
  'NQ',
  'QĐ',
  'CT',
  'KH',
  'NĐ',
  'TT',
  'TTLT',
  'CTr',
  'HD',
  'TB',
  'BC',
  'TTr',
  'KL',
  'ĐA',
  'QC',
  'QyĐ',
  'PL',
  'CĐ',
  'UBND',
  'HĐND',
  'CP',
  'TTg',
  'TW',
  'TU',
  'HU',
  'ĐU',
  'ThU',
  'QH',
  'UBTVQH',
  'VPCP',
  'VPTW',
  'BNV',
  'BTTTT',
  'BTC',
  'BTP',
  'BKHCN',
  'BKHĐT',
  'BGDĐT',
  'KHĐT',
  'GDĐT',
  'LĐTBXH',
  'SLĐTBXH',
  'SKHĐT',
  'SGDĐT',
  'HĐPH',
  'BCĐ',
  'BCĐCCHC',
  'SNV',
  'STTTT',
  'STP',
  'STC',
  'VP',
  'NC',
] as const

const byFold = new Map<string, string>(PARTS.map((part) => [part.replace(/[Đ]/g, 'D').toLowerCase(), part]))
const known = new Set<string>(PARTS)

/**
 * Writes one part of a symbol as law practice does: `qd` → `QĐ`, `ttg` → `TTg`. A part that is on no list keeps its
 * own letters in capitals. `restored` tells that letters were changed.
 */
export function symbolPart(written: string): { readonly part: string; readonly known: boolean } {
  const plain = written.normalize('NFC').replace(/[ÐD](?=.)|Ð$/g, (letter) => (letter === 'Ð' ? 'Đ' : letter))
  if (known.has(plain)) return { part: plain, known: true }
  const digits = /^(.*?)(\d{0,2})$/.exec(plain)
  const letters = digits?.[1] ?? plain
  const fold = letters.replace(/[Đđ]/g, 'd').toLowerCase()
  const canonical = byFold.get(fold)
  return canonical === undefined
    ? { part: plain.toUpperCase(), known: false }
    : { part: canonical + (digits?.[2] ?? ''), known: true }
}
