import type { IndexCode } from '@doi-chieu/core/commitment/commitment'
import type { VocabularyRow } from './vocabulary-row.js'

/** Names of the indices by which public administration is measured, and of the surveys behind them. */
export const indexVocabulary: readonly VocabularyRow<IndexCode>[] = [
  {
    code: 'PAR_INDEX',
    phrases: [
      'chỉ số CCHC',
      'chỉ số cải cách hành chính',
      'PAR INDEX',
      'PARINDEX',
      'xếp hạng CCHC',
      'xếp hạng cải cách hành chính',
      'bộ chỉ số theo dõi, đánh giá cải cách hành chính',
      'bộ chỉ số theo dõi, đánh giá CCHC',
      'chỉ số theo dõi, đánh giá cải cách hành chính',
      'bộ chỉ số cải cách hành chính',
      'bộ chỉ số CCHC',
      'chỉ số đánh giá cải cách hành chính',
    ],
    example: 'nâng cao Chỉ số cải cách hành chính của huyện',
    counterExample: 'chỉ tiêu cải cách hành chính',
  },
  {
    code: 'SIPAS',
    phrases: [
      'SIPAS',
      'chỉ số hài lòng',
      'chỉ số mức độ hài lòng',
      'chỉ số đo lường sự hài lòng',
      'chỉ số về sự hài lòng',
      'chỉ số sự hài lòng',
      'khảo sát mức độ hài lòng',
      'khảo sát sự hài lòng',
      'đo lường sự hài lòng',
      'đo lường mức độ hài lòng',
    ],
    example: 'khảo sát sự hài lòng của người dân',
    counterExample: 'làm hài lòng người dân',
  },
  {
    code: 'PAPI',
    phrases: [
      'PAPI',
      'chỉ số hiệu quả quản trị và hành chính công',
      'chỉ số hiệu quả quản trị hành chính công',
      'hiệu quả quản trị và hành chính công cấp tỉnh',
    ],
    example: 'cải thiện chỉ số PAPI',
    counterExample: 'hiệu quả quản lý',
  },
  {
    code: 'PCI',
    phrases: ['PCI', 'chỉ số năng lực cạnh tranh cấp tỉnh', 'chỉ số năng lực cạnh tranh'],
    example: 'Chỉ số năng lực cạnh tranh cấp tỉnh',
    counterExample: 'nâng cao năng lực cạnh tranh',
  },
  {
    code: 'PCI_TRANSPARENCY',
    phrases: [
      'chỉ số tính minh bạch',
      'chỉ số tính minh bạch và tiếp cận thông tin',
      'chỉ số thành phần tính minh bạch',
    ],
    example: 'Chỉ số tính minh bạch',
    counterExample: 'công khai, minh bạch',
  },
  {
    code: 'DDCI',
    phrases: [
      'DDCI',
      'chỉ số đánh giá năng lực cạnh tranh các đơn vị, địa phương',
      'chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương',
      'chỉ số đánh giá năng lực cạnh tranh cấp sở',
      'chỉ số năng lực cạnh tranh cấp huyện',
      'chỉ số đánh giá năng lực cạnh tranh',
    ],
    example: 'kết quả DDCI của huyện',
    counterExample: 'năng lực cạnh tranh quốc gia',
  },
  {
    code: 'ICT_INDEX',
    phrases: [
      'ICT INDEX',
      'chỉ số sẵn sàng cho ứng dụng và phát triển công nghệ thông tin',
      'chỉ số sẵn sàng ứng dụng công nghệ thông tin',
      'chỉ số sẵn sàng',
    ],
    example: 'xếp hạng ICT Index',
    counterExample: 'sẵn sàng hạ tầng',
  },
  {
    code: 'DTI',
    phrases: [
      'DTI',
      'chỉ số chuyển đổi số',
      'chỉ số đánh giá chuyển đổi số',
      'bộ chỉ số chuyển đổi số',
      'chỉ số đánh giá mức độ chuyển đổi số',
    ],
    example: 'Chỉ số chuyển đổi số cấp huyện',
    counterExample: 'đẩy mạnh chuyển đổi số',
  },
  {
    code: 'other_index',
    phrases: [
      'bộ chỉ số chỉ đạo, điều hành',
      'bộ chỉ số phục vụ người dân',
      'chỉ số phục vụ người dân, doanh nghiệp',
      'bộ chỉ số đánh giá chất lượng phục vụ',
      'chỉ số xanh',
      'PGI',
    ],
    example: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
    counterExample: 'số lượng hồ sơ',
  },
]
