import { defineCodeList } from '../code/code-list.js'

export const actorRoleCodes = defineCodeList('actor_role', {
  leadership: ['Lãnh đạo', 'Leadership', 'Lãnh đạo, Chủ tịch, thủ trưởng.', 'Leaders, chairpersons, heads.'],
  office: [
    'Văn phòng',
    'Office',
    'Văn phòng – Thống kê, Văn phòng HĐND-UBND, Nội vụ cấp xã.',
    'Office and statistics, office of the council and committee, commune home affairs.',
  ],
  culture_officer: [
    'Văn hóa',
    'Culture',
    'Văn hóa – Xã hội, Văn hóa – Thông tin, Ban Văn hóa.',
    'Culture, society and information officers.',
  ],
  justice_officer: ['Tư pháp', 'Justice', 'Tư pháp – Hộ tịch.', 'Justice and civil status.'],
  finance_officer: ['Tài chính', 'Finance', 'Tài chính – Kế toán.', 'Finance and accounting.'],
  radio_station: [
    'Đài truyền thanh',
    'Radio station',
    'Đài, trạm truyền thanh, phát thanh cấp xã, phường, huyện.',
    'Radio stations of communes, wards and districts.',
  ],
  portal_board: [
    'Ban biên tập cổng',
    'Portal board',
    'Ban biên tập, Cổng, Trang thông tin điện tử.',
    'Editorial board of the portal.',
  ],
  one_stop: [
    'Bộ phận một cửa',
    'One-stop desk',
    'Bộ phận tiếp nhận và trả kết quả; Trung tâm Phục vụ hành chính công.',
    'One-stop desk, public administration service centre.',
  ],
  village: ['Thôn, tổ dân phố', 'Village', 'Trưởng thôn, khu dân cư, tổ dân phố.', 'Village heads, neighbourhoods.'],
  fatherland_front: [
    'Mặt trận, đoàn thể',
    'Fatherland Front',
    'Mặt trận Tổ quốc, đoàn thể.',
    'Fatherland Front and mass organisations.',
  ],
  party_committee: [
    'Đảng ủy',
    'Party committee',
    'Đảng ủy, Ban Tuyên giáo.',
    'Party committee and its propaganda board.',
  ],
  council: ['HĐND', "People's Council", 'Hội đồng nhân dân và các ban.', "People's Council and its boards."],
  all_units: [
    'Các phòng, ban, đơn vị',
    'All units',
    'Các phòng, ban, ngành, đơn vị, cán bộ, công chức.',
    'All units, officials and civil servants.',
  ],
  inspectorate: ['Thanh tra', 'Inspectorate', 'Thanh tra.', 'Inspectorate.'],
  division: [
    'Phòng chuyên môn',
    'Division',
    'Một phòng được nêu tên mà không có mã riêng.',
    'A named division with no code of its own.',
  ],
  home_affairs: ['Nội vụ', 'Home affairs', 'Sở Nội vụ, Phòng Nội vụ.', 'Department or division of home affairs.'],
  provincial_media: [
    'Báo, đài tỉnh',
    'Provincial media',
    'Báo, Đài phát thanh – truyền hình tỉnh.',
    'Newspapers, radio and television of the province.',
  ],
  issuing_department: [
    'Cơ quan ban hành',
    'Issuing body',
    'Chính cơ quan ban hành kế hoạch.',
    'The body that issues the plan.',
  ],
  department: [
    'Sở, ban, ngành',
    'Department',
    'Sở, ban, ngành, cơ quan cấp tỉnh khác.',
    'Other provincial departments and agencies.',
  ],
  local_committee: [
    'UBND cấp dưới',
    'Lower committees',
    'UBND các đơn vị hành chính cấp dưới.',
    "People's Committees of lower units.",
  ],
})
export type ActorRole = (typeof actorRoleCodes.codes)[number]
