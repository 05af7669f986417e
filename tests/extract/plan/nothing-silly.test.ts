import { readFileSync } from 'node:fs'
import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'
import { inRepository } from '../../harness/repository.js'
import { readPlan } from '../../properties/read-plan.js'

const OWN = 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh Tây Ninh về cải cách hành chính;\n'
const BODY = 'I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: theo dõi, đôn đốc.\n'
const planOf = (text: string): Record<string, unknown> => ({ ...readPlan(text).facts?.plan })

describe('where a text does not say who issues a plan', () => {
  const title = 'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\n'

  it.each([
    [
      'the province that is cited is not the district that announces',
      `${title}${OWN}Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền như sau:\n${BODY}`,
      null,
    ],
    [
      'nor is a district that is cited the commune whose name a form leaves blank',
      `${title}Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Tân Biên;\nUBND xã ........ ban hành Kế hoạch tuyên truyền như sau:\n${BODY}`,
      null,
    ],
    [
      'nor where the blank is in brackets',
      `${title}Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND huyện Tân Biên;\nUBND xã [tên xã] ban hành Kế hoạch tuyên truyền như sau:\n${BODY}`,
      null,
    ],
    [
      'the province that announces may be cited too',
      `${title}${OWN}UBND tỉnh xây dựng Kế hoạch tuyên truyền như sau:\n${BODY}`,
      'Ủy ban nhân dân tỉnh Tây Ninh',
    ],
    [
      'no name goes on in the next cell',
      `${title}${BODY}| STT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n| 1 | Phát thanh | Phòng Nội vụ | UBND các xã | Quý I |\n`,
      null,
    ],
    [
      'nor is a cell with a proper name one',
      `${title}${BODY}| STT | Nội dung | Chủ trì | Phối hợp | Nơi làm |\n| 1 | Phát thanh | Phòng Nội vụ | UBND các xã | Tân Biên |\n`,
      null,
    ],
    ['a quarter is no name', `${title}${BODY}2. Đài truyền thanh: phát thanh ở các xã Quý II năm 2024.\n`, null],
    [
      'a commune may be called so',
      `${title}${BODY}2. Đài truyền thanh: phát thanh ở xã Quý Sơn năm 2024.\n`,
      'Ủy ban nhân dân xã Quý Sơn',
    ],
  ])('%s', (_, text, issuer) => {
    expect(planOf(text).issuer).toBe(issuer)
  })
})

describe('in a scan', () => {
  const noise = readFileSync(inRepository('data/plans/002_ke-hoach_xa-son-ninh_2022.txt'), 'utf8').slice(2000, 9000)
  const heads = [
    ['ỦY BAN NHÂN DÂN\nHUYỆN ĐAN PHƯỢNG', 'Ủy ban nhân dân huyện Đan Phượng'],
    ['ỦY BAN NHÂN DÂN\nHUYỆN ĐƠN DƯƠNG', 'Ủy ban nhân dân huyện Đơn Dương'],
    ['ỦY BAN NHÂN DÂN\nQUẬN HOÀN KIẾM', 'Ủy ban nhân dân quận Hoàn Kiếm'],
  ] as const

  it.each(heads)('a name that is like the word for a union is whole: %s', (head, issuer) => {
    const text = `${head}\nSố: 12/KH-UBND\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\n${BODY}${noise}`
    expect(documentText(text).damaged).toBe(true)
    expect(planOf(text).issuer).toBe(issuer)
  })
})

describe('a title', () => {
  const header =
    'ủy ban nhân dân huyện tân biên\nsố: 57/kh-ubnd\ncộng hòa xã hội chủ nghĩa việt nam\nđộc lập - tự do - hạnh phúc\n'

  it.each([
    [
      'is no header in small letters',
      `${header}kế hoạch tuyên truyền\n${OWN}ủy ban nhân dân huyện ban hành kế hoạch tuyên truyền cải cách hành chính như sau:\n${BODY}`,
      'tuyên truyền cải cách hành chính',
    ],
    [
      'is no header beside the country',
      `UỶ BAN NHÂN DÂN HUYỆN TÂN BIÊN - CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;\n${OWN}Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền cải cách hành chính như sau:\n${BODY}`,
      'tuyên truyền cải cách hành chính',
    ],
    [
      'ends before a sentence that begins with the year',
      `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nNăm 2024 là năm bản lề, Ủy ban nhân dân huyện ban hành Kế hoạch như sau:\n${BODY}`,
      'CẢI CÁCH HÀNH CHÍNH',
    ],
    [
      'goes on with whose plan of which year it is',
      `KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\ncủa Ủy ban nhân dân huyện năm 2024\n${OWN}Ủy ban nhân dân huyện ban hành Kế hoạch như sau:\n${BODY}`,
      'CẢI CÁCH HÀNH CHÍNH của Ủy ban nhân dân huyện năm 2024',
    ],
    [
      'is no line of a program',
      `\\documentclass{article}\n${OWN}Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền cải cách hành chính như sau:\n${BODY}`,
      'tuyên truyền cải cách hành chính',
    ],
    [
      'is no sign',
      `[\n\n${OWN}Ủy ban nhân dân huyện ban hành Kế hoạch tuyên truyền cải cách hành chính như sau:\n${BODY}`,
      'tuyên truyền cải cách hành chính',
    ],
    [
      'may speak of the country',
      `KẾ HOẠCH\nTuyên truyền ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam\n\n${BODY}`,
      'Tuyên truyền ngày thành lập nước Cộng hòa xã hội chủ nghĩa Việt Nam',
    ],
  ])('%s', (_, text, title) => {
    expect(planOf(text).title).toBe(title)
  })
})

describe('who signs', () => {
  const end = 'Nơi nhận:\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n'

  it.each([
    ['a name in capitals', `${end}NGUYỄN VĂN MINH\n`, 'NGUYỄN VĂN MINH'],
    ['not the unit below it', `${end}Nguyễn Văn Minh\nHUYỆN TÂN BIÊN\n`, 'Nguyễn Văn Minh'],
    ['nor the unit alone', `${end}HUYỆN TÂN BIÊN\n`, null],
    ['not who put the page up', `${end}Nguyễn Văn Minh\n\nThu Hà\n`, 'Nguyễn Văn Minh'],
    [
      'not who sent the mail',
      `${end}(Đã ký và đóng dấu)\nNguyễn Văn Minh\n\n--\nTrần Thị Bình\nCông chức Văn phòng\n`,
      'Nguyễn Văn Minh',
    ],
    [
      'not who made the list, in the column beside recipients',
      'Nơi nhận:            CHỦ TỊCH\n- UBND tỉnh;\n- Lưu: VT.\n                     Nguyễn Văn Minh\nNgười lập biểu\nLê Thị Cẩm\n',
      'Nguyễn Văn Minh',
    ],
    [
      'not a recipient below the post',
      'Nơi nhận:            CHỦ TỊCH\nSở Nội Vụ\n- Lưu: VT.\n                     Nguyễn Văn Minh\n',
      'Nguyễn Văn Minh',
    ],
    ['a name that begins like a unit', `${end}HUYỀN THỊ MINH\n`, 'HUYỀN THỊ MINH'],
  ])('%s', (_, text, signer) => {
    expect(planOf(`KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\n${BODY}${text}`).signer_name).toBe(signer)
  })
})
