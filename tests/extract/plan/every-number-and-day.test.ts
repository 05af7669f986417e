import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

/** A number as it is written, with the number and symbol that are read; null where it is left blank. */
const numbers: readonly (readonly [written: string, number: string | null, symbol: string | null])[] = [
  ['Số: 37/KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số:37/KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số 37/KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số : 37 /KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số: 37/ KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số: 37 / KH - UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số: 07/KH-UBND', '07/KH-UBND', 'KH-UBND'],
  ['Số: 1237/KH-UBND', '1237/KH-UBND', 'KH-UBND'],
  ['Số: 37/KH-UBND-NV', '37/KH-UBND-NV', 'KH-UBND-NV'],
  ['Số: 37 /KH-SNV', '37/KH-SNV', 'KH-SNV'],
  ['Số: 37/KH-BCĐCCHC', '37/KH-BCĐCCHC', 'KH-BCĐCCHC'],
  ['Số: 37/KH-BCĐ06', '37/KH-BCĐ06', 'KH-BCĐ06'],
  ['Số: 37-KH/TU', '37-KH/TU', 'KH/TU'],
  ['Số 37 - KH/HU', '37-KH/HU', 'KH/HU'],
  ['Số: 37/KH-VP', '37/KH-VP', 'KH-VP'],
  ['SỐ: 37/KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số: 37/2024/KH-UBND', '37/2024/KH-UBND', 'KH-UBND'],
  ['Số: 37a/KH-UBND', '37a/KH-UBND', 'KH-UBND'],
  ['Số: 37/CTr-UBND', '37/CTr-UBND', 'CTr-UBND'],
  ['Số: 37/KHPH-SNV-STTTT', '37/KHPH-SNV-STTTT', 'KHPH-SNV-STTTT'],
  ['Số: 37/KH–UBND', '37/KH-UBND', 'KH-UBND'],
  ['Số: 37/KH-SGD&ĐT', '37/KH-SGD&ĐT', 'KH-SGD&ĐT'],
  ['Số: 37 /KH- UBND', '37/KH-UBND', 'KH-UBND'],
  ['**Số:** 37/KH-UBND', '37/KH-UBND', 'KH-UBND'],
  ['*Số: 37/KH-UBND*', '37/KH-UBND', 'KH-UBND'],
  ['Số: 37/KH-ĐTN', '37/KH-ĐTN', 'KH-ĐTN'],
  ['Số: 37/KH-MTTQ-BTT', '37/KH-MTTQ-BTT', 'KH-MTTQ-BTT'],
  ['Số:      /KH-UBND', null, 'KH-UBND'],
  ['Số: /KH-UBND', null, 'KH-UBND'],
  ['Số: ....../KH-UBND', null, 'KH-UBND'],
  ['Số: …/KH-UBND', null, 'KH-UBND'],
  ['Số: ___/KH-UBND', null, 'KH-UBND'],
  ['Số:……/KH-SNV', null, 'KH-SNV'],
  ['Số: [....]/KH-UBND', null, 'KH-UBND'],
  ['Số: (…)/KH-UBND', null, 'KH-UBND'],
  ['Số: xx/KH-UBND', null, 'KH-UBND'],
  ['Số: XX/KH-UBND', null, 'KH-UBND'],
  ['Số:        -KH/TU', null, 'KH/TU'],
  ['Số: …… /KH - UBND', null, 'KH-UBND'],
  ['', null, null],
]

/** Place and day as they are written, and the day that is read: partial where its parts are left blank. */
const days: readonly (readonly [written: string, day: string | null])[] = [
  ['Di Linh, ngày 14 tháng 3 năm 2024', '2024-03-14'],
  ['Di Linh, ngày 14 tháng 03 năm 2024', '2024-03-14'],
  ['Di Linh, ngày 05 tháng 01 năm 2024', '2024-01-05'],
  ['Di Linh, ngày 14/3/2024', '2024-03-14'],
  ['Di Linh, ngày 14/03/2024', '2024-03-14'],
  ['Di Linh, ngày 14-3-2024', '2024-03-14'],
  ['Di Linh, ngày 14.3.2024', '2024-03-14'],
  ['Di Linh ngày 14 tháng 3 năm 2024', '2024-03-14'],
  ['ngày 14 tháng 3 năm 2024', '2024-03-14'],
  ['Huyện Di Linh, ngày 14 tháng 3 năm 2024', '2024-03-14'],
  ['TP. Di Linh, ngày 14 tháng 3 năm 2024', '2024-03-14'],
  ['Di Linh, Ngày 14 Tháng 3 Năm 2024', '2024-03-14'],
  ['*Di Linh, ngày 14 tháng 3 năm 2024*', '2024-03-14'],
  ['Di Linh, ngày14 tháng3 năm2024', '2024-03-14'],
  ['Di Linh, ngày  14   tháng  3  năm  2024', '2024-03-14'],
  ['Di Linh, ngày 14 tháng 3 năm 2024.', '2024-03-14'],
  ['Di Linh, ngày 14 tháng 3\nnăm 2024', '2024-03-14'],
  ['Di Linh, ngày 14\ntháng 3 năm 2024', '2024-03-14'],
  ['Di Linh, ngày    tháng    năm 2024', '2024'],
  ['Di Linh, ngày      tháng 3 năm 2024', '2024-03'],
  ['Di Linh, ngày ... tháng ... năm 2024', '2024'],
  ['Di Linh, ngày … tháng … năm 2024', '2024'],
  ['Di Linh, ngày ..../..../2024', '2024'],
  ['Di Linh, ngày    /3/2024', '2024-03'],
  ['Di Linh, ngày … tháng 3 năm 2024', '2024-03'],
  ['Di Linh, tháng 3 năm 2024', '2024-03'],
  ['Di Linh, ngày ___ tháng ___ năm 2024', '2024'],
  ['Di Linh, ngày xx tháng 3 năm 2024', '2024-03'],
  ['Di Linh, ngày     tháng     năm', null],
  ['Di Linh, ngày    tháng    năm 20..', null],
  ['Di Linh, ngày    tháng    năm 202…', null],
  ['', null],
  ['Di Linh, ngày 14 tháng 3 năm 2024 (ký số)', '2024-03-14'],
  ['Di Linh, ngày 14 thang 3 nam 2024', '2024-03-14'],
]

const NAMES = ['ỦY BAN NHÂN DÂN', 'HUYỆN DI LINH']
const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']
const layouts: Readonly<Record<string, (number: string, day: string) => string>> = {
  lines: (number, day) => [...NAMES, number, ...MOTTO, day].join('\n'),
  columns: (number, day) =>
    `${NAMES.map((name, i) => `${name}        ${MOTTO[i] ?? ''}`).join('\n')}\n${number}        ${day}`,
  'a table': (number, day) => `| ${NAMES.join(' ')} | ${MOTTO.join(' ')} |\n|---|---|\n| ${number} | ${day} |`,
}
const BODY =
  'KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\nThực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh; Ủy ban nhân dân huyện ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. TỔ CHỨC THỰC HIỆN\n1. Các phòng thực hiện Kế hoạch này.\n\nNơi nhận:\n- Lưu: VT.\n'

describe('every number beside every day', () => {
  it.each(Object.entries(layouts))('%s', (name, layout) => {
    const fitting = days.filter(([day]) => name === 'lines' || !day.includes('\n'))
    // Some days beside every number, every day beside some numbers.
    const asked = numbers.map((_, k) => fitting.filter((_day, i) => k % 10 === 0 || (i + k) % 6 === 0))
    const read = numbers.map(([number], k) =>
      asked[k]?.map(([day]) => {
        const facts = readPlan(`${layout(number, day)}\n\n${BODY}`).facts
        const found = facts?.findings.filter(({ kind }) => kind !== 'weekend_date' && kind !== 'number_spacing')
        const kinds = found?.map(({ kind }) => kind).sort()
        return [facts?.plan.doc_number, facts?.plan.doc_symbol, facts?.plan.doc_date, kinds]
      }),
    )
    expect(read).toEqual(
      numbers.map(([, number, symbol], k) =>
        asked[k]?.map(([, day]) => [number, symbol, day, [...gone('date', day), ...gone('number', number)]]),
      ),
    )
  })
})

/** What a reader is told of a number that is blank, or of a day that is not whole. */
function gone(part: 'number' | 'date', value: string | null): readonly string[] {
  return value === null || (part === 'date' && value.length < 10) ? [`missing_${part}`] : []
}
