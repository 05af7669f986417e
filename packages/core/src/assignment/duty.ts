import { defineCodeList } from '../code/code-list.js'

/** Duties in the order of the codebook: the first rule that fits wins. */
export const dutyCodes = defineCodeList('duty', {
  requested: [
    'Đề nghị',
    'Requested',
    'Được đề nghị, được mời (không phải cấp dưới).',
    'Asked or invited (not subordinate).',
  ],
  lead: ['Chủ trì', 'Lead', 'Chủ trì, kể cả chủ trì, phối hợp.', 'Leads, with or without coordination.'],
  advise: ['Tham mưu', 'Advise', 'Tham mưu.', 'Advises.'],
  coordinate: ['Phối hợp', 'Coordinate', 'Phối hợp với đơn vị khác.', 'Coordinates with others.'],
  monitor: [
    'Theo dõi, kiểm tra',
    'Monitor',
    'Theo dõi, kiểm tra, đôn đốc, giám sát.',
    'Monitors, inspects, urges, supervises.',
  ],
  execute: ['Thực hiện', 'Execute', 'Thực hiện, kể cả báo cáo.', 'Carries out, reporting included.'],
})
export type Duty = (typeof dutyCodes.codes)[number]

export const layoutCodes = defineCodeList('layout', {
  heading: [
    'dưới đề mục',
    'heading',
    'Đề mục nêu đơn vị, đoạn dưới nêu việc.',
    'A heading names the actor, paragraphs the duties.',
  ],
  label: ['nhãn "đơn vị: việc"', 'label', 'Nhãn "Đơn vị: việc".', 'A label "actor: duty".'],
  table: ['bảng', 'table', 'Cột của bảng.', 'Columns of a table.'],
  request: ['đề nghị', 'request', 'Câu đề nghị, mời.', 'A request or invitation.'],
  running: ['trong câu', 'running text', 'Trong câu văn.', 'In running text.'],
})
export type Layout = (typeof layoutCodes.codes)[number]
