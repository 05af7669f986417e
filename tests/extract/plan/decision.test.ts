import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** Heads of documents whose lines a portal ran together, put its own lines above, or parted in other places. */
const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'
const BASIS = 'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n'
const SECTIONS = `
I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.
II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ theo dõi việc thực hiện và báo cáo Ủy ban nhân dân tỉnh.
`
const decision = (path: string, subject: string, article: string, attached: string): string =>
  `${path}ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ -------
${MOTTO} ---------------
Số: 435/QĐ-UBND Phú Thọ, ngày 04 tháng 5 năm 2021 QUYẾT ĐỊNH ${subject} ỦY BAN NHÂN DÂN TỈNH PHÚ THỌ
${BASIS}
QUYẾT ĐỊNH:
${path}Điều 1.
${article}
${path}Điều 2.
Thủ trưởng các sở, ban, ngành chịu trách nhiệm thi hành Quyết định này./.
Nơi nhận:
- Như Điều 2;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH (Đã ký) Trần Văn Hải
${attached}`
const PROGRAMME =
  'CHƯƠNG TRÌNH HÀNH ĐỘNG THỰC HIỆN KẾT LUẬN SỐ 12-KL/TU NGÀY 02 THÁNG 3 NĂM 2020 CỦA BAN THƯỜNG VỤ TỈNH ỦY'
const ISSUES =
  'Ban hành kèm theo Quyết định này Chương trình hành động của Ủy ban nhân dân tỉnh thực hiện Kết luận số 12-KL/TU ngày 02 tháng 3 năm 2020 của Ban Thường vụ Tỉnh ủy.'
const of = {
  title: 'THỰC HIỆN KẾT LUẬN SỐ 12-KL/TU NGÀY 02 THÁNG 3 NĂM 2020 CỦA BAN THƯỜNG VỤ TỈNH ỦY',
  doc_number: '435/QĐ-UBND',
  doc_date: '2021-05-04',
  plan_year: 2021,
  issuer: 'Ủy ban nhân dân tỉnh Phú Thọ',
  signer_name: 'Trần Văn Hải',
  signer_title: 'Phó Chủ tịch',
  signing_form: 'KT.',
}

describe('a decision whose lines are run together', () => {
  it.each([
    ['with the programme behind it', '', `${PROGRAMME}\n(Kèm theo Quyết định số 435/QĐ-UBND)\n${SECTIONS}`],
    [
      'with its path of headings before each part',
      'Quyết định 435/QĐ-UBND năm 2021. ',
      `Quyết định 435/QĐ-UBND năm 2021. CHƯƠNG TRÌNH HÀNH ĐỘNG. ${PROGRAMME.replace('CHƯƠNG TRÌNH HÀNH ĐỘNG ', '')} (Ban hành kèm theo Quyết định số 435/QĐ-UBND)${SECTIONS.replace('II. ', 'Quyết định 435/QĐ-UBND năm 2021. CHƯƠNG TRÌNH HÀNH ĐỘNG. II. ')}`,
    ],
    ['without its attached pages', '', ''],
  ])('%s', (_, path, attached) => {
    const { facts } = readPlan(decision(path, `V/V BAN HÀNH ${PROGRAMME}`, ISSUES, attached))
    expect(facts?.plan).toMatchObject(of)
    expect(facts?.recipients).toHaveLength(2)
  })

  it('articles count though a portal has left out the recipients', () => {
    const text = decision('', `V/V BAN HÀNH ${PROGRAMME}`, ISSUES, `${PROGRAMME}\n${SECTIONS}`)
    const { facts } = readPlan(text.replace('Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n', ''))
    expect(facts?.assignments.map(({ actor }) => actor)).toEqual(['Thủ trưởng các sở, ban, ngành', 'Sở Nội vụ'])
    expect(facts?.plan).toMatchObject({ ...of, signing_form: 'KT.' })
  })

  it('a path of headings parts no section from its number', () => {
    const path = 'Quyết định 435/QĐ-UBND năm 2021. '
    const attached = `${path}CHƯƠNG TRÌNH HÀNH ĐỘNG. ${PROGRAMME}${SECTIONS.replace(/I+\. /g, (part) => `${path}CHƯƠNG TRÌNH HÀNH ĐỘNG. ${part}`)}`
    const { facts } = readPlan(decision(path, `V/V BAN HÀNH ${PROGRAMME}`, ISSUES, attached))
    expect(facts?.assignments.map(({ actor }) => actor)).toContain('Sở Nội vụ')
  })

  it.each([
    ['a regulation', 'BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN', 'Ban hành kèm theo Quyết định này Quy chế tiếp công dân.'],
    [
      'a programme of lessons',
      'PHÊ DUYỆT CHƯƠNG TRÌNH BỒI DƯỠNG CÔNG CHỨC',
      'Phê duyệt Chương trình bồi dưỡng công chức.',
    ],
  ])('%s is no plan', (_, subject, article) => {
    expect(readPlan(decision('', `VỀ VIỆC ${subject}`, article, '')).facts).toBeNull()
  })
})

const DECISION_HEADER = `UBND TỈNH PHÚ THỌ
SỞ NỘI VỤ
Số: 45/QĐ-SNV
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Phú Thọ, ngày 12 tháng 01 năm 2023
`
const ARTICLES = `Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
QUYẾT ĐỊNH:
Điều 1. Ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023 với các nội dung sau:
1. Đăng tin, bài trên Trang thông tin điện tử của Sở.
2. Văn phòng Sở chủ trì, phối hợp với các phòng đặt áp phích tại Bộ phận Một cửa.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.
`

describe('a decision that is the plan itself', () => {
  it.each([
    [
      'subject below the bare word',
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'tuyên truyền cải cách hành chính năm 2023',
    ],
    [
      'subject in capitals, the deciding authority below it',
      'QUYẾT ĐỊNH\nBAN HÀNH KẾ HOẠCH TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023',
    ],
    [
      'subject with no more than `Về`',
      'QUYẾT ĐỊNH\nVề ban hành Kế hoạch tuyên truyền cải cách hành chính năm 2023\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'tuyên truyền cải cách hành chính năm 2023',
    ],
    [
      'the plan in quotation marks',
      'QUYẾT ĐỊNH\nVề việc ban hành “Kế hoạch tuyên truyền cải cách hành chính năm 2023”\nGIÁM ĐỐC SỞ NỘI VỤ\n',
      'tuyên truyền cải cách hành chính năm 2023',
    ],
  ])('%s', (_, subject, title) => {
    const quoted = subject.includes('“')
      ? ARTICLES.replace('Kế hoạch tuyên truyền cải cách hành chính năm 2023', '“$&”')
      : ARTICLES
    const { facts } = readPlan(DECISION_HEADER + subject + quoted)
    expect(facts?.plan).toMatchObject({ title, doc_number: '45/QĐ-SNV', issuer: 'Sở Nội vụ', plan_year: 2023 })
    expect(facts?.assignments.map(({ actor, duty }) => `${actor} ${duty}`)).toEqual(['Văn phòng Sở lead'])
  })

  it('a decision about something else is no plan', () => {
    const other = 'QUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo cải cách hành chính\nGIÁM ĐỐC SỞ NỘI VỤ\n'
    const articles = ARTICLES.replace('Ban hành Kế hoạch tuyên truyền cải cách hành chính', 'Kiện toàn Ban Chỉ đạo')
    expect(readPlan(DECISION_HEADER + other + articles).facts).toBeNull()
  })
})

describe('a letter above the plan that it sends', () => {
  const end = '\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n'
  const head = (number: string): string =>
    `ỦY BAN NHÂN DÂN\nHUYỆN DI LINH\nSố: ${number}\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nDi Linh, ngày 14 tháng 3 năm 2024\n\n`
  const letter = `${head('120/UBND-NV')}V/v triển khai Kế hoạch\n\nKính gửi: UBND các xã.\n\nỦy ban nhân dân huyện gửi kèm Kế hoạch để thực hiện.\n${end}\n`
  const plan = `KẾ HOẠCH\nTuyên truyền năm 2024\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\n${end}`

  it.each([
    ['with a header of its own', `${letter}${head('37/KH-UBND')}${plan}`, '37/KH-UBND'],
    ['without one', `${letter}${plan}`, '120/UBND-NV'],
  ])('%s', (_, source, doc_number) => {
    expect(readPlan(source).facts?.plan).toMatchObject({ doc_number, title: 'Tuyên truyền năm 2024' })
  })
})
