import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../small-plan.js'

/** What plans of all fields give somebody to do, as clerks write it; `|` parts one from the next. */
const list = (written: string): readonly string[] => written.split('|').map((words) => words.trim())
const executed = list(`
tổ chức quán triệt, triển khai Kế hoạch đến toàn thể cán bộ, công chức |
ban hành văn bản hướng dẫn cụ thể đối với cấp cơ sở |
cụ thể hóa các nhiệm vụ trong Kế hoạch này thành chương trình công tác của đơn vị |
rà soát, bãi bỏ các thủ tục hành chính không còn phù hợp |
cập nhật dữ liệu hộ tịch vào cơ sở dữ liệu quốc gia về dân cư |
bố trí kinh phí bảo đảm thực hiện các nhiệm vụ được giao | cân đối, bố trí ngân sách cho các hoạt động của Kế hoạch |
thẩm định dự toán kinh phí do các đơn vị lập | hướng dẫn các địa phương lập hồ sơ thanh quyết toán |
phân công công chức làm đầu mối tiếp nhận thông tin | niêm yết công khai thủ tục hành chính tại trụ sở |
đăng tải tin, bài về kết quả chuyển đổi số | biên soạn tài liệu hỏi đáp về dịch vụ công trực tuyến |
in ấn và cấp phát tờ gấp cho các hộ gia đình | xây dựng kế hoạch chi tiết, phân rõ việc cho từng bộ phận |
mở lớp tập huấn kỹ năng số cho tổ công nghệ số cộng đồng | số hóa hồ sơ, kết quả giải quyết thủ tục hành chính |
tích hợp dữ liệu chuyên ngành lên kho dữ liệu dùng chung | kết nối hệ thống camera giám sát về trung tâm điều hành |
vận hành ổn định hệ thống thông tin giải quyết thủ tục hành chính |
bảo đảm hạ tầng kỹ thuật, đường truyền phục vụ hội nghị trực tuyến |
bảo đảm an ninh trật tự trong thời gian diễn ra lễ hội | phân luồng giao thông tại các tuyến đường trung tâm |
tuần tra, xử lý nghiêm các trường hợp vi phạm trật tự an toàn giao thông |
đấu tranh với các loại tội phạm sử dụng công nghệ cao | quản lý chặt chẽ đối tượng có tiền án, tiền sự |
thu gom, vận chuyển rác thải sinh hoạt về khu xử lý tập trung | khơi thông dòng chảy, nạo vét kênh mương nội đồng |
phun tiêu độc khử trùng tại các ổ dịch cũ | tiêm phòng vắc xin cho đàn gia súc, gia cầm |
chỉ đạo các xã gieo cấy đúng khung thời vụ | chuyển đổi cơ cấu cây trồng trên đất lúa kém hiệu quả |
nhân rộng mô hình sản xuất lúa hữu cơ | hỗ trợ chủ thể OCOP hoàn thiện bao bì, nhãn mác |
cấp mã số vùng trồng cho các hợp tác xã | giao đất, cho thuê đất theo đúng thẩm quyền |
đẩy nhanh tiến độ giải phóng mặt bằng các dự án trọng điểm | tháo gỡ khó khăn, vướng mắc cho doanh nghiệp |
giải ngân toàn bộ vốn đầu tư công được giao | thu hồi tạm ứng ngân sách quá hạn |
chống thất thu, thu hồi nợ đọng thuế | khuyến khích các hộ kinh doanh chuyển lên doanh nghiệp |
tạo điều kiện thuận lợi cho người lao động vay vốn | giới thiệu việc làm cho bộ đội xuất ngũ |
đào tạo nghề cho lao động nông thôn | chi trả trợ cấp xã hội qua tài khoản | lập danh sách hộ nghèo, hộ cận nghèo |
thăm hỏi, tặng quà các gia đình chính sách | khám sức khỏe định kỳ cho người cao tuổi |
bổ sung thuốc, vật tư y tế cho trạm y tế xã | kiện toàn đội ngũ cộng tác viên dân số |
duy trì tỷ lệ bao phủ bảo hiểm y tế | vận động nhân dân tham gia bảo hiểm xã hội tự nguyện |
huy động trẻ trong độ tuổi ra lớp | xóa phòng học tạm, nhà vệ sinh không đạt chuẩn |
đưa nội dung giáo dục an toàn giao thông vào giờ chào cờ | lồng ghép kiến thức phòng cháy vào hoạt động ngoại khóa |
tổ chức hội thi tìm hiểu pháp luật trong học sinh | trang bị tủ sách pháp luật cho các thôn |
treo băng rôn, khẩu hiệu tại trụ sở cơ quan | phát sóng chuyên mục trên hệ thống truyền thanh |
xây dựng phóng sự, chuyên đề về gương người tốt, việc tốt | bình xét gia đình văn hóa, thôn văn hóa |
phục dựng các lễ hội truyền thống | tu bổ, tôn tạo các di tích đã được xếp hạng |
quảng bá hình ảnh du lịch trên nền tảng số | đầu tư nâng cấp trang thiết bị Bộ phận Một cửa |
tiếp nhận, giải quyết hồ sơ đúng hạn | trả kết quả cho người dân qua dịch vụ bưu chính công ích |
xin lỗi bằng văn bản khi để hồ sơ quá hạn | thực hiện nghiêm kỷ luật, kỷ cương hành chính |
gương mẫu chấp hành giờ giấc làm việc | ứng dụng chữ ký số trong xử lý văn bản |
sử dụng thư điện tử công vụ trong trao đổi công việc | áp dụng hệ thống quản lý chất lượng theo tiêu chuẩn quốc gia |
sắp xếp lại trụ sở dôi dư sau sáp nhập | tinh giản biên chế theo lộ trình |
tuyển dụng công chức đúng cơ cấu vị trí việc làm | luân chuyển, chuyển đổi vị trí công tác |
đánh giá, xếp loại công chức theo quy định | khen thưởng các tập thể có thành tích xuất sắc |
phát động phong trào thi đua trong toàn ngành | nêu cao vai trò của người đứng đầu |
chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện | công bố số điện thoại đường dây nóng |
trả lời phản ánh, kiến nghị của công dân | tiếp công dân định kỳ tại trụ sở |
giải quyết dứt điểm các vụ khiếu nại tồn đọng | hòa giải các tranh chấp ngay tại cơ sở |
trợ giúp pháp lý cho người dân tộc thiểu số | tổng hợp kết quả, báo cáo UBND tỉnh |
báo cáo UBND huyện những khó khăn, vướng mắc | gửi báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ |
sơ kết, tổng kết việc thực hiện Kế hoạch | đề xuất giải pháp nâng cao chỉ số thành phần |
trình HĐND tỉnh thông qua chính sách hỗ trợ | thành lập tổ giúp việc cho Ban Chỉ đạo |
ký cam kết không tiếp tay cho buôn lậu | ký kết quy chế với các đơn vị lực lượng vũ trang |
xây dựng lực lượng dân quân tự vệ vững mạnh | trồng cây phân tán tại các khu công cộng |
lắp đặt biển báo tại nơi nguy hiểm | diễn tập phương án chữa cháy và cứu nạn | sơ tán dân ra khỏi vùng nguy cơ sạt lở |
chuẩn bị lực lượng, phương tiện theo phương châm bốn tại chỗ | trực ban nghiêm túc trong mùa mưa bão |
cắm mốc chỉ giới hành lang an toàn | lập quy hoạch chi tiết các khu tái định cư |
cấp giấy phép xây dựng theo thẩm quyền | thống kê, phân loại các công trình vi phạm |
khắc phục các tồn tại đã được chỉ ra | phát huy vai trò của già làng, trưởng bản |
nắm chắc tình hình tư tưởng của đoàn viên | động viên hội viên hưởng ứng phong trào | đăng ký mô hình dân vận khéo |
phản biện các dự thảo nghị quyết | đóng góp ý kiến vào dự thảo văn bản |
phổ biến, giáo dục pháp luật cho người lao động | truyền thông về lợi ích của thanh toán không dùng tiền mặt |
hướng dẫn người dân cài đặt ứng dụng VNeID | kích hoạt tài khoản định danh điện tử cho công dân |
miễn, giảm phí, lệ phí khi nộp hồ sơ trực tuyến | cắt giảm thời gian giải quyết hồ sơ | đơn giản hóa quy trình nội bộ |
tái cấu trúc quy trình cung cấp dịch vụ công | xử lý văn bản trái pháp luật sau kiểm tra |
thực hiện tốt công tác thông tin hai chiều | quản lý, sử dụng kinh phí đúng mục đích |
lập dự toán gửi cơ quan tài chính thẩm định | huy động các nguồn lực hợp pháp khác |
cung cấp thông tin cho các cơ quan báo chí | định hướng nội dung thông tin trên báo chí |
thông tin rộng rãi về lịch tiếp công dân | bồi dưỡng kiến thức cho đội ngũ báo cáo viên |
nâng cao chất lượng nguồn nhân lực | đẩy mạnh xã hội hóa các hoạt động văn hóa | tăng cường thời lượng phát sóng |
đổi mới hình thức tuyên truyền | phấn đấu hoàn thành các chỉ tiêu được giao |
hoàn thiện hồ sơ trình cấp có thẩm quyền công nhận | củng cố tổ chức bộ máy của hợp tác xã |
kêu gọi các nhà hảo tâm ủng hộ | mời gọi các nhà đầu tư chiến lược | liên kết tiêu thụ nông sản cho nông dân |
làm tốt công tác dân vận của chính quyền | chăm lo đời sống của công nhân | giữ gìn vệ sinh môi trường khu dân cư |
ngăn chặn tình trạng khai thác cát trái phép | đấu mối với Tập đoàn VNPT để khắc phục lỗi phần mềm |
tiếp thu, giải trình ý kiến của đại biểu | bàn giao hồ sơ, tài liệu cho cơ quan mới | lưu trữ hồ sơ theo quy định |
kê khai, công khai tài sản, thu nhập | khảo sát mức độ hài lòng của người dân |
chấm điểm, xếp hạng chuyển đổi số các xã | phê duyệt danh mục nhiệm vụ khoa học |
cấp phát kinh phí kịp thời cho các đơn vị | bảo dưỡng, sửa chữa hệ thống đèn chiếu sáng |
nghiên cứu ứng dụng trí tuệ nhân tạo trong giải quyết công việc | thanh tra, kiểm tra các cơ sở kinh doanh xăng dầu |
khẩn trương hoàn tất việc bàn giao mặt bằng cho chủ đầu tư | thiết lập đường dây nóng tiếp nhận tin báo của nhân dân |
cấp đổi giấy chứng nhận quyền sử dụng đất cho các hộ | đo đạc, lập bản đồ địa chính |
xử phạt nghiêm các hành vi vi phạm | trưng bày, giới thiệu sản phẩm tại hội chợ | khởi công xây dựng nhà đại đoàn kết |
phát quang bụi rậm, dọn dẹp vệ sinh đường làng | cải tạo vườn tạp, chuồng trại |
tư vấn, giới thiệu việc làm cho lao động trở về | chuẩn hóa, làm sạch dữ liệu đất đai |
đồng bộ trạng thái hồ sơ lên Cổng Dịch vụ công quốc gia | cấu hình quy trình điện tử đối với thủ tục mới công bố |
chứng thực bản sao điện tử từ bản chính | tạo lập kho tài liệu dùng chung | kiểm kê tài sản công trước khi bàn giao |
thoái vốn tại các doanh nghiệp | quyết toán dự án hoàn thành | phân bổ chi tiết kế hoạch vốn |
nhập kho, bảo quản hàng dự trữ | dự trữ hàng hóa thiết yếu phục vụ Tết | bình ổn giá cả thị trường |
xúc tiến thương mại, kết nối cung cầu | trao quà cho học sinh nghèo vượt khó | phụ đạo học sinh yếu kém |
phân luồng học sinh sau trung học cơ sở | công nhận trường đạt chuẩn quốc gia |
tẩm bổ, cấp sữa cho trẻ suy dinh dưỡng | sàng lọc, phát hiện sớm bệnh không lây nhiễm | thu dung, điều trị bệnh nhân |
cách ly, xử lý ổ dịch | lấy mẫu nước gửi xét nghiệm | diệt lăng quăng, bọ gậy tại hộ gia đình |
gắn biển số nhà, biển tên đường | chỉnh trang đô thị, cây xanh | giải tỏa lấn chiếm vỉa hè, lòng đường |
khoanh vùng bảo vệ khu di tích | kiểm soát chặt chẽ người nhập cảnh | phòng ngừa tai nạn đuối nước ở trẻ em |
quản lý vũ khí, vật liệu nổ, công cụ hỗ trợ | gọi khám sức khỏe nghĩa vụ quân sự | tuyển chọn công dân nhập ngũ |
huấn luyện lực lượng dân quân | tuyên truyền lưu động bằng xe loa | sản xuất phim ngắn hướng dẫn nộp hồ sơ |
viết bài, chụp ảnh phục vụ công tác truyền thông | tặng giấy khen cho các cá nhân tiêu biểu | xét công nhận sáng kiến |
thẩm tra, trình phê duyệt quyết toán | nghiệm thu, bàn giao công trình | ra quân làm thủy lợi nội đồng |
gia cố các tuyến đê xung yếu | cảnh báo sớm thiên tai đến người dân | cứu trợ khẩn cấp cho vùng bị ảnh hưởng |
rà phá bom mìn, vật nổ | quy tập hài cốt liệt sĩ | tri ân người có công với cách mạng |
hiện đại hóa công sở, trang thiết bị | đầu tư phòng họp không giấy | bãi bỏ các quy định chồng chéo |
góp ý dự thảo quyết định | soạn thảo nghị quyết quy phạm pháp luật | thi hành dứt điểm các bản án có hiệu lực |
giao ban, rút kinh nghiệm | họp đánh giá tiến độ | thông báo kết quả đến các đơn vị |
công khai kết quả xếp loại trên trang thông tin điện tử | hiệp thương, lựa chọn người có uy tín |
bầu trưởng thôn nhiệm kỳ mới | phát triển đảng viên trong doanh nghiệp | nói không với tiêu cực, tham nhũng |
minh bạch các khoản thu, chi | khoán kinh phí hoạt động cho các tổ | đặt hàng dịch vụ sự nghiệp công |
đấu thầu mua sắm tập trung | ủy quyền giải quyết một số thủ tục | phân cấp quản lý công trình thủy lợi |
cho vay ưu đãi đối với hộ mới thoát nghèo | giảm nghèo bền vững gắn với xây dựng nông thôn mới |
phủ sóng 4G đến các thôn đặc biệt khó khăn | tắt sóng công nghệ cũ theo lộ trình |
thay thế thiết bị đã hết hạn sử dụng | diễn tập ứng cứu sự cố an toàn thông tin |
phê duyệt cấp độ an toàn hệ thống thông tin | sao lưu dữ liệu phòng khi có sự cố | thí điểm mô hình cấp xã thông minh |
đánh giá tác động của chính sách | công chứng, chứng thực hợp đồng | chi trả tiền hỗ trợ thiệt hại |
thả cá giống tái tạo nguồn lợi thủy sản | đánh bắt hải sản đúng vùng, đúng tuyến |
lắp thiết bị giám sát hành trình tàu cá | giao rừng gắn với giao đất | phòng trừ sâu bệnh hại cây trồng |
luyện tập phương án tác chiến | tổng rà soát các hộ chưa có nước sạch |
thực hiện chế độ thông tin, báo cáo theo quy định | quán triệt sâu sắc quan điểm chỉ đạo của Trung ương |
kết thúc mọi hoạt động của Ban Chỉ đạo cũ | lên phương án phân công trực Tết | xây mới nhà văn hóa thôn |
nâng tỷ lệ hồ sơ trực tuyến toàn trình | siết chặt quản lý dạy thêm, học thêm |
quy định cụ thể mức hỗ trợ cho cộng tác viên | đồng hành cùng doanh nghiệp khởi nghiệp |
tham gia ý kiến đối với hồ sơ thiết kế | tham dự đầy đủ các cuộc họp của Ban Chỉ đạo |
cử cán bộ có năng lực tham gia Tổ công tác | đảm bảo cơ sở vật chất phục vụ hội nghị |
chuẩn bị nội dung, tài liệu phục vụ cuộc họp | thực hiện các nhiệm vụ khác do Chủ tịch UBND tỉnh giao |
thả nuôi cá lồng trên lòng hồ thủy điện | bốc thăm lịch giám sát chuyên đề | cắm biển cảnh báo khu vực nước sâu |
vá dặm mặt đường hư hỏng trước mùa mưa | điểm danh công chức đầu giờ sáng | giữ liên lạc thông suốt với các chủ tàu |
gom nhặt vỏ bao thuốc bảo vệ thực vật | mua bảo hiểm y tế cho người thuộc hộ cận nghèo |
bóc tách các chỉ tiêu theo từng xã | giao ban trực tuyến với cấp xã | hạ tải các trạm biến áp quá công suất |
vận hành hồ chứa theo đúng quy trình | hoàn thổ các bãi khai thác cát |
tiếp quản cơ sở vật chất của các trường sáp nhập | truyền hình trực tiếp lễ khai mạc |
dịch tài liệu sang tiếng dân tộc thiểu số | lồng tiếng các phóng sự truyền thanh |
cho mượn sách lưu động tại các trường | đồng kiểm hiện trạng nhà, đất | phúc khảo bài thi của học sinh |
chấm thẩm định hồ sơ xét thi đua | phát chẩn cháo miễn phí cho bệnh nhân | kéo điện chiếu sáng đến các ngõ hẻm |
đắp bờ bao chống tràn | lót bạt mái đê xung yếu | đánh mã định danh cho từng hộ kinh doanh | gắn thẻ tai cho đàn bò |
chuyển tuyến bệnh nhân nặng kịp thời | nhắc lịch tiêm chủng qua tin nhắn | bảo lưu kết quả điểm của thí sinh |
chia ca trực bảo đảm 24/24 giờ | xuất quỹ hỗ trợ nạn nhân bão lũ |
nhận ủy thác cho vay từ Ngân hàng Chính sách xã hội | vớt lục bình trên các tuyến kênh |
khoanh nuôi tái sinh rừng tự nhiên | vệ sinh tiêu độc chuồng trại | làm thủ tục cấp lại thẻ đảng viên |
tái kiểm tra các cơ sở vi phạm | đặt thùng rác phân loại tại nơi công cộng |
cấp nước sinh hoạt hợp vệ sinh cho các thôn | phá thế độc canh cây lúa | bù giá dịch vụ cho doanh nghiệp vận tải |
thi tuyển chức danh lãnh đạo cấp phòng | bổ khuyết các nội dung còn thiếu của báo cáo |
trả lời chất vấn của đại biểu HĐND | tự chấm điểm chỉ số cải cách hành chính |
đối ứng vốn xây dựng đường giao thông nông thôn | phân kỳ đầu tư các công trình | bắn pháo hoa đêm giao thừa |
trích xuất dữ liệu dân cư phục vụ điều tra | đón tiếp chu đáo các đoàn khách |
khơi dậy khát vọng khởi nghiệp trong thanh niên | mở tài khoản ngân hàng cho đối tượng bảo trợ |
xây lò đốt rác quy mô nhỏ
`)
const monitored = list(`
theo dõi, đôn đốc việc thực hiện Kế hoạch này | kiểm tra việc thực hiện tại các xã |
đôn đốc các đơn vị báo cáo đúng thời hạn | giám sát việc thực hiện chính sách tại cơ sở |
kiểm tra, đánh giá kết quả thực hiện | theo dõi, tổng hợp tình hình triển khai |
giám sát chặt chẽ tình hình dịch bệnh | kiểm tra đột xuất việc chấp hành giờ làm việc |
đôn đốc, nhắc nhở các đơn vị chậm tiến độ | tăng cường kiểm tra công vụ tại các đơn vị |
tổ chức kiểm tra liên ngành các bếp ăn tập thể | giám sát, phản ánh ý kiến của nhân dân |
theo dõi sát diễn biến thời tiết | kiểm tra, giám sát chất lượng công trình | đôn đốc tiến độ giải ngân các dự án |
đẩy mạnh kiểm tra an toàn thực phẩm | theo dõi chặt chẽ tiến độ từng gói thầu | đôn đốc thu nộp các khoản đóng góp |
giám sát dịch tễ tại cộng đồng
`)
const advised = list(`
tham mưu UBND huyện ban hành Kế hoạch | tham mưu cho UBND tỉnh các giải pháp khắc phục |
tham mưu, đề xuất khen thưởng các tập thể, cá nhân | tham mưu giúp UBND xã tổ chức lễ phát động |
tham mưu Chủ tịch UBND tỉnh kiện toàn Ban Chỉ đạo | tham mưu cấp có thẩm quyền bố trí kinh phí |
tham mưu bố trí kinh phí thực hiện | tham mưu xây dựng quy chế hoạt động của Tổ công tác |
tham mưu sơ kết, tổng kết Kế hoạch | tham mưu thành lập đoàn kiểm tra liên ngành |
tham mưu văn bản chỉ đạo, đôn đốc các đơn vị | tham mưu Ban Thường vụ Đảng ủy ban hành nghị quyết chuyên đề
`)
const duties: readonly (readonly [clause: string, duty: string])[] = [
  ...executed.map((clause) => [clause, 'execute'] as const),
  ...monitored.map((clause) => [clause, 'monitor'] as const),
  ...advised.map((clause) => [clause, 'advise'] as const),
]

/** Those who have them, with their roles. */
const actors: readonly (readonly [name: string, role: string])[] = [
  ['Sở Nội vụ', 'home_affairs'],
  ['Sở Y tế', 'department'],
  ['Công an tỉnh', 'department'],
  ['Phòng Tư pháp', 'justice_officer'],
  ['Phòng Văn hóa - Xã hội', 'culture_officer'],
  ['Phòng Tài chính - Kế hoạch', 'finance_officer'],
  ['Văn phòng HĐND và UBND xã', 'office'],
  ['UBND các xã, phường', 'local_committee'],
  ['Trưởng các thôn', 'village'],
  ['Trung tâm Phục vụ hành chính công xã', 'one_stop'],
  ['Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'fatherland_front'],
  ['Thanh tra huyện', 'inspectorate'],
  ['Đài Truyền thanh xã', 'radio_station'],
  ['Ban Tuyên giáo Đảng ủy', 'party_committee'],
  ['Phòng Kinh tế', 'division'],
  ['Sở Nông nghiệp và Môi trường', 'department'],
  ['Chủ tịch UBND các xã', 'leadership'],
]
const HELPER = 'Sở Khoa học và Công nghệ'
const up = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A section in which somebody is given a duty, and what the duty is where the way tells it. */
interface Way {
  readonly text: (actor: string, clause: string) => string
  readonly duty?: string
  readonly partners?: string
}
const ways: Readonly<Record<string, Way>> = {
  heading: { text: (actor, clause) => `1. ${actor}\n- ${up(clause)}.` },
  'heading with a colon': { text: (actor, clause) => `1. ${actor}:\n${up(clause)}.` },
  label: { text: (actor, clause) => `- ${actor}: ${clause}.` },
  'label with items': { text: (actor, clause) => `- ${actor}:\n+ ${up(clause)};` },
  subject: { text: (actor, clause) => `1. ${actor} ${clause}.` },
  responsible: { text: (actor, clause) => `1. ${actor} có trách nhiệm ${clause}.` },
  standing: { text: (actor, clause) => `1. ${actor} là cơ quan đầu mối, có nhiệm vụ ${clause}.` },
  order: { text: (actor, clause) => `1. Giao ${actor} ${clause}.` },
  'order with items': { text: (actor, clause) => `2. Giao ${actor}:\n- ${up(clause)}.` },
  request: { text: (actor, clause) => `1. Đề nghị ${actor} ${clause}.`, duty: 'requested' },
  'item below a numbered name': { text: (actor, clause) => `3.2. ${actor}\na) ${up(clause)}.` },
  'responsibility of': { text: (actor, clause) => `1. Trách nhiệm của ${actor}\n- ${up(clause)}.` },
  leading: {
    text: (actor, clause) => `1. ${actor} chủ trì, phối hợp với ${HELPER} ${clause}.`,
    duty: 'lead',
    partners: HELPER,
  },
  'working together': {
    text: (actor, clause) => `1. ${actor} phối hợp với ${HELPER} ${clause}.`,
    duty: 'coordinate',
    partners: HELPER,
  },
}

/** `actor | role | duty | partners`, and the clause where the task does not hold it. */
const read = (text: string, clause: string): readonly string[] =>
  factsOfBody(`II. TỔ CHỨC THỰC HIỆN\n${text}`).assignments.map(({ actor, actor_role, duty, partners, task }) =>
    [actor, actor_role, duty, partners.join(' + '), task.toLowerCase().includes(clause.toLowerCase()) ? '' : task].join(
      ' | ',
    ),
  )

const INSPECTS = 'thanh tra, kiểm tra các cơ sở kinh doanh xăng dầu'
const DIRECTS = 'chỉ đạo các xã gieo cấy đúng khung thời vụ'
const PESTS = 'phòng trừ sâu bệnh hại cây trồng'
const ALONE = 'phá thế độc canh cây lúa'
const COUNTS = 'thống kê, phân loại các công trình vi phạm'
const TELLS = 'thông tin rộng rãi về lịch tiếp công dân'

/**
 * What is not read yet: a verb that is a body too, who directs taken for who orders, a verb that folds like a division, verbs of
 * no list in a short item, and behind `Công nghệ` two that a field is named by.
 */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  subject: [DIRECTS, INSPECTS, PESTS, ALONE],
  responsible: [DIRECTS],
  order: [INSPECTS, PESTS],
  request: [INSPECTS, PESTS],
  'item below a numbered name': ['công chứng, chứng thực hợp đồng', PESTS, ALONE],
  leading: [COUNTS, TELLS],
  'working together': [DIRECTS, COUNTS, TELLS],
}

describe('every duty is read for whom it is given to', () => {
  it.each(Object.entries(ways))('%s', (way, { text, duty: told, partners = '' }) => {
    const misread = duties.flatMap(([clause, duty], i) => {
      const [actor, role] = actors[i % actors.length] ?? ['', '']
      const expected = [`${actor} | ${role} | ${told ?? duty} | ${partners} | `]
      return read(text(actor, clause), clause).join() === expected.join() ? [] : [clause]
    })
    expect(misread).toEqual(LEFT[way] ?? [])
  })
})
