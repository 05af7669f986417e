import type { FileWords } from '@doi-chieu/web/takeaway/file-words'
import type { SourceRow } from '@doi-chieu/web/takeaway/sources'
import type { FilledTable, TakeContent } from '@doi-chieu/web/takeaway/take-content'
import { takeFile } from '@doi-chieu/web/i18n/vi/take-file'

export const words: FileWords = {
  ...takeFile,
  nothing: {
    not_found: 'không tìm thấy',
    unreadable: 'không đọc được',
    not_applicable: 'không áp dụng',
    no_document: 'chưa có văn bản',
  },
  subject: {
    channel: 'Kênh',
    citation: 'Căn cứ',
    assignment: 'Phân công',
    commitment: 'Cam kết',
    finding: 'Điểm cần xem',
  },
  detail: {
    section: 'Mục',
    task: 'Việc',
    partners: 'Phối hợp',
    deadline: 'Thời hạn',
    frequency: 'Định kỳ',
    value: 'Giá trị',
    document: 'Văn bản',
    cited_date: 'Ngày viện dẫn',
    role: 'Vai trò',
    resolution: 'Nhận diện',
  },
}

export const sampleTable: FilledTable = {
  name: 'bang-mau',
  title: 'Nơi nào dùng kênh nào?',
  note: 'số lần nêu',
  order: 'xếp theo tỉnh',
  totals: 1,
  columns: [
    { key: 'place', label: 'Địa phương', kind: 'text', meaning: 'Tên đơn vị' },
    { key: 'year', label: 'Năm', kind: 'year', meaning: 'Năm của kế hoạch' },
    { key: 'signed', label: 'Ngày', kind: 'date', meaning: 'Ngày ký' },
    { key: 'zalo', label: 'Zalo', kind: 'number', meaning: 'Số lần' },
    { key: 'share', label: 'Tỷ lệ', kind: 'share', meaning: 'Trong tổng số' },
  ],
  rows: [
    ['Đại Sơn', 2023, '2023-03-05', 4, 0.823],
    ['=HYPERLINK("x")', 2024, '2022-02', { nothing: 'unreadable' }, 1],
    ['Mọi nơi', '', '', 4, ''],
  ],
}

export const sampleSource: SourceRow = {
  key: 'm1',
  subject: 'channel',
  what: 'Zalo',
  details: 'Mục: Giải pháp',
  quote: '+ đăng trên Zalo <UBND> & "trang"',
  document: 'Đại Sơn 2023',
  document_number: '12/KH-UBND',
  place: 'huyện Tứ Kỳ, Hải Dương',
  page: 2,
  start_offset: 120,
  end_offset: 140,
  confidence: 0.9,
  link: 'http://localhost:4000/plans/p1?at=120&facts=channel',
}

/** What a page hands over, as `collectView` puts it together. */
export function contentOf(tables: readonly FilledTable[], sources: readonly SourceRow[] = [sampleSource]): TakeContent {
  return {
    stamp: {
      title: 'Cơ cấu kênh',
      scope: '5 kế hoạch · 2022–2024',
      answer: ['Mọi nơi đều dùng: Zalo.', 'Một nơi dùng áp phích.'],
      day: '2026-11-21',
      build_id: '07123dd74101',
      built_at: '2026-11-21T01:02:03Z',
      address: 'http://localhost:4000/channels?year=2023',
      language: 'vi',
    },
    tables,
    sources,
    pictures: [],
  }
}
