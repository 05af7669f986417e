/** The parts of a plan of four sections that a slip may stand in. */
export interface Whole {
  readonly head: string
  readonly number: string
  readonly day: string
  readonly title: string
  readonly basis: string
  readonly aims: string
  readonly contents: string
  readonly forms: string
  readonly bodies: string
  readonly closing: string
  readonly end: string
  readonly annex: string
}

/** A plan and what is other in it: its parts, or one more item of its last section. */
export type Slip = readonly [plan: keyof typeof wholes, other: string | Partial<Whole>]

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'

/** What all of them have. */
const rest = {
  aims: 'I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\na) Nâng cao nhận thức của cán bộ, công chức, viên chức và Nhân dân về cải cách hành chính.\nb) Tạo sự đồng thuận trong thực hiện nhiệm vụ.\n2. Yêu cầu\na) Bám sát nội dung Chương trình tổng thể.\nb) Hình thức phong phú, thiết thực, tiết kiệm.',
  contents:
    'II. NỘI DUNG TUYÊN TRUYỀN\n1. Kết quả công tác cải cách hành chính của địa phương.\n2. Các văn bản chỉ đạo của cấp trên.\n3. Mô hình hay, cách làm mới.',
  forms:
    'III. HÌNH THỨC TUYÊN TRUYỀN\n1. Trên hệ thống truyền thanh.\n2. Trên Trang thông tin điện tử.\n3. Thông qua các hội nghị, cuộc họp.',
  bodies:
    'IV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng\na) Theo dõi, đôn đốc việc thực hiện.\nb) Tổng hợp, báo cáo kết quả.\n2. Các phòng chuyên môn\n- Phối hợp thực hiện các nội dung của Kế hoạch.',
  end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nPhạm Văn Hưng\n',
  annex: '',
}

/** Sound plans of a district (D), a province (T), a department (S), a commune and a ward since July 2025 (X, P). */
export const wholes = {
  D: {
    ...rest,
    head: 'ỦY BAN NHÂN DÂN\nHUYỆN THANH LIÊM',
    number: 'Số: 45/KH-UBND',
    day: `${MOTTO}Thanh Liêm, ngày 07 tháng 02 năm 2023`,
    title: 'Tuyên truyền cải cách hành chính năm 2023 trên địa bàn huyện Thanh Liêm',
    basis:
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;\nCăn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh Hà Nam về cải cách hành chính năm 2023;\nỦy ban nhân dân huyện Thanh Liêm ban hành Kế hoạch như sau:',
    closing: 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2023 của Ủy ban nhân dân huyện Thanh Liêm./.',
  },
  T: {
    ...rest,
    head: 'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH NINH THUẬN\tĐộc lập - Tự do - Hạnh phúc\n',
    number: 'Số: 512/KH-UBND\tNinh Thuận, ngày 08 tháng 02 năm 2024',
    day: '',
    title: 'Thông tin, tuyên truyền cải cách hành chính nhà nước tỉnh Ninh Thuận năm 2024',
    basis:
      'Căn cứ Quyết định số 876/QĐ-BNV ngày 10 tháng 11 năm 2021 của Bộ trưởng Bộ Nội vụ phê duyệt Đề án “Đẩy mạnh công tác tuyên truyền cải cách hành chính giai đoạn 2021 - 2030”;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 30 tháng 01 năm 2024; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    closing:
      'Trong quá trình thực hiện, nếu có vướng mắc, các cơ quan, đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.',
  },
  S: {
    ...rest,
    head: 'UBND TỈNH NINH THUẬN\nSỞ TƯ PHÁP',
    number: 'Số: 77/KH-STP',
    day: `${MOTTO}Ninh Thuận, ngày 18 tháng 01 năm 2022`,
    title: 'Tuyên truyền cải cách hành chính năm 2022 của Sở Tư pháp',
    basis:
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh về tuyên truyền cải cách hành chính năm 2022, Sở Tư pháp ban hành Kế hoạch như sau:',
    closing: 'Trên đây là Kế hoạch tuyên truyền cải cách hành chính năm 2022 của Sở Tư pháp./.',
    end: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nTrần Quốc Bảo\n',
  },
  X: {
    ...rest,
    head: 'UBND XÃ NAM TÂN',
    number: 'Số: 08/KH-UBND',
    day: `${MOTTO}Nam Tân, ngày 20 tháng 8 năm 2025`,
    title: 'Tuyên truyền cải cách hành chính 6 tháng cuối năm 2025',
    basis:
      'Thực hiện Kế hoạch số 120/KH-UBND ngày 05/8/2025 của Ủy ban nhân dân tỉnh Nghệ An về cải cách hành chính năm 2025; Ủy ban nhân dân xã xây dựng Kế hoạch như sau:',
    closing:
      'Trên đây là Kế hoạch tuyên truyền cải cách hành chính 6 tháng cuối năm 2025 của UBND xã, yêu cầu các đơn vị nghiêm túc thực hiện./.',
  },
  P: {
    ...rest,
    head: 'ỦY BAN NHÂN DÂN\nPHƯỜNG TÂN LẬP',
    number: 'Số: 61/KH-UBND',
    day: `${MOTTO}Tân Lập, ngày 15 tháng 01 năm 2026`,
    title: 'Cải cách hành chính năm 2026',
    basis:
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nThực hiện Kế hoạch số 05/KH-UBND ngày 06/01/2026 của Ủy ban nhân dân tỉnh Đắk Lắk về cải cách hành chính năm 2026;\nỦy ban nhân dân phường xây dựng Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:',
    closing: 'Trên đây là Kế hoạch cải cách hành chính năm 2026 của Ủy ban nhân dân phường Tân Lập./.',
  },
} as const satisfies Readonly<Record<string, Whole>>

/** The source of a plan with what is other in it. */
export function wholePlan([plan, other]: Slip): string {
  const whole: Whole =
    typeof other === 'string'
      ? { ...wholes[plan], bodies: `${rest.bodies}\n3. ${other}` }
      : { ...wholes[plan], ...other }
  const { head, number, day, title, basis, aims, contents, forms, bodies, closing, end, annex } = whole
  const top = [head, number, day].filter((line) => line !== '').join('\n')
  const sections = [aims, contents, forms, bodies].join('\n\n')
  return `${top}\n\nKẾ HOẠCH\n${title}\n\n${basis}\n\n${sections}\n\n${closing}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${end}\n${annex}`
}

/** The same with its long lines broken, as a text file breaks them. */
export function wrapped(source: string): string {
  return source
    .split('\n')
    .map((line) => (line.length > 70 && !line.startsWith('|') ? brokenAt(line, 66) : line))
    .join('\n')
}

function brokenAt(line: string, width: number): string {
  return line.split(' ').reduce((text, word) => {
    const last = text.slice(text.lastIndexOf('\n') + 1)
    return text === '' ? word : `${text}${last.length + word.length > width ? '\n' : ' '}${word}`
  }, '')
}

/** The same words in each of some plans. */
export function inPlans(plans: readonly Slip[0][], items: readonly string[]): readonly Slip[] {
  return items.map((item, i) => [plans[i % plans.length] ?? 'D', item])
}

/** A table behind a plan whose rows are given. */
export function annexTable(rows: readonly string[]): string {
  return `PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\n| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|\n${rows.join('\n')}\n`
}
