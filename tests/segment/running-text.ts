import type { LayoutCase } from './layout-case.js'

/** What pages, wraps and footnotes do to sentences. */
export const pages: readonly LayoutCase[] = [
  {
    name: 'a foot and a number of the page inside sentences',
    body: `II. NHIỆM VỤ
1. Phòng Nội vụ chủ trì, phối hợp với Phòng Văn hóa và Thông tin tổ chức tập huấn cho
Kế hoạch tuyên truyền CCHC năm 2023
Trang 2/5
\fcán bộ, công chức các xã, thị trấn.
2. Phòng Tư pháp rà soát văn bản quy phạm pháp luật, báo cáo Ủy ban nhân dân
Kế hoạch tuyên truyền CCHC năm 2023
Trang 3/5
\fhuyện trước ngày 30/11/2023.
3. Văn phòng HĐND và UBND đăng tải tin, bài trên Cổng thông tin điện tử.`,
    assignments: [
      'Phòng Nội vụ | chủ trì, phối hợp với Phòng Văn hóa và Thông tin tổ chức tập huấn cho cán bộ, công chức các xã, thị trấn | Phòng Văn hóa và Thông tin | ',
      'Phòng Tư pháp | rà soát văn bản quy phạm pháp luật, báo cáo Ủy ban nhân dân huyện trước ngày 30/11/2023 |  | trước ngày 30/11/2023',
      'Văn phòng HĐND và UBND | đăng tải tin, bài trên Cổng thông tin điện tử |  | ',
    ],
    channels: ['portal', 'training'],
    findings: [],
  },
  {
    name: 'a number of the page alone between two halves of a sentence',
    body: `II. NHIỆM VỤ
1. Phòng Nội vụ chủ trì tổ chức hội nghị triển khai kế hoạch đến các phòng, ban

2

chuyên môn và Ủy ban nhân dân các xã, thị trấn.
2. Phòng Tư pháp lồng ghép tuyên truyền trong phổ biến, giáo dục pháp luật.

- 3 -

3. Phòng Tài chính - Kế hoạch bố trí kinh phí.`,
    assignments: [
      'Phòng Nội vụ | chủ trì tổ chức hội nghị triển khai kế hoạch đến các phòng, ban chuyên môn và Ủy ban nhân dân các xã, thị trấn |  | ',
      'Phòng Tư pháp | lồng ghép tuyên truyền trong phổ biến, giáo dục pháp luật |  | ',
      'Phòng Tài chính - Kế hoạch | bố trí kinh phí |  | ',
    ],
    findings: [],
  },
  {
    name: 'footnotes hold the basis, their signs glued to words',
    body: `II. NHIỆM VỤ
1. Phòng Nội vụ tham mưu thực hiện Kế hoạch của Ủy ban nhân dân tỉnh1 và bộ chỉ số cải cách hành chính2 trên địa bàn huyện.
2. Phòng Tư pháp rà soát thủ tục hành chính.
___________
1 Kế hoạch số 15/KH-UBND ngày 16/01/2023 của Ủy ban nhân dân tỉnh về cải cách hành chính.
2 Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ.
\f3. Văn phòng HĐND và UBND theo dõi, đôn đốc việc thực hiện.`,
    assignments: [
      'Phòng Nội vụ | tham mưu thực hiện Kế hoạch của Ủy ban nhân dân tỉnh1 và bộ chỉ số cải cách hành chính2 trên địa bàn huyện |  | ',
      'Phòng Tư pháp | rà soát thủ tục hành chính |  | ',
      'Văn phòng HĐND và UBND | theo dõi, đôn đốc việc thực hiện |  | ',
    ],
    findings: [],
  },
  {
    name: 'every line wraps at 48 and has a blank line behind it',
    body: `II. TỔ CHỨC THỰC HIỆN

1. Phòng Nội vụ

- Chủ trì, phối hợp với Phòng Văn hóa và Thông

tin, Trung tâm Văn hóa - Thông tin và Thể thao

xây dựng chuyên mục cải cách hành chính trên hệ

thống truyền thanh huyện.

- Tổng hợp, báo cáo Sở Nội vụ trước ngày 15

tháng 12 năm 2023.

2. Phòng Tài chính - Kế hoạch

- Tham mưu Ủy ban nhân dân huyện bố trí kinh

phí thực hiện.`,
    assignments: [
      'Phòng Nội vụ | Chủ trì, phối hợp với Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao xây dựng chuyên mục cải cách hành chính trên hệ thống truyền thanh huyện | Phòng Văn hóa và Thông tin; Trung tâm Văn hóa - Thông tin và Thể thao | ',
      'Phòng Nội vụ | Tổng hợp, báo cáo Sở Nội vụ trước ngày 15 tháng 12 năm 2023 |  | trước ngày 15 tháng 12 năm 2023',
      'Phòng Tài chính - Kế hoạch | Tham mưu Ủy ban nhân dân huyện bố trí kinh phí thực hiện |  | ',
    ],
    findings: [],
  },
  {
    name: 'lines end in hyphens',
    body: `II. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa -
Thông tin chủ trì tuyên truyền trên hệ thống truyền
thanh, mạng xã hội Face-
book và Zalo của huyện.
2. Phòng Nội vụ đôn đốc các đơn vị thực hiện.`,
    assignments: [
      'Phòng Văn hóa - Thông tin | chủ trì tuyên truyền trên hệ thống truyền thanh, mạng xã hội Facebook và Zalo của huyện |  | ',
      'Phòng Nội vụ | đôn đốc các đơn vị thực hiện |  | ',
    ],
    channels: ['loudspeaker_radio', 'social_facebook', 'social_zalo'],
    findings: [],
  },
]

/** Numbers of headings, sound and unsound. */
export const numbering: readonly LayoutCase[] = [
  {
    name: 'six levels in order',
    body: `A. NỘI DUNG
I. TUYÊN TRUYỀN TRÊN BÁO CHÍ
1. Báo in
1.1. Đăng tin, bài.
1.2. Đăng phóng sự.
2. Truyền thanh
2.1. Phát sóng hằng tuần.
II. TUYÊN TRUYỀN TRỰC QUAN
1. Băng rôn
a) Treo tại trụ sở.
b) Treo tại các xã.
c) Treo tại trường học.
d) Treo tại bệnh viện.
đ) Treo tại chợ.
e) Treo tại bến xe.
g) Treo tại khu dân cư.
2. Pa nô
a) Lắp tại trung tâm.
- Mẫu do Phòng Nội vụ gửi.
+ Khổ lớn.
B. TỔ CHỨC THỰC HIỆN
I. PHÒNG NỘI VỤ
1. Đôn đốc việc thực hiện.
II. PHÒNG TƯ PHÁP
1. Rà soát văn bản.`,
    assignments: ['PHÒNG NỘI VỤ | Đôn đốc việc thực hiện |  | ', 'PHÒNG TƯ PHÁP | Rà soát văn bản |  | '],
    findings: [],
  },
  {
    name: 'two leaps: a Roman and an Arabic number',
    body: `II. NỘI DUNG
1. Tuyên truyền trên báo chí.
2. Tuyên truyền miệng.
4. Tuyên truyền trực quan.
IV. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ đôn đốc việc thực hiện.`,
    assignments: ['Phòng Nội vụ | đôn đốc việc thực hiện |  | '],
    findings: ['bad_numbering', 'bad_numbering'],
  },
  {
    name: 'markdown heads at any level',
    body: `## II. NỘI DUNG

#### **1. Tuyên truyền trên báo chí**

Đăng tin, bài trên báo tỉnh.

# **2. Tuyên truyền trên mạng xã hội**

Đăng tin, bài trên trang Zalo của huyện.

###### III. TỔ CHỨC THỰC HIỆN

### 1. Phòng Nội vụ

* Đôn đốc các đơn vị thực hiện.

**2. Phòng Tư pháp**

* Rà soát văn bản.`,
    assignments: ['Phòng Nội vụ | Đôn đốc các đơn vị thực hiện |  | ', 'Phòng Tư pháp | Rà soát văn bản |  | '],
    channels: ['press', 'social_media_general', 'social_zalo'],
    findings: [],
  },
  {
    name: 'an annex that is announced and there, its head on both pages',
    whole: `ỦY BAN NHÂN DÂN
HUYỆN BÌNH LIÊU
Số: 51/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bình Liêu, ngày 09 tháng 02 năm 2023
KẾ HOẠCH
Tuyên truyền cải cách hành chính huyện Bình Liêu năm 2023
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
I. MỤC ĐÍCH
1. Nâng cao nhận thức.
II. TỔ CHỨC THỰC HIỆN
1. Các phòng, ban thực hiện nhiệm vụ được giao (có Phụ lục kèm theo).
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Hoàng Ngọc Ngò
\fPHỤ LỤC
DANH MỤC NHIỆM VỤ TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH NĂM 2023
(Kèm theo Kế hoạch số 51/KH-UBND ngày 09/02/2023 của UBND huyện Bình Liêu)
| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
| 1 | In tờ gấp | Phòng Nội vụ | Phòng Tư pháp | Quý I |
| 2 | Phát thanh | Trung tâm Truyền thông và Văn hóa | UBND các xã | Hằng tuần |
\fPHỤ LỤC (tiếp theo)
| STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian |
| 3 | Hội thi | Huyện đoàn | Phòng Nội vụ | Tháng 9 |`,
    assignments: [
      'Các phòng, ban | thực hiện nhiệm vụ được giao (có Phụ lục kèm theo) |  | ',
      'Phòng Nội vụ | In tờ gấp | Phòng Tư pháp | Quý I',
      'Trung tâm Truyền thông và Văn hóa | Phát thanh | UBND các xã | Hằng tuần',
      'Huyện đoàn | Hội thi | Phòng Nội vụ | Tháng 9',
    ],
    citations: ['76/NQ-CP 2021-07-15 basis'],
    fields: { signer_name: 'Hoàng Ngọc Ngò', doc_number: '51/KH-UBND', doc_date: '2023-02-09' },
    findings: [],
  },
]

/** Letters that a program or a typist has taken apart, glued or filled with what nobody sees. */
export const letters: readonly LayoutCase[] = [
  {
    name: 'headings set with spaces between the letters',
    body: `II. N Ộ I   D U N G
1. Đăng tin, bài trên trang thông tin điện tử huyện.
III. T Ổ   C H Ứ C   T H Ự C   H I Ệ N
1. Phòng Nội vụ tham mưu tổ chức H Ộ I  N G H Ị sơ kết.
2. Phòng Tư pháp rà soát văn bản.`,
    assignments: ['Phòng Nội vụ | tham mưu tổ chức HỘI NGHỊ sơ kết |  | ', 'Phòng Tư pháp | rà soát văn bản |  | '],
    channels: ['conference_meeting', 'portal'],
    findings: [],
  },
  {
    name: 'spaces that are lost between words and behind signs',
    body: `II.TỔ CHỨC THỰC HIỆN
1.Phòng Nội vụ:Chủ trì,phối hợp với Phòng Tư pháp tổchức hộinghị;theo dõi,đôn đốc các đơnvị.
2.Văn phòng HĐND và UBND:Đăng tải tin,bài trên Cổngthông tin điệntử.`,
    assignments: [
      'Phòng Nội vụ | Chủ trì,phối hợp với Phòng Tư pháp tổchức hộinghị | Phòng Tư pháp | ',
      'Phòng Nội vụ | theo dõi,đôn đốc các đơnvị |  | ',
      'Văn phòng HĐND và UBND | Đăng tải tin,bài trên Cổngthông tin điệntử |  | ',
    ],
    channels: ['conference_meeting', 'portal'],
    findings: [],
  },
  {
    name: 'signs that nobody sees, hard spaces, soft hyphens, smart quotes, decomposed letters',
    body: `II. TỔ CHỨC THỰC HIỆN
\u200b1.\u00a0Phòng\u00a0Nội\u200b vụ chủ\u200b\u00a0trì, phối hợp với Phòng Tư\u2060 pháp tổ chức hội ng\u00adhị phổ biến Nghị quyết số\u00a076/NQ\u2011CP ngày\u00a015/7/2021.
2.\u2009${'Văn phòng HĐND và UBND đăng tải trên Cổng thông tin điện tử chuyên mục “Cải cách”'.normalize('NFD')}\ufeff.
3.\u202fĐài Truyền thanh xã phát sóng bản tin hằng tu\u00adần.`,
    assignments: [
      'Phòng Nội vụ | chủ trì, phối hợp với Phòng Tư pháp tổ chức hội nghị phổ biến Nghị quyết số 76/NQ-CP ngày 15/7/2021 | Phòng Tư pháp | ',
      'Văn phòng HĐND và UBND | đăng tải trên Cổng thông tin điện tử chuyên mục “Cải cách” |  | ',
      'Đài Truyền thanh xã | phát sóng bản tin hằng tuần |  | hằng tuần',
    ],
    channels: ['conference_meeting', 'loudspeaker_radio', 'portal'],
    citations: ['76/NQ-CP 2021-07-15 basis', '76/NQ-CP 2021-07-15 content'],
    findings: [],
  },
  {
    name: 'names and words of a poor scan',
    body: `II. TỔ CHỨC THỰC HIỆN
1. Phòng N0i vụ chủ trì, phối hợp với Phòng Tư pháp tổ chức hội nghị.
2. Vãn phòng HÐND và UBND dăng tải trên Cổng thông tín điện tử.
3. Ðài Truyền thanh xã phát sóng chuyên mục.`,
    channels: ['conference_meeting', 'loudspeaker_radio', 'portal'],
    findings: [],
  },
]
