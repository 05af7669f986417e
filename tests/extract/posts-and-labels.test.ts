import { describe, expect, it } from 'vitest'
import { dutyLines, withoutMarks } from './duty-lines.js'

describe('posts, and labels inside a paragraph', () => {
  it.each([
    [
      'labels behind semicolons in one paragraph',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nSở Thông tin và Truyền thông: Chủ trì xây dựng kế hoạch tuyên truyền; Sở Du lịch: Quảng bá hình ảnh trên các nền tảng số; UBND các huyện: Trang trí cổ động trực quan, vệ sinh môi trường.',
      [
        'Sở Thông tin và Truyền thông | lead | Chủ trì xây dựng kế hoạch tuyên truyền | ',
        'Sở Du lịch | execute | Quảng bá hình ảnh trên các nền tảng số | ',
        'UBND các huyện | execute | Trang trí cổ động trực quan, vệ sinh môi trường | ',
      ],
    ],
    [
      'colon that lists what is to be done',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\nSở Du lịch: Quảng bá trên các nền tảng; nội dung: hình ảnh, đoạn phim ngắn.',
      ['Sở Du lịch | execute | Quảng bá trên các nền tảng | '],
    ],
    [
      'heads of posts, stations and harbours',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Đồn trưởng các Đồn Biên phòng trực tiếp đối thoại với già làng.\n2. Tổng Biên tập Báo Trà Vinh\n- Tăng cường thời lượng tin, bài.\n3. Cảng vụ Hàng hải: quản lý chặt tàu khách.',
      [
        'Đồn trưởng các Đồn Biên phòng | execute | trực tiếp đối thoại với già làng | ',
        'Tổng Biên tập Báo Trà Vinh | execute | Tăng cường thời lượng tin, bài | ',
        'Cảng vụ Hàng hải | execute | quản lý chặt tàu khách | ',
      ],
    ],
    [
      'coordination with forces by their letters',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Bộ CHQS tỉnh phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên.',
      ['Bộ CHQS tỉnh | coordinate | phối hợp BĐBP, Công an nắm chắc tình hình nội, ngoại biên | BĐBP + Công an'],
    ],
    [
      'when reports are due, before the subject',
      dutyLines,
      'III. TỔ CHỨC THỰC HIỆN\n1. Thời gian báo cáo: trước ngày 14 tháng cuối quý, các cơ quan, đơn vị gửi báo cáo về Sở Nội vụ để tổng hợp.',
      ['các cơ quan, đơn vị | execute | gửi báo cáo về Sở Nội vụ để tổng hợp | '],
    ],
    [
      'firm without its marks',
      withoutMarks,
      'III. TO CHUC THUC HIEN\n1. Cong ty Co phan Cap thoat nuoc bao dam cap nuoc sach cho cac xa.',
      ['Cong ty Co phan Cap thoat nuoc | execute | bao dam cap nuoc sach cho cac xa | '],
    ],
  ])('%s', (_, read, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})
