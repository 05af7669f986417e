import type { ChannelCode } from '../channel/channel-code.js'
import type { CommitmentKind } from '../commitment/commitment.js'

/** What a scoring scheme asks proof of, and which facts of a plan can be such proof. */
export interface Criterion {
  /** As the scheme numbers it. */
  readonly code: string
  readonly channels: readonly ChannelCode[]
  readonly commitments: readonly CommitmentKind[]
  readonly label_vi: string
  readonly label_en: string
  /** What the scheme asks besides, which no plan can show; empty where the plan is enough. */
  readonly besides_vi: string
  readonly besides_en: string
}

/** Where the criteria below come from; provinces and districts set their own, so this is an example, and no points are given. */
export const criteriaSource = {
  vi: 'Hướng dẫn 244/PNV ngày 08/8/2022 của huyện Xuân Lộc, tỉnh Đồng Nai (tiêu chí 4, cấp xã)',
  en: 'Guidance 244/PNV of 8 August 2022, huyện Xuân Lộc, tỉnh Đồng Nai (criterion 4, communes)',
} as const

/** The criterion "communication about the reform" of that guidance, in its items. */
export const communicationCriteria: readonly Criterion[] = [
  {
    code: '4.1',
    channels: [],
    commitments: ['target', 'frequency', 'reporting'],
    label_vi: 'Mức độ hoàn thành kế hoạch tuyên truyền',
    label_en: 'How far the communication plan was carried out',
    besides_vi: 'Cần thêm báo cáo kết quả; ở đây chỉ có phần đề ra trong kế hoạch.',
    besides_en: 'A report of results is needed too; here is only what the plan set out.',
  },
  {
    code: '4.2 a',
    channels: ['digital_board'],
    commitments: [],
    label_vi: 'Đa dạng hình thức: bảng điện tử, màn hình',
    label_en: 'Variety of channels: electronic board or screen',
    besides_vi: 'Cần thêm ảnh hoặc báo cáo việc đã làm.',
    besides_en: 'Pictures or a report of what was done are needed too.',
  },
  {
    code: '4.2 b',
    channels: ['portal', 'social_zalo', 'social_facebook', 'social_media_general'],
    commitments: [],
    label_vi: 'Đa dạng hình thức: trang thông tin điện tử, mạng xã hội',
    label_en: 'Variety of channels: website, social network',
    besides_vi: 'Cần thêm liên kết các tin, bài đã đăng.',
    besides_en: 'Links to what was published are needed too.',
  },
  {
    code: '4.2 c',
    channels: ['conference_meeting', 'leaflet'],
    commitments: [],
    label_vi: 'Đa dạng hình thức: hội nghị, tờ rơi',
    label_en: 'Variety of channels: conference, leaflet',
    besides_vi: 'Cần thêm giấy mời, biên bản hoặc mẫu tờ rơi.',
    besides_en: 'Invitations, minutes or the leaflet are needed too.',
  },
]
