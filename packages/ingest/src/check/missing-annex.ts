import { SIGN } from '../patterns/sign-word.js'
import { segmentSigns, segmentsWith } from '../segment/segment-signs.js'
import type { CheckInput, Noticed } from './plan-check.js'

/** An annex of this text; `Phụ lục kèm theo Quyết định số 876/QĐ-BNV` is that of another. */
const ANNOUNCED =
  /(?:\(|^)[^()]{0,90}(?:phu\s+luc|bieu\s+(?:mau|so))[^()]{0,90}(?:kem\s+theo|dinh\s+kem|gui\s+kem|ban\s+hanh\s+kem)(?!\s+(?:theo\s+)?(?:quyet\s+dinh|nghi\s+dinh|nghi\s+quyet|thong\s+tu|cong\s+van)\s+so\s)|(?:kem\s+theo|chi\s+tiet\s+(?:tai|theo|trong))\s[^().;]{0,30}(?:phu\s+luc|bieu)|(?:tai|theo|trong|co)\s+(?:phu\s+luc|bieu)(?:\s+[a-z0-9]{1,6}){0,6}\s+(?:kem\s+theo|dinh\s+kem)(?:\s+ke\s+hoach\s+nay|\s*[).;:,]|\s*$)/

const ANNOUNCING = SIGN.annex | SIGN.attached

/** An annex that the text announces and does not have. */
export function missingAnnex({ analysed }: CheckInput): readonly Noticed[] {
  if (analysed.segments.some((segment) => segment.zone === 'annex')) return []
  return segmentsWith(analysed, ['body'], SIGN.annex)
    .filter(
      (segment) => (segmentSigns(analysed, segment) & ANNOUNCING) === ANNOUNCING && ANNOUNCED.test(segment.folded),
    )
    .slice(0, 1)
    .map((segment) => ({
      kind: 'missing_annex' as const,
      severity: 'warning' as const,
      vi: 'Văn bản nhắc phụ lục kèm theo nhưng không có phụ lục trong bản đọc được.',
      en: 'The text announces an annex, but the text as read has none.',
      expected: 'Phụ lục',
      span: { start: segment.start, end: segment.end },
      confidence: 0.9,
      rule: 'finding.missing_annex',
    }))
}
