import type { Plan } from '@doi-chieu/core/plan/plan'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { MOTTO, SECTIONS, head } from '../torn-plan.js'

const basis = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
/** Heads as portals and scans give them: cells under one another, lines cut anywhere, the title lost. */
const forms: readonly (readonly [string, string, Partial<Plan>])[] = [
  [
    'a number on the line below its word',
    `${head('Số:\n41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG VỀ CẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND' },
  ],
  [
    'a title cut behind its first word',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nVỀ\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { title: 'VỀ TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH NĂM 2022' },
  ],
  [
    'a title that opens as a basis does',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTHỰC HIỆN CHƯƠNG TRÌNH GIÁO DỤC PHÁP LUẬT NĂM 2022\n${basis}`,
    { title: 'THỰC HIỆN CHƯƠNG TRÌNH GIÁO DỤC PHÁP LUẬT NĂM 2022' },
  ],
  [
    'a title cut before a word and its stop',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH; DÂN CHỦ Ở CƠ\nSỞ; TIẾP CÔNG DÂN NĂM 2022\n${basis}`,
    { title: 'TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH; DÂN CHỦ Ở CƠ SỞ; TIẾP CÔNG DÂN NĂM 2022' },
  ],
  [
    'a title cut before its years',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN\n2022-2025\n${basis}`,
    { title: 'TRUYỀN THÔNG CẢI CÁCH HÀNH CHÍNH GIAI ĐOẠN 2022-2025', plan_year: 2022 },
  ],
  [
    'a title that looks far ahead',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nCHUYỂN ĐỔI SỐ ĐẾN NĂM 2025, ĐỊNH HƯỚNG ĐẾN NĂM 2030\n${basis}`,
    { plan_year: 2022 },
  ],
  [
    'a title that carries out a resolution',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTriển khai Nghị quyết số 76/NQ-CP năm 2023\n\nTriển khai Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ, UBND tỉnh ban hành Kế hoạch như sau:\n`,
    { title: 'Triển khai Nghị quyết số 76/NQ-CP năm 2023', plan_year: 2023 },
  ],
  [
    'a basis that carries out a resolution',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTuyên truyền cải cách hành\nchính năm 2023\n\nTriển khai Nghị quyết số 76/NQ-CP ngày\n15/7/2021 của Chính phủ, UBND tỉnh ban hành\nKế hoạch như sau:\n`,
    { title: 'Tuyên truyền cải cách hành chính năm 2023', plan_year: 2023 },
  ],
  [
    'a title of two years',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTUYÊN TRUYỀN 6 THÁNG CUỐI NĂM 2022 VÀ NĂM 2023\n${basis}`,
    { plan_year: 2022 },
  ],
  [
    'a title from year to year',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTUYÊN TRUYỀN TỪ NĂM 2023 ĐẾN NĂM 2026\n${basis}`,
    { plan_year: 2023 },
  ],
  [
    'a lost title, told by the number',
    `ỦY BAN NHÂN DÂN | ${MOTTO.split('\n')[0] ?? ''} |\nSố: 41/KH-UBND | Phú Thọ, ngày 12 tháng 3 năm 2022 |\n${basis}Ủy ban nhân dân tỉnh ban hành Kế hoạch truyền thông về cải cách hành chính năm 2022 trên địa bàn tỉnh Phú Thọ, cụ thể như sau:\n`,
    {
      doc_number: '41/KH-UBND',
      doc_date: '2022-03-12',
      title: 'truyền thông về cải cách hành chính năm 2022 trên địa bàn tỉnh Phú Thọ',
      plan_year: 2022,
    },
  ],
  [
    'a lost hyphen in its number',
    `${head('Số: 41/KHUBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND', doc_symbol: 'KH-UBND' },
  ],
  [
    'a space for the hyphen in its number',
    `${head('Số: 41/KH UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { doc_number: '41/KH-UBND' },
  ],
  [
    'a ministry',
    `BỘ NỘI VỤ\n-------\n${MOTTO}\nSố: 41/KH-BNV\nHà Nội, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nXÂY DỰNG CẤP XÃ ĐẠT CHUẨN TIẾP CẬN THÔNG TIN NĂM 2022\n${basis}`,
    { issuer: 'Bộ Nội vụ' },
  ],
  [
    'a body of a ministry in a province',
    `BỘ CÔNG AN\nCÔNG AN TỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-CAT\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { issuer: 'Công an tỉnh Phú Thọ' },
  ],
  [
    'a name on two lines',
    `UBND TỈNH PHÚ THỌ\nSỞ THÔNG TIN VÀ\nTRUYỀN THÔNG\n${MOTTO}\nSố: 41/KH-STTTT\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\n${basis}`,
    { issuer: 'Sở Thông tin và Truyền thông' },
  ],
  [
    'a symbol that looks like a township',
    `ỦY BAN NHÂN DÂN\nTỈNH PHÚ THỌ\n${MOTTO}\nSố: 41/KH-UBND\nPhú Thọ, ngày 12 tháng 3 năm 2022\nKẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022\nCăn cứ Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ;\n`,
    { issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'a title without blank line below its header',
    `ỦY BAN NHÂN DÂN XÃ TÂN AN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nKẾ HOẠCH\nCẢI CÁCH HÀNH CHÍNH NĂM 2022\n${basis}`,
    { title: 'CẢI CÁCH HÀNH CHÍNH NĂM 2022', issuer: 'Ủy ban nhân dân xã Tân An' },
  ],
  [
    'a title that follows its word as a basis would',
    `KẾ HOẠCH HÀNH ĐỘNG\nTHỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN NĂM 2022\n${basis}`,
    { title: 'THỰC HIỆN LUẬT TIẾP CẬN THÔNG TIN NĂM 2022' },
  ],
  [
    'a title cut before the last word of a place',
    `${head('Số: 41/KH-UBND')}KẾ HOẠCH\nTRUYỀN THÔNG NĂM 2022 TRÊN ĐỊA BÀN TỈNH PHÚ\nTHỌ\n${basis}`,
    { title: 'TRUYỀN THÔNG NĂM 2022 TRÊN ĐỊA BÀN TỈNH PHÚ THỌ' },
  ],
  [
    'a unit in the line of the date alone',
    `ỦY BAN NHÂN DÂN | ${MOTTO.split('\n')[0] ?? ''} |\nSố: 41/KH-UBND | Phú Thọ, ngày 12 tháng 3 năm 2022 |\n${basis}Ủy ban nhân dân tỉnh ban hành Kế hoạch truyền thông năm 2022 như sau:\n`,
    { issuer: 'Ủy ban nhân dân tỉnh Phú Thọ' },
  ],
  [
    'a title in small letters',
    `Kế hoạch Truyền thông nông thôn mới năm 2022\n${basis}Sở Nội vụ xây dựng kế hoạch thực hiện năm 2022 với các nội dung sau:\n`,
    { plan_year: 2022 },
  ],
  [
    'a lost title below a header of one block',
    `ỦY BAN NHÂN DÂN |\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 41/KH-UBND\n |\nPhú Thọ, ngày 12 tháng 3 năm 2022\n |\n${basis}`,
    { doc_number: '41/KH-UBND', doc_date: '2022-03-12' },
  ],
]

describe('a head as portals and scans give it', () => {
  it.each(forms)('%s', (_, text, expected) => {
    const { facts } = readPlan(text + SECTIONS)
    expect(facts?.plan).toMatchObject(expected)
  })
})
