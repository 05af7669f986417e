import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

const timesOf = (task: string): readonly string[] =>
  factsOfBody(`III. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- ${task}`).assignments.map(
    ({ duty, deadline, frequency }) => `${duty} | ${deadline ?? '–'} | ${frequency ?? '–'}`,
  )

describe('what a clause opens with', () => {
  it('a case with its `phải` opens a duty', () => {
    expect(timesOf('Trực cấp cứu; khi có vụ ngộ độc phải báo cáo ngay về Trung tâm Y tế.')).toHaveLength(2)
    expect(timesOf('Trực cấp cứu; khi có vụ ngộ độc thực phẩm.')).toHaveLength(1)
  })

  it('days in brackets close an opening before many bodies', () => {
    const actors = factsOfBody(
      'III. TỔ CHỨC THỰC HIỆN\n1. Các tổ trưởng tổ dân phố: họp dân.\nĐịnh kỳ 6 tháng (15/6), năm (15/11) các ban, ngành báo cáo kết quả về UBND huyện.',
    ).assignments.map(({ actor }) => actor)
    expect(actors).toEqual(['Các tổ trưởng tổ dân phố', 'các ban, ngành'])
  })
})

describe('days that a year has without a date', () => {
  it.each([
    ['Kiểm tra chợ trước Tết.', 'trước Tết'],
    ['Kiểm tra chợ trước Tết Nguyên đán Bính Ngọ.', 'trước Tết Nguyên đán Bính Ngọ'],
    ['Kiểm tra trường lớp trước năm học mới 2024 - 2025.', 'trước năm học mới 2024 - 2025'],
    ['Kiểm tra hồ đập trước mùa mưa bão.', 'trước mùa mưa bão'],
    ['Kiểm tra trường lớp trước ngày khai giảng.', 'trước ngày khai giảng'],
    ['Kiểm tra chợ trước dịp 30/4.', 'trước dịp 30/4'],
    ['Kiểm tra chợ, hoàn thành T3/2024.', 'T3/2024'],
  ])('%s', (task, deadline) => {
    expect(timesOf(task)).toEqual([`monitor | ${deadline} | –`])
  })

  it.each([
    'Kiểm tra chợ trước, trong và sau Tết.',
    'Kiểm tra việc chuẩn bị cho năm học mới.',
    'Kiểm tra bằng lái hạng T3 của tài xế.',
  ])('%s has none', (task) => {
    expect(timesOf(task)).toEqual(['monitor | – | –'])
  })

  it('a day of the week that comes again is one period; what opens a duty with a day of a quarter is passed over', () => {
    expect(timesOf('Định kỳ thứ Sáu hằng tuần tổng hợp kết quả báo cáo Chủ tịch.')).toEqual([
      'execute | – | Định kỳ thứ Sáu hằng tuần',
    ])
    expect(timesOf('Kiểm tra chợ. Sáu tháng, một năm báo cáo kết quả gửi UBND huyện.')).toEqual([
      'monitor | – | –',
      'execute | – | Sáu tháng, một năm',
    ])
    expect(timesOf('Định kỳ trước ngày 15 của tháng cuối quý tham mưu UBND huyện báo cáo Sở.')).toEqual([
      'advise | trước ngày 15 của tháng cuối quý | Định kỳ',
    ])
  })
})
