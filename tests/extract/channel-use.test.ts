import { describe, expect, it } from 'vitest'
import { factsOfBody } from './small-plan.js'

function channelsOf(sentence: string): readonly string[] {
  return factsOfBody(`III. HÌNH THỨC\n1. ${sentence}`).channel_mentions.map(({ channel }) => channel)
}

describe('a means counts where the plan means to use it', () => {
  it.each([
    ['In sổ tay và tờ gấp cấp phát cho người dân.', ['leaflet', 'leaflet']],
    ['Lời lẽ dễ hiểu, không in sổ tay tặng kèm.', []],
    ['Không tổ chức hội nghị tràn lan.', []],
    ['Không chỉ tổ chức hội nghị mà còn treo băng rôn.', ['conference_meeting', 'billboard_banner']],
    ['Nhắc việc qua ứng dụng “Công dân số”.', ['mobile_app']],
    ['Đẩy mạnh ứng dụng công nghệ thông tin.', []],
    ['Đọc trên loa vào buổi chiều.', ['loudspeaker_radio']],
    ['Đưa vào sinh hoạt ấp hằng tháng.', ['village_meeting']],
    ['Phối hợp Báo Quảng Ninh viết bài.', ['press']],
  ])('%s', (sentence, expected) => {
    expect(channelsOf(sentence)).toEqual(expected)
  })
})
