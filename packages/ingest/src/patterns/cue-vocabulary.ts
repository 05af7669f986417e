import { dutyVerbs } from './assignment/duty-verbs.js'
import type { VocabularyRow } from './vocabulary-row.js'

/** Words that govern a clause: who orders, asks, leads, and what is done with a document. */
export type Cue =
  | 'lead'
  | 'coordinate_with'
  | 'hub'
  | 'advise'
  | 'monitor'
  | 'request'
  | 'order'
  | 'responsible'
  | 'report'
  | 'result'
  | 'integrate'
  | 'duty'
  | 'must'
  | 'make_known'
  | 'follow'

export const cueVocabulary: readonly VocabularyRow<Cue>[] = [
  {
    code: 'lead',
    phrases: ['chủ trì'],
    example: 'Sở Tài chính chủ trì thẩm định',
    counterExample: 'chủ trương của tỉnh',
  },
  {
    code: 'coordinate_with',
    phrases: [
      'phối hợp với',
      'phối hợp cùng',
      'phối kết hợp với',
      'chủ trì cùng',
      'chủ trì với',
      'chủ trì, cùng',
      'chủ trì, cùng với',
      'chủ trì cùng với',
      'phối hợp chặt chẽ với',
      'phối hợp chặt chẽ cùng',
      'phối kết hợp chặt chẽ với',
      'phối hợp thường xuyên với',
      'phối hợp tốt với',
      'phối hợp hiệu quả với',
      'phối hợp có hiệu quả với',
      'phối hợp đồng bộ với',
      'phối hợp kịp thời với',
      'phối hợp trực tiếp với',
      'phối hợp liên ngành với',
      'phối hợp, hiệp đồng với',
      'phối hợp và thống nhất với',
      'phối hợp, thống nhất với',
      'phối hợp phòng',
      'phối hợp sở',
      'phối hợp UBND',
      'phối hợp ủy ban',
      'phối hợp văn phòng',
      'phối hợp trung tâm',
      'phối hợp đài',
      'phối hợp báo',
      'phối hợp công an',
      'phối hợp hội',
      'phối hợp đoàn',
      'phối hợp các cơ quan',
      'phối hợp các sở',
      'phối hợp các phòng',
      'phối hợp các đơn vị',
      'phối hợp các ban',
      'phối hợp các ngành',
      'phối hợp các địa phương',
      'phối hợp các xã',
      'phối hợp các hội',
      'phối hợp các tổ chức',
      'phối hợp các đoàn thể',
    ],
    example: 'phối hợp với Đài huyện',
    counterExample: 'sự phối hợp giữa các bên',
  },
  {
    code: 'hub',
    phrases: [
      'là đầu mối phối hợp',
      'đầu mối phối hợp',
      'phối hợp tham gia',
      'phối hợp viết bài',
      'phối hợp tổ chức',
      'phối hợp thực hiện',
      'phối hợp tuyên truyền',
      'phối hợp xây dựng',
      'phối hợp triển khai',
    ],
    example: 'là đầu mối phối hợp giữa các ngành',
    counterExample: 'công tác phối hợp',
  },
  { code: 'advise', phrases: ['tham mưu'], example: 'tham mưu UBND huyện ban hành', counterExample: 'tham gia ý kiến' },
  {
    code: 'monitor',
    phrases: ['theo dõi', 'kiểm tra', 'đôn đốc', 'giám sát'],
    example: 'theo dõi, đôn đốc việc thực hiện',
    counterExample: 'theo quy định',
  },
  {
    code: 'request',
    phrases: [
      'đề nghị',
      'mời',
      'kính đề nghị',
      'kính mời',
      'trân trọng đề nghị',
      'trân trọng mời',
      'kính mong',
      'rất mong',
    ],
    example: 'Đề nghị Hội Nông dân huyện',
    counterExample: 'kiến nghị của công dân',
  },
  {
    code: 'order',
    phrases: [
      'giao',
      'yêu cầu',
      'phân công',
      'chỉ đạo',
      'giao cho',
      'giao trách nhiệm cho',
      'giao nhiệm vụ',
      'giao nhiệm vụ cho',
      'ủy quyền',
      'ủy quyền cho',
      'uỷ quyền',
      'uỷ quyền cho',
    ],
    strict: true,
    example: 'Giao Văn phòng chuẩn bị',
    counterExample: 'giáo dục pháp luật',
  },
  {
    code: 'responsible',
    phrases: ['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'căn cứ chức năng nhiệm vụ'],
    example: 'các đơn vị có trách nhiệm báo cáo',
    counterExample: 'tinh thần trách nhiệm',
  },
  {
    code: 'report',
    phrases: ['báo cáo'],
    strict: true,
    example: 'tổng hợp báo cáo UBND tỉnh',
    counterExample: 'báo chí',
  },
  { code: 'result', phrases: ['kết quả'], example: 'kết quả khảo sát', counterExample: 'hiệu quả' },
  {
    code: 'integrate',
    phrases: ['lồng ghép', 'gắn với', 'kết hợp với', 'đưa nội dung'],
    example: 'lồng ghép với công tác pháp luật',
    counterExample: 'ghép hồ sơ',
  },
  {
    code: 'duty',
    phrases: dutyVerbs,
    strict: true,
    example: 'xây dựng chuyên mục hằng tháng',
    counterExample: 'nội dung, hình thức',
  },
  {
    code: 'must',
    phrases: ['cần', 'phải', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ'],
    strict: true,
    example: 'các đơn vị cần chủ động',
    counterExample: 'cân đối nguồn thu',
  },
  {
    code: 'make_known',
    phrases: ['tuyên truyền', 'phổ biến', 'quán triệt', 'thông tin tuyên truyền', 'giới thiệu'],
    example: 'phổ biến Nghị quyết',
    counterExample: 'phổ cập giáo dục',
  },
  {
    code: 'follow',
    phrases: [
      'gắn với',
      'phù hợp với',
      'thực hiện theo',
      'theo',
      'giám sát việc thực hiện',
      'thực hiện',
      'căn cứ',
      'bám sát',
      'triển khai',
    ],
    strict: true,
    example: 'thực hiện theo Chương trình',
    counterExample: 'phối hợp với các ngành',
  },
]
