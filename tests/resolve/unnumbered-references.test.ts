import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { describe, expect, test } from 'vitest'
import { joined, one } from './joined-citations.js'
import { soKhdt2022, sonNinh2022, thachChau2024, type CitationWords, type PlanWords } from './plan-fixture.js'

const CCHC_2030 = 'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030'

describe('references without number', () => {
  const rows: readonly [
    what: string,
    plan: PlanWords,
    reference: CitationWords,
    resolution: LegalCitation['resolution'],
    number: string | null,
  ][] = [
    [
      'the national programme',
      sonNinh2022,
      { type: 'Chương trình', subject: 'tổng thể CCHC nhà nước' },
      'inferred',
      '76/NQ-CP',
    ],
    [
      'with its period',
      sonNinh2022,
      {
        type: 'Chương trình',
        subject: 'tổng thể cải cách hành chính giai đoạn 2021 – 2030 của Chính phủ',
        issuer: 'Chính phủ',
      },
      'inferred',
      '76/NQ-CP',
    ],
    [
      'the period before',
      sonNinh2022,
      { type: 'Chương trình', subject: 'tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020' },
      'inferred',
      '30c/NQ-CP',
    ],
    [
      'a law by its year',
      sonNinh2022,
      { type: 'Luật', date: '2015', subject: 'Ban hành văn bản quy phạm pháp luật năm 2015' },
      'inferred',
      '80/2015/QH13',
    ],
    [
      'an amending law by its year',
      sonNinh2022,
      {
        type: 'Luật',
        date: '2020',
        subject: 'sửa đổi, bổ sung một số điều của Luật Ban hành văn bản quy phạm pháp luật năm 2020',
      },
      'inferred',
      '63/2020/QH14',
    ],
    [
      'a law of another year',
      sonNinh2022,
      { type: 'Luật', date: '2016', subject: 'Ban hành văn bản quy phạm pháp luật năm 2016' },
      'unresolved',
      null,
    ],
    [
      'a scheme nobody knows',
      sonNinh2022,
      { type: 'Đề án', subject: '“Tiếp tục đẩy mạnh CCHC giai đoạn 2021 - 2025”' },
      'unresolved',
      null,
    ],
    [
      'a plan nobody cites',
      sonNinh2022,
      { type: 'Kế hoạch', subject: 'CCHC năm 2022', issuer: 'UBND xã' },
      'unresolved',
      null,
    ],
    ['the Constitution', sonNinh2022, { type: 'Hiến pháp', date: '2013', subject: 'năm 2013' }, 'inferred', null],
  ]
  test.each(rows)('%s', (_, plan, reference, resolution, number) => {
    const found = one(plan, reference)
    expect(found?.citation.resolution).toBe(resolution)
    expect(found?.document?.number ?? null).toBe(number)
  })

  const own: CitationWords = {
    type: 'Quyết định',
    number: '07/QĐ-UBND',
    issuer: 'UBND xã Thạch Châu',
    date: '2024-01-15',
    subject: 'ban hành Kế hoạch cải cách hành chính xã Thạch Châu năm 2024',
  }
  const inPlan: readonly [what: string, reference: CitationWords, resolution: LegalCitation['resolution']][] = [
    [
      'the same plan in other words',
      { type: 'Kế hoạch', issuer: 'UBND xã', subject: 'Cải cách hành chính của xã năm 2024' },
      'inferred',
    ],
    ['issuer only in the words', { type: 'Kế hoạch', subject: 'cải cách hành chính năm 2024 của xã' }, 'inferred'],
    [
      'another year',
      { type: 'Kế hoạch', issuer: 'UBND xã', subject: 'cải cách hành chính của xã năm 2023' },
      'unresolved',
    ],
    [
      'another matter',
      { type: 'Kế hoạch', issuer: 'UBND xã', subject: 'tuyên truyền cải cách hành chính của xã năm 2024' },
      'unresolved',
    ],
    ['another body', { type: 'Kế hoạch', issuer: 'UBND huyện', subject: 'cải cách hành chính năm 2024' }, 'unresolved'],
    ['another type', { type: 'Đề án', issuer: 'UBND xã', subject: 'cải cách hành chính năm 2024' }, 'unresolved'],
  ]
  test.each(inPlan)('within one plan: %s', (_, reference, resolution) => {
    const [mentions = []] = joined({ ...thachChau2024, citations: [own, reference] })
    expect(mentions[1]?.citation.resolution).toBe(resolution)
  })

  test('programmes of three levels in one plan leave a bare name ambiguous, a named level decides', () => {
    const programme = (type: string, number: string, issuer: string, date: string): CitationWords => ({
      type,
      number,
      issuer,
      date,
      subject: `ban hành ${CCHC_2030}`,
    })
    const cited = [
      programme('Nghị quyết', '76/NQ-CP', 'Chính phủ', '2021-07-15'),
      programme('Quyết định', '3504/QĐ-UBND', 'UBND tỉnh', '2021-10-22'),
      programme('Quyết định', '12990/QĐ-UBND', 'UBND huyện', '2021-12-31'),
    ]
    const last = (reference: CitationWords) => joined({ ...thachChau2024, citations: [...cited, reference] })[0]?.at(-1)
    expect(last({ type: 'Chương trình', subject: 'tổng thể CCHC' })?.citation.resolution).toBe('ambiguous')
    expect(last({ type: 'Chương trình', subject: 'tổng thể CCHC của Trung ương' })?.document?.number).toBe('76/NQ-CP')
    expect(last({ type: 'Chương trình', subject: 'tổng thể CCHC của huyện' })?.document?.number).toBe('12990/QĐ-UBND')
  })

  test("another province's programme is out of reach", () => {
    const [, b = []] = joined(
      {
        ...soKhdt2022,
        citations: [
          {
            type: 'Quyết định',
            number: '1/QĐ-UBND',
            issuer: 'UBND tỉnh',
            date: '2021-08-01',
            subject: `ban hành ${CCHC_2030}`,
          },
        ],
      },
      { ...sonNinh2022, citations: [{ type: 'Chương trình', subject: 'tổng thể CCHC nhà nước' }] },
    )
    expect(b[0]?.document?.number).toBe('76/NQ-CP')
  })
})
