import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { BODY, layouts } from './layouts-of-heads.js'
import { provincialIssuers } from './provincial-issuers.js'

/** Headers are in capitals, or capitals were a format that the text has lost; portals write the superior in small letters only. */
const writings: Readonly<Record<string, readonly [above: (name: string) => string, own: (name: string) => string]>> = {
  'in capitals': [(name) => name.toUpperCase(), (name) => name.toUpperCase()],
  'in small letters': [(name) => name, (name) => name],
  'below a superior in small letters': [(name) => name, (name) => name.toUpperCase()],
}

const asked = [
  'a line each',
  'the country first',
  'two columns',
  'a blank line behind each',
  'a table',
  'a table without breaks',
  'bold letters',
  'a portal above',
]

/** What is not told: a name whose lines break behind its kind or hold no word that tells a body. */
const LEFT = new Set([
  'Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu',
  'Ủy ban nhân dân xã Năm Căn',
  'Viễn thông Quảng Ngãi',
  'Trung tâm GDNN - GDTX Sơn Hà',
])

describe.each(Object.entries(writings))('issuers of provinces, %s', (_, [superior, written]) => {
  it.each(asked)('%s', (name) => {
    const read: (string | null | undefined)[][] = []
    const meant: (string | null | undefined)[][] = []
    for (const [above, own, level, unit, symbol, issuer = own.replaceAll(' / ', ' ')] of provincialIssuers) {
      if (LEFT.has(issuer)) continue
      const party = symbol.includes('/')
      const lines = own.split(' / ').map(written)
      const head = {
        names: [
          ...above
            .split(' / ')
            .filter((line) => line !== '')
            .map(superior),
          ...lines,
        ],
        own: lines,
        motto: party
          ? (['ĐẢNG CỘNG SẢN VIỆT NAM', '*'] as const)
          : (['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const),
        number: party ? `Số 37-${symbol}` : `Số: 37/${symbol}`,
        day: 'Quảng Ngãi, ngày 14 tháng 3 năm 2024',
      }
      const plan = readPlan(`${layouts[name]?.(head) ?? ''}\n${BODY}`).facts?.plan
      const full = issuer.replace(/^UBND/, 'Ủy ban nhân dân')
      read.push([plan?.issuer?.replace(/^Uỷ/, 'Ủy'), plan?.locality_level, plan?.locality_name, plan?.doc_number])
      meant.push([full, level, unit === '' ? full : unit, `37${party ? '-' : '/'}${symbol}`])
    }
    expect(read).toEqual(meant)
  })
})

describe('what stands above a head in small letters and issues nothing', () => {
  const head = 'ỦY BAN NHÂN DÂN\nTỈNH QUẢNG NGÃI\nSố: 37/KH-UBND\nQuảng Ngãi, ngày 14 tháng 3 năm 2024\n'
  it.each([
    'Sở Nội vụ',
    'Sở Nội vụ tham mưu ban hành kế hoạch.',
    'Văn phòng UBND tỉnh gửi các cơ quan, đơn vị:',
    'Hội nghị triển khai công tác năm 2024',
    'Trang chủ\nVăn bản của tỉnh',
    'Ban Chỉ đạo tỉnh họp phiên thứ nhất',
  ])('%s', (line) => {
    expect(readPlan(`${line}\n${head}${BODY}`).facts?.plan.issuer).toBe('Ủy ban nhân dân tỉnh Quảng Ngãi')
  })
})
