import type { AnalysedText } from '../segment/analysed-text.js'
import { clausesOf } from '../segment/clause.js'
import type { CommitmentMention } from './commitment-mention.js'

const SOURCE =
  /kinh phi[^;.]{0,90}?(?:duoc|do|tu|trong)\s+(?:can doi|bo tri|lay|dam bao|bao dam|su dung|trich|chi|ngan sach|nguon|du toan)|(?:bo tri|can doi|dam bao|bao dam|uu tien)\s+(?:nguon\s+)?kinh phi|nguon kinh phi|kinh phi thuc hien\s[^;.]{0,60}(?:ngan sach|du toan)/
const ESTIMATE =
  /(?:lap|tham dinh|tham muu bo tri|bo tri|xay dung)\s+(?:du (?:toan|tru)\s+)?kinh phi|lap du (?:toan|tru)/
/** In a section on money every clause that speaks of it. */
const MONEY = /ngan sach|kinh phi|du toan|nguon (?:chi|von|thu|xa hoi hoa)|trieu dong/
const AMOUNT = /(\d{1,3}(?:[.,]\d{3})+|\d{1,6})\s*(trieu dong|ty dong|nghin dong|dong)/

/** Sources of money and duties to estimate it. */
export function budgetMentions(analysed: AnalysedText): readonly CommitmentMention[] {
  const { document } = analysed
  const mentions: CommitmentMention[] = []
  for (const segment of analysed.segments) {
    if (segment.zone !== 'body' || segment.topic === 'content' || segment.topic === 'audience') continue
    for (const clause of clausesOf(document, { start: segment.body, end: segment.end })) {
      const fold = document.fold.slice(clause.start, clause.end).replace(/[\n|]/g, ' ')
      const match =
        SOURCE.exec(fold) ??
        ESTIMATE.exec(fold) ??
        (segment.topic === 'budget' && !segment.heading ? MONEY.exec(fold) : null)
      if (match === null) continue
      const amount = AMOUNT.exec(fold)
      mentions.push({
        kind: 'budget',
        indexCode: null,
        value: amount === null ? null : Number((amount[1] ?? '').replace(/[.,](?=\d{3})/g, '')),
        unit: amount === null ? null : writtenUnit(amount[2] ?? ''),
        comparator: null,
        frequency: null,
        start: clause.start + match.index,
        end: clause.end,
        segment,
        confidence: (segment.topic === 'budget' ? 0.95 : 0.85) * (document.damaged ? 0.92 : 1),
        rule: 'commitment.budget',
      })
    }
  }
  return mentions
}

function writtenUnit(folded: string): string {
  return (
    { 'trieu dong': 'triệu đồng', 'ty dong': 'tỷ đồng', 'nghin dong': 'nghìn đồng', dong: 'đồng' }[folded] ?? folded
  )
}
