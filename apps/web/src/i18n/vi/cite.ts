export const cite = {
  plan: 'Kế hoạch',
  number: 'số {{number}}',
  page: 'trang {{page}}',
  copy: 'Sao chép kèm nguồn',
  copied: 'Đã sao chép',
  failed: 'Trình duyệt không cho sao chép',
}
