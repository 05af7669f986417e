import type { LegalCitation } from '@doi-chieu/core/legal/legal-citation'
import { readPlan } from '../../../properties/read-plan.js'
import { smallPlan } from '../../small-plan.js'

/** Another document that the plan rests on; it is left out of what is compared. */
const OTHER = '999/QĐ-UBND'
const REST = `Căn cứ Quyết định số ${OTHER} ngày 18/01/2026 của UBND tỉnh;`

/** Citations of a small plan with the given basis and body, in the order of the text. */
export function citationsIn(basis: string, body: string): readonly LegalCitation[] {
  const { facts } = readPlan(smallPlan(body, basis, 2026))
  if (facts === null) throw new Error('the small plan was not taken for a plan')
  return facts.legal_citations.filter(({ number }) => number !== OTHER)
}

export const withBasis = (basis: string): readonly LegalCitation[] => citationsIn(`${basis}\n${REST}`, '')
export const withBody = (body: string): readonly LegalCitation[] => citationsIn(REST, body)

const wrapped = (line: string): string => line.replaceAll(/(.{40,70}?) /g, '$1\n')
const OWN = 'Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2026 như sau:'

/** Where plans name a document; the role that it has there, null where its verb tells it. */
export const carriers: readonly {
  readonly name: string
  readonly cite: (words: string) => readonly LegalCitation[]
  readonly role: LegalCitation['role'] | null
}[] = [
  { name: 'basis', cite: (words) => withBasis(`Căn cứ ${words};`), role: 'basis' },
  { name: 'opening sentence', cite: (words) => withBasis(`Thực hiện ${words}, ${OWN}`), role: 'basis' },
  {
    name: 'task',
    cite: (words) => withBody(`II. NHIỆM VỤ\n1. Thực hiện ${words}.\n2. Tổ chức hội nghị.`),
    role: 'implementation',
  },
  {
    name: 'content',
    cite: (words) => withBody(`II. NỘI DUNG TUYÊN TRUYỀN\n- Tuyên truyền, phổ biến ${words}.\n- Tuyên truyền kết quả.`),
    role: 'content',
  },
  {
    name: 'cell',
    cite: (words) =>
      withBody(
        `II. NHIỆM VỤ\n| TT | Nội dung | Đơn vị chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Thực hiện ${words.replaceAll('\n', ' ')} | Phòng Nội vụ | Quý I |\n| 2 | Tập huấn | Phòng Tư pháp | Quý II |`,
      ),
    role: null,
  },
  {
    name: 'wrapped',
    cite: (words) =>
      withBody(`II. NHIỆM VỤ\n${wrapped(`1. Tiếp tục tổ chức thực hiện ${words} bảo đảm kịp thời.`)}\n2. Họp.`),
    role: null,
  },
]

/** A citation as tests compare it: type, number, day, issuer. */
export const recordOf = ({ doc_type, number, cited_date, issuer }: LegalCitation): string =>
  `${doc_type} | ${number ?? '–'} | ${cited_date ?? '–'} | ${issuer ?? '–'}`

/** What a document is about, without the words that lead to it. */
export const subjectOf = (subject: string | null): string => (subject ?? '–').replace(/^(?:về việc|về|V\/v)\s+/iu, '')
