import { foldedPhrases } from '../patterns/folded-phrases.js'
import { TWO_TIER_DAY } from '@doi-chieu/core/locality/locality'
import { everyMatch, spanOf } from '../normalize/every-match.js'
import { SIGN } from '../patterns/sign-word.js'
import type { Segment } from '../segment/outline/outline.js'
import { segmentsWith } from '../segment/segment-signs.js'
import { citedSpans } from './cited-spans.js'
import type { CheckInput, Noticed } from './plan-check.js'

const DISTRICT_SCOPE = /tren\s+dia\s+ban\s+(?:toan\s+)?(?:huyen|quan|thi\s+xa)(?![a-z])/g

/** `UBND huyện`, `Trung tâm Văn hóa … huyện`, `các huyện, thị xã, thành phố`, `phải lên huyện`: who acts at, or where one goes to, a district. Folded. */
const DISTRICT_ACTS = new RegExp(
  `(?<![a-z])(?:${foldedPhrases([
    '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|chủ tịch|lãnh đạo|cán bộ|công chức|cơ quan) (?:cấp |các |của )?huyện',
    '(?<!địa )(?:các )?(?:phòng|ban|ngành|đoàn thể)(?:, (?:ban|ngành|phòng))?(?: (?:chuyên môn|nội vụ|tư pháp|tài chính|văn hóa)(?: [a-z-]+){0,5}?)? (?:của |cấp )?huyện',
    '(?:trung tâm|đài truyền thanh|cổng (?:thông tin|ttđt))(?:,? [a-z-]+){0,8}? huyện',
    'các huyện(?=, (?:thị xã|thành phố|quận)(?![a-z]))',
    'các (?:quận|thị xã|thành phố), (?:(?:thị xã|thành phố), )?huyện',
    '(?:phải|xuống|đi) lên huyện',
    '(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân) (?:quận|thị xã)(?=\\s*(?:[.,;)]|$)|\\s(?:xem xét|phê duyệt|quyết định|theo quy định))',
    'cấp huyện(?=(?:,|\\s+và) (?:cấp )?xã)',
  ])})(?![a-z])`,
  'g',
)
/** Cities and towns of a province ended with the districts, those of the State did not. Folded; a name follows. */
const CITY_ACTS = /(?:tren\s+dia\s+ban|ubnd|uy\s+ban\s+nhan\s+dan)\s+(?:thanh\s+pho|thi\s+xa|quan)\s+(?=[a-z])/g
const STATE_CITIES = /^(?:ha\s+noi|ho\s+chi\s+minh|da\s+nang|hai\s+phong|can\s+tho|hue)(?![a-z])/
/** Characters before and behind a district in which it may be said that it was. */
const FARTHEST_BEFORE = 48
const FARTHEST_BEHIND = 40
/** What was, or is no more. */
const FORMER =
  /\b(?:cu\b(?!\s+the)|truoc\s+(?:day|khi|sap|(?:ngay\s+)?0?1\/7)|khong\s+(?:con|to\s+chuc)|(?<!can\s+)bo\s+cap|giai\s+the|cham\s+dut|ket\s+thuc|sap\s+(?:nhap|xep)|ban\s+giao|chuyen\s+giao)/

/** Districts in a plan of the time that has none. */
export function endedDistricts(facts: CheckInput['facts'], analysed: CheckInput['analysed']): readonly Noticed[] {
  const { doc_date: date, plan_year: year } = facts.plan
  const after =
    date !== null && date.length >= 7 ? date >= TWO_TIER_DAY.slice(0, date.length) : year !== null && year >= 2026
  if (!after) return []
  const cited = citedSpans(facts)
  return segmentsWith(analysed, ['body', 'closing'], SIGN.word).flatMap((segment) => {
    if (segment.looksBack) return []
    const fold = analysed.document.flat.slice(segment.body, segment.end)
    if (!MAY_NAME.test(fold)) return []
    const isNow = (match: RegExpExecArray): boolean => {
      const { start, end } = spanOf(match)
      const around = fold.slice(Math.max(0, start - FARTHEST_BEFORE), end + FARTHEST_BEHIND)
      return !cited.touches(spanOf(match, segment.body)) && !FORMER.test(around)
    }
    const acts = [
      ...(MAY_ACT.test(fold) ? everyMatch(DISTRICT_ACTS, fold) : []),
      ...everyMatch(CITY_ACTS, fold).filter((match) =>
        isEndedCity(analysed, segment, fold, match.index + match[0].length),
      ),
    ].filter(isNow)
    // What a paragraph says of a district is one thing to look at.
    return [...everyMatch(DISTRICT_SCOPE, fold), ...acts.slice(0, 1)].map((match) => ({
      kind: 'scope_error' as const,
      severity: 'warning' as const,
      vi: 'Kế hoạch nêu cấp huyện, cấp này không còn từ ngày 01/7/2025.',
      en: 'The plan names a district; districts ended on 1 July 2025.',
      expected: facts.plan.locality_name,
      span: { start: segment.body + match.index, end: segment.body + match.index + match[0].trimEnd().length },
      confidence: 0.85,
      rule: 'finding.scope_ended_district',
    }))
  })
}

/** What each of `DISTRICT_ACTS` holds: a short pattern is searched faster than its long ones. */
const MAY_ACT = /\shuyen|(?:ubnd|nhan\s+dan|hdnd)\s+(?:quan|thi\s+xa)/
const MAY_NAME = /\shuyen|dia\s+ban|(?:ubnd|nhan\s+dan)\s+(?:thanh|thi|quan)\s/

/** `thành phố Thanh Hóa`: a name in capitals that is no city of the State. */
function isEndedCity({ document }: CheckInput['analysed'], segment: Segment, fold: string, name: number): boolean {
  const at = segment.body + name
  return /^\p{Lu}\p{Ll}/u.test(document.text.slice(at, at + 2)) && !STATE_CITIES.test(fold.slice(name, name + 24))
}
