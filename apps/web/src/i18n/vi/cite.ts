export const cite = {
  plan: 'Kế hoạch',
  programme: 'Chương trình',
  number: 'số {{number}}',
  decision: 'ban hành kèm theo Quyết định số {{number}}',
  page: 'trang {{page}}',
  copy: 'Sao chép kèm nguồn',
  copied: 'Đã sao chép',
  failed: 'Trình duyệt không cho sao chép',
}
