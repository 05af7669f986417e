import type { LayoutCase } from './layout-case.js'

const BODY = `Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;
Căn cứ Quyết định số 1085/QĐ-TTg ngày 15 tháng 9 năm 2022 của Thủ tướng Chính phủ;

I. MỤC ĐÍCH
1. Nâng cao nhận thức của cán bộ, công chức và người dân.

II. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp theo dõi, đôn đốc việc thực hiện.
`
const CITED = ['76/NQ-CP 2021-07-15 basis', '1085/QĐ-TTg 2022-09-15 basis']

/** Heads and ends of documents as scans, word processors and portals leave them. */
export const heads: readonly LayoutCase[] = [
  {
    name: 'two columns side by side, the signature beside the recipients',
    whole: `   ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     TỈNH BẮC KẠN                          Độc lập - Tự do - Hạnh phúc
       -------                                  ---------------
   Số: 112/KH-UBND                        Bắc Kạn, ngày 14 tháng 02 năm 2023

                                KẾ HOẠCH
          Tuyên truyền cải cách hành chính tỉnh Bắc Kạn năm 2023

${BODY}
Nơi nhận:                                      TM. ỦY BAN NHÂN DÂN
- Bộ Nội vụ (b/c);                                 KT. CHỦ TỊCH
- TT Tỉnh ủy, HĐND tỉnh (b/c);                    PHÓ CHỦ TỊCH
- Các sở, ban, ngành;
- UBND các huyện, thành phố;
- Lưu: VT, NCPC.                                   Phạm Duy Long
`,
    fields: {
      title: 'Tuyên truyền cải cách hành chính tỉnh Bắc Kạn năm 2023',
      doc_number: '112/KH-UBND',
      doc_date: '2023-02-14',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Kạn',
      signer_name: 'Phạm Duy Long',
      signer_title: 'Phó Chủ tịch',
      signing_form: 'KT.',
    },
    citations: CITED,
    recipients: [
      'Bộ Nội vụ (b/c)',
      'TT Tỉnh ủy, HĐND tỉnh (b/c)',
      'Các sở, ban, ngành',
      'UBND các huyện, thành phố',
      'Lưu: VT, NCPC',
    ],
    findings: [],
  },
  {
    name: 'the head in the cells of a table with bars',
    whole: `| **UBND THÀNH PHỐ HẠ LONG**<br>**PHÒNG NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**<br>**Độc lập - Tự do - Hạnh phúc** |
| --- | --- |
| Số: 45/KH-NV | *Hạ Long, ngày 20 tháng 3 năm 2024* |

# KẾ HOẠCH

**Tuyên truyền công tác cải cách hành chính năm 2024**

${BODY}
| **Nơi nhận:**<br>- UBND thành phố (b/c);<br>- Các phòng, ban;<br>- Lưu: NV. | **TRƯỞNG PHÒNG**<br><br>**Đỗ Thị Hà** |
`,
    fields: {
      title: 'Tuyên truyền công tác cải cách hành chính năm 2024',
      doc_number: '45/KH-NV',
      doc_date: '2024-03-20',
      signer_name: 'Đỗ Thị Hà',
      signer_title: 'Trưởng phòng',
    },
    citations: CITED,
    recipients: ['UBND thành phố (b/c)', 'Các phòng, ban', 'Lưu: NV'],
    findings: [],
  },
  {
    name: 'the columns of the head one under another, a department of a province',
    whole: `UBND TỈNH PHÚ THỌ
SỞ TÀI CHÍNH
________
Số: 318/KH-STC
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
________________________
Phú Thọ, ngày 05 tháng 3 năm 2024
KẾ HOẠCH
Thông tin, tuyên truyền cải cách hành chính
của Sở Tài chính năm 2024
${BODY}
Nơi nhận:
- Như trên;
- Sở Nội vụ;
- Lưu: VT, TCHC.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Hà Quang Vinh
`,
    fields: {
      title: 'Thông tin, tuyên truyền cải cách hành chính của Sở Tài chính năm 2024',
      doc_number: '318/KH-STC',
      doc_date: '2024-03-05',
      issuer: 'Sở Tài chính',
      signer_name: 'Hà Quang Vinh',
      signer_title: 'Phó Giám đốc',
      signing_form: 'KT.',
    },
    citations: CITED,
    findings: [],
  },
  {
    name: 'signed by order of the chairman; the recipients behind the signature',
    whole: `ỦY BAN NHÂN DÂN
THỊ XÃ GIÁ RAI
Số: 88/KH-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Giá Rai, ngày 19 tháng 01 năm 2022

KẾ HOẠCH
Truyền thông về cải cách hành chính trên địa bàn thị xã năm 2022

${BODY}
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
(Đã ký)
Trương Quốc Việt

Nơi nhận:
- Sở Nội vụ;
- UBND các xã, phường;
- Lưu: VT.
`,
    fields: {
      doc_number: '88/KH-UBND',
      doc_date: '2022-01-19',
      issuer: 'Ủy ban nhân dân thị xã Giá Rai',
      signer_name: 'Trương Quốc Việt',
      signer_title: 'Chánh Văn phòng',
      signing_form: 'TL.',
    },
    recipients: ['Sở Nội vụ', 'UBND các xã, phường', 'Lưu: VT'],
    // Dated January 2022 on the strength of a decision of September 2022.
    findings: ['date_error'],
  },
  {
    name: 'an acting director',
    whole: `UBND TỈNH LÀO CAI
SỞ THÔNG TIN VÀ TRUYỀN THÔNG
Số: 27/KH-STTTT
Lào Cai, ngày 08 tháng 02 năm 2023
KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2023
${BODY}
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
Q. GIÁM ĐỐC
Vũ Minh Khoa
`,
    fields: {
      doc_number: '27/KH-STTTT',
      signer_name: 'Vũ Minh Khoa',
      signer_title: 'Giám đốc',
      signing_form: 'Q.',
    },
    findings: [],
  },
  {
    name: 'two bodies sign a joint plan side by side',
    whole: `SỞ NỘI VỤ - ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH
TỈNH NINH BÌNH
Số: 09/KHLT-SNV-ĐPTTH
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ninh Bình, ngày 22 tháng 3 năm 2023

KẾ HOẠCH LIÊN TỊCH
Phối hợp tuyên truyền cải cách hành chính năm 2023

${BODY}
ĐÀI PHÁT THANH VÀ TRUYỀN HÌNH                 SỞ NỘI VỤ
        GIÁM ĐỐC                              GIÁM ĐỐC


      Lê Công Tuấn                         Bùi Thị Thu Hằng

Nơi nhận:
- UBND tỉnh (b/c);
- Lưu: VT.
`,
    fields: { doc_number: '09/KHLT-SNV-ĐPTTH', doc_date: '2023-03-22', signer_title: 'Giám đốc' },
    recipients: ['UBND tỉnh (b/c)', 'Lưu: VT'],
    findings: [],
  },
  {
    name: 'a decision that carries the plan behind its articles',
    whole: `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH TUYÊN QUANG              Độc lập - Tự do - Hạnh phúc
Số: 205/QĐ-UBND           Tuyên Quang, ngày 16 tháng 02 năm 2023

QUYẾT ĐỊNH
Về việc ban hành Kế hoạch tuyên truyền cải cách hành chính
tỉnh Tuyên Quang năm 2023

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;
Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 31/TTr-SNV ngày 10 tháng 02 năm 2023.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tuyên truyền cải cách hành chính tỉnh Tuyên Quang năm 2023.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:                              KT. CHỦ TỊCH
- Bộ Nội vụ;                           PHÓ CHỦ TỊCH
- Như Điều 3;
- Lưu: VT, NC.                         Hoàng Việt Phương

\fỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH TUYÊN QUANG              Độc lập - Tự do - Hạnh phúc

KẾ HOẠCH
Tuyên truyền cải cách hành chính tỉnh Tuyên Quang năm 2023
(Ban hành kèm theo Quyết định số 205/QĐ-UBND ngày 16/02/2023
của Chủ tịch Ủy ban nhân dân tỉnh)

I. MỤC ĐÍCH, YÊU CẦU
1. Tuyên truyền sâu rộng đến người dân, doanh nghiệp.

II. NỘI DUNG
1. Đăng tin, bài trên Báo Tuyên Quang.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ chủ trì, phối hợp với các cơ quan báo chí đăng tải tin, bài.
2. Sở Tài chính bố trí kinh phí.
`,
    fields: {
      title: 'Tuyên truyền cải cách hành chính tỉnh Tuyên Quang năm 2023',
      doc_date: '2023-02-16',
      issuer: 'Ủy ban nhân dân tỉnh Tuyên Quang',
      signer_name: 'Hoàng Việt Phương',
      signing_form: 'KT.',
    },
    citations: ['- 2015-06-19 basis', '76/NQ-CP 2021-07-15 basis', '31/TTr-SNV 2023-02-10 basis'],
    recipients: ['Bộ Nội vụ', 'Như Điều 3', 'Lưu: VT, NC'],
    findings: [],
  },
  {
    name: 'digits of a scan that read as letters',
    whole: `ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ VĨNH LONG              Độc lập - Tự do - Hạnh phúc
Số: l2/KH-UBND            Vĩnh Long, ngày O5 tháng Ol năm 2022

KẾ HOẠCH
Tuyên truyền cải cách hành chính năm 2022

Căn cứ Nghị quyết số 76/NQ-CP ngày l5/7/2021 của Chính phủ;
Căn cứ Kế hoạch số 3O5/KH-UBND ngày 28 tháng l2 năm 2021 của UBND huyện;

I. MỤC ĐÍCH
l. Nâng cao nhận thức của cán bộ, công chức.

II. TỔ CHỨC THỰC HIỆN
l. Công chức Văn hóa - Xã hội tham mưu viết ít nhất l2 tin, bài.
2. Đài truyền thanh xã phát sóng hằng tuần.

Nơi nhận:                    TM. ỦY BAN NHÂN DÂN
- UBND huyện;                     CHỦ TỊCH
- Lưu: VT.
                              Nguyễn Văn Lâm
`,
    fields: { doc_number: '12/KH-UBND', doc_date: '2022-01-05', signer_name: 'Nguyễn Văn Lâm' },
    citations: ['76/NQ-CP 2021-07-15 basis', '305/KH-UBND 2021-12-28 basis'],
    findings: [],
  },
]
