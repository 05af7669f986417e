import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from '../../duty-lines.js'
import { factsOfBody } from '../../small-plan.js'

describe('roles in brackets and labels beside names', () => {
  it.each([
    [
      'label with roles in brackets',
      dutyLines,
      'II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ (chủ trì), Sở Tài chính, Sở Tư pháp (phối hợp): Thẩm định dự toán kinh phí thực hiện cải cách hành chính hằng năm.\n2. Văn phòng UBND tỉnh (chủ trì); các sở, ngành (phối hợp): Công khai danh mục thủ tục hành chính trên Cổng dịch vụ công.',
      [
        'Sở Nội vụ | lead | Thẩm định dự toán kinh phí thực hiện cải cách hành chính hằng năm | Sở Tài chính + Sở Tư pháp',
        'Văn phòng UBND tỉnh | lead | Công khai danh mục thủ tục hành chính trên Cổng dịch vụ công | các sở, ngành',
      ],
    ],
    [
      'behind the task',
      dutyLines,
      'II. NHIỆM VỤ\n- Xây dựng phóng sự về cải cách hành chính phát trên sóng truyền hình (Đài Phát thanh và Truyền hình tỉnh chủ trì, Sở Nội vụ, Sở Thông tin và Truyền thông phối hợp).\n- Biên soạn sổ tay hỏi đáp về dịch vụ công trực tuyến (Sở Tư pháp chủ trì, phối hợp với các sở, ngành liên quan thực hiện).\n- Rà soát, đơn giản hóa thủ tục hành chính nội bộ (Chủ trì: Văn phòng UBND huyện; phối hợp: các phòng chuyên môn).',
      [
        'Đài Phát thanh và Truyền hình tỉnh | lead | Xây dựng phóng sự về cải cách hành chính phát trên sóng truyền hình | Sở Nội vụ + Sở Thông tin và Truyền thông',
        'Sở Tư pháp | lead | Biên soạn sổ tay hỏi đáp về dịch vụ công trực tuyến | các sở, ngành liên quan',
        'Văn phòng UBND huyện | lead | Rà soát, đơn giản hóa thủ tục hành chính nội bộ | các phòng chuyên môn',
      ],
    ],
    [
      'labels below the task in one line',
      dutyLines,
      'II. NHIỆM VỤ\n1. Tổ chức hội thi tìm hiểu về cải cách hành chính\nChủ trì: Phòng Nội vụ; phối hợp: Huyện đoàn, Liên đoàn Lao động huyện.\n2. Cập nhật chuyên mục cải cách hành chính\n+ Chủ trì: Phòng Văn hóa và Thông tin. Phối hợp: Văn phòng HĐND và UBND huyện.',
      [
        'Phòng Nội vụ | lead | Tổ chức hội thi tìm hiểu về cải cách hành chính | Huyện đoàn + Liên đoàn Lao động huyện',
        'Phòng Văn hóa và Thông tin | lead | Cập nhật chuyên mục cải cách hành chính | Văn phòng HĐND và UBND huyện',
      ],
    ],
    [
      'running text with roles in brackets',
      dutyLines,
      'II. TỔ CHỨC THỰC HIỆN\nPhân công Phòng Kinh tế (chủ trì), Phòng Tài nguyên và Môi trường (phối hợp) rà soát các dự án chậm tiến độ trước ngày 30/6.\nGiao Công an tỉnh (cơ quan chủ trì) và Sở Giao thông vận tải (cơ quan phối hợp) tổ chức tuyên truyền về cấp đổi giấy phép lái xe.',
      [
        'Phòng Kinh tế | lead | rà soát các dự án chậm tiến độ trước ngày 30/6 | Phòng Tài nguyên và Môi trường',
        'Công an tỉnh | lead | tổ chức tuyên truyền về cấp đổi giấy phép lái xe | Sở Giao thông vận tải',
      ],
    ],
    [
      'helpers who carry out too',
      dutyLines,
      'II. NHIỆM VỤ\na) Phát động phong trào thi đua (Ban Thi đua - Khen thưởng chủ trì, Sở Nội vụ và các hội, đoàn thể phối hợp thực hiện).\nb) Kiểm tra việc niêm yết thủ tục hành chính (Thanh tra huyện chủ trì; Phòng Tư pháp, Phòng Nội vụ cùng phối hợp).',
      [
        'Ban Thi đua - Khen thưởng | lead | Phát động phong trào thi đua | Sở Nội vụ + các hội, đoàn thể',
        'Thanh tra huyện | lead | Kiểm tra việc niêm yết thủ tục hành chính | Phòng Tư pháp + Phòng Nội vụ',
      ],
    ],
    [
      'lost marks',
      withoutMarks,
      'II. TO CHUC THUC HIEN\n1. So Noi vu (chu tri), So Tai chinh (phoi hop): Tham dinh du toan kinh phi thuc hien cai cach hanh chinh hang nam.\n2. Xay dung phong su ve cai cach hanh chinh (Dai Phat thanh va Truyen hinh tinh chu tri, So Noi vu phoi hop).\n3. To chuc hoi thi tim hieu ve cai cach hanh chinh. Chu tri: Phong Noi vu; phoi hop: Huyen doan.',
      [
        'Sở Nội vụ | lead | Tham dinh du toan kinh phi thuc hien cai cach hanh chinh hang nam | Sở Tài chính',
        'Đài Phát thanh và Truyền hình tỉnh | lead | Xay dung phong su ve cai cach hanh chinh | Sở Nội vụ',
        'Phòng Nội vụ | lead | To chuc hoi thi tim hieu ve cai cach hanh chinh | Huyện đoàn',
      ],
    ],
    [
      'labels behind dashes and in square brackets',
      dutyLines,
      'II. NHIỆM VỤ\n1. Nâng cấp Cổng dịch vụ công của tỉnh, kết nối với Cổng dịch vụ công quốc gia - Chủ trì: Sở Thông tin và Truyền thông - Phối hợp: Văn phòng UBND tỉnh - Thời gian: Quý III/2023.\n2. Tổ chức đối thoại với doanh nghiệp [Chủ trì: Sở Kế hoạch và Đầu tư; Phối hợp: Hiệp hội Doanh nghiệp tỉnh].',
      [
        'Sở Thông tin và Truyền thông | lead | Nâng cấp Cổng dịch vụ công của tỉnh, kết nối với Cổng dịch vụ công quốc gia | Văn phòng UBND tỉnh',
        'Sở Kế hoạch và Đầu tư | lead | Tổ chức đối thoại với doanh nghiệp | Hiệp hội Doanh nghiệp tỉnh',
      ],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it.each([
    [
      'roles of nobody',
      'II. NỘI DUNG TUYÊN TRUYỀN\n1. Người đứng đầu (chủ trì) hội nghị phải có mặt đúng giờ.\n2. Tăng cường vai trò của các cơ quan trong giải quyết thủ tục (nhất là các cơ quan phối hợp).\n3. Các cơ quan báo chí (phối hợp) và các hình thức khác được sử dụng linh hoạt.\n4. Hội nghị sơ kết (do lãnh đạo các cấp chủ trì hằng năm) được duy trì đều đặn.',
    ],
  ])('nobody: %s', (_, body) => {
    expect(dutyLines(body)).toEqual([])
  })
})

describe('who helps, named before the verb in a sentence', () => {
  it.each([
    [
      'names and nothing else behind the comma',
      'II. TỔ CHỨC THỰC HIỆN\nSở Văn hóa chủ trì, Tỉnh đoàn, Hội Nông dân tỉnh phối hợp.\nSở Y tế chủ trì, các sở, ngành, địa phương phối hợp thực hiện.',
      [
        'Sở Văn hóa | lead | chủ trì, Tỉnh đoàn, Hội Nông dân tỉnh phối hợp | Tỉnh đoàn + Hội Nông dân tỉnh',
        'Sở Y tế | lead | chủ trì, các sở, ngành, địa phương phối hợp thực hiện | các sở, ngành, địa phương',
      ],
    ],
    [
      'a task behind the comma names no helper before its verb',
      'II. TỔ CHỨC THỰC HIỆN\nSở Nội vụ chủ trì, tham mưu UBND tỉnh phối hợp với Bộ Nội vụ tổ chức hội nghị.\nSở Công Thương chủ trì, hướng dẫn các doanh nghiệp phối hợp thực hiện.',
      [
        'Sở Nội vụ | lead | chủ trì, tham mưu UBND tỉnh phối hợp với Bộ Nội vụ tổ chức hội nghị | Bộ Nội vụ',
        'Sở Công Thương | lead | chủ trì, hướng dẫn các doanh nghiệp phối hợp thực hiện | ',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(dutyLines(body)).toEqual(expected)
  })
})

describe('who leads and who helps behind the colon of a task', () => {
  it('is told of the task before it', () => {
    const { assignments } = factsOfBody(
      'II. TỔ CHỨC THỰC HIỆN\n1. Cuộc thi trực tuyến tìm hiểu cải cách hành chính: Phòng Nội vụ chủ trì; Huyện đoàn phối hợp; thời gian: tháng 8/2023.\n2. Các việc khác theo phân công.',
    )
    expect(
      assignments.map(({ actor, duty, task, partners, deadline }) => [actor, duty, task, partners, deadline]),
    ).toEqual([
      ['Phòng Nội vụ', 'lead', 'Cuộc thi trực tuyến tìm hiểu cải cách hành chính', ['Huyện đoàn'], 'tháng 8/2023'],
    ])
  })

  it('another that does more than help has a duty of its own', () => {
    expect(
      dutyLines(
        'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ chủ trì; Huyện đoàn phối hợp với các xã mở lớp.\n2. Các việc khác.',
      ),
    ).toEqual(['Phòng Nội vụ | lead | chủ trì | ', 'Huyện đoàn | coordinate | phối hợp với các xã mở lớp | các xã'])
  })
})
