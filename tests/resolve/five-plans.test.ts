import { readdirSync, readFileSync } from 'node:fs'
import type { PlanFacts } from '@doi-chieu/core/document/plan-facts'
import { planFactsSchema } from '@doi-chieu/core/document/plan-facts'
import { extractPlan } from '@doi-chieu/ingest/extract-plan'
import { loadRegistry } from '@doi-chieu/ingest/resolve/registry'
import { resolveCorpus } from '@doi-chieu/ingest/resolve/resolve-corpus'
import { textDocument } from '@doi-chieu/quality/text-document'
import { describe, expect, test } from 'vitest'

const FOLDER = new URL('../../data/plans/', import.meta.url)
const extracted = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((file_name) => {
    const bytes = readFileSync(new URL(file_name, FOLDER))
    const plan = extractPlan(textDocument(file_name, bytes))
    return 'reason' in plan ? [] : [plan]
  })
const corpus = resolveCorpus(extracted, loadRegistry())
const plan = (number: string): PlanFacts => {
  const found = corpus.plans.find(({ file }) => file.startsWith(number))
  if (found === undefined) throw new Error(`no plan ${number}`)
  return found
}
const documents = new Map(corpus.legalDocuments.map((document) => [document.legal_document_id, document]))

describe('the five plans of the repository', () => {
  test.each([
    ['000', 'c11089-0', 'Ngọc Kỳ', 'huyện Tứ Kỳ', 'Hải Dương', true, 'c11113-20250701', 'xã Tân Kỳ', 'Hải Phòng'],
    [
      '001',
      'c10576-20190110',
      'Cổ Thành',
      'thành phố Chí Linh',
      'Hải Dương',
      true,
      'c10546-20250701',
      'phường Chí Linh',
      'Hải Phòng',
    ],
    ['002', 'c18175-0', 'Sơn Ninh', 'huyện Hương Sơn', 'Hà Tĩnh', true, 'c18133-20250701', 'xã Hương Sơn', 'Hà Tĩnh'],
    ['003', 'c18583-0', 'Thạch Châu', 'huyện Lộc Hà', 'Hà Tĩnh', false, 'c18583-20250701', 'xã Mai Phụ', 'Hà Tĩnh'],
    [
      '004',
      'p27-0',
      'Sở Kế hoạch và Đầu tư',
      null,
      'Bắc Ninh',
      false,
      'p24-20260920',
      'thành phố Bắc Ninh',
      'Bắc Ninh',
    ],
  ])('%s then and now', (number, id, name, district, province, inferred, currentId, current, currentProvince) => {
    expect(plan(number).plan).toMatchObject({
      locality_id: id,
      locality_name: name,
      district_name: district,
      province_name: province,
      place_inferred: inferred,
      current_locality_id: currentId,
      current_locality_name: current,
      current_province_name: currentProvince,
    })
  })

  test('rows fit their schema and quotes are slices', () => {
    for (const facts of corpus.plans) {
      expect(planFactsSchema.safeParse(facts).error).toBeUndefined()
      const quoted = [...facts.plan_fields, ...facts.findings].filter((row) => row.quote !== null)
      const slices = quoted.map((row) => facts.document.text.slice(row.start_offset ?? 0, row.end_offset ?? 0))
      expect(slices).toEqual(quoted.map((row) => row.quote))
    }
  })

  test('every document id resolves and every document is cited', () => {
    const cited = corpus.plans.flatMap(({ legal_citations }) =>
      legal_citations.flatMap((citation) => citation.legal_document_id ?? []),
    )
    expect(new Set(cited)).toEqual(new Set(documents.keys()))
  })

  test('one document under all its spellings', () => {
    const ids = (number: string) =>
      new Set(
        corpus.plans.flatMap(({ legal_citations }) =>
          legal_citations
            .filter((citation) => citation.number === number)
            .map((citation) => citation.legal_document_id),
        ),
      )
    for (const number of ['76/NQ-CP', '3504/QĐ-UBND', '18-NQ/TW', '19-NQ/TW', '22/KH-UBND'])
      expect(ids(number).size).toBe(1)
  })

  test.each([
    ['000', ['26/KH-UBND', '76/NQ-CP']],
    ['001', ['76/NQ-CP', '53/KH-UBND', '76/NQ-CP', '53/KH-UBND']],
    ['002', []],
    ['003', ['76/NQ-CP', '07/QĐ-UBND', '07/QĐ-UBND']],
  ])('%s: references without number lead to', (number, expected) => {
    const inferred = plan(number).legal_citations.filter(
      (citation) => citation.number === null && citation.resolution === 'inferred',
    )
    expect(inferred.map((citation) => documents.get(citation.legal_document_id ?? '')?.number)).toEqual(expected)
  })

  test('the one known finding of the catalogue and no other', () => {
    const found = corpus.plans.flatMap(({ file, findings }) =>
      findings
        .filter((finding) => finding.rule_id.startsWith('catalogue.'))
        .map(({ kind, expected }) => [file.slice(0, 3), kind, expected]),
    )
    expect(found).toEqual([['003', 'date_error', '2019-03-07']])
  })
})
