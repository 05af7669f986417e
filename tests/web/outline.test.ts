import { readFileSync } from 'node:fs'
import { outlineOf, type OutlineEntry } from '@doi-chieu/web/pages/plan/outline'
import { expect, test } from 'vitest'
import { inRepository } from '../harness/repository.js'

test.each([
  ['I. MỤC ĐÍCH, YÊU CẦU', 1],
  [' II. NỘI DUNG ', 1],
  ['## **III. TỔ CHỨC THỰC HIỆN**', 1],
  ['PHỤ LỤC', 1],
  ['Phần thứ nhất', 1],
  ['1. Mục đích', 2],
  ['##### 2. Yêu cầu', 2],
  ['1) Đối tượng', 2],
  ['2.1. Tuyên truyền thông qua các cuộc họp', 3],
  ['### **2.2. Tuyên truyền trực quan**', 3],
  ['a) Tiếp tục đẩy mạnh công tác thông tin', null],
  ['1. Tiếp tục phổ biến các nội dung, chủ trương,', null],
  ['1. Tiếp tục phổ biến. Báo cáo hằng quý', null],
  ['1. Tiếp tục phổ biến sâu rộng các nội dung của chương trình tổng thể cải cách hành chính nhà nước', null],
  ['15 tháng 3 năm 2024', null],
  ['99,5% hồ sơ', null],
  ['1.234 người', null],
  ['IT là công nghệ', null],
  ['Nghị quyết số 76/NQ-CP', null],
  ['', null],
])('%j has the level %s in the outline', (line, level) => {
  expect(outlineOf(line)[0]?.level ?? null).toBe(level)
})

test('a line that goes on below is an item; a part that does is cut with a sign', () => {
  expect(outlineOf('1. Nâng cao nhận thức của cấp ủy, lãnh đạo cơ\nquan, đơn vị')).toEqual([])
  expect(outlineOf('II. ĐỐI TƯỢNG VÀ\nhình thức')[0]?.label).toBe('II. ĐỐI TƯỢNG VÀ …')
})

test('entries stand where their lines begin, and places from the facts among them', () => {
  const text = 'KẾ HOẠCH\nI. MỤC ĐÍCH:\n1. Mục tiêu\nNơi nhận:\n- Như trên'
  const place: OutlineEntry = { start: text.indexOf('- Như'), level: 1, label: 'Nơi nhận' }
  expect(outlineOf(text, [place])).toEqual([
    { start: text.indexOf('I.'), level: 1, label: 'I. MỤC ĐÍCH' },
    { start: text.indexOf('1.'), level: 2, label: '1. Mục tiêu' },
    place,
  ])
})

test.each([
  ['000_ke-hoach_xa-ngoc-ky_2022.txt', 3, 10, 6],
  ['001_ke-hoach_phuong-co-thanh_2023.txt', 3, 7, 0],
  ['004_ke-hoach_so-ke-hoach-dau-tu-bac-ninh_2022.txt', 5, 6, 0],
])('%s has its parts', (file, parts, headings, below) => {
  const levels = outlineOf(readFileSync(inRepository('data/plans', file), 'utf8').normalize('NFC')).map(
    ({ level }) => level,
  )
  expect([1, 2, 3].map((wanted) => levels.filter((level) => level === wanted).length)).toEqual([parts, headings, below])
})
