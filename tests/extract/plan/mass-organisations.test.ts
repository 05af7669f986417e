import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { BODY } from './below-the-head.js'

const UNION = 'ĐOÀN TNCS HỒ CHÍ MINH'

describe('committees of mass organisations', () => {
  it.each([
    [
      'of the centre, beside the union',
      `BAN CHẤP HÀNH TRUNG ƯƠNG          ${UNION}\n***\nSố: 225 - KH/TWĐTN-CTTN          Hà Nội, ngày 16 tháng 5 năm 2024\n`,
      'Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh',
      null,
    ],
    [
      'of a province, below the union',
      `${UNION}\nBAN CHẤP HÀNH TỈNH HẢI DƯƠNG\n***\nSố: 25-KH/TĐTN-BTG\nHải Dương, ngày 16 tháng 5 năm 2024\n`,
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Hải Dương',
      'Hải Dương',
    ],
    [
      'of a province, in the cell beside the union',
      `BAN CHẤP HÀNH TỈNH HẢI DƯƠNG | ${UNION} |\nSố: 25-KH/TĐTN | Hải Dương, ngày 16 tháng 5 năm 2024 |\n`,
      'Ban Chấp hành Đoàn TNCS Hồ Chí Minh tỉnh Hải Dương',
      'Hải Dương',
    ],
    [
      'in short, of a district',
      `${UNION}\nBCH HUYỆN GIA LỘC\n***\nSố: 25-KH/ĐTN\nGia Lộc, ngày 16 tháng 5 năm 2024\n`,
      'BCH Đoàn TNCS Hồ Chí Minh huyện Gia Lộc',
      null,
    ],
    [
      'of another organisation',
      'HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM\nBAN CHẤP HÀNH TỈNH HÀ NAM\nSố: 25/KH-BTV\nHà Nam, ngày 16 tháng 5 năm 2024\n',
      'Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Hà Nam',
      'Hà Nam',
    ],
    [
      'named with the union on its line',
      'TỈNH ĐOÀN HẢI DƯƠNG\nBAN THƯỜNG VỤ\n***\nSố: 25-KH/TĐTN\nHải Dương, ngày 16 tháng 5 năm 2024\n',
      'Tỉnh đoàn Hải Dương',
      'Hải Dương',
    ],
  ])('%s', (_, head, issuer, province) => {
    const { facts } = readPlan(`${head}${BODY}`)
    expect(facts?.plan).toMatchObject({ issuer, province_name: province })
  })
})

describe('heads that narrow cells break, and what stands below a title', () => {
  it('the head of government on two lines', () => {
    const { facts } = readPlan(
      `THỦ TƯỚNG CHÍNH\nPHỦ\n--------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 365/QĐ-TTg\n|\nHà Nội, ngày 17\ntháng 03 năm 2015\n|\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2015\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ ngày 25 tháng 12 năm 2001;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch phòng, chống thiên tai năm 2015.\n`,
    )
    expect(facts?.plan).toMatchObject({ issuer: 'Thủ tướng Chính phủ', locality_name: null })
  })

  it('a title that ends in a kind of unit names no committee of it', () => {
    const { facts } = readPlan(
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 2185/QĐ-UBND | Trà Vinh, ngày 13 tháng 11 năm 2013 |\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH KẾ HOẠCH CHĂM SÓC TRẺ EM TRÊN ĐỊA BÀN TỈNH\nỦY BAN NHÂN DÂN TỈNH TRÀ VINH\nCăn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26/11/2003;\n',
    )
    expect(facts?.plan).toMatchObject({ issuer: 'Ủy ban nhân dân tỉnh Trà Vinh', province_name: 'Trà Vinh' })
  })
})

describe('decisions and pages whose title is lost', () => {
  const HEAD =
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 39/2009/QĐ-UBND | Vị Thanh, ngày 16 tháng 11 năm 2009 |\nỦY BAN NHÂN DÂN TỈNH HẬU GIANG\nCăn cứ Luật Tổ chức HĐND và UBND ngày 26 tháng 11 năm 2003;\nQUYẾT ĐỊNH:\n'

  it.each([
    [
      'Điều 1. Phê duyệt Chương trình công tác Dân số đến năm 2010 trên địa bàn tỉnh Hậu Giang, với nội dung chủ yếu sau đây:',
      'công tác Dân số đến năm 2010 trên địa bàn tỉnh Hậu Giang',
    ],
    [
      'Điều 1. Ban hành kèm theo Kế hoạch thực hiện số hóa dữ liệu hộ tịch trên địa bàn tỉnh.',
      'thực hiện số hóa dữ liệu hộ tịch trên địa bàn tỉnh',
    ],
    ['Điều 1. Phê duyệt Chương trình đào tạo nghề nấu ăn.', null],
    ['Điều 1. Phê duyệt Chương trình giám sát năm 2010 của Hội đồng nhân dân tỉnh.', null],
    ['Điều 1. Ban hành kèm theo Quyết định này Quy chế phối hợp công tác.', null],
  ])('%s', (article, title) => {
    expect(readPlan(`${HEAD}${article}\n`).facts?.plan.title ?? null).toBe(title)
  })

  it('the title that a portal heads its page with', () => {
    const { facts } = readPlan(
      'Kế hoạch 91/KH-UBND năm 2021 thực hiện Đề án phát triển văn hóa đọc trên địa bàn tỉnh Đồng Tháp do tỉnh Đồng Tháp ban hành\nSố hiệu: | 91/KH-UBND | Loại văn bản: | Kế hoạch |\nỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 91/KH-UBND | Đồng Tháp, ngày 23 tháng 3 năm 2021 |\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019, Ủy ban nhân dân tỉnh Đồng Tháp ban hành Kế hoạch thực hiện với các nội dung như sau:\n',
    )
    expect(facts?.plan).toMatchObject({
      title: 'thực hiện Đề án phát triển văn hóa đọc trên địa bàn tỉnh Đồng Tháp',
      doc_number: '91/KH-UBND',
    })
  })

  it('the day of the decision that carries a programme', () => {
    const { facts } = readPlan(
      'CHƯƠNG TRÌNH\nTổ chức Năm Du lịch quốc gia\n(Ban hành theo Quyết định số 2320/QĐ-BVHTTDL, ngày 05 tháng 7 năm 2010 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch)\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Giới thiệu các điểm du lịch của vùng.\nII. NỘI DUNG\n1. Tổ chức lễ khai mạc.\n',
    )
    expect(facts?.plan).toMatchObject({ doc_number: '2320/QĐ-BVHTTDL', doc_date: '2010-07-05' })
    expect(facts?.legal_citations).toEqual([])
  })

  it('the mark of a page glued to the first word', () => {
    const { facts } = readPlan(
      'Hệ thống đang được cấu hình với 120 máy chủ.\nTrang 1KẾ HOẠCH Chuyển đổi số năm 2022\ntrên địa bàn tỉnh Quảng Nam\nThực hiện Công văn số 35/BTTTT-THH ngày 16/9/2021 của Bộ Thông tin và Truyền thông; UBND tỉnh ban hành Kế hoạch Chuyển đổi số năm 2022 cụ thể như sau:\nI. MỤC TIÊU\n1. Phát triển hạ tầng.\n',
    )
    expect(facts?.plan.title).toBe('Chuyển đổi số năm 2022 trên địa bàn tỉnh Quảng Nam')
  })
})
