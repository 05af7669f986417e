import { describe, expect, it } from 'vitest'
import { readPlan } from '../../properties/read-plan.js'
import { issuers } from './issuers.js'
import { BODY, layouts, type Head } from './layouts-of-heads.js'

describe('every issuer in every head', () => {
  it.each(Object.entries(layouts))('%s', (_, layout) => {
    const read = issuers.map(([above, own, , , , symbol]) => {
      const party = symbol.includes('/')
      const lines = own.split(' / ')
      const head: Head = {
        names: [...above.split(' / ').filter((line) => line !== ''), ...lines],
        own: lines,
        motto: party
          ? ['ĐẢNG CỘNG SẢN VIỆT NAM', '*']
          : ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
        number: party ? `Số 37-${symbol}` : `Số: 37/${symbol}`,
        day: 'Đà Lạt, ngày 14 tháng 3 năm 2024',
      }
      const { facts } = readPlan(`${layout(head)}\n${BODY}`)
      const plan = facts?.plan
      const missing = facts?.findings.filter(({ kind }) => kind.startsWith('missing')).map(({ kind }) => kind)
      return [plan?.issuer, plan?.locality_level, plan?.locality_name, plan?.doc_number, plan?.doc_date, missing]
    })
    expect(read).toEqual(
      issuers.map(([, , issuer, level, unit, symbol]) => {
        const number = `37${symbol.includes('/') ? '-' : '/'}${symbol}`
        return [issuer, level, unit === '' ? issuer : unit, number, '2024-03-14', []]
      }),
    )
  })
})
