const ROWS = `
Luật|80/2015/QH13|Quốc hội|ban hành văn bản quy phạm pháp luật
Bộ luật|91/2015/QH13|Quốc hội|dân sự
Pháp lệnh|02/2020/UBTVQH14|Ủy ban Thường vụ Quốc hội|ưu đãi người có công với cách mạng
Pháp lệnh|34/2007/PL-UBTVQH11|Ủy ban Thường vụ Quốc hội|thực hiện dân chủ ở xã, phường, thị trấn
Nghị quyết|203/2025/QH15|Quốc hội|sửa đổi, bổ sung một số điều của Hiến pháp
Nghị quyết|1211/2016/UBTVQH13|Ủy ban Thường vụ Quốc hội|tiêu chuẩn của đơn vị hành chính
Nghị quyết|1656/NQ-UBTVQH15|Ủy ban Thường vụ Quốc hội|sắp xếp các đơn vị hành chính cấp xã
Nghị định|45/2020/NĐ-CP|Chính phủ|thực hiện thủ tục hành chính trên môi trường điện tử
Nghị quyết|131/NQ-CP|Chính phủ|đẩy mạnh cải cách thủ tục hành chính
Quyết định|749/QĐ-TTg|Thủ tướng Chính phủ|phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025
Quyết định|45/2016/QĐ-TTg|Thủ tướng Chính phủ|tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích
Chỉ thị|32/CT-TTg|Thủ tướng Chính phủ|tăng cường kỷ luật, kỷ cương hành chính
Công điện|644/CĐ-TTg|Thủ tướng Chính phủ|chấn chỉnh, tăng cường trách nhiệm
Thông báo|52/TB-VPCP|Văn phòng Chính phủ|kết luận của Thủ tướng Chính phủ
Công văn|1812/TTg-KSTT|Thủ tướng Chính phủ|triển khai Đề án 06
Công văn|4122/VPCP-KSTT|Văn phòng Chính phủ|rà soát thủ tục hành chính
Thông tư|01/2018/TT-VPCP|Văn phòng Chính phủ|hướng dẫn thi hành một số quy định
Thông tư|26/2025/TT-BNV|Bộ trưởng Bộ Nội vụ|quy định chế độ báo cáo
Thông tư|15/2018/TT-BTTTT|Bộ Thông tin và Truyền thông|quy định việc đăng tin
Thông tư liên tịch|14/2014/TTLT-BTC-BTP|Bộ Tài chính, Bộ Tư pháp|quy định việc lập dự toán
Thông tư liên tịch|37/2014/TTLT-BTNMT-BNV-BTC|Bộ Tài nguyên và Môi trường, Bộ Nội vụ và Bộ Tài chính|hướng dẫn chức năng, nhiệm vụ
Văn bản hợp nhất|12/VBHN-BNV|Bộ Nội vụ|công tác văn thư
Quyết định|876/QĐ-BNV|Bộ Nội vụ|phê duyệt Đề án xác định Chỉ số cải cách hành chính
Kế hoạch|4520/KH-BNV|Bộ Nội vụ|tuyên truyền cải cách hành chính
Công văn|2945/BNV-CCHC|Bộ Nội vụ|hướng dẫn xây dựng kế hoạch
Quyết định|2259/QĐ-BTTTT|Bộ trưởng Bộ Thông tin và Truyền thông|ban hành hướng dẫn
Quyết định|862/QĐ-BKHCN|Bộ Khoa học và Công nghệ|công bố danh mục dịch vụ công
Thông tư|12/2025/TT-BDTTG|Bộ Dân tộc và Tôn giáo|quy định chi tiết
Quyết định|411/QĐ-BNNMT|Bộ Nông nghiệp và Môi trường|công bố thủ tục hành chính
Thông tư|21/2022/TT-NHNN|Ngân hàng Nhà nước Việt Nam|quy định về cung cấp dịch vụ
Nghị quyết|02/2022/NQ-HĐTP|Hội đồng Thẩm phán Tòa án nhân dân tối cao|hướng dẫn áp dụng
Quyết định|1155/QĐ-BHXH|Bảo hiểm xã hội Việt Nam|công bố thủ tục hành chính
Thông tư|02/2021/TT-TTCP|Thanh tra Chính phủ|quy định về chế độ thông tin, báo cáo
Kế hoạch|45/KH-MTTW-BTT|Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|giám sát, phản biện xã hội
Nghị quyết|18-NQ/TW|Ban Chấp hành Trung ương Đảng khóa XII|một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy
Nghị quyết|57-NQ/TW|Bộ Chính trị|đột phá phát triển khoa học, công nghệ
Chỉ thị|40-CT/TW|Ban Bí thư Trung ương Đảng|tăng cường sự lãnh đạo của Đảng
Kết luận|01-KL/TW|Bộ Chính trị|tiếp tục thực hiện Chỉ thị
Quy định|41-QĐ/TW|Bộ Chính trị|miễn nhiệm, từ chức đối với cán bộ
Quyết định|204-QĐ/TW|Ban Bí thư|phê duyệt Đề án Chuyển đổi số trong các cơ quan đảng
Hướng dẫn|02-HD/BTGTW|Ban Tuyên giáo Trung ương|tuyên truyền kỷ niệm
Công văn|3211-CV/VPTW|Văn phòng Trung ương Đảng|phối hợp thực hiện
Thông báo|45-TB/TW|Ban Bí thư|kết luận của Ban Bí thư
Kế hoạch|02-KH/BCĐTW|Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số|thúc đẩy chuyển đổi số liên thông
Nghị quyết|05-NQ/TU|Ban Chấp hành Đảng bộ tỉnh|đẩy mạnh cải cách hành chính
Chỉ thị|17-CT/TU|Ban Thường vụ Tỉnh ủy|tăng cường sự lãnh đạo
Chương trình hành động>Chương trình|16-CTr/TU|Tỉnh ủy|thực hiện Nghị quyết Đại hội
Đề án|04-ĐA/TU|Thành ủy|chuyển đổi số giai đoạn 2021 - 2025
Quy chế|02-QC/TU|Ban Thường vụ Thành ủy|tiếp công dân
Kết luận|45-KL/TU|Ban Thường vụ Tỉnh ủy|đẩy mạnh chuyển đổi số
Kế hoạch|85-KH/TU|Tỉnh ủy|thực hiện Kết luận của Bộ Chính trị
Công văn|1023-CV/TU|Thường trực Tỉnh ủy|chỉ đạo công tác tuyên truyền
Báo cáo|150-BC/TU|Tỉnh ủy|kết quả thực hiện Nghị quyết
Nghị quyết|10-NQ/HU|Huyện ủy|đẩy mạnh cải cách hành chính
Chỉ thị|12-CT/QU|Ban Thường vụ Quận ủy|nâng cao chất lượng phục vụ
Nghị quyết|08-NQ/ThU|Ban Thường vụ Thị ủy|cải cách hành chính
Nghị quyết|05-NQ/ĐU|Ban Chấp hành Đảng bộ xã|nhiệm vụ năm 2023
Tờ trình|33-TTr/ĐU|Đảng ủy xã|xin ý kiến về kế hoạch
Hướng dẫn|11-HD/BTGDVTU|Ban Tuyên giáo và Dân vận Tỉnh ủy|công tác tuyên truyền năm 2025
Hướng dẫn|07-HD/BTCTU|Ban Tổ chức Tỉnh ủy|kiểm điểm, đánh giá
Quy định|15-QĐ/UBKTTU|Ủy ban Kiểm tra Tỉnh ủy|quy trình kiểm tra
Nghị quyết|15-NQ/BCSĐ|Ban cán sự đảng UBND tỉnh|lãnh đạo công tác cải cách hành chính
Nghị quyết|26/2021/NQ-HĐND|Hội đồng nhân dân tỉnh|quy định mức chi
Nghị quyết|112/NQ-HĐND|HĐND thành phố|kế hoạch phát triển kinh tế - xã hội
Quyết định|15/2022/QĐ-UBND|Ủy ban nhân dân tỉnh|ban hành Quy chế phối hợp
Quyết định|605/QĐ-UBND|UBND tỉnh|phê duyệt Đề án cải cách hành chính
Quyết định|1605/QĐ-UBND|Chủ tịch UBND tỉnh|công bố Chỉ số cải cách hành chính
Chỉ thị|08/CT-UBND|Chủ tịch Ủy ban nhân dân tỉnh|tăng cường kỷ luật, kỷ cương
Kế hoạch|22/KH-UBND|UBND tỉnh|cải cách hành chính nhà nước năm 2023
Chương trình|34/CTr-UBND|Ủy ban nhân dân thành phố|công tác năm 2023
Đề án|05/ĐA-UBND|Ủy ban nhân dân tỉnh|nâng cao chất lượng phục vụ người dân
Báo cáo|118/BC-UBND|UBND tỉnh|kết quả công tác cải cách hành chính năm 2022
Tờ trình|102/TTr-UBND|UBND huyện|phê duyệt dự toán
Thông báo|88/TB-UBND|UBND tỉnh|ý kiến kết luận của Chủ tịch UBND tỉnh
Công văn|1305/UBND-VX|UBND tỉnh|tăng cường tuyên truyền
Công văn|412/UBND-KSTTHC|Ủy ban nhân dân tỉnh|rà soát, đơn giản hóa thủ tục hành chính
Công văn|2205/VP-KSTT|Văn phòng UBND tỉnh|công khai thủ tục hành chính
Quy chế|02/QC-UBND|UBND huyện|phối hợp giải quyết thủ tục hành chính
Phương án|12/PA-UBND|UBND tỉnh|đơn giản hóa thủ tục hành chính
Công điện|05/CĐ-UBND|Chủ tịch UBND tỉnh|chấn chỉnh kỷ luật, kỷ cương
Công văn|45/SNV-CCHC|Sở Nội vụ|hướng dẫn tuyên truyền
Kế hoạch|102/KH-SNV|Sở Nội vụ|kiểm tra cải cách hành chính
Hướng dẫn|87/HD-SNV|Sở Nội vụ|chấm điểm cải cách hành chính
Tờ trình|12/TTr-STTTT|Sở Thông tin và Truyền thông|ban hành kế hoạch
Thông báo|234/TB-SKHĐT|Sở Kế hoạch và Đầu tư|kết quả đánh giá
Kế hoạch|56/KH-SKHCN|Sở Khoa học và Công nghệ|chuyển đổi số
Quyết định|77/QĐ-SNNMT|Sở Nông nghiệp và Môi trường|ban hành Kế hoạch
Công văn|789/SVHTTDL-QLVH|Sở Văn hóa, Thể thao và Du lịch|tuyên truyền trực quan
Kế hoạch|12/KH-CAT|Công an tỉnh|thực hiện Đề án 06
Kế hoạch|44/KH-BQLKKT|Ban Quản lý Khu kinh tế|cải cách hành chính
Kế hoạch|23/KH-LĐLĐ|Liên đoàn Lao động tỉnh|phát động thi đua
Kế hoạch liên tịch>Kế hoạch|23/KHLT-STP-HPN|Sở Tư pháp và Hội Liên hiệp Phụ nữ tỉnh|phổ biến pháp luật
Chương trình phối hợp>Chương trình|12/CTPH-UBND-MTTQ|UBND tỉnh và Ủy ban MTTQ Việt Nam tỉnh|giám sát cải cách hành chính
Kế hoạch|53/KH-UBND|UBND thị xã|cải cách hành chính năm 2023
Công văn|234/UBND-NV|UBND quận|đôn đốc cải cách hành chính
Công văn|56/PNV|Phòng Nội vụ|báo cáo kết quả
Công văn|56/PNV-CCHC|Phòng Nội vụ huyện|báo cáo kết quả
Tờ trình|12/TTr-PNV|Phòng Nội vụ|ban hành kế hoạch
Kế hoạch|22/KH-BCĐ|Ban Chỉ đạo cải cách hành chính tỉnh|hoạt động năm 2023
Quyết định|05/QĐ-BCĐCCHC|Ban Chỉ đạo cải cách hành chính của Chính phủ|ban hành Kế hoạch hoạt động
Kế hoạch|12/KH-UBQGCĐS|Ủy ban Quốc gia về chuyển đổi số|hoạt động năm 2023
Thông báo|15/TB-BCĐ|Ban Chỉ đạo|kết luận phiên họp
Kế hoạch|12a/KH-UBND|UBND tỉnh|cải cách hành chính
Nghị quyết|30c/NQ-CP|Chính phủ|ban hành Chương trình tổng thể
Kế hoạch|01/2023/KH-UBND|UBND xã|cải cách hành chính
Kế hoạch|09-KH/ĐU|Đảng ủy phường|lãnh đạo công tác cải cách hành chính
Quyết định|07/QĐ-UBND|Chủ tịch UBND xã|phân công nhiệm vụ
Nghị quyết|12/NQ-HĐND|HĐND huyện|nhiệm vụ năm 2023
Văn bản|1305/UBND-NC|UBND tỉnh|tăng cường kỷ cương
Thông báo kết luận>Thông báo|84-TB/HU|Ban Thường vụ Huyện ủy|công tác cải cách hành chính
Thông tri|03-TT/TU|Ban Thường vụ Tỉnh ủy|lãnh đạo đại hội
Hướng dẫn liên ngành>Hướng dẫn|12/HDLN-STC-SNV|Sở Tài chính - Sở Nội vụ|quản lý kinh phí
Quyết định|123/QĐ-SGDĐT|Giám đốc Sở Giáo dục và Đào tạo|ban hành Kế hoạch
Kế hoạch|15-KH/TĐTN-BTG|Ban Thường vụ Tỉnh đoàn|tuyên truyền trong đoàn viên
Kế hoạch|88/KH-BTV|Ban Thường vụ Hội Liên hiệp Phụ nữ tỉnh|tuyên truyền trong hội viên
Kế hoạch|61/KH-VPUBND|Văn phòng UBND tỉnh|kiểm soát thủ tục hành chính
Công văn|1203/CAT-PV01|Công an tỉnh|đẩy mạnh định danh điện tử
Kế hoạch|19/KH-TCTTKĐA06|Tổ công tác triển khai Đề án 06 tỉnh|triển khai Đề án 06
Quyết định|08/2023/QĐ-KTNN|Tổng Kiểm toán nhà nước|quy định chế độ thông tin
Thông tư|15/2024/TT-BQP|Bộ trưởng Bộ Quốc phòng|quản lý văn bản
Thông tư|01/2021/TT-UBDT|Ủy ban Dân tộc|tiêu chí xác định thôn đặc biệt khó khăn
Chỉ thị|01/CT-VKSTC|Viện trưởng Viện kiểm sát nhân dân tối cao|công tác của ngành
Kế hoạch|12/KH-TLĐ|Tổng Liên đoàn Lao động Việt Nam|tuyên truyền trong công nhân
Kế hoạch|335/KH-ĐCT|Đoàn Chủ tịch Trung ương Hội Liên hiệp Phụ nữ Việt Nam|hỗ trợ phụ nữ
Kế hoạch|123-KH/TWĐTN-BTG|Ban Thường vụ Trung ương Đoàn|chuyển đổi số trong thanh niên
Quyết định|27/QĐ-HĐPH|Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương|kế hoạch hoạt động
Kế hoạch|03/KH-BCĐCĐS|Ban Chỉ đạo chuyển đổi số tỉnh|hoạt động năm 2023
Kế hoạch|18/KH-BCĐCCHC|Ban Chỉ đạo cải cách hành chính huyện|kiểm tra năm 2023
Kế hoạch|07-KH/BCĐ35|Ban Chỉ đạo 35 Tỉnh ủy|bảo vệ nền tảng tư tưởng
Công văn|331/KSTT-CĐ|Cục Kiểm soát thủ tục hành chính|số hóa hồ sơ
Công văn|2210/CT-TTHT|Cục Thuế tỉnh|phối hợp tuyên truyền
Công văn|456/BHXH-TTPTĐT|Bảo hiểm xã hội tỉnh|phối hợp tuyên truyền
Công văn|78/KBNN-KTNN|Kho bạc Nhà nước tỉnh|thanh toán trực tuyến
Kế hoạch|14/KH-SNgV|Sở Ngoại vụ|cải cách hành chính
Kế hoạch|61/KH-SDTTG|Sở Dân tộc và Tôn giáo|tuyên truyền
Kết luận|21/KL-TTr|Chánh Thanh tra tỉnh|thanh tra trách nhiệm
Kế hoạch|35/KH-BDT|Ban Dân tộc tỉnh|truyền thông
Kế hoạch|40/KH-BQL|Ban Quản lý các khu công nghiệp tỉnh|cải cách hành chính
Công văn|99/VP-NC|Văn phòng HĐND và UBND huyện|đôn đốc báo cáo
Kế hoạch|86/KH-UBND|UBND phường Cổ Thành|cải cách hành chính
Nghị quyết|05/NQ-HĐND|Hội đồng nhân dân xã|dự toán ngân sách
Kế hoạch|31-KH/ĐU|Ban Thường vụ Đảng ủy phường|lãnh đạo chuyển đổi số
Nghị quyết|02-NQ/ĐU|Đảng ủy UBND tỉnh|lãnh đạo cải cách hành chính
Kế hoạch|27-KH/HĐTN|Ban Thường vụ Huyện đoàn|tình nguyện hỗ trợ chuyển đổi số
Kế hoạch|09/KH-CCB|Hội Cựu chiến binh tỉnh|tuyên truyền
Kế hoạch|70/KH-TTYT|Trung tâm Y tế huyện|cải cách hành chính
Thông báo|13/TB-TTPVHCC|Trung tâm Phục vụ hành chính công tỉnh|tiếp nhận hồ sơ
Công văn|64/CCVTLT|Chi cục Văn thư - Lưu trữ|báo cáo số liệu
Báo cáo|29/BC-VHTT|Phòng Văn hóa và Thông tin|công tác tuyên truyền
Tờ trình|19/TTr-KTHT|Phòng Kinh tế và Hạ tầng|ban hành kế hoạch
Quyết định|3333/QĐ-UBND|Chủ tịch UBND tỉnh Quảng Ninh|công bố danh mục thủ tục hành chính
Nghị quyết|28/2023/NQ-HĐND|HĐND thành phố Hải Phòng|chính sách hỗ trợ
Chỉ thị|24/CT-TU|Thành ủy Hà Nội|tăng cường kỷ luật, kỷ cương
Kế hoạch|120/KH-UBND|UBND thành phố Hà Nội|chuyển đổi số
Kế hoạch|77/KH-UBND|Ủy ban nhân dân Thành phố Hồ Chí Minh|đô thị thông minh
Quyết định|15/QĐ-UBND|UBND thị trấn Thứa|phân công nhiệm vụ
Kế hoạch|66/KH-UBND|UBND đặc khu Vân Đồn|cải cách hành chính
Công văn|512/UBND-VHXH|UBND huyện Tứ Kỳ|tăng cường truyền thông
Công văn|6688/BNV-CCHC|Bộ Nội vụ|hướng dẫn xác định Chỉ số
Nghị quyết|1687/NQ-UBTVQH15|Ủy ban Thường vụ Quốc hội|sắp xếp đơn vị hành chính
Nghị quyết|190/2025/QH15|Quốc hội|xử lý một số vấn đề liên quan đến sắp xếp bộ máy
Nghị định|118/2025/NĐ-CP|Chính phủ|thực hiện thủ tục hành chính theo cơ chế một cửa
Nghị quyết|66-NQ/TW|Bộ Chính trị|đổi mới công tác xây dựng và thi hành pháp luật
Kết luận|121-KL/TW|Ban Chấp hành Trung ương Đảng khóa XIII|tổng kết Nghị quyết số 18
Quy định|144-QĐ/TW|Bộ Chính trị|chuẩn mực đạo đức cách mạng
Chỉ thị|05-CT/TW|Bộ Chính trị khóa XII|đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh
Quyết định|131/QĐ-TTg|Thủ tướng Chính phủ|phê duyệt Đề án tăng cường ứng dụng công nghệ thông tin
Công điện|201/CĐ-TTg|Thủ tướng|cắt giảm thủ tục hành chính
Thông báo|56/TB-VPCP|Văn phòng Chính phủ|kết luận của Thủ tướng Chính phủ
Chương trình hành động>Chương trình|11-CTr/HU|Huyện ủy Tứ Kỳ|thực hiện Nghị quyết số 57-NQ/TW
Quy chế phối hợp>Quy chế|04/QCPH-CA-VHXH|Công an xã và Phòng Văn hóa - Xã hội xã|phối hợp tuyên truyền
Hướng dẫn|1552/HD-BTTTT|Bộ Thông tin và Truyền thông|truyền thông chính sách
Văn bản|4321/UBND-KSTT|UBND tỉnh Thái Bình|đẩy mạnh dịch vụ công trực tuyến
Quyết định|411/QĐ-TTg|TTg Chính phủ|phê duyệt Chiến lược quốc gia phát triển kinh tế số
Kế hoạch|21/KH-TCT|Tổ công tác Đề án 06 huyện|triển khai Đề án 06
Công văn|1490/STC-HCSN|Sở Tài chính tỉnh Hưng Yên|bố trí kinh phí
Kế hoạch|300/KH-UBND-NV|UBND quận Hải An|cải cách hành chính
Quyết định|10/2024/QĐ-UBND|UBND tỉnh Thừa Thiên Huế|phân cấp quản lý
`

/** A document as plans cite it. */
export interface CitedDocument {
  /** Type as written before the number. */
  readonly written: string
  readonly type: string
  readonly number: string
  readonly issuer: string
  readonly about: string
}

/** Documents of every type of Nghị định 30/2020 and of the Party, of every kind of issuer, of 2006–2026. */
export const documents: readonly CitedDocument[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [types = '', number = '', issuer = '', about = ''] = row.split('|')
    const [written = '', type = written] = types.split('>')
    return { written, type, number, issuer, about }
  })
