import { defineCodeList } from '../code/code-list.js'

/** The 24 channels of the codebook. A channel counts where the plan means to use it, not where it is only mentioned. */
export const channelCodes = defineCodeList('channel', {
  loudspeaker_radio: [
    'Truyền thanh cơ sở',
    'Local loudspeaker radio',
    'Loa, Đài truyền thanh, phát thanh cấp xã, phường, huyện.',
    'Loudspeakers and radio stations of communes, wards and districts.',
  ],
  portal: [
    'Cổng, trang thông tin điện tử',
    'Web portal',
    'Cổng, trang thông tin điện tử, website của mọi cấp.',
    'Electronic information portals and websites of any level.',
  ],
  social_zalo: ['Zalo', 'Zalo', 'Zalo.', 'Zalo.'],
  social_facebook: ['Facebook', 'Facebook', 'Facebook, Fanpage.', 'Facebook, fan pages.'],
  social_media_general: [
    'Mạng xã hội',
    'Social media',
    'Mạng xã hội nói chung, YouTube, TikTok.',
    'Social networks not specified further, YouTube, TikTok.',
  ],
  tv_radio_province: [
    'Phát thanh – truyền hình',
    'Provincial TV and radio',
    'Đài phát thanh – truyền hình tỉnh, Trung ương.',
    'Radio and television of the province or the nation.',
  ],
  press: [
    'Báo chí',
    'Press',
    'Báo, cơ quan báo chí, phương tiện thông tin đại chúng.',
    'Newspapers, press agencies, mass media in general.',
  ],
  conference_meeting: [
    'Hội nghị, cuộc họp',
    'Conferences and meetings',
    'Hội nghị, hội thảo, tọa đàm, giao ban, sơ kết, sinh hoạt chi bộ.',
    'Conferences, workshops, briefings, reviews, cell meetings.',
  ],
  training: ['Tập huấn, bồi dưỡng', 'Training', 'Tập huấn, bồi dưỡng, lớp đào tạo.', 'Training courses.'],
  one_stop_posting: [
    'Niêm yết tại một cửa',
    'Posting at the one-stop desk',
    'Niêm yết công khai tại bộ phận một cửa, trụ sở.',
    'Public posting at the one-stop desk or the office.',
  ],
  leaflet: [
    'Tờ rơi, ấn phẩm',
    'Leaflets and print',
    'Tờ rơi, tờ gấp, sổ tay, ấn phẩm.',
    'Leaflets, folders, handbooks, printed matter.',
  ],
  billboard_banner: [
    'Pa nô, áp phích, khẩu hiệu',
    'Billboards and banners',
    'Pa nô, áp phích, băng rôn, băng cờ, khẩu hiệu.',
    'Billboards, posters, banners, slogans.',
  ],
  digital_board: ['Bảng điện tử', 'Digital board', 'Bảng điện tử, màn hình LED.', 'Electronic boards, LED screens.'],
  contest: ['Hội thi, cuộc thi', 'Contests', 'Hội thi, cuộc thi.', 'Contests and competitions.'],
  dialogue: [
    'Đối thoại',
    'Dialogue',
    'Đối thoại, tiếp xúc với công dân, doanh nghiệp.',
    'Dialogue with citizens and firms.',
  ],
  survey_feedback: [
    'Khảo sát, tiếp nhận phản ánh',
    'Survey and feedback',
    'Khảo sát, lấy ý kiến, tiếp nhận phản ánh, kiến nghị, hỏi đáp.',
    'Surveys, opinion gathering, receiving feedback, questions and answers.',
  ],
  hotline: [
    'Đường dây nóng',
    'Hotline',
    'Đường dây nóng, điện thoại, thư điện tử nhận phản ánh.',
    'Hotline, telephone or e-mail for feedback.',
  ],
  village_meeting: [
    'Họp thôn, tổ dân phố',
    'Village meetings',
    'Họp thôn, khu dân cư, tổ dân phố, nhà văn hóa thôn.',
    'Village and neighbourhood meetings and houses.',
  ],
  mass_organisation: [
    'Mặt trận, đoàn thể',
    'Mass organisations',
    'Thông qua Mặt trận Tổ quốc, đoàn thể, hội.',
    'Through the Fatherland Front and mass organisations.',
  ],
  legal_education_integration: [
    'Lồng ghép phổ biến pháp luật',
    'Within legal education',
    'Lồng ghép trong phổ biến, giáo dục pháp luật.',
    'Integrated in legal education.',
  ],
  mobile_app: ['Ứng dụng di động', 'Mobile apps', 'Ứng dụng di động, phần mềm.', 'Mobile applications, software.'],
  oral_propaganda: [
    'Tuyên truyền miệng',
    'Oral communication',
    'Tuyên truyền miệng, báo cáo viên.',
    'Oral communication, official speakers.',
  ],
  mobile_info_arts: [
    'Thông tin lưu động, văn nghệ',
    'Mobile information and arts',
    'Thông tin lưu động, cổ động, văn nghệ, sân khấu hóa.',
    'Mobile information, arts and stage shows.',
  ],
  other: ['Khác', 'Other', 'Phương tiện khác được nêu rõ.', 'Any other stated means.'],
})
export type ChannelCode = (typeof channelCodes.codes)[number]
