import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** How often, with what at least has to be read of it. */
const frequencies: readonly (readonly [written: string, core: string])[] = [
  ['hằng tháng', 'hằng tháng'],
  ['hàng quý', 'hàng quý'],
  ['hằng năm', 'hằng năm'],
  ['hằng ngày', 'hằng ngày'],
  ['mỗi tuần', 'mỗi tuần'],
  ['mỗi tuần 02 lần', 'mỗi tuần'],
  ['mỗi năm ít nhất 01 lần', 'mỗi năm'],
  ['06 tháng/lần', '06 tháng/lần'],
  ['3 tháng một lần', '3 tháng một lần'],
  ['ít nhất 01 lần/tháng', '01 lần/tháng'],
  ['03 lần/tuần', '03 lần/tuần'],
  ['02 tuần/lần', '02 tuần/lần'],
  ['định kỳ hằng quý', 'hằng quý'],
  ['định kỳ 6 tháng, năm', '6 tháng, năm'],
  ['định kỳ hằng tháng, quý, 6 tháng, năm', 'tháng, quý, 6 tháng, năm'],
  ['hằng quý, 6 tháng và năm', 'quý, 6 tháng và năm'],
  ['định kỳ hoặc đột xuất', 'định kỳ hoặc đột xuất'],
  ['thường xuyên', 'thường xuyên'],
  ['thường xuyên, liên tục', 'thường xuyên'],
  ['vào ngày 15 hằng tháng', 'ngày 15 hằng tháng'],
  ['trước ngày 25 hàng tháng', 'ngày 25 hàng tháng'],
  ['vào chiều thứ Sáu hằng tuần', 'thứ Sáu hằng tuần'],
]

/** By when. */
const deadlines: readonly (readonly [written: string, core: string])[] = [
  ['trước ngày 15/3/2026', '15/3/2026'],
  ['trước 30/4', '30/4'],
  ['trước ngày 30 tháng 6 năm 2026', '30 tháng 6 năm 2026'],
  ['trước tháng 7/2026', 'tháng 7/2026'],
  ['trước quý IV/2026', 'quý IV/2026'],
  ['trước 16 giờ 30 ngày 20/10/2026', '20/10/2026'],
  ['chậm nhất đến ngày 25/02/2026', '25/02/2026'],
  ['chậm nhất trong tháng 5/2026', 'tháng 5/2026'],
  ['muộn nhất ngày 10/9/2026', '10/9/2026'],
  ['hạn chót ngày 30/11/2026', '30/11/2026'],
  ['không quá ngày 30/9/2026', '30/9/2026'],
  ['trong quý II năm 2026', 'quý II năm 2026'],
  ['trong tháng 9', 'tháng 9'],
  ['trong các tháng 5, 6, 7 năm 2026', 'tháng 5, 6, 7 năm 2026'],
  ['trong tháng 5 và tháng 6 năm 2026', 'tháng 5 và tháng 6 năm 2026'],
  ['trong 6 tháng cuối năm 2026', '6 tháng cuối năm 2026'],
  ['trong năm 2026', 'năm 2026'],
  ['vào cuối năm 2026', 'cuối năm 2026'],
  ['vào ngày 26/3/2026', '26/3/2026'],
  ['từ tháng 3 đến hết tháng 6', 'từ tháng 3 đến hết tháng 6'],
  ['từ ngày 10/5 đến 20/6/2026', 'từ ngày 10/5 đến 20/6/2026'],
  ['từ quý I đến hết quý III/2026', 'từ quý I đến hết quý III/2026'],
  ['từ năm 2026 đến năm 2030', 'từ năm 2026 đến năm 2030'],
  ['từ nay đến hết năm 2026', 'từ nay đến hết năm 2026'],
  ['đến hết ngày 31/12/2026', '31/12/2026'],
  ['trong vòng 05 ngày làm việc', '05 ngày làm việc'],
  ['trước ngày 15/12 hằng năm', '15/12 hằng năm'],
  ['trước ngày 15/6 và 15/12/2026', '15/6 và 15/12/2026'],
  ['trước ngày 10/6 và trước ngày 10/12/2026', '10/6 và trước ngày 10/12/2026'],
]

const duties: readonly (readonly [clause: string, duty: string])[] = [
  ['tổng hợp kết quả, báo cáo UBND tỉnh', 'execute'],
  ['kiểm tra việc chấp hành giờ giấc làm việc', 'monitor'],
  ['tham mưu UBND huyện kiểm điểm tiến độ', 'advise'],
  ['chuẩn hóa dữ liệu hộ tịch', 'execute'],
  ['thay thế thiết bị đã hỏng', 'execute'],
]
const actors = [
  'Sở Y tế',
  'Phòng Tư pháp',
  'UBND các xã, phường',
  'Trưởng các thôn',
  'Các sở, ban, ngành',
  'Công an tỉnh',
]
const up = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
const TABLE = '| STT | Nội dung | Cơ quan chủ trì | Thời gian thực hiện |\n|---|---|---|---|\n'

/** Where a time stands in what gives a duty; `leads` where the way has it led. */
interface Place {
  readonly text: (actor: string, clause: string, time: string) => string
  readonly leads?: true
}
const places: Readonly<Record<string, Place>> = {
  'before the comma of a duty': { text: (actor, clause, time) => `1. ${actor}\n- ${up(time)}, ${clause}.` },
  'before the subject': { text: (actor, clause, time) => `1. ${up(time)}, ${actor} ${clause}.` },
  behind: { text: (actor, clause, time) => `1. ${actor}\n- ${up(clause)} ${time}.` },
  'behind a comma': { text: (actor, clause, time) => `1. ${actor}: ${up(clause)}, ${time}.` },
  'behind a subject and its verb': { text: (actor, clause, time) => `1. ${actor} ${clause} ${time}.` },
  'in brackets': { text: (actor, clause, time) => `1. ${actor}\n- ${up(clause)} (${time}).` },
  'in a cell': { text: (actor, clause, time) => `${TABLE}| 1 | ${up(clause)} | ${actor} | ${up(time)} |`, leads: true },
  'in a line below': {
    text: (actor, clause, time) => `1. ${actor}\n- ${up(clause)}.\n- Thời gian thực hiện: ${up(time)}.`,
  },
  'in a label': {
    text: (actor, clause, time) => `- ${up(clause)}. Chủ trì: ${actor}; thời gian: ${time}.`,
    leads: true,
  },
}

const holds = (read: string | null, core: string, written: string): boolean =>
  read !== null && read.toLowerCase().includes(core.toLowerCase()) && written.toLowerCase().includes(read.toLowerCase())

/** How often, and until when each time. */
const UNTIL_EACH = /^trước .* tháng$/
/** How often, as nobody opens a sentence with it. */
const NEVER_BEFORE = /\/|^thường xuyên/

describe.each(['frequency', 'deadline'] as const)('every %s', (kind) => {
  it.each(Object.entries(places))('%s', (place, { text, leads }) => {
    const times = kind === 'frequency' ? frequencies : deadlines
    const standing = times.filter(
      ([time]) => !place.startsWith('before') || !NEVER_BEFORE.test(time) || kind === 'deadline',
    )
    const misread = standing.flatMap(([time, core], i) =>
      duties.flatMap(([clause, duty], j) => {
        const actor = actors[(i + j) % actors.length] ?? ''
        const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text(actor, clause, time)}`)
        const [row] = assignments
        const other = kind === 'frequency' ? row?.deadline : row?.frequency
        const right =
          row !== undefined &&
          assignments.length === 1 &&
          row.actor === actor &&
          row.duty === (leads ? 'lead' : duty) &&
          row.partners.length === 0 &&
          (other?.toLowerCase() ?? null) === (UNTIL_EACH.test(time) ? time : null) &&
          holds(row[kind], core, time)
        return right ? [] : [`${time} / ${clause}`]
      }),
    )
    expect(misread).toEqual([])
  })
})

describe('between a name and its verb', () => {
  it.each(['hằng tháng', 'hằng quý', 'mỗi tuần', 'hằng năm', 'định kỳ hằng quý', 'thường xuyên'])('%s', (time) => {
    for (const [clause, duty] of duties)
      for (const actor of actors) {
        const { assignments } = factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n1. ${actor} ${time} ${clause}.`)
        expect(assignments.map((row) => [row.actor, row.duty, row.frequency])).toEqual([[actor, duty, time]])
      }
  })
})
