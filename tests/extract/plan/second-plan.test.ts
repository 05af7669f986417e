import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'

const plan = (unit: string, number: string, signer: string): string =>
  `ỦY BAN NHÂN DÂN\nHUYỆN ${unit}\nSố: ${number}/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nngày 05 tháng 02 năm 2024\n
KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2024\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức của người dân.\nII. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ: theo dõi việc thực hiện Kế hoạch số ${number}.\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n${signer}\n`
const first = plan('TÂN BIÊN', '12', 'Trần Văn Hải')
const COLUMNS =
  'UBND HUYỆN CHÂU THÀNH        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 34/KH-UBND               Độc lập - Tự do - Hạnh phúc\n'
const second = plan('CHÂU THÀNH', '34', 'Lê Thị Mai')

/** Facts of a text without what differs by the file and with what is told of it. */
function factsOf(text: string): { readonly kept: unknown; readonly quotes: readonly string[] } {
  const { facts, text: read } = readPlan(text)
  if (facts === null) throw new Error('no plan')
  const { assignments, recipients, plan_fields, legal_citations, findings } = facts
  return {
    kept: [assignments, recipients, plan_fields, legal_citations],
    // What the place holds, not what the row says of it.
    quotes: findings
      .filter(({ kind }) => kind === 'second_plan')
      .map(({ start_offset: start, end_offset: end }) => read.slice(start ?? 0, end ?? 0)),
  }
}

describe('another plan behind the end of a plan', () => {
  it.each([
    ['right behind it', `${first}${second}`],
    ['on another page', `${first}\f${second}`],
    ['whose number is blank', `${first}${second.replace('34', '    ')}`],
    ['whose number is dots', `${first}${second.replace('34', '……')}`],
    ['with its header in two columns', `${first}${COLUMNS}${second.slice(second.indexOf('ngày'))}`],
    [
      'in marked-up text',
      `${first}${second}`.replaceAll('\nI', '\n**I').replaceAll('ĐÍCH\n', 'ĐÍCH**\n').replaceAll('HIỆN\n', 'HIỆN**\n'),
    ],
  ])('is not read: %s', (_, text) => {
    const alone = /^[^]*?Hải\n\f?/u.exec(text)?.[0] ?? ''
    expect(factsOf(text)).toEqual({ ...factsOf(alone), quotes: ['KẾ HOẠCH'] })
    expect(factsOf(alone).quotes).toEqual([])
  })

  it.each([
    ['an annex with the name of a plan', 'PHỤ LỤC\nKẾ HOẠCH\nTuyên truyền theo tháng\n1. Phòng Nội vụ: đăng tin.\n'],
    [
      'the form of a report',
      `PHỤ LỤC\n${second.replace('34/KH-UBND', '     /BC-UBND').replace('KẾ HOẠCH\n', 'BÁO CÁO\n')}`,
    ],
    [
      'the motto without a plan',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nDANH SÁCH\n1. Nguyễn Văn An.\n',
    ],
  ])('is not seen in %s', (_, behind) => {
    expect(factsOf(`${first}${behind}`).quotes).toEqual([])
  })

  it('is not the plan that a decision carries', () => {
    const decision = second
      .replace('34/KH-UBND', '34/QĐ-UBND')
      .replace('KẾ HOẠCH\nTuyên', 'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch tuyên')
    expect(factsOf(`${decision}${first}`).quotes).toEqual([])
  })
})
