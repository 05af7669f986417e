import { foldedPhrases } from '../../patterns/folded-phrases.js'
import { everyMatch } from '../../normalize/every-match.js'
import { SIGN } from '../../patterns/sign-word.js'
import type { AnalysedText } from '../../segment/analysed-text.js'
import { contentOf } from '../../segment/block/content.js'
import { clausesOf } from '../../segment/clause/clause.js'
import { segmentsWith } from '../../segment/segment-signs.js'
import type { CommitmentMention } from './commitment-mention.js'

const BAD_THING = foldedPhrases(['vụ(?: việc| án| cháy| tai nạn)?|trường hợp|điểm nóng|ca (?:mắc|bệnh|tử vong)|hồ sơ'])
/** `không để xảy ra vụ việc nghiêm trọng`, `không phát sinh điểm nóng`: what there shall be none of, and how it is counted. Folded. */
const NOTHING = new RegExp(
  [
    String.raw`(?<![a-z])khong\s+(?:de\s+)?(?:xay\s+ra|phat\s+sinh)\s+(?:cac\s+|bat\s+ky\s+|them\s+)?`,
    `(${BAD_THING})(?![a-z])(?:[^,;.]{0,120})`,
  ].join(''),
  'g',
)
/** `vụ ngộ độc trên 30 người/vụ`: each may have so many. */
const OF_EACH = /\s\d[\d.,]*\s[a-z]+(?:\s[a-z]+)?\s?\/\s?(?:vu|ca)(?![a-z])/
const WRITTEN: Readonly<Record<string, string>> = {
  vu: 'vụ',
  truong: 'trường hợp',
  diem: 'điểm nóng',
  ca: 'ca',
  ho: 'hồ sơ',
}

/** Goals that there be none of something, among goals alone: elsewhere the words are a way of speaking. */
export function goalsOfNothing(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  return segmentsWith(analysed, ['body'], SIGN.refusal).flatMap((segment) => {
    if (segment.topic !== 'aims' && segment.topic !== 'targets') return []
    return clausesOf(document, contentOf(segment)).flatMap((clause) =>
      (clause.signs & SIGN.refusal) === 0
        ? []
        : everyMatch(NOTHING, document.flat.slice(clause.start, clause.end)).flatMap(
            (match): readonly CommitmentMention[] => {
              if (OF_EACH.test(match[0])) return []
              const start = clause.start + match.index
              return [
                {
                  kind: 'target',
                  indexCode: null,
                  value: 0,
                  unit: WRITTEN[(match[1] ?? '').split(/\s/)[0] ?? ''] ?? null,
                  comparator: null,
                  frequency: null,
                  start,
                  end: start + match[0].trimEnd().length,
                  segment,
                  confidence: 0.82 * (document.damaged ? 0.92 : 1),
                  rule: 'commitment.nothing_of_it',
                },
              ]
            },
          ),
    )
  })
}
