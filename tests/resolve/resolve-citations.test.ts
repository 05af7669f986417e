import { legalDocumentSchema, type LegalDocument } from '@doi-chieu/core/legal/legal-document'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { describe, expect, test } from 'vitest'
import { joined, one } from './joined-citations.js'
import {
  extracted,
  soKhdt2022,
  sonNinh2022,
  thachChau2024,
  type CitationWords,
  type PlanWords,
} from './plan-fixture.js'

const registry = loadRegistry()

describe('numbered citations', () => {
  const rows: readonly [
    what: string,
    plan: PlanWords,
    citation: CitationWords,
    number: string,
    issuer: string | null,
    source: LegalDocument['source'],
  ][] = [
    [
      'of the Government',
      sonNinh2022,
      { type: 'Nghị quyết', number: '76/NQ-CP', issuer: 'Chính phủ', date: '2021-07-15' },
      '76/NQ-CP',
      'Chính phủ',
      'catalogue',
    ],
    [
      'issuer implied by the symbol',
      sonNinh2022,
      { type: 'Nghị quyết', number: '76/NQ-CP', date: '2021-07-15' },
      '76/NQ-CP',
      'Chính phủ',
      'catalogue',
    ],
    [
      'of the Prime Minister',
      sonNinh2022,
      { type: 'Quyết định', number: '749/QĐ-TTg', date: '2020-06-03' },
      '749/QĐ-TTg',
      'Thủ tướng Chính phủ',
      'catalogue',
    ],
    [
      'year inside the number',
      sonNinh2022,
      { type: 'Nghị định', number: '61/2018/NĐ-CP' },
      '61/2018/NĐ-CP',
      'Chính phủ',
      'catalogue',
    ],
    [
      'of the Party',
      sonNinh2022,
      { type: 'Nghị quyết', number: '18-NQ/TW', issuer: 'BCH Trung ương khoá XII', date: '2017-10-25' },
      '18-NQ/TW',
      'Ban Chấp hành Trung ương khoá XII',
      'catalogue',
    ],
    ['a law', sonNinh2022, { type: 'Luật', number: '80/2015/QH13' }, '80/2015/QH13', 'Quốc hội', 'catalogue'],
    [
      'UBND tỉnh',
      sonNinh2022,
      { type: 'Quyết định', number: '3504/QĐ-UBND', issuer: 'UBND tỉnh', date: '2021-10-22' },
      '3504/QĐ-UBND',
      'UBND tỉnh Hà Tĩnh',
      'cited_only',
    ],
    [
      'Ủy ban nhân dân huyện',
      sonNinh2022,
      { type: 'Quyết định', number: '6734/QĐ-UBND', issuer: 'Ủy ban nhân dân huyện', date: '2021-11-28' },
      '6734/QĐ-UBND',
      'UBND huyện Hương Sơn',
      'cited_only',
    ],
    [
      'UBND xã',
      thachChau2024,
      { type: 'Quyết định', number: '07/QĐ-UBND', issuer: 'UBND xã', date: '2024-01-15' },
      '07/QĐ-UBND',
      'UBND xã Thạch Châu',
      'cited_only',
    ],
    [
      'HĐND huyện',
      thachChau2024,
      { type: 'Nghị quyết', number: '9/NQ-HĐND', issuer: 'HĐND huyện', date: '2023-12-20' },
      '9/NQ-HĐND',
      'HĐND huyện Lộc Hà',
      'cited_only',
    ],
    [
      'a named district',
      thachChau2024,
      { type: 'Kế hoạch', number: '21/KH-UBND', issuer: 'UBND huyện Lộc Hà', date: '2024-02-18' },
      '21/KH-UBND',
      'UBND huyện Lộc Hà',
      'cited_only',
    ],
    [
      'another province',
      thachChau2024,
      { type: 'Quyết định', number: '5/QĐ-UBND', issuer: 'UBND tỉnh Nghệ An', date: '2022-02-18' },
      '5/QĐ-UBND',
      'UBND tỉnh Nghệ An',
      'cited_only',
    ],
    [
      'Sở means the department that issues',
      soKhdt2022,
      { type: 'Kế hoạch', number: '2717/KH-KHĐT', issuer: 'Sở', date: '2021-12-30' },
      '2717/KH-KHĐT',
      'Sở Kế hoạch và Đầu tư tỉnh Bắc Ninh',
      'cited_only',
    ],
    [
      'another department',
      soKhdt2022,
      { type: 'Hướng dẫn', number: '15/HD-SNV', issuer: 'Sở Nội vụ', date: '2021-12-30' },
      '15/HD-SNV',
      'Sở Nội vụ tỉnh Bắc Ninh',
      'cited_only',
    ],
    [
      'a standard',
      sonNinh2022,
      { type: 'Tiêu chuẩn', number: 'TCVN ISO 9001:2015', date: '2015' },
      'TCVN ISO 9001:2015',
      null,
      'cited_only',
    ],
  ]
  test.each(rows)('%s', (_, plan, citation, number, issuer, source) => {
    const found = one(plan, citation)
    expect(found?.citation.resolution).toBe('resolved')
    expect(found?.document).toMatchObject({ number, issuer, source })
    expect(legalDocumentSchema.safeParse(found?.document).success).toBe(true)
  })

  test('what the mention says is left alone', () => {
    const words = { type: 'Nghị quyết', number: '17/NQ-CP', issuer: 'Chính phủ', date: '2019-03-17' }
    const found = one(thachChau2024, words)
    expect(found?.citation).toMatchObject({ number: '17/NQ-CP', issuer: 'Chính phủ', cited_date: '2019-03-17' })
    expect(found?.document?.issued_on).toBe('2019-03-07')
  })

  test('spellings of one document are one, other years and other bodies are others', () => {
    const of = (number: string, date: string, issuer: string): CitationWords => ({
      type: 'Kế hoạch',
      number,
      date,
      issuer,
    })
    const [mentions = []] = joined({
      ...thachChau2024,
      citations: [
        of('21/KH-UBND', '2024-02-18', 'UBND huyện Lộc Hà'),
        of('21/KH- UBND', '2024-02-18', 'Ủy ban nhân dân huyện'),
        of('021 / kh-ubnd', '2024', 'UBND H. Lộc Hà'),
        of('21/KH-UBND', '2023-02-18', 'UBND huyện'),
        of('21/KH-UBND', '2024-02-18', 'UBND tỉnh'),
      ],
    })
    const ids = mentions.map(({ citation }) => citation.legal_document_id)
    expect(ids[1]).toBe(ids[0])
    expect(ids[2]).toBe(ids[0])
    expect(new Set(ids).size).toBe(3)
  })

  test('one document cited by two plans under relative names', () => {
    const citation: CitationWords = {
      type: 'Quyết định',
      number: '3504/QĐ-UBND',
      date: '2021-10-22',
      issuer: 'UBND tỉnh',
    }
    const [a = [], b = [], c = []] = joined(
      { ...sonNinh2022, citations: [citation] },
      { ...thachChau2024, citations: [{ ...citation, issuer: 'Ủy ban nhân dân tỉnh Hà Tĩnh' }] },
      { ...soKhdt2022, citations: [citation] },
    )
    expect(a[0]?.document?.legal_document_id).toBe(b[0]?.document?.legal_document_id)
    expect(c[0]?.document?.legal_document_id).not.toBe(a[0]?.document?.legal_document_id)
    expect(c[0]?.document?.issuer).toBe('UBND tỉnh Bắc Ninh')
  })

  test('a number without date is joined where one document fits and left open where two do', () => {
    expect(one(thachChau2024, { type: 'Nghị quyết', number: '76/NQ-CP' })?.citation.resolution).toBe('inferred')
    expect(one(thachChau2024, { type: 'Nghị quyết', number: '131/NQ-CP' })?.citation).toMatchObject({
      resolution: 'ambiguous',
      legal_document_id: null,
    })
    // Issued in 2025: a plan of 2024 cannot mean it.
    expect(one(thachChau2024, { type: 'Nghị quyết', number: '71/NQ-CP' })?.citation.resolution).toBe('unresolved')
  })

  test('a local number without issuer is no document: every province has one', () => {
    const citation: CitationWords = { type: 'Kế hoạch', number: '99/KH-UBND', date: '2022-01-05' }
    const [a = [], b = []] = joined({ ...sonNinh2022, citations: [citation] }, { ...soKhdt2022, citations: [citation] })
    expect(a[0]?.citation.resolution).toBe('unresolved')
    expect(a[0]?.citation.legal_document_id).toBeNull()
    expect(b[0]?.citation.legal_document_id).toBeNull()
  })

  test('a plan of the corpus that another plan cites is linked as such', () => {
    const [, b = []] = joined(thachChau2024, {
      ...sonNinh2022,
      file: 'other.txt',
      plan: { ...sonNinh2022.plan, plan_year: 2024, doc_date: '2024-05-02' },
      citations: [{ type: 'Kế hoạch', number: '12/KH-UBND', issuer: 'UBND xã Thạch Châu', date: '2024-03-15' }],
    })
    expect(b[0]?.citation.resolution).toBe('resolved')
    expect(b[0]?.document).toMatchObject({ source: 'corpus', number: '12/KH-UBND', issued_on: '2024-03-15' })
  })
})

describe('a year that slips', () => {
  const kh22 = (date: string): CitationWords => ({
    type: 'Kế hoạch',
    number: '22/KH-UBND',
    issuer: 'UBND tỉnh Bắc Ninh',
    date,
    subject: 'ban hành Kế hoạch cải cách hành chính tỉnh Bắc Ninh năm 2022',
  })

  test('the date that fits the subject is the document, the other mention is joined to it', () => {
    const [mentions = []] = joined({
      ...soKhdt2022,
      citations: [
        kh22('2021-01-18'),
        kh22('2022-01-18'),
        { type: 'Kế hoạch', issuer: 'UBND tỉnh Bắc Ninh', subject: 'cải cách hành chính tỉnh Bắc Ninh năm 2022' },
      ],
    })
    expect(mentions.map(({ citation }) => citation.resolution)).toEqual(['inferred', 'resolved', 'inferred'])
    expect(new Set(mentions.map(({ document }) => document?.issued_on))).toEqual(new Set(['2022-01-18']))
    expect(mentions[0]?.citation.cited_date).toBe('2021-01-18')
  })

  test('where the subject does not decide they stay two documents and a bare reference is ambiguous', () => {
    const plain = (date: string): CitationWords => ({
      ...kh22(date),
      subject: 'ban hành Kế hoạch cải cách hành chính tỉnh Bắc Ninh',
    })
    const [mentions = []] = joined({
      ...soKhdt2022,
      citations: [
        plain('2021-01-18'),
        plain('2022-01-18'),
        { type: 'Kế hoạch', issuer: 'UBND tỉnh', subject: 'cải cách hành chính tỉnh Bắc Ninh' },
      ],
    })
    expect(mentions.map(({ citation }) => citation.resolution)).toEqual(['resolved', 'resolved', 'ambiguous'])
  })
})

test('the order of plans does not matter', () => {
  const words = [
    {
      ...sonNinh2022,
      citations: [
        { type: 'Quyết định', number: '3504/QĐ-UBND', issuer: 'UBND tỉnh', date: '2021-10-22', subject: 'ban hành A' },
      ],
    },
    {
      ...thachChau2024,
      citations: [
        {
          type: 'Quyết định',
          number: '3504/QĐ-UBND',
          issuer: 'UBND tỉnh Hà Tĩnh',
          date: '2021-10-22',
          subject: 'ban hành B',
        },
      ],
    },
    { ...soKhdt2022, citations: [{ type: 'Chương trình', subject: 'tổng thể CCHC nhà nước' }] },
  ]
  const forward = resolveCorpus(words.map(extracted), registry)
  const backward = resolveCorpus(words.toReversed().map(extracted), registry)
  expect(backward.plans).toEqual(forward.plans)
  expect(backward.legalDocuments).toEqual(forward.legalDocuments)
})

test('a day that no calendar has stays in the mention; the document is known by its month', () => {
  const written: CitationWords = { type: 'Kế hoạch', number: '12/KH-UBND', issuer: 'UBND tỉnh', date: '2022-02-31' }
  const corpus = resolveCorpus([extracted({ ...thachChau2024, citations: [written] })], registry)
  const mention = corpus.plans[0]?.legal_citations.find(({ number }) => number === '12/KH-UBND')
  const document = corpus.legalDocuments.find(({ legal_document_id: id }) => id === mention?.legal_document_id)
  expect([mention?.cited_date, document?.issued_on]).toEqual(['2022-02-31', '2022-02'])
})

test('a plan whose own day no calendar has is a document of that month', () => {
  const plan: PlanWords = {
    ...thachChau2024,
    plan: { ...thachChau2024.plan, doc_number: '77/KH-UBND', doc_date: '2024-02-30' },
  }
  const citing: PlanWords = {
    ...thachChau2024,
    file: 'citing.txt',
    citations: [{ type: 'Kế hoạch', number: '77/KH-UBND', issuer: 'UBND xã', date: '2024' }],
  }
  const corpus = resolveCorpus([extracted(plan), extracted(citing)], registry)
  const dates = corpus.plans.map(({ plan: { doc_date } }) => doc_date)
  const own = corpus.legalDocuments.find(({ number }) => number === '77/KH-UBND')
  expect(dates).toContain('2024-02-30')
  expect([own?.source, own?.issued_on]).toEqual(['corpus', '2024-02'])
})
