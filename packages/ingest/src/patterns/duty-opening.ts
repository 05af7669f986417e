/**
 * Folded words that open a duty clause besides the cue words, and words that open no duty at all. They are read only at the
 * head of a clause whose actor is known, where most words that are no nouns are verbs.
 */
export const dutyOpenings =
  /^(?:co\s+(?:phuong\s+an|ke\s+hoach|bien\s+phap|giai\s+phap|hinh\s+thuc|van\s+ban|bao\s+cao)|giup|quan\s+tri|dinh\s+huong|cu\s+the\s+hoa|treo|cap|kich\s+hoat|mo|in|lap|chuyen|lap\s+dat|trang\s+bi|huy\s+dong|khen\s+thuong|ung\s+dung|khai\s+thac|so\s+hoa|tich\s+hop|cong\s+bo|gioi\s+thieu|huong\s+ung|nhac\s+nho|chan\s+chinh|xac\s+dinh|ky\s+ket|dat|day\s+manh|khuyen\s+khich|tao|phu\s+trach|dam\s+nhan|bien\s+dich|ghi\s+hinh|thong\s+bao|dang,?\s+(?:phat|ky|toan|tai|tin|bai|cac)|tiep\s+xuc|doi\s+thoai|la\s+(?:co\s+quan|don\s+vi|bo\s+phan)|moi\s+(?:tuan|thang|quy|nam)|hang\s+(?:ngay|tuan|thang|quy|nam)|dinh\s+ky|truoc\s+ngay|chiu|dong\s+vien|keu\s+goi|kien\s+nghi|thanh\s+lap|kiem\s+diem|van\s+dong|lay|dua|bo\s+tri|phat|gui|nop|chon|tra\s+loi|giai\s+dap|tiep\s+cong\s+dan|tiep\s+dan|dao\s+tao|rut\s+kinh|khuyen\s+cao|canh\s+bao|thong\s+nhat|thuc\s+day|phan\s+tich|so\s+ket|tong\s+ket|phan\s+loai|dieu\s+chinh|cai\s+tien|cham\s+diem|chap\s+hanh|ghi\s+am|thu\s+am|dich|moi\s+(?!tuan|thang|quy|nam|nguoi|hinh|to|xa|phuong)|nhan\s+dien|xep\s+loai|ky\s+cam|cam\s+ket|tich\s+cuc|quan\s+triet|ho\s+tro|don\s+doc|giai\s+quyet|de\s+xuat|phuc\s+vu|tao\s+lap|khac\s+phuc|dien|ve|trang\s+tri|lam\s+(?:tot|viec|ro|moi)|tang\s+thoi|tham\s+van|tu\s+van|cap\s+nhat|giao\s+luu|ra\s+quan|ra\s+mat|dung|son|sua)\b/

/** Nouns and conjunctions that open a clause of explanation. */
export const noDuty =
  /^(?:ket\s+qua|viec|nhung|hoat\s+dong|noi\s+dung|trong\s+do|kinh\s+phi|doi\s+voi|thoi\s+gian|neu|khi|ngoai\s+ra|rieng|tuy|do|vi|sau\s+khi|hinh\s+thuc|muc\s+tieu|san\s+pham|ghi\s+chu|luu\s+y|trong\s+qua\s+trinh|qua\s+trinh|bao\s+gom|gom|nhu|co\s+the|day\s+la|tai|cu\s+the\s+la|nham|qua\s+do|tu\s+do|nhat\s+la|dac\s+biet)\b/
