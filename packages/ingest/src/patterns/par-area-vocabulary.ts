import type { ParArea } from '@doi-chieu/core/commitment/commitment'
import type { VocabularyRow } from './vocabulary-row.js'

/** Words that name a content area of 76/NQ-CP or a field of 876/QĐ-BNV. The most specific area named in a sentence decides. */
export const parAreaVocabulary: readonly VocabularyRow<ParArea>[] = [
  {
    code: 'procedures',
    phrases: ['thủ tục hành chính', 'TTHC', 'một cửa', 'hồ sơ đã tiếp nhận', 'kiểm soát thủ tục', 'niêm yết'],
    example: 'công khai thủ tục hành chính',
    counterExample: 'cải cách thể chế',
  },
  {
    code: 'digital_government',
    phrases: [
      'dịch vụ công trực tuyến',
      'chính quyền điện tử',
      'chính quyền số',
      'chính phủ điện tử',
      'chính phủ số',
      'chuyển đổi số',
      'hiện đại hóa hành chính',
      'công nghệ thông tin',
      'trang thông tin điện tử',
      'cổng thông tin điện tử',
      'số hóa',
    ],
    example: 'xây dựng chính quyền số',
    counterExample: 'một số nhiệm vụ',
  },
  {
    code: 'institutions',
    phrases: ['cải cách thể chế', 'thể chế', 'văn bản quy phạm pháp luật', 'văn bản QPPL'],
    example: 'cải cách thể chế',
    counterExample: 'tổ chức bộ máy',
  },
  {
    code: 'apparatus',
    phrases: ['tổ chức bộ máy', 'tinh giản biên chế', 'sắp xếp tổ chức'],
    example: 'cải cách tổ chức bộ máy',
    counterExample: 'máy tính',
  },
  {
    code: 'civil_service',
    phrases: [
      'chế độ công vụ',
      'công vụ',
      'kỷ luật, kỷ cương',
      'kỷ luật hành chính',
      'đội ngũ cán bộ, công chức',
      'cải cách công vụ',
    ],
    example: 'cải cách chế độ công vụ',
    counterExample: 'dịch vụ công',
  },
  {
    code: 'public_finance',
    phrases: ['tài chính công', 'cải cách tài chính', 'tài sản công'],
    example: 'cải cách tài chính công',
    counterExample: 'công chức tài chính',
  },
  {
    code: 'direction',
    phrases: ['chỉ đạo, điều hành', 'công tác chỉ đạo'],
    example: 'công tác chỉ đạo, điều hành',
    counterExample: 'văn bản chỉ đạo',
  },
]
