import { findingSchema } from '@doi-chieu/core/finding/finding'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { describe, expect, test } from 'vitest'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { smallPlan } from '../extract/small-plan.js'
import { sourceDocument } from '../properties/read-plan.js'
import { extracted, sonNinh2022, thachChau2024, type CitationWords, type PlanWords } from './plan-fixture.js'

const registry = loadRegistry()

function findings(plan: PlanWords, citation: CitationWords) {
  return resolveCorpus([extracted({ ...plan, citations: [citation] })], registry).plans[0]?.findings ?? []
}

const plan2026: PlanWords = { file: 'p.txt', plan: { plan_year: 2026, doc_date: '2026-01-15' } }
const only2022: PlanWords = { file: 'q.txt', plan: { plan_year: 2022 } }
const nq = (number: string, date: string, issuer?: string): CitationWords => ({
  type: 'Nghị quyết',
  number,
  date,
  ...(issuer === undefined ? {} : { issuer }),
})

describe('findings from the catalogue', () => {
  const rows: readonly [what: string, plan: PlanWords, citation: CitationWords, kinds: readonly string[]][] = [
    ['the right date', thachChau2024, nq('76/NQ-CP', '2021-07-15', 'Chính phủ'), []],
    ['another day of the year', thachChau2024, nq('17/NQ-CP', '2019-03-17', 'Chính phủ'), ['date_error']],
    ['another month', thachChau2024, nq('76/NQ-CP', '2021-06', 'Chính phủ'), ['date_error']],
    [
      'a day that no calendar has, told where the text is read',
      thachChau2024,
      nq('76/NQ-CP', '2021-06-31', 'Chính phủ'),
      [],
    ],
    ['month only, right', thachChau2024, nq('76/NQ-CP', '2021-07', 'Chính phủ'), []],
    ['year only', thachChau2024, nq('76/NQ-CP', '2021', 'Chính phủ'), []],
    ['another year is another document', thachChau2024, nq('76/NQ-CP', '2022-07-15', 'Chính phủ'), []],
    [
      'a day that was never checked',
      thachChau2024,
      { type: 'Quyết định', number: '468/QĐ-TTg', date: '2021-03-20' },
      [],
    ],
    ['a year that is all that is known', thachChau2024, nq('36a/NQ-CP', '2015-10-20'), []],
    [
      'a rule numbered in another year',
      thachChau2024,
      { type: 'Thông tư', number: '07/2019/TT-BXD', date: '2018-11-07' },
      ['date_error'],
    ],
    ['the year of its number', thachChau2024, { type: 'Thông tư', number: '07/2019/TT-BXD', date: '2019-11-07' }, []],
    [
      'a plan numbered by its own year',
      thachChau2024,
      { type: 'Kế hoạch', number: '01/2023/KH-UBND', date: '2022-12-28' },
      [],
    ],
    ['no date', thachChau2024, nq('76/NQ-CP', '2021-07-15'), []],
    ['younger than the plan', sonNinh2022, nq('71/NQ-CP', '2025-04-01', 'Chính phủ'), ['cited_before_issue']],
    [
      'younger than the day of the plan',
      thachChau2024,
      { type: 'Nghị định', number: '178/2024/NĐ-CP' },
      ['cited_before_issue'],
    ],
    ['issued in the year of a plan without day', only2022, nq('131/NQ-CP', '2022-10-06'), []],
    [
      'replaced on the day of the plan',
      plan2026,
      { type: 'Nghị định', number: '61/2018/NĐ-CP' },
      ['replaced_document'],
    ],
    ['replaced later', thachChau2024, { type: 'Nghị định', number: '61/2018/NĐ-CP' }, []],
    [
      'replaced in the months in which the plan may lie',
      only2022,
      { type: 'Quyết định', number: '1149/QĐ-BNV', date: '2020-12-30' },
      [],
    ],
    [
      'replaced before them',
      thachChau2024,
      { type: 'Quyết định', number: '1149/QĐ-BNV', date: '2020-12-30' },
      ['replaced_document'],
    ],
    ['expired', thachChau2024, { type: 'Quyết định', number: '225/QĐ-TTg', date: '2016-02-04' }, ['expired_document']],
    [
      'named by its year only',
      plan2026,
      { type: 'Luật', date: '2015', subject: 'Ban hành văn bản quy phạm pháp luật năm 2015' },
      [],
    ],
    [
      'Government for the Prime Minister',
      thachChau2024,
      { type: 'Quyết định', number: '749/QĐ-TTg', date: '2020-06-03', issuer: 'Chính phủ' },
      ['wrong_issuer'],
    ],
    [
      'Prime Minister for the Government',
      thachChau2024,
      nq('76/NQ-CP', '2021-07-15', 'Thủ tướng Chính phủ'),
      ['wrong_issuer'],
    ],
    [
      'the right Prime Minister',
      thachChau2024,
      { type: 'Quyết định', number: '749/QĐ-TTg', date: '2020-06-03', issuer: 'Thủ tướng Chính phủ' },
      [],
    ],
    [
      'a circular of two ministries, named by both',
      thachChau2024,
      { type: 'Thông tư liên tịch', number: '14/2014/TTLT-BTC-BTP', issuer: 'Bộ Tài chính, Bộ Tư pháp' },
      [],
    ],
    [
      'one ministry for another in a circular of one',
      thachChau2024,
      { type: 'Thông tư', number: '1/2021/TT-BNV', issuer: 'Bộ Tài chính' },
      ['wrong_issuer'],
    ],
    ['bodies of the Party share a symbol', thachChau2024, nq('18-NQ/TW', '2017-10-25', 'Bộ Chính trị'), []],
    [
      'a local symbol under any name',
      thachChau2024,
      { type: 'Kế hoạch', number: '5/KH-UBND', date: '2024-01-05', issuer: 'UBND huyện' },
      [],
    ],
    [
      'Nghị định for Nghị quyết',
      thachChau2024,
      { ...nq('76/NQ-CP', '2021-07-15', 'Chính phủ'), type: 'Nghị định' },
      ['wrong_type'],
    ],
    [
      'a programme before its decision',
      thachChau2024,
      {
        type: 'Chương trình',
        number: '749/QĐ-TTg',
        date: '2020-06-03',
        quote: 'Chương trình chuyển đổi số tại Quyết định số 749/QĐ-TTg',
      },
      [],
    ],
    ['a law and a resolution of the Assembly', plan2026, nq('202/2025/QH15', '2025-06-12'), []],
    ['QĐ of the Party', plan2026, { type: 'Quy định', number: '127-QĐ/TW', date: '2018-03-01' }, []],
  ]
  test.each(rows)('%s', (_, plan, citation, kinds) => {
    const found = findings(plan, citation)
    expect(found.map((finding) => finding.kind)).toEqual(kinds)
    for (const finding of found) expect(findingSchema.safeParse(finding).success).toBe(true)
  })

  test('both values are shown in both languages, the citation is the evidence', () => {
    const [finding] = findings(thachChau2024, nq('17/NQ-CP', '2019-03-17', 'Chính phủ'))
    expect(finding).toMatchObject({ severity: 'error', expected: '2019-03-07', rule_id: 'catalogue.date_error' })
    // No surer than the citation itself.
    expect(finding?.confidence).toBe(0.9)
    expect(finding?.message_vi).toMatch(/07\/03\/2019.*17\/03\/2019/)
    expect(finding?.message_en).toMatch(/issued on 7 Mar 2019.*gives 17 Mar 2019/)
    expect(finding?.quote).toContain('17/NQ-CP')
  })
})

describe('a document younger than the plan, in the words of a plan', () => {
  const kindsOf = (basis: string, sentence: string): readonly string[] => {
    const read = extractPlan(sourceDocument(smallPlan(`II. NỘI DUNG\n1. ${sentence}`, basis)))
    if (!('facts' in read)) throw new Error('the small plan was not taken for a plan')
    return (resolveCorpus([read], registry).plans[0]?.findings ?? [])
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'date_error' || kind === 'date_conflict' || kind === 'cited_before_issue')
  }
  const younger = 'Nghị quyết số 71/NQ-CP ngày 01/4/2025 của Chính phủ'

  test('is told once: by its own day where it is a basis, by the catalogue elsewhere', () => {
    expect(kindsOf(`Căn cứ ${younger};`, 'Tuyên truyền trên đài.')).toHaveLength(1)
    expect(kindsOf('Căn cứ Luật Cán bộ, công chức;', `Phổ biến ${younger}.`)).toContain('cited_before_issue')
  })
})

describe('a document that has ended, in the words of a plan', () => {
  const kindsOf = (sentence: string): readonly string[] => {
    const read = extractPlan(sourceDocument(smallPlan(`II. NỘI DUNG\n1. ${sentence}`)))
    if (!('facts' in read)) throw new Error('the small plan was not taken for a plan')
    return (resolveCorpus([read], registry).plans[0]?.findings ?? [])
      .map(({ kind }) => kind)
      .filter((kind) => kind === 'replaced_document' || kind === 'expired_document')
  }
  const ended = 'Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ'

  test.each([
    `Tuyên truyền kết quả 10 năm thực hiện ${ended}.`,
    `Tuyên truyền hội nghị tổng kết việc thực hiện ${ended}.`,
    `Phổ biến Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ thay thế ${ended}.`,
  ])('who says so knows it: %s', (sentence) => {
    expect(kindsOf(sentence)).toEqual([])
  })

  test.each([`Tuyên truyền, phổ biến ${ended}.`, `Tiếp tục thực hiện ${ended}.`])('is told: %s', (sentence) => {
    expect(kindsOf(sentence)).toHaveLength(1)
  })
})
