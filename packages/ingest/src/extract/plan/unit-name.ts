import { isSpaceOrBar, withSingleSpaces } from '../../normalize/single-spaces.js'
import { remembered } from '../../normalize/word/remembered.js'

/** Words in capitals that begin something else than a name. */
const isNeverAName = remembered((part) =>
  /^(?:Ủy|Uỷ|Và|UBND|H[ĐD]ND|CCHC|TTHC|(?:UB)?MTTQ|Căn|Về|Trong|Theo|Các|Để|Đến|Với|Trên|Nơi|Tỉnh|Huyện|Xã|Phường|Quận|Người)$/iu.test(
    part,
  ),
)
/** Words that begin a name before another of its words and something else elsewhere: `xã Giai Xuân`, `TỈNH GIAI ĐOẠN 2021 - 2025`; `xã Quý Sơn`, `các xã Quý II`. */
const opensOther = remembered((pair) =>
  /^(?:Giai|Đạt|Kế|Lưu|- (?:Giai|Đạt|Kế|UBND|HĐND|UBMTTQ|MTTQ|[ỦU][yỷ] Ban|Đảng [ỦU][yỷ])|Quý (?:I{1,3}|IV|[1-4])|Uy Ban|Giai (?:Đoạn|Doan)|Kế Hoạch|Ke Hoach|Đạt (?:Chuẩn|Tiêu|Kết)|Lưu (?:VT|VP|Trữ|Hành|Ý))$/iu.test(
    pair,
  ),
)
/** Of these words, those that names of units end with: `xã Tân Xã`, `huyện Năm Căn`, `phường Liễu Giai`. */
const MAY_END_NAME = /^(?:Căn|Xã|Phường|Quận|Các|Giai|Đạt|Kế|Lưu)$/iu
/** The words of a name as written, up to the first that is none of it; the last one is where the name is seen to end there. */
export function nameWords(written: string, ended: boolean): readonly string[] {
  const parts = withSingleSpaces(written, isSpaceOrBar).split(' ')
  const capitals = isUpperCase(parts[0] ?? '') && (parts[0]?.length ?? 0) > 1
  const stop = parts.findIndex(
    (part, i) =>
      (!(ended && i > 0 && i === parts.length - 1 && MAY_END_NAME.test(part)) &&
        (isNeverAName(part) ||
          opensOther(i + 1 < parts.length ? `${part} ${parts[i + 1] ?? ''}` : i === 0 ? part : `- ${part}`))) ||
      // `TỈNH PHÚ THỌ Số: 12`: a name in capitals ends before a word that is not.
      (capitals && i > 0 && /^\p{Lu}\p{Ll}/u.test(part)),
  )
  return stop < 0 ? parts : parts.slice(0, stop)
}

/** Most words have a plain small letter, which is found sooner than the capitals of a whole word. */
export function isUpperCase(written: string): boolean {
  return !/[a-z]/.test(written) && written === written.toUpperCase()
}

export function titleCase(name: string): string {
  if (!isUpperCase(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, lead: string, letter: string) => lead + letter.toUpperCase())
}
