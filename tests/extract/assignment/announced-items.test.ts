import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const assigned = (body: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${body}`).assignments.map(
    ({ actor, duty, quote }) => `${actor} | ${duty} | ${quote}`,
  )

describe('items below a line that ends in a colon', () => {
  it.each([
    [
      '1. Sở Tư pháp thực hiện các nhiệm vụ sau:\n- Thẩm định dự thảo văn bản.',
      ['Sở Tư pháp | execute | Thẩm định dự thảo văn bản'],
    ],
    [
      '1. Yêu cầu các sở, ngành triển khai một số giải pháp trọng tâm như sau:\n- Rà soát các thủ tục.',
      ['các sở, ngành | execute | Rà soát các thủ tục'],
    ],
    [
      '1. Sở Công Thương và các đơn vị liên quan theo chức năng, nhiệm vụ được giao thực hiện:\n- Niêm yết giá cả.',
      ['Sở Công Thương và các đơn vị liên quan | execute | Niêm yết giá cả'],
    ],
    [
      '1. Đề nghị Ủy ban MTTQ Việt Nam tỉnh chỉ đạo các tổ chức thành viên thực hiện một số nội dung sau:\n- Giám sát việc thực hiện Kế hoạch.',
      ['Ủy ban MTTQ Việt Nam tỉnh | requested | Giám sát việc thực hiện Kế hoạch'],
    ],
    [
      '1. Phòng Nội vụ tham mưu Hội đồng Thi đua huyện thực hiện:\n- Tuyên truyền phong trào. Mở các chuyên mục mới.',
      ['Phòng Nội vụ | advise | Tuyên truyền phong trào', 'Phòng Nội vụ | advise | Mở các chuyên mục mới'],
    ],
    [
      '1. Sở Tài chính có nhiệm vụ giúp UBND tỉnh quản lý kinh phí cụ thể như sau:\n1.1- Thẩm định dự toán.\n1.2- Hướng dẫn thanh toán.',
      [
        'Sở Tài chính | execute | có nhiệm vụ giúp UBND tỉnh quản lý kinh phí cụ thể như sau',
        'Sở Tài chính | execute | Thẩm định dự toán',
        'Sở Tài chính | execute | Hướng dẫn thanh toán',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(assigned(body)).toEqual(expected)
  })

  it('a list ends with the section it stands in', () => {
    expect(
      assigned(
        '1. Đối với các sở, ngành\nCác sở, ngành tập trung thực hiện các nội dung sau:\n- Rà soát thủ tục hành chính.\n2. Đối với vùng căn cứ\n- Ban hành quy hoạch chung.',
      ),
    ).toEqual(['Các sở, ngành | execute | Rà soát thủ tục hành chính'])
  })

  it('nouns below a sentence are what it is about', () => {
    expect(assigned('1. Sở Xây dựng rà soát các công trình, gồm:\n- Công trình cấp nước.\n- Trường học.')).toEqual([
      'Sở Xây dựng | execute | rà soát các công trình, gồm',
    ])
  })

  it('what tells a body by its work is part of its name', () => {
    expect(
      assigned(
        '1. Các đơn vị cung cấp dịch vụ công:\n- Bảo đảm đường truyền.\n2. Tổ công tác triển khai Đề án 06:\n- Hướng dẫn người dân.\n3. Bộ phận tiếp nhận và trả kết quả:\n- Niêm yết thủ tục.',
      ),
    ).toEqual([
      'Các đơn vị cung cấp dịch vụ công | execute | Bảo đảm đường truyền',
      'Tổ công tác triển khai Đề án 06 | execute | Hướng dẫn người dân',
      'Bộ phận tiếp nhận và trả kết quả | execute | Niêm yết thủ tục',
    ])
  })
})
