export const cite = {
  plan: 'Kế hoạch',
  number: 'số {{number}}',
  page: 'trang {{page}}',
  copy: 'Chép kèm nguồn',
  copied: 'Đã chép',
  failed: 'Trình duyệt không cho chép',
}
