import { describe, expect, it } from 'vitest'
import { numberedTitle, numberedTitles } from '@doi-chieu/ingest/patterns/plan/told-plan'
import { readPlan } from '../../properties/read-plan.js'

const SECTIONS =
  'I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nII. NỘI DUNG\n1. Niêm yết công khai tại bảng tin.\nIII. TỔ CHỨC THỰC HIỆN\n- Văn phòng chủ trì theo dõi.\n'
const ARABIC =
  '1. Mục đích\n- Nâng cao nhận thức.\n2. Nội dung\n- Niêm yết công khai tại bảng tin.\n3. Tổ chức thực hiện\n- Văn phòng chủ trì theo dõi.\n'
const TITLE = 'Kế hoạch tuyên truyền cải cách hành chính năm 2026'
const SUBJECT = 'tuyên truyền cải cách hành chính năm 2026'

describe('a plan as a portal shows it, its title in small letters', () => {
  it.each([
    ['right above its first section', `UBND xã Tân An\n${TITLE}\n${SECTIONS}`],
    ['above sections in Arabic numbers', `UBND xã Tân An\n${TITLE}\n${ARABIC}`],
    [
      'above the day it was put there',
      `UBND xã Tân An\n${TITLE}\nNgày đăng: 10/02/2026 | Lượt xem: 120\n\n${SECTIONS}`,
    ],
    [
      'above documents that stand without a word',
      `UBND xã Tân An\n${TITLE}\n\nNghị quyết số 76/NQ-CP của Chính phủ; Luật Tiếp cận thông tin năm 2016\n${SECTIONS}`,
    ],
  ])('%s', (_, source) => {
    expect(readPlan(source).facts?.plan).toMatchObject({
      title: SUBJECT,
      plan_year: 2026,
      issuer: 'Ủy ban nhân dân xã Tân An',
    })
  })

  it.each([
    ['của UBND xã Tân An ', 'KH-UBND', 'Ủy ban nhân dân xã Tân An'],
    ['của Sở Nội vụ tỉnh Lâm Đồng ', 'KH-SNV', 'Sở Nội vụ tỉnh Lâm Đồng'],
    ['', 'KH-UBND', null],
  ])('with its number, its day and whose it is (%s)', (of, symbol, issuer) => {
    const { facts } = readPlan(`Kế hoạch số 12/${symbol} ngày 10/02/2026 ${of}về ${SUBJECT}\n${SECTIONS}`)
    expect(facts?.plan).toMatchObject({ title: SUBJECT, doc_number: `12/${symbol}`, doc_date: '2026-02-10', issuer })
    expect(facts?.legal_citations).toEqual([])
  })

  it.each([
    ['a report on one', `UBND xã Tân An\nBáo cáo kết quả thực hiện kế hoạch tuyên truyền năm 2025\n${SECTIONS}`],
    ['a sentence about one', `UBND xã Tân An\nKế hoạch tuyên truyền năm 2026 đã được thông qua.\n${SECTIONS}`],
    ['a section on one among others', `UBND xã Tân An\n${TITLE}\nII. NỘI DUNG\n1. Niêm yết công khai.\n`],
  ])('%s is none', (_, source) => {
    expect(readPlan(source).facts).toBeNull()
  })

  it('the pattern keeps to its examples', () => {
    expect(numberedTitle.test(numberedTitles.example)).toBe(true)
    expect(numberedTitle.test(numberedTitles.counterExample)).toBe(false)
  })
})
