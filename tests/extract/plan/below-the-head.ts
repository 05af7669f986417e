/** What stands below the head of a small plan: title, basis, one section, recipients. */
export const BODY = `
KẾ HOẠCH
Tuyên truyền công tác cải cách hành chính năm 2024

Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;

I. MỤC ĐÍCH, YÊU CẦU
1. Nâng cao nhận thức của cán bộ, công chức về cải cách hành chính.

Nơi nhận:
- Lưu: VT.

`
export const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n'
export const DATE = 'ngày 05 tháng 02 năm 2024'
