import { createHash } from 'node:crypto'
import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import type { Plan } from '@doi-chieu/core/plan/plan'
import { contentId } from '@doi-chieu/ingest/content-id'
import { factId } from '@doi-chieu/ingest/fact-id'
import type { ExtractedPlan, PlaceMention } from '@doi-chieu/ingest/extract/extracted-plan'
import { emptyPlan } from '../harness/empty-plan.js'

/** A citation in the words of a test: type, number, issuer as written, date as written, subject. */
export interface CitationWords {
  readonly type: string
  readonly number?: string
  readonly issuer?: string
  readonly date?: string
  readonly subject?: string
  /** Where the quote is not simply type, number, date, issuer. */
  readonly quote?: string
}

export interface PlanWords {
  readonly file: string
  readonly plan: Partial<Plan>
  readonly places?: readonly { readonly level: PlaceMention['level']; readonly quote: string; readonly name: string }[]
  readonly citations?: readonly CitationWords[]
  readonly quality?: 'clean' | 'diacritics_lost'
}

/** An extracted plan whose text is its places and citations, one a line, so that every quote is its slice. */
export function extracted({ file, plan, places = [], citations = [], quality = 'clean' }: PlanWords): ExtractedPlan {
  const document_id = createHash('sha256').update(file).digest('hex')
  const plan_id = contentId('plan', document_id)
  let text = ''
  const span = (quote: string, rule_id: string) => {
    const start_offset = text.length
    text += `${quote}\n`
    return { quote, start_offset, end_offset: start_offset + quote.length, page: null, confidence: 0.9, rule_id }
  }
  const mentions = places.map(({ level, quote, name }): PlaceMention => ({
    level,
    name,
    role: level === plan.locality_level ? 'issuer' : 'context',
    ...span(quote, 'place.named'),
  }))
  const legal_citations = citations.map(({ type, number, issuer, date, subject, quote }): LegalCitation => {
    const words =
      quote ??
      [type, number === undefined ? '' : `số ${number}`, date ?? '', issuer ?? '', subject ?? '']
        .filter((part) => part !== '')
        .join(' ')
    const place = span(words, 'citation.type_number')
    return {
      citation_id: factId('cit', plan_id, place.start_offset, place.end_offset),
      plan_id,
      doc_type: type,
      number: number ?? null,
      issuer: issuer ?? null,
      cited_date: date ?? null,
      subject: subject ?? null,
      role: 'content',
      legal_document_id: null,
      resolution: 'unresolved',
      ...place,
    }
  })
  return {
    places: mentions,
    facts: {
      file,
      document: {
        document_id,
        file_name: file,
        media_type: 'text/plain',
        byte_count: text.length,
        page_count: null,
        text,
        char_count: text.length,
        text_quality: quality,
        extraction_method: 'text',
      },
      plan: { ...emptyPlan, ...plan, plan_id, document_id },
      plan_fields: [],
      legal_citations,
      channel_mentions: [],
      assignments: [],
      commitments: [],
      findings: [],
      recipients: [],
    },
  }
}

/** A commune of Hương Sơn, Hà Tĩnh, in 2022. */
export const sonNinh2022: PlanWords = {
  file: 'son-ninh.txt',
  plan: {
    plan_year: 2022,
    issuer: 'Ủy ban nhân dân xã Sơn Ninh',
    issuer_level: 'commune',
    locality_name: 'Sơn Ninh',
    locality_level: 'commune',
    district_name: 'huyện Hương Sơn',
  },
  places: [
    { level: 'commune', quote: 'xã Sơn Ninh', name: 'Sơn Ninh' },
    { level: 'district', quote: 'huyện Hương Sơn', name: 'Hương Sơn' },
  ],
}

/** A commune of Lộc Hà, Hà Tĩnh, on 15 March 2024. */
export const thachChau2024: PlanWords = {
  file: 'thach-chau.txt',
  plan: {
    plan_year: 2024,
    title: 'Tuyên truyền cải cách hành chính trên địa bàn xã Thạch Châu năm 2024',
    doc_number: '12/KH-UBND',
    doc_date: '2024-03-15',
    issuer: 'Ủy ban nhân dân xã Thạch Châu',
    issuer_level: 'commune',
    locality_name: 'Thạch Châu',
    locality_level: 'commune',
    district_name: 'huyện Lộc Hà',
    province_name: 'Hà Tĩnh',
  },
  places: [{ level: 'commune', quote: 'xã Thạch Châu', name: 'Thạch Châu' }],
}

/** A department of Bắc Ninh in 2022. */
export const soKhdt2022: PlanWords = {
  file: 'so-khdt.txt',
  plan: {
    plan_year: 2022,
    doc_date: '2022-02',
    issuer: 'Sở Kế hoạch và Đầu tư',
    issuer_level: 'department',
    locality_name: 'Sở Kế hoạch và Đầu tư',
    locality_level: 'department',
    province_name: 'Bắc Ninh',
  },
  places: [{ level: 'province', quote: 'tỉnh Bắc Ninh', name: 'Bắc Ninh' }],
}
