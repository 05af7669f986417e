/** Facts of a sample plan are given by the words they quote; offsets are found in the text. */
export interface SampleFact {
  readonly quote: string
  readonly columns: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}

export interface SamplePlan {
  readonly id: string
  readonly text: string
  readonly quality: 'clean' | 'diacritics_lost'
  readonly plan: Readonly<Record<string, string | number | null>>
  readonly mentions: readonly SampleFact[]
  readonly citations: readonly SampleFact[]
  readonly assignments: readonly SampleFact[]
  readonly commitments: readonly SampleFact[]
  readonly findings: readonly SampleFact[]
}

const filler = 'Công tác tuyên truyền được thực hiện thường xuyên, sâu rộng, có trọng tâm, trọng điểm. '.repeat(4)

const mention = (quote: string, channel: string): SampleFact => ({ quote, columns: { channel, section: 'Giải pháp' } })

const citation = (
  quote: string,
  number: string | null,
  legal_document_id: string | null,
  role = 'basis',
): SampleFact => ({
  quote,
  columns: {
    doc_type: 'Nghị quyết',
    number,
    issuer: 'Chính phủ',
    cited_date: '2021-07-15',
    subject: null,
    role,
    legal_document_id,
    resolution: legal_document_id === null ? 'unresolved' : 'resolved',
  },
})

const assignment = (quote: string, actor_role: string, duty: string, deadline: string | null): SampleFact => ({
  quote,
  columns: {
    actor: 'Văn phòng',
    actor_role,
    duty,
    task: quote,
    partners: ['Tư pháp'],
    frequency: null,
    deadline,
    layout: 'running',
  },
})

const commitment = (quote: string, kind: string, index_code: string | null, par_area: string | null): SampleFact => ({
  quote,
  columns: {
    kind,
    index_code,
    par_area,
    value: kind === 'target' ? 99.5 : null,
    unit: kind === 'target' ? '%' : null,
    comparator: kind === 'target' ? '>=' : null,
    frequency: null,
  },
})

const finding = (quote: string, kind: string, severity: string): SampleFact => ({
  quote,
  columns: { kind, severity, message_vi: 'Cần xem lại.', message_en: 'Look again.', expected: null },
})

/** A fact about something absent. */
const ABSENT = ''

export const samplePlans: readonly SamplePlan[] = [
  {
    id: 'plan-ngoc-ky',
    quality: 'clean',
    text: `${filler}\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021; Quyết định số 9/QĐ-UBND.\n${filler}Dùng Zalo, đài truyền thanh xã và lại Zalo của xã.\nVăn phòng chủ trì, xong trước 20/12. Công chức Tư pháp phối hợp.\nMục tiêu: ít nhất 99,5% hồ sơ đúng hạn; nâng chỉ số SIPAS. ${filler}`,
    plan: {
      title: 'Tuyên truyền cải cách hành chính năm 2022',
      plan_year: 2022,
      doc_number: '12/KH-UBND',
      doc_symbol: 'KH-UBND',
      locality_id: 'old-ngoc-ky',
      locality_name: 'xã Ngọc Kỳ',
      locality_level: 'commune',
      district_name: 'huyện Tứ Kỳ',
      province_name: 'tỉnh Hải Dương',
      current_locality_id: 'new-tu-ky',
      current_locality_name: 'xã Tứ Kỳ',
      current_province_name: 'thành phố Hải Phòng',
    },
    mentions: [
      mention('Zalo,', 'social_zalo'),
      mention('đài truyền thanh xã', 'loudspeaker_radio'),
      mention('Zalo của xã', 'social_zalo'),
    ],
    citations: [
      citation('Nghị quyết số 76/NQ-CP ngày 15/7/2021', '76/NQ-CP', 'law-76'),
      citation('Quyết định số 9/QĐ-UBND', '9/QĐ-UBND', null),
    ],
    assignments: [
      assignment('Văn phòng chủ trì, xong trước 20/12', 'office', 'lead', '20/12'),
      assignment('Công chức Tư pháp phối hợp', 'justice_officer', 'coordinate', null),
    ],
    commitments: [
      commitment('ít nhất 99,5% hồ sơ đúng hạn', 'target', null, 'procedures'),
      commitment('chỉ số SIPAS', 'index', 'SIPAS', null),
    ],
    findings: [finding('ngày 15/7/2021', 'date_error', 'error'), finding(ABSENT, 'missing_annex', 'warning')],
  },
  {
    id: 'plan-phuong-10',
    quality: 'clean',
    text: `Nghị quyết số 76/NQ-CP là nội dung tuyên truyền.\nTuyên truyền trên Zalo. Trưởng khu phố thực hiện. ${filler}`,
    plan: {
      title: 'Kế hoạch tuyên truyền năm 2023',
      plan_year: 2023,
      locality_id: 'old-phuong-10',
      locality_name: 'Phường 10',
      locality_level: 'ward',
      district_name: 'quận 3',
      province_name: 'thành phố Hồ Chí Minh',
      current_locality_name: 'phường Nhiêu Lộc',
      current_province_name: 'thành phố Hồ Chí Minh',
    },
    mentions: [mention('Zalo', 'social_zalo')],
    citations: [citation('Nghị quyết số 76/NQ-CP', '76/NQ-CP', 'law-76', 'content')],
    assignments: [assignment('Trưởng khu phố thực hiện', 'village', 'execute', null)],
    commitments: [],
    findings: [],
  },
  {
    id: 'plan-phuong-2',
    quality: 'diacritics_lost',
    text: 'KE HOACH tuyen truyen cai cach hanh chinh nam 2023 cua Phuong 2',
    plan: {
      title: 'Tuyen truyen cai cach hanh chinh',
      plan_year: 2023,
      locality_id: 'old-phuong-2',
      locality_name: 'Phường 2',
      locality_level: 'ward',
      district_name: 'quận 3',
      province_name: 'thành phố Hồ Chí Minh',
    },
    mentions: [],
    citations: [],
    assignments: [],
    commitments: [],
    findings: [],
  },
  {
    id: 'plan-so-noi-vu',
    quality: 'clean',
    text: `Sở Nội vụ tổ chức hội nghị. UBND các xã thực hiện hằng quý. ${filler}`,
    plan: {
      title: 'Kế hoạch của Sở Nội vụ năm 2024',
      plan_year: 2024,
      locality_name: 'Sở Nội vụ',
      locality_level: 'department',
      province_name: 'thành phố Đà Nẵng',
    },
    mentions: [mention('hội nghị', 'conference_meeting')],
    citations: [],
    assignments: [assignment('UBND các xã thực hiện hằng quý', 'local_committee', 'execute', 'hằng quý')],
    commitments: [],
    findings: [],
  },
]
