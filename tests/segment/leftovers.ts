import type { LayoutCase } from './layout-case.js'

const TOP = `ỦY BAN NHÂN DÂN
HUYỆN CẦN ĐƯỚC
Số: 42/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Cần Đước, ngày 17 tháng 02 năm 2022
KẾ HOẠCH
Tuyên truyền cải cách hành chính huyện Cần Đước năm 2022
Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;
I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức.
`

/** Heads, ends and text with what scanners, portals and signing programs leave in them. */
export const leftovers: readonly LayoutCase[] = [
  {
    name: 'the stamp of a digital signature above the head',
    whole: `Ký bởi: Ủy ban nhân dân huyện Cần Đước
Email: canduoc@longan.gov.vn
Thời gian ký: 18.02.2022 08:15:42 +07:00
${TOP}II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ theo dõi, đôn đốc việc thực hiện.
T/M ỦY BAN NHÂN DÂN HUYỆN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Võ Thành Công
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
`,
    fields: {
      doc_number: '42/KH-UBND',
      doc_date: '2022-02-17',
      issuer: 'Ủy ban nhân dân huyện Cần Đước',
      title: 'Tuyên truyền cải cách hành chính huyện Cần Đước năm 2022',
      signer_name: 'Võ Thành Công',
      signer_title: 'Phó Chủ tịch',
      signing_form: 'KT.',
    },
    assignments: ['Phòng Nội vụ | theo dõi, đôn đốc việc thực hiện |  | '],
    recipients: ['UBND tỉnh', 'Lưu: VT'],
    findings: [],
  },
  {
    name: 'the word of the document set with spaces, no space behind the numbers',
    whole: `ỦY BAN NHÂN DÂN XÃ TÂN LÂN
Số: 15/KH-UBND
Tân Lân, ngày 03 tháng 3 năm 2022
K Ế   H O Ạ C H
Tuyên truyền cải cách hành chính năm 2022
Căn cứ Kế hoạch số 42/KH-UBND ngày 17/02/2022 của UBND huyện;
I.MỤC ĐÍCH
1.Nâng cao nhận thức của người dân.
II.TỔ CHỨC THỰC HIỆN
1.Công chức Văn hóa - Xã hội tham mưu viết tin, bài.
2.Đài truyền thanh xã phát sóng hằng tuần.
Nơi nhận:
- UBND huyện;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Trần Thị Mỹ Lệ
`,
    fields: {
      title: 'Tuyên truyền cải cách hành chính năm 2022',
      doc_number: '15/KH-UBND',
      doc_date: '2022-03-03',
      signer_name: 'Trần Thị Mỹ Lệ',
    },
    citations: ['42/KH-UBND 2022-02-17 basis'],
    findings: [],
  },
  {
    name: 'bullets of Word and of fonts of signs',
    body: `II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ
\uf0d8 Theo dõi, đôn đốc các đơn vị thực hiện.
➢ Tổng hợp, báo cáo Ủy ban nhân dân huyện.
✓ Tham mưu khen thưởng.
2. Phòng Tư pháp
▪ Rà soát văn bản.
‐ Lồng ghép phổ biến, giáo dục pháp luật.`,
    assignments: [
      'Phòng Nội vụ | Theo dõi, đôn đốc các đơn vị thực hiện |  | ',
      'Phòng Nội vụ | Tổng hợp, báo cáo Ủy ban nhân dân huyện |  | ',
      'Phòng Nội vụ | Tham mưu khen thưởng |  | ',
      'Phòng Tư pháp | Rà soát văn bản |  | ',
      'Phòng Tư pháp | Lồng ghép phổ biến, giáo dục pháp luật |  | ',
    ],
    findings: [],
  },
  {
    name: 'footnotes in brackets and raised numbers',
    body: `II. TỔ CHỨC THỰC HIỆN
1. Phòng Nội vụ triển khai Kế hoạch của tỉnh[1], tham mưu kiểm tra tại các xã¹.
2. Phòng Tư pháp rà soát thủ tục hành chính(2).
[1] Kế hoạch số 15/KH-UBND ngày 16/01/2023 của Ủy ban nhân dân tỉnh.
(2) Theo Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ.
3. Văn phòng HĐND và UBND theo dõi, đôn đốc việc thực hiện.`,
    findings: [],
  },
  {
    name: 'two annexes, a plan of work and a table of money',
    whole: `${TOP}II. TỔ CHỨC THỰC HIỆN
1. Các phòng, ban thực hiện nhiệm vụ theo Phụ lục I; kinh phí theo Phụ lục II đính kèm.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Đát
PHỤ LỤC I
PHÂN CÔNG NHIỆM VỤ
(Kèm theo Kế hoạch số 42/KH-UBND ngày 17/02/2022)
STT
Nhiệm vụ
Chủ trì
Thời gian
1
Viết tin, bài
Phòng Văn hóa và Thông tin
Hằng tháng
2
Tập huấn
Phòng Nội vụ
Quý III
PHỤ LỤC II
DỰ TOÁN KINH PHÍ
STT
Nội dung
Số tiền
1
Tập huấn
30.000.000
2
Băng rôn
12.000.000`,
    assignments: [
      'Các phòng, ban | thực hiện nhiệm vụ theo Phụ lục I |  | ',
      'Phòng Văn hóa và Thông tin | Viết tin, bài |  | Hằng tháng',
      'Phòng Nội vụ | Tập huấn |  | Quý III',
    ],
    fields: { signer_name: 'Nguyễn Văn Đát', doc_number: '42/KH-UBND' },
    findings: [],
  },
  {
    name: 'a portal: first words and labels alone on their lines, the head in cells',
    whole: `ỦY
BAN NHÂN DÂN
TỈNH QUẢNG TRỊ
-------
|
CỘNG
HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
|
Số:
61/KH-UBND
|
Quảng
Trị, ngày 15 tháng 3 năm 2022
|
KẾ HOẠCH
TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG TRỊ NĂM
2022
Căn
cứ Nghị quyết số 76/NQ-CP ngày
15 tháng 7 năm 2021 của Chính phủ;
Thực
hiện Kế hoạch số 12/KH-UBND ngày
10 tháng 01 năm 2022 của UBND tỉnh,
UBND tỉnh ban hành Kế hoạch như sau:
I.
MỤC ĐÍCH, YÊU CẦU
1.
Nâng cao nhận thức của cán bộ, công chức.
II.
TỔ CHỨC THỰC HIỆN
1.
Sở Nội vụ
a)
Theo dõi, đôn đốc việc thực hiện Kế hoạch.
b)
Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2022.
2.
Sở
Tài chính
Thẩm định dự toán kinh phí.
3.
Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh tuyên truyền đến đoàn viên, hội viên.
Nơi nhận:
- Bộ Nội vụ;
- Lưu: VT, NC.
|
TM.
ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Hoàng Nam
|
`,
    fields: {
      title: 'TUYÊN TRUYỀN CẢI CÁCH HÀNH CHÍNH TỈNH QUẢNG TRỊ NĂM 2022',
      doc_number: '61/KH-UBND',
      doc_date: '2022-03-15',
      issuer: 'Ủy ban nhân dân tỉnh Quảng Trị',
      signer_name: 'Hoàng Nam',
      signer_title: 'Phó Chủ tịch',
      signing_form: 'KT.',
    },
    assignments: [
      'Sở Nội vụ | Theo dõi, đôn đốc việc thực hiện Kế hoạch |  | ',
      'Sở Nội vụ | Tổng hợp, báo cáo UBND tỉnh trước ngày 15/12/2022 |  | trước ngày 15/12/2022',
      'Sở Tài chính | Thẩm định dự toán kinh phí |  | ',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | tuyên truyền đến đoàn viên, hội viên |  | ',
    ],
    citations: ['76/NQ-CP 2021-07-15 basis', '12/KH-UBND 2022-01-10 basis'],
    recipients: ['Bộ Nội vụ', 'Lưu: VT, NC'],
    findings: [],
  },
]
