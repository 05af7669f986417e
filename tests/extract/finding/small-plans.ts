/** The parts of a small plan that a finding may be about. */
export interface Parts {
  readonly head: string
  readonly title: string
  readonly basis: string
  readonly body: string
  readonly end: string
  readonly annex: string
}

/** A plan, and what stands in it: its second section, or the parts that are others. */
export type Case = readonly [carrier: keyof typeof carriers, words: string | Partial<Parts>]

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
const rest = {
  body: '1. Tuyên truyền trên hệ thống truyền thanh.\nIII. TỔ CHỨC THỰC HIỆN\n1. Các phòng, đơn vị thực hiện Kế hoạch này.',
  end: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn Hải\n',
  annex: '',
}

/** Sound plans of a district (D), a commune before (C) and since (N) July 2025, a province for the year to come (P), a department (S). */
export const carriers = {
  D: {
    ...rest,
    head: `ỦY BAN NHÂN DÂN\nHUYỆN DI LINH\nSố: 37/KH-UBND\n${MOTTO}Di Linh, ngày 10 tháng 02 năm 2023`,
    title: 'Tuyên truyền cải cách hành chính năm 2023',
    basis:
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2023 của Ủy ban nhân dân tỉnh Lâm Đồng về cải cách hành chính năm 2023; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:',
  },
  C: {
    ...rest,
    head: `ỦY BAN NHÂN DÂN\nXÃ GIA HIỆP\nSố: 37/KH-UBND\n${MOTTO}Gia Hiệp, ngày 14 tháng 3 năm 2024`,
    title: 'Tuyên truyền cải cách hành chính năm 2024 trên địa bàn xã',
    basis:
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân huyện Di Linh về cải cách hành chính năm 2024; Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  },
  N: {
    ...rest,
    head: `ỦY BAN NHÂN DÂN\nXÃ GIA HIỆP\nSố: 37/KH-UBND\n${MOTTO}Gia Hiệp, ngày 10 tháng 9 năm 2025`,
    title: 'Tuyên truyền cải cách hành chính 6 tháng cuối năm 2025',
    basis:
      'Thực hiện Kế hoạch số 120/KH-UBND ngày 05/8/2025 của Ủy ban nhân dân tỉnh Lâm Đồng về cải cách hành chính; Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
  },
  P: {
    ...rest,
    head: `ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG\nSố: 5137/KH-UBND\n${MOTTO}Lâm Đồng, ngày 22 tháng 12 năm 2025`,
    title: 'Tuyên truyền cải cách hành chính nhà nước tỉnh Lâm Đồng năm 2026',
    basis:
      'Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030;\nỦy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
  },
  S: {
    ...rest,
    head: `UBND TỈNH LÂM ĐỒNG\nSỞ NỘI VỤ\nSố: 37/KH-SNV\n${MOTTO}Lâm Đồng, ngày 15 tháng 01 năm 2024`,
    title: 'Tuyên truyền cải cách hành chính năm 2024',
    basis:
      'Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh Lâm Đồng về cải cách hành chính năm 2024; Sở Nội vụ ban hành Kế hoạch như sau:',
    end: 'GIÁM ĐỐC\n\nTrần Văn Hải\n',
  },
} as const satisfies Readonly<Record<string, Parts>>

/** The source of a case. */
export function sourceOf([carrier, words]: Case): string {
  const { head, title, basis, body, end, annex }: Parts = {
    ...carriers[carrier],
    ...(typeof words === 'string' ? { body: words } : words),
  }
  return `${head}\n\nKẾ HOẠCH\n${title}\n\n${basis}\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích: Nâng cao nhận thức của cán bộ, công chức và người dân.\n2. Yêu cầu: Tuyên truyền bằng nhiều hình thức.\nII. NỘI DUNG, NHIỆM VỤ\n${body}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${end}\n${annex}`
}
