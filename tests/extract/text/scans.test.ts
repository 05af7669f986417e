import { documentText } from '@doi-chieu/ingest/normalize/document-text'
import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** Lines as Tesseract writes them for scanned plans; `body` stands in a section on who does what. */
const plan = (body: string, end = '', head = 'ÚY BAN NHÂN DÂN'): string => `${head}
XÃ TÂN AN
Số: 12/KH-UBND
Tân An, ngày 14 tháng 3 năm 2025
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2025
I. MỤC ĐÍCH
Nâng cao nhận thức của cán bộ, công chức.
${body}
${end}`
const SOUND = 'ỦY BAN NHÂN DÂN'
type Facts = NonNullable<ReturnType<typeof readPlan>['facts']>
function factsOf(body: string, end = '', head?: string): Facts {
  const { facts } = readPlan(plan(body, end, head))
  if (facts === null) throw new Error('no plan')
  return facts
}
const findings = (body: string, head?: string): readonly string[] =>
  factsOf(body, '', head)
    .findings.filter(({ kind }) => kind === 'bad_numbering')
    .map(({ severity, expected }) => `${severity} ${expected ?? ''}`)

it.each<readonly [string, boolean]>([
  ['ÚY BAN NHÂN DÂN\nXÃ TÂN AN', true],
  ['công khai thỦ tục hành chính của xã và tiến đỘ giải quyết', true],
  ['~ Niêm yết công khai.\n~ Tuyên truyền trên Zalo.', true],
  ['tiếp nhận phẳn ánh tại tỉnh Quẳng Nam', true],
  ['ỦY BAN NHÂN DÂN\nXÃ TÂN AN', false],
  [`${'Người dân nộp hồ sơ trực tuyến qua tài khoản định danh điện tử. '.repeat(9)}iHanoi, VNeID`, false],
  ['công khai thỦ tục', false],
  ['Hồ sơ trực tuyến đạt\n~30%, quá hạn\n~2% hồ sơ.', false],
])('whether a text is recognised from a scan: %j', (text, scanned) => {
  expect(documentText(text).scanned).toBe(scanned)
})

describe('labels', () => {
  const headings = (third: string): string =>
    `II. NHIỆM VỤ\nPhòng Nội vụ theo dõi.\n${third} HÌNH THỨC\nĐăng trên Zalo.\nIV. KINH PHÍ\nNgân sách xã.`

  it.each(['IH.', 'HI.', 'IHH.', 'HII.', 'IIL.', 'IIL/', 'II1.'])('%s is the third', (label) => {
    expect(findings(headings(label))).toEqual([])
    expect(factsOf(headings(label)).channel_mentions.map(({ channel }) => channel)).toEqual(['social_zalo'])
  })

  it('a label that the next one does not count on was misread; in a sound text it is a slip', () => {
    expect(findings(headings('II.'))).toEqual([])
    expect(findings(headings('II.'), SOUND)).toEqual(['warning III'])
  })

  it('a label that is left out may not have been read; the last may be another', () => {
    const items = (second: string, last: string): string =>
      `II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: tham mưu.\n${second}\n${last} Công an xã: tuyên truyền.`
    expect(findings(items('$ Văn phòng: theo dõi.', '3.'))).toEqual(['info 2'])
    expect(findings(items('- Lập danh sách.', '3.'))).toEqual(['warning 2'])
    expect(findings(items('2. Văn phòng: theo dõi.', '2.'))).toEqual(['info 3'])
  })

  it('`+.` is the number that is expected there', () => {
    const { assignments } = factsOf(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n- Theo dõi, đôn đốc.\n+. Văn phòng Ủy ban nhân dân\n- Niêm yết công khai thủ tục.',
    )
    expect(assignments.map(({ actor }) => actor)).toEqual(['Phòng Nội vụ', 'Văn phòng Ủy ban nhân dân'])
  })

  it('a tilde is a bullet, and dirt before a line is none', () => {
    const { assignments } = factsOf(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ\n~ Theo dõi, đôn đốc\n_ việc thực hiện.\n, ~ Tổng hợp kết quả, báo cáo.',
    )
    expect(assignments.map(({ task }) => task.replace(/\s+/g, ' '))).toEqual([
      'Theo dõi, đôn đốc việc thực hiện',
      'Tổng hợp kết quả, báo cáo',
    ])
  })
})

describe('signs', () => {
  it.each<readonly [string, number]>([
    ['959%', 95],
    ['1009%', 100],
    ['109%', 109],
    ['95%', 95],
  ])('%s of all is %i', (written, value) => {
    const { commitments } = factsOf(`II. CHỈ TIÊU\n1. Tỷ lệ hồ sơ đúng hạn đạt từ ${written} trở lên.`)
    expect(commitments.map((row) => row.value)).toEqual([value])
  })

  it('a share of a sound text is left as it is written', () => {
    const { commitments } = factsOf('II. CHỈ TIÊU\n1. Số hồ sơ đạt từ 259% trở lên.', '', SOUND)
    expect(commitments.map((row) => row.value)).toEqual([259])
  })

  it.each(['quý 11/2025', 'quý I1/2025', 'quý II⁄2025'])('%s is the second quarter', (written) => {
    const { assignments } = factsOf(`II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ tổ chức hội nghị, xong trong ${written}.`)
    expect(assignments[0]?.deadline).toBe('trong quý II/2025')
  })

  it('a letter read twice and a slash of fractions in the number of a document', () => {
    const { legal_citations: citations } = factsOf(
      'II. NỘI DUNG\n1. Quyết định số 1149⁄QĐÐ-BNV ngày 30/12/2020 của Bộ Nội vụ về chỉỈ số.',
    )
    expect(citations.map(({ number, quote }) => [number, quote.slice(0, 27)])).toEqual([
      ['1149/QĐ-BNV', 'Quyết định số 1149⁄QĐÐ-BNV '],
    ])
  })
})

describe('the end', () => {
  const SIGNED = '- UBND huyện (b/c);\n~ Công an xã; CHỦ TỊCH\n\n- Các thôn, PHÓ CHỦ TỊCH\n- Lưu: VT. Trần Văn Hải'
  it.each([
    'Nơi nhận: TM. ỦY BAN NHÂN DÂN',
    'gPr song nh TM. ỦY BAN NHÂN DÂN',
    'Nơi nhận: KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
  ])('recipients beside a signature: %j', (opening) => {
    const { recipients, plan: own } = factsOf('II. KINH PHÍ\nNgân sách xã.', `${opening}\n${SIGNED}`)
    expect(recipients.map(({ recipient }) => recipient)).toEqual([
      'UBND huyện (b/c)',
      'Công an xã',
      'Các thôn',
      'Lưu: VT',
    ])
    expect([own.signer_name, own.signer_title]).toEqual(['Trần Văn Hải', 'Phó Chủ tịch'])
  })

  it('a name in capitals beside place and day is the name alone', () => {
    const text = `HUYỆN ỦY PHÚ TÂN ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO Phú Tân, ngày 14 tháng 3 năm 2024\nSố 27-KH/BTGHU\nKẾ HOẠCH\nTuyên truyền năm 2024\nI. MỤC ĐÍCH\nNâng cao nhận thức.`
    expect(readPlan(text).facts?.plan.issuer).toBe('Ban Tuyên giáo Huyện ủy')
  })
})
