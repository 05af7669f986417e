import * as z from 'zod/mini'
import { nonEmpty } from '../text/non-empty.js'
import { defineCodeList } from '../code/code-list.js'
import { evidenceSpanSchema } from '../evidence/evidence-span.js'

export const commitmentKindCodes = defineCodeList('commitment_kind', {
  target: ['chỉ tiêu', 'target', 'Mục tiêu đo được, có giá trị và đơn vị.', 'A measured goal with value and unit.'],
  index: [
    'chỉ số',
    'index',
    'Chỉ số được nêu tên hoặc khảo sát của chỉ số đó.',
    'A named index or the survey behind it.',
  ],
  frequency: [
    'định kỳ',
    'frequency',
    'Việc làm định kỳ hoặc số lượng mỗi kỳ.',
    'A periodic action or a quota a period.',
  ],
  reporting: ['báo cáo', 'reporting', 'Nghĩa vụ báo cáo.', 'A duty to report.'],
  budget: [
    'kinh phí',
    'budget',
    'Nguồn kinh phí hoặc việc lập dự toán.',
    'A source of money or the duty to estimate it.',
  ],
})
export type CommitmentKind = (typeof commitmentKindCodes.codes)[number]

export const indexCodes = defineCodeList('index_code', {
  PAR_INDEX: ['Chỉ số CCHC', 'PAR INDEX', 'Chỉ số cải cách hành chính.', 'Public Administration Reform Index.'],
  SIPAS: [
    'SIPAS',
    'SIPAS',
    'Chỉ số hài lòng về sự phục vụ hành chính.',
    'Satisfaction Index of Public Administration Services.',
  ],
  PAPI: [
    'PAPI',
    'PAPI',
    'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh.',
    'Provincial Governance and Public Administration Performance Index.',
  ],
  PCI: ['PCI', 'PCI', 'Chỉ số năng lực cạnh tranh cấp tỉnh.', 'Provincial Competitiveness Index.'],
  PCI_TRANSPARENCY: [
    'Tính minh bạch (PCI)',
    'PCI transparency',
    'Chỉ số tính minh bạch và tiếp cận thông tin.',
    'Transparency sub-index of the PCI.',
  ],
  DDCI: [
    'DDCI',
    'DDCI',
    'Chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương.',
    'Department and District Competitiveness Index.',
  ],
  ICT_INDEX: ['ICT Index', 'ICT Index', 'Chỉ số sẵn sàng ứng dụng và phát triển CNTT-TT.', 'ICT readiness index.'],
  DTI: ['DTI', 'DTI', 'Chỉ số chuyển đổi số.', 'Digital Transformation Index.'],
  other_index: ['Chỉ số khác', 'Other index', 'Chỉ số khác được nêu tên.', 'Another named index.'],
})
export type IndexCode = (typeof indexCodes.codes)[number]

/** Content areas of 76/NQ-CP and the fields of 876/QĐ-BNV. */
export const parAreaCodes = defineCodeList('par_area', {
  direction: [
    'Chỉ đạo, điều hành',
    'Direction',
    'Công tác chỉ đạo, điều hành cải cách hành chính.',
    'Direction of public administration reform.',
  ],
  institutions: ['Thể chế', 'Institutions', 'Cải cách thể chế.', 'Institutional reform.'],
  procedures: [
    'Thủ tục hành chính',
    'Procedures',
    'Cải cách thủ tục hành chính.',
    'Reform of administrative procedures.',
  ],
  apparatus: ['Tổ chức bộ máy', 'Apparatus', 'Cải cách tổ chức bộ máy.', 'Reform of the apparatus.'],
  civil_service: ['Chế độ công vụ', 'Civil service', 'Cải cách chế độ công vụ.', 'Civil service reform.'],
  public_finance: ['Tài chính công', 'Public finance', 'Cải cách tài chính công.', 'Public finance reform.'],
  digital_government: [
    'Chính quyền số',
    'Digital government',
    'Xây dựng chính quyền điện tử, chính quyền số.',
    'E-government and digital government.',
  ],
})
export type ParArea = (typeof parAreaCodes.codes)[number]

export const comparatorCodes = defineCodeList('comparator', {
  '=': ['bằng', 'equal', 'Bằng giá trị nêu.', 'Equal to the value.'],
  '>=': ['ít nhất', 'at least', 'Ít nhất, tối thiểu, từ … trở lên.', 'At least.'],
  '>': ['trên', 'more than', 'Trên, hơn.', 'More than.'],
  '<=': ['tối đa', 'at most', 'Tối đa, không quá.', 'At most.'],
  '<': ['dưới', 'less than', 'Dưới.', 'Less than.'],
})
export type Comparator = (typeof comparatorCodes.codes)[number]

/** The unit of a place among others, of which a smaller one is better. */
export const rankUnit = 'hạng'

/** Something a reader could check later. */
export const commitmentSchema = z.object({
  commitment_id: nonEmpty,
  plan_id: nonEmpty,
  kind: commitmentKindCodes.schema,
  index_code: z.nullable(indexCodes.schema),
  par_area: z.nullable(parAreaCodes.schema),
  /** A number; words of time go to `frequency`. */
  value: z.nullable(z.number()),
  unit: z.nullable(z.string()),
  comparator: z.nullable(comparatorCodes.schema),
  frequency: z.nullable(z.string()),
  ...evidenceSpanSchema.shape,
})
export type Commitment = z.infer<typeof commitmentSchema>
