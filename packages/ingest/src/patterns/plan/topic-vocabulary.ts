import type { VocabularyRow } from '../vocabulary-row.js'

/** What a heading announces; it decides what a sentence below it can mean. */
export type Topic =
  'aims' | 'targets' | 'audience' | 'content' | 'means' | 'solutions' | 'tasks' | 'organisation' | 'budget' | 'other'

/** Order matters: where a heading announces several topics, the first row decides how sentences below it are read. */
export const topicVocabulary: readonly VocabularyRow<Topic>[] = [
  {
    code: 'organisation',
    phrases: [
      'tổ chức thực hiện',
      'trách nhiệm',
      'phân công',
      'tổ chức triển khai',
      'triển khai thực hiện',
      'tổ chức và thực hiện',
      'biện pháp tổ chức',
      'tổ chức chỉ đạo',
    ],
    example: 'V. TỔ CHỨC THỰC HIỆN',
    counterExample: '1. Tổ chức hội nghị',
  },
  { code: 'budget', phrases: ['kinh phí'], example: 'IV. KINH PHÍ', counterExample: 'III. PHÁT TRIỂN KINH TẾ' },
  {
    code: 'tasks',
    phrases: [
      'nhiệm vụ',
      'nội dung thực hiện',
      'nội dung công việc',
      'nội dung công tác',
      'nội dung hoạt động',
      'nội dung và giải pháp',
      'nội dung, giải pháp',
      'nội dung và biện pháp',
      'nội dung, biện pháp',
    ],
    example: 'II. NHIỆM VỤ',
    counterExample: 'II. NỘI DUNG',
  },
  { code: 'targets', phrases: ['chỉ tiêu'], example: '3. Chỉ tiêu cụ thể', counterExample: '3. Chỉ đạo, điều hành' },
  {
    code: 'content',
    phrases: ['nội dung', 'cần nói', 'thông điệp', 'điều cần biết'],
    example: 'II. NỘI DUNG TUYÊN TRUYỀN',
    counterExample: 'III. ĐOÀN KẾT NỘI BỘ',
  },
  {
    code: 'means',
    phrases: ['hình thức', 'phương tiện', 'phương thức', 'kênh'],
    example: '2. Hình thức tuyên truyền',
    counterExample: '1. Phương châm',
  },
  {
    code: 'solutions',
    phrases: ['giải pháp', 'biện pháp'],
    example: 'III. GIẢI PHÁP',
    counterExample: 'II. VĂN BẢN PHÁP LUẬT',
  },
  {
    code: 'aims',
    phrases: ['mục đích', 'mục tiêu', 'yêu cầu', 'quan điểm'],
    example: 'I. MỤC ĐÍCH, YÊU CẦU',
    counterExample: 'II. DANH MỤC CÔNG VIỆC',
  },
  {
    code: 'audience',
    phrases: ['đối tượng', 'thành phần tham dự', 'thành phần tham gia', 'thành phần dự'],
    example: '1. Đối tượng',
    counterExample: '2. Đối thoại',
  },
]
