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
  ['Ông ThỦ trưởng và ChỦ tịch', true],
  ['1. Sở Y tế\n2. Sở Nội vụ\n3. Sở Tư pháp\n4. Công an\n5, Văn phòng\n6. Thanh tra\n~ Đăng tin.', true],
  ['1. Sở Y tế\n2. Sở Nội vụ\n3. Sở Tư pháp\n4, Công an\n5, Văn phòng\n6. Thanh tra\n~ Đăng tin.', false],
  ['Thủ Đức và ThủĐức, ChủTịch', false],
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
    expect(findings(items('- Lập danh sách.', '3.'))).toEqual(['info 2'])
    expect(findings(items('2. Văn phòng: theo dõi.', '1.'))).toEqual([])
    expect(findings(items('2. Văn phòng: theo dõi.', '2.'))).toEqual(['info 3'])
  })

  it('in a scan a number that was not found may not have been read, and two days that disagree are no error', () => {
    const told = (head: string): readonly string[] => {
      const cited = '1. Thực hiện Kế hoạch số 5/KH-UBND ngày 31/11/2024 của UBND huyện.'
      const { facts } = readPlan(plan(`II. NỘI DUNG\n${cited}`, '', head).replace('Số: 12/KH-UBND', 'Sễ'))
      return (facts?.findings ?? []).map(({ kind, severity }) => `${kind} ${severity}`)
    }
    expect(told('ÚY BAN NHÂN DÂN')).toEqual(expect.arrayContaining(['missing_number info', 'date_error warning']))
    expect(told(SOUND)).toEqual(expect.arrayContaining(['missing_number warning', 'date_error error']))
  })

  it('`11.` before a heading is the Roman second, `I.` and `L.` before a sentence the number one', () => {
    const { channel_mentions: channels, findings: told } = factsOf(
      'I. Tuyên truyền chủ trương, chính sách mới.\n2. Nội dung ngắn gọn.\n11. HÌNH THỨC\nL. Đăng bài trên Zalo của xã.\n2. Phát tờ rơi.',
    )
    expect(channels.map(({ channel }) => channel)).toEqual(['social_zalo', 'leaflet'])
    expect(told.filter(({ kind }) => kind === 'bad_numbering')).toEqual([])
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

it.each<readonly [string, string]>([
  ['2, Yêu cầu chung', '2. Yêu cầu chung'],
  ['v. TỔ CHỨC THỰC HIỆN', 'V. TỔ CHỨC THỰC HIỆN'],
  ['-__1. Sở Nội vụ', '1. Sở Nội vụ'],
  ['........~ Làm cho cán bộ hiểu rõ', '~ Làm cho cán bộ hiểu rõ'],
  ['CC KẾHOẠCH  - : vn', 'KẾHOẠCH'],
  ['2. Sở Thông tin và Truyền thông,\n\na) Đăng tin.', '2. Sở Thông tin và Truyền thông'],
  ['2. Sở Thông tin và Truyền thông,\nSở Nội vụ', '2. Sở Thông tin và Truyền thông,'],
  ['- Báo chí, đài,\n- Zalo', '- Báo chí, đài,'],
  ['tỷ lệ đạt 2, Yêu cầu thấp', 'tỷ lệ đạt 2, Yêu cầu thấp'],
  ['- Tuyên truyền trên Zalo', '- Tuyên truyền trên Zalo'],
  [
    'Nghị quyết _ số 39-NQ/TW. ngày. 17/4/2015 của. Bộ Chính trị',
    'Nghị quyết   số 39-NQ/TW  ngày  17/4/2015 của. Bộ Chính trị',
  ],
  ['ngày 02/1 0/2025; giải quyết trong ba ngày. 4 xã', 'ngày 02/10/2025; giải quyết trong ba ngày. 4 xã'],
  ['Đẳng ủy xã, Chỉ cục Thuế; phần ánh, kiến nghị', 'Đảng ủy xã, Chi cục Thuế; phản ánh, kiến nghị'],
  ['các trường cao đẳng; chỉ tiêu; một phần kinh phí', 'các trường cao đẳng; chỉ tiêu; một phần kinh phí'],
])('a line of a scan: %j', (line, read) => {
  const { text } = documentText(`ÚY BAN NHÂN DÂN\nXÃ TÂN AN\n\n${line}\n`)
  expect(text.split('\n')[3]?.trim()).toBe(read)
})

describe('titles', () => {
  const read = (title: string, head?: string): string => documentText(plan(title, '', head)).text

  it.each(['II.MỤCTIÊU', 'IIMỤCTIÊU - .', '——_ H,MỤC TIÊU _- ¬.....', 'IWMỤCTIỆU hn', 'II. MỤC LIÊU'])(
    '%s is the section of aims',
    (title) => {
      expect(read(title)).toContain('MỤC TIÊU')
    },
  )

  it.each(['II. MỤC LỤC', 'II. TIÊU ĐIỂM', 'HÌNH ẢNH', 'Mụctiêu', 'NHIỆMVỤtrọngtâm'])('%s is none', (title) => {
    expect(read(title)).toContain(title)
  })

  it('a day that no calendar has may be misread', () => {
    const told = (head?: string): readonly string[] =>
      factsOf('II. NỘI DUNG\n1. Họp ngày 31/6/2025.', '', head)
        .findings.filter(({ kind }) => kind === 'date_error')
        .map(({ severity, confidence }) => `${severity} ${String(confidence)}`)
    expect(told(SOUND)).toEqual(['error 0.9'])
    expect(told()).toEqual(['warning 0.72'])
  })

  it('a sound text keeps its titles', () => {
    expect(read('II. MỤCTIÊU', SOUND)).toContain('MỤCTIÊU')
  })

  it('goals below a glued title are goals', () => {
    const { commitments } = factsOf('HI.MỤCTIÊU\n1. Cải thiện mức độ hài lòng đạt 95%.\nIVHÌNHTHỨC -\n1. Phát thanh.')
    expect(commitments.map(({ value }) => value)).toContain(95)
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

  it('`KT. CHỦ TỊCH` alone is signed by the deputy; a name stands behind a recipient', () => {
    const { plan: own } = factsOf(
      'II. KINH PHÍ\nNgân sách xã.',
      'Nơi nhận: KT. CHỦ TỊCH\n- UBND huyện (b/c);\n- Các thôn; Trần Văn Hải\n- Lưu: VT.',
    )
    expect([own.signer_title, own.signer_name]).toEqual(['Phó Chủ tịch', 'Trần Văn Hải'])
  })

  it('a decision before the plan ends with its recipients, whatever is left of their heading', () => {
    const { plan: own, assignments } = factsOf(
      'II. TỔ CHỨC THỰC HIỆN\n1. Phòng Nội vụ: tham mưu tổ chức hội nghị.',
      '',
      `ÚY BAN NHÂN DÂN\nXÃ TÂN AN\nSố: 15/QĐ-UBND\nTân An, ngày 14 tháng 3 năm 2025\nQUYẾT ĐỊNH\nBan hành Kế hoạch tuyên truyền cải cách hành chính năm 2025\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền cải cách hành chính năm 2025.\nĐiều 2. Công chức Văn phòng chịu trách nhiệm thi hành Quyết định này./.\n\nsọ _ g TM. ỦY BAN NHÂN DÂN\n- Như Điều 2; CHỦ TỊCH\n- UBND huyện;\n- Lưu: VT.\nTrần Văn Hải\nỦY BAN NHÂN DÂN`,
    )
    expect([own.signer_name, own.signer_title, assignments.map(({ actor }) => actor)]).toEqual([
      'Trần Văn Hải',
      'Chủ tịch',
      ['Công chức Văn phòng', 'Phòng Nội vụ'],
    ])
  })

  it('a name in capitals beside place and day is the name alone', () => {
    const text = `HUYỆN ỦY PHÚ TÂN ĐẢNG CỘNG SẢN VIỆT NAM\nBAN TUYÊN GIÁO Phú Tân, ngày 14 tháng 3 năm 2024\nSố 27-KH/BTGHU\nKẾ HOẠCH\nTuyên truyền năm 2024\nI. MỤC ĐÍCH\nNâng cao nhận thức.`
    expect(readPlan(text).facts?.plan.issuer).toBe('Ban Tuyên giáo Huyện ủy')
  })
})

describe('heads of scans', () => {
  it.each([
    ['Iv. TO CHUC', 'IV. TO CHUC'],
    ['Vv. PHAN CONG', 'V. PHAN CONG'],
    ['vil. TIEN DO', 'VII. TIEN DO'],
    ['sO NONG NGHIEP', 'SO NONG NGHIEP'],
    ['sỞ NỘI VỤ', 'SỞ NỘI VỤ'],
    ['$6: 271/KH-UBND', 'So: 271/KH-UBND'],
    ['S60: 3562/KH-UBND', 'So: 3562/KH-UBND'],
    ['S6 18-KH/DU', 'So 18-KH/DU'],
    ['SO’ THONG TIN', 'SO THONG TIN'],
    ['TINH QUANG BiNH', 'TINH QUANG BINH'],
    ['CHi TIEU', 'CHI TIEU'],
    // a letter of a list, no Roman number, a price, a word
    ['l. Noi dung', 'l. Noi dung'],
    ['1. PHONG NOI VU', '1. PHONG NOI VU'],
    ['11. BAN QUAN LY', '11. BAN QUAN LY'],
    ['iiv. TO CHUC', 'iiv. TO CHUC'],
    ['$6 cho', '$6 cho'],
    ['to S6 12 nguoi', 'to S6 12 nguoi'],
    ['SO’ thich', 'SO’ thich'],
    ['iPad, Ti vi', 'iPad, Ti vi'],
    ['sOn NHA', 'sOn NHA'],
  ])('%j is read as %j', (written, meant) => {
    const text = documentText(`ÚY BAN NHÂN DÂN\nXÃ TÂN AN\n${written}\n`).text
    expect(text.trimEnd().split('\n').at(-1)).toBe(meant)
  })

  it.each(['Trường Thi', 'Hội An'])('%s, ngày … is where a plan was signed, no body', (place) => {
    const { facts } = readPlan(
      `ỦY BAN NHÂN DÂN\nPHƯỜNG ${place.toUpperCase()}\nSố: 64/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n${place}, ngày 14 tháng 4 năm 2023\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2023\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n`,
    )
    expect(facts?.plan.issuer).toBe(`Ủy ban nhân dân phường ${place}`)
  })
})

describe('what a bad scan names', () => {
  const noisy = (title: string, end = ''): string =>
    `UY BAN NHAN DAN CONG HOA XA HOI\nTINH QUANG BiNH CHU NGHiA VIET NAM\nS6: 12/KH-UBND D6c lap - Ty do - Hanh phic\nQuang Binh, ngay 14 thang 3 néim 2023\nKE HOACH\n${title}\n\nCan ctr Luat cdc quy dinh dugc ban hanh;\n\nI. MUC DICH\nNang cao nhan thtfc cia can b6, cong chtrc va ngu6i dan.\n${end}`

  it('a place is no term of time, and `va` no part of an office', () => {
    const title = (words: string): string | null | undefined => readPlan(noisy(words)).facts?.plan.title
    expect(title('Tuyen truyen tai Da Nang nam 2023')).toBe('Tuyên truyền tai Da Nang năm 2023')
    expect(title('Tuyen truyen va phong trao thi dua nam 2023')).toBe('Tuyên truyền va phong trao thi dua năm 2023')
    expect(title('Tuyen truyen hang nam 2023')).toBe('Tuyên truyền hàng năm 2023')
  })

  it('a small i between capitals ends no name; the day is read with its year', () => {
    const plan = readPlan(noisy('TUYEN TRUYEN TREN DIA BAN TINH QUANG BiNH GIAI\nDOAN 2023 - 2025')).facts?.plan
    expect([plan?.locality_name, plan?.doc_date]).toEqual(['Quang Binh', '2023-03-14'])
  })

  it('a council is no township', () => {
    const text = noisy('Tuyen truyen nam 2023', 'Noi nhan:\n- TT HDND, UBND, UBMTTQ phudng;\n')
      .replace('TINH QUANG BiNH', '')
      .replace(/S6: .*\n.*\n/, '\n')
    expect(readPlan(text).facts?.plan.locality_name).toBeNull()
  })
})

describe('a narrow left column of the head', () => {
  const issuerOf = (head: string): string | null | undefined =>
    readPlan(`${head}\n\nKẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2023\n\nI. MỤC ĐÍCH\nNâng cao nhận thức.\n`)
      .facts?.plan.issuer

  it.each([
    [
      'the unit stands below its kind, behind a blank line',
      'UBND TỈNH AN GIANG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN HUYỆN Độc lập - Tự do - Hạnh phúc\n\nTÂN PHÚ Tân Phú, ngày 16 tháng 3 năm 2023\nSố: 67/KH-UBND',
      'Ủy ban nhân dân huyện Tân Phú',
    ],
    [
      'its name is broken, the line of the day has it whole',
      'UBND HUYỆN TÂN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN XÃ PHÚ Độc lập - Tự do - Hạnh phúc\n\nKIỀU Phú Kiều, ngày 08 tháng 02 năm 2023\nSố: 27/KH-UBND',
      'Ủy ban nhân dân xã Phú Kiều',
    ],
    [
      'the motto between them is misread',
      'UBND TINH AN GIANG Cong héa x4 héi cht nghia Viét Nam\nUY BAN NHAN DAN Déc lap - Tw do - Hanh phiic\nHUYEN TAN PHU Tan Phu, ngdy 12 thang 3 ném 2023\nS6: 58/KH-UBND\nNang cao nhan thtfc cia can b6, cong chtrc va ngu6i dan vé cdc quy dinh dugc ban hanh.',
      'Ủy ban nhân dân huyện Tan Phu',
    ],
    [
      'a line of the day that names another place completes nothing',
      'UBND HUYỆN TÂN PHÚ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nỦY BAN NHÂN DÂN XÃ PHÚ Độc lập - Tự do - Hạnh phúc\n\nKIỀU Tân Phú, ngày 08 tháng 02 năm 2023\nSố: 27/KH-UBND',
      'Ủy ban nhân dân xã Phú',
    ],
  ])('%s', (_, head, issuer) => {
    expect(issuerOf(head)).toBe(issuer)
  })
})

describe('who acts in bad scans', () => {
  const noisy = (body: string): readonly string[] =>
    factsOf(
      `Nang cao nhan thtfc cia can b6, cong chtrc va ngu6i dan vé cdc quy dinh dugc ban hanh.\n${body}`,
      '',
      'Uy BAN NHAN DAN',
    ).assignments.map(({ actor, quote }) => `${actor}: ${quote}`)

  it('a comrade is one without his mark', () => {
    expect(noisy('II. T6 CHUC THUC HIEN\n1. D/c Lé Van Son - Chu tich UBND xa: chi dao chung.')).toEqual([
      'Lé Van Son - Chủ tịch UBND xã: chi dao chung',
    ])
  })

  it('`So két` is no department', () => {
    expect(noisy('II. T6 CHUC THUC HIEN\nSo két T6/2025, tong két T12/2025.')).toEqual([])
  })
})
