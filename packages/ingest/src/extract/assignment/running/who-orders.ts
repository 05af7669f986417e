/** Room for the name of who asks, 40 characters behind it and wide gaps; a long clause has many requests. */
export const FARTHEST_ASKER = 120

export const BY_COMMITTEE =
  /(?:ubnd|uy\s+ban\s+nhan\s+dan|chu\s+tich|giam\s+doc|thuong\s+truc|ban\s+thuong\s+vu|ban\s+chi\s+dao|lanh\s+dao|(?:tinh|thanh|huyen|dang)\s+uy)(?!\s+(?:(?:ubnd|uy\s+ban\s+nhan\s+dan)\s+)?(?:cac|cap)\s)[^,;]{0,40}$/

/** `Giám đốc Sở Y tế chỉ đạo các bệnh viện …`: who heads another body instructs its own. Folded, up to the verb. */
export const HEADS_ANOTHER =
  /^\W{0,6}(?:pho\s+)?(?:giam\s+doc\s+(?:so\s+[a-z]|cac\s|cong\s+an|trung\s+tam|cong\s+ty|benh\s+vien|dai|kho\s+bac|bao\s+hiem|buu\s+dien|ngan\s+hang|dien\s+luc)|chanh\s+thanh\s+tra|cuc\s+truong|chi\s+cuc\s+truong|chi\s+huy\s+truong|truong\s+(?:cong\s+an|phong\s+[a-z])|hieu\s+truong)/

export const ORDERS = /^(?:giao|yeu\s+cau|de\s+nghi|phan\s+cong|uy\s+quyen)\s/
