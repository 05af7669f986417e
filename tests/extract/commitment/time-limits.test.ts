import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** `value unit: quote` of each time that a sentence promises to keep, below a heading. */
const limitsIn = (sentence: string, heading = 'MỤC TIÊU'): readonly string[] =>
  factsOfBody(`II. ${heading}\n1. ${sentence}`).commitments.flatMap(({ kind, value, unit, comparator, quote }) =>
    kind === 'target' && /^(?:giờ|tiếng|phút|ngày)/u.test(unit ?? '')
      ? [`${comparator ?? '='}${String(value)} ${unit ?? ''}: ${quote}`]
      : [],
  )

describe('within what time something is done', () => {
  it.each([
    [
      'Kiến nghị của người dân được trả lời trong 14 ngày.',
      '<=14 ngày: Kiến nghị của người dân được trả lời trong 14 ngày',
    ],
    [
      'Xin lỗi tổ chức, cá nhân trong vòng 05 ngày kể từ khi trễ hẹn.',
      '<=5 ngày: Xin lỗi tổ chức, cá nhân trong vòng 05 ngày kể từ khi trễ hẹn',
    ],
    [
      'Duy trì đường dây nóng, phản hồi phản ánh trong thời hạn 24 giờ.',
      '<=24 giờ: phản hồi phản ánh trong thời hạn 24 giờ',
    ],
    [
      'Có mặt tại hiện trường chậm nhất 30 phút sau khi nhận tin.',
      '<=30 phút: Có mặt tại hiện trường chậm nhất 30 phút sau khi nhận tin',
    ],
    [
      'Kết luận kiểm tra trong không quá 02 (hai) ngày làm việc.',
      '<=2 ngày làm việc: Kết luận kiểm tra trong không quá 02 (hai) ngày làm việc',
    ],
    ['Phản hồi thắc mắc của dân không quá 03 tiếng.', '<=3 tiếng: Phản hồi thắc mắc của dân không quá 03 tiếng'],
  ])('%s', (sentence, expected) => {
    expect(limitsIn(sentence)).toEqual([expected])
  })

  it.each([
    ['how long an event lasts', 'Hội thi diễn ra trong 02 ngày tại nhà văn hóa.'],
    ['days of an event', 'Ra quân, hoàn thành trong 03 ngày 12, 13 và 14/5/2023.'],
    ['a share is what is promised', '100% phản ánh được xử lý trong vòng 48 giờ.'],
    ['what was reached', 'Năm 2022 đã trả lời kiến nghị trong 05 ngày.'],
  ])('none: %s', (_, sentence) => {
    expect(limitsIn(sentence)).toEqual([])
  })

  it('is a duty, no goal, outside sections on goals', () => {
    expect(limitsIn('Phòng Nội vụ trả lời kiến nghị trong 05 ngày.', 'TỔ CHỨC THỰC HIỆN')).toEqual([])
  })
})
