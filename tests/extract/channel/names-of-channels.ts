import type { ChannelCode } from '@doi-chieu/core/channel/channel-code'

/** How a name stands in a sentence: a medium that carries, an event held, a thing handed out or hung up, something done, those who speak, what others hold and the message is woven into. */
export type Kind = 'medium' | 'event' | 'thing' | 'deed' | 'people' | 'woven'

/** Names of each channel as clerks write them, before and after 2025; behind `>` what else a careful reader may find in one. */
export const namesOfChannels: readonly (readonly [ChannelCode, Kind, string])[] = [
  [
    'portal',
    'medium',
    `Cổng thông tin điện tử tỉnh; Cổng TTĐT tỉnh; Cổng Thông tin điện tử của huyện; Trang thông tin điện tử xã; Trang TTĐT của phường;
trang thông tin điện tử tổng hợp của đơn vị; website của Sở; Website UBND xã; trang web của đơn vị; trang Web phường;
cổng/trang thông tin điện tử của các cơ quan, đơn vị; các Cổng, Trang thông tin điện tử thành phần; Cổng thông tin điện tử thành phần của sở;
chuyên mục “Cải cách hành chính” của Cổng thông tin điện tử; địa chỉ http://damha.quangninh.gov.vn; địa chỉ www.sonoivu.bacninh.gov.vn;
Trang tin điện tử của xã; Cổng giao tiếp điện tử thành phố; Trang thông tin CCHC tỉnh; Cổng thông tin của Ủy ban nhân dân huyện;
trang điện tử của cơ quan; các trang website; hệ thống cổng thông tin điện tử của tỉnh; Cổng TTĐT các cấp;
Trang thông tin điện tử phường (phuong1.gov.vn); Cổng Thông tin điện tử Chính phủ; Trang Thông tin điện tử của Đảng bộ xã; Trang TTĐT;
Cổng thông tin điện tử, trang thông tin điện tử; Cổng Thông tin điện tử xã Tiên Yên; trang TTĐT các cơ quan, đơn vị, địa phương;
Trang thông tin điện tử thành phần của Sở Tư pháp; chuyên trang Cải cách hành chính trên Cổng TTĐT tỉnh; website các sở, ban, ngành;
trang tin nội bộ của ngành; Cổng TTĐT huyện và Trang TTĐT các xã, thị trấn; trang damha.quangninh.gov.vn;
Trang thông tin điện tử Đoàn Thanh niên tỉnh >mass_organisation; Cổng thông tin doanh nghiệp tỉnh; trang chủ của Cổng thông tin điện tử;
mục Cải cách hành chính trên trang thông tin điện tử; Cổng TT-ĐT tỉnh; trang website của nhà trường`,
  ],
  [
    'social_zalo',
    'medium',
    `Zalo; Zalo OA; trang Zalo OA của UBND xã; Zalo Official Account; nhóm Zalo; các nhóm Zalo của tổ dân phố >village_meeting; mạng xã hội Zalo;
ứng dụng Zalo; tài khoản Zalo chính thức của phường; kênh Zalo của huyện; Zalo chính quyền điện tử; các group Zalo; tin nhắn Zalo;
cổng thông tin Zalo >portal; nhóm zalo cộng đồng; Zalo Mini App; Zalo “Chính quyền phường lắng nghe”; kênh Zalo OA 1022 >hotline;
các nhóm Zalo khu dân cư >village_meeting; tài khoản Zalo của Trung tâm Phục vụ hành chính công; Zalo cá nhân của cán bộ thôn; trang Zalo;
nhóm Zalo các hộ kinh doanh; hệ thống Zalo OA các phòng, ban`,
  ],
  [
    'social_facebook',
    'medium',
    `Facebook; fanpage của huyện; trang Fanpage; trang facebook xã; mạng xã hội Facebook; Fanpage Facebook của Đoàn xã >mass_organisation;
tài khoản Facebook; các nhóm Facebook; trang cộng đồng Facebook; trang cộng đồng (fanpage); fan page của đơn vị; Trang facebook “Tuổi trẻ Đầm Hà”;
Fanpage “Công an xã”; livestream trên Facebook; trang Facebook chính thức của UBND phường; Fanpage “Đầm Hà quê hương tôi”;
facebook của các đoàn thể >mass_organisation; các trang Facebook chính thống; trang fanpage UBND xã;
tài khoản facebook cá nhân của cán bộ, công chức; Fan page “Chuyển đổi số”; các hội, nhóm Facebook; Facebook Messenger`,
  ],
  [
    'social_media_general',
    'medium',
    `mạng xã hội; các trang mạng xã hội; các nền tảng mạng xã hội; các ứng dụng mạng xã hội; kênh YouTube của tỉnh; Youtube; TikTok;
kênh Tiktok của đơn vị; các phương tiện truyền thông xã hội; các kênh truyền thông xã hội; các tài khoản mạng xã hội của cơ quan;
mạng Internet, mạng xã hội; Instagram; Viber; Telegram; các mạng xã hội phổ biến; các trang, nhóm mạng xã hội; không gian mạng, mạng xã hội; MXH;
nền tảng mạng xã hội do cơ quan nhà nước quản lý; kênh YouTube, TikTok của đơn vị; các kênh mạng xã hội chính thống;
các mạng xã hội trong nước như Lotus, Gapo; Tiktok; trang mạng xã hội của cơ quan, đơn vị; các diễn đàn, mạng xã hội >conference_meeting;
truyền thông xã hội`,
  ],
  [
    'loudspeaker_radio',
    'medium',
    `hệ thống loa truyền thanh; hệ thống truyền thanh cơ sở; Đài Truyền thanh xã; đài truyền thanh cơ sở; Đài Truyền thanh huyện; Đài Phát thanh phường;
đài phát thanh xã; hệ thống truyền thanh thông minh; hệ thống truyền thanh ứng dụng công nghệ thông tin - viễn thông; các cụm loa truyền thanh;
các cụm loa của thôn, bản; loa phát thanh; hệ thống phát thanh của xã; hệ thống loa không dây; hệ thống đài truyền thanh 3 cấp;
hệ thống truyền thanh 03 cấp; sóng truyền thanh; sóng FM của Đài truyền thanh huyện; chương trình phát thanh của huyện; Trạm truyền thanh xã;
hệ thống loa của tổ dân phố; loa công cộng; đài truyền thanh không dây; Đài Truyền thanh - Truyền hình huyện; Đài TT-TH huyện;
Đài Truyền thanh cấp xã; hệ thống loa truyền thanh thông minh; hệ thống truyền thanh từ huyện đến cơ sở; cụm loa khu dân cư; bản tin truyền thanh;
chuyên mục phát thanh “Cải cách hành chính”; loa kéo; loa cầm tay; loa phóng thanh; hệ thống phát thanh cơ sở; loa đài của thôn;
hệ thống Đài Truyền thanh các xã, phường; Đài Truyền thanh thị trấn; hệ thống loa thông minh của xã; loa truyền thanh các thôn;
đài truyền thanh ba cấp; sóng phát thanh của huyện; hệ thống truyền thanh không dây; các cụm loa ở khu dân cư; hệ thống loa đài của thôn, xóm;
Trạm truyền thanh cơ sở; chuyên mục “Cải cách hành chính” của Đài Truyền thanh huyện; hệ thống truyền thanh cấp xã; loa khu phố; loa xã, loa thôn;
hệ thống đài truyền thanh xã, phường, thị trấn; Đài Truyền thanh thành phố; bản tin phát thanh hằng ngày; hệ thống thông tin cơ sở; phát thanh xã`,
  ],
  [
    'tv_radio_province',
    'medium',
    `Đài Phát thanh và Truyền hình tỉnh; Đài Phát thanh - Truyền hình tỉnh; Đài PT-TH tỉnh; Đài PTTH tỉnh; Đài PT&TH tỉnh; Đài Truyền hình Việt Nam;
Đài Tiếng nói Việt Nam; VTV1; VOV; sóng truyền hình tỉnh; sóng phát thanh và truyền hình tỉnh; Đài Phát thanh và Truyền hình Hà Nội;
chương trình truyền hình của tỉnh; Báo và Đài Phát thanh, Truyền hình tỉnh >press; Báo và phát thanh, truyền hình tỉnh >press;
các kênh truyền hình trung ương và địa phương; kênh truyền hình Quốc hội; Đài Phát thanh – Truyền hình thành phố; chuyên mục truyền hình;
truyền hình; sóng phát thanh, truyền hình; Đài PT-TH Quảng Ninh; sóng phát thanh, truyền hình địa phương; kênh truyền hình QTV; phóng sự truyền hình;
Đài Phát thanh, Truyền hình tỉnh; các đài truyền hình Trung ương; truyền hình tỉnh; VTV, VOV; chuyên mục trên sóng truyền hình;
Đài Tiếng nói nhân dân; tọa đàm truyền hình >conference_meeting`,
  ],
  [
    'press',
    'medium',
    `báo chí; các cơ quan báo chí; Báo Quảng Ninh; báo in, báo điện tử; báo điện tử; các báo, tạp chí; Tạp chí Tổ chức nhà nước;
các phương tiện thông tin đại chúng; phương tiện truyền thông đại chúng; báo, đài >tv_radio_province; báo đài >tv_radio_province;
các loại hình báo chí; các cơ quan thông tấn, báo chí; Báo Nhân Dân; báo viết, báo nói, báo hình; báo địa phương; các báo trung ương và địa phương;
phương tiện thông tin, truyền thông; báo giấy; các ấn phẩm báo chí >leaflet; Báo Lào Cai; Báo Nhân dân, Báo Quân đội nhân dân;
cơ quan báo chí Trung ương và địa phương; báo chí trong và ngoài tỉnh; báo in; tạp chí Đảng; các trang báo mạng; phương tiện thông tin đại chúng;
các ấn phẩm của Báo Quảng Ninh >leaflet; các cơ quan thông tin đại chúng; các cơ quan truyền thông`,
  ],
  ['press', 'event', `họp báo; thông cáo báo chí; họp báo định kỳ; hội nghị giao ban báo chí >conference_meeting`],
  [
    'conference_meeting',
    'event',
    `hội nghị; hội thảo; tọa đàm; toạ đàm; hội nghị giao ban; các cuộc họp giao ban; họp giao ban hằng tháng; hội nghị sơ kết, tổng kết; sinh hoạt chi bộ;
các buổi sinh hoạt chi bộ; họp cơ quan; hội nghị trực tuyến; hội nghị chuyên đề; các cuộc họp; các buổi họp; hội nghị cán bộ, công chức; họp chi bộ;
buổi nói chuyện chuyên đề; hội nghị quán triệt; hội nghị triển khai; sinh hoạt chuyên đề; diễn đàn; hội nghị phổ biến, quán triệt;
hội nghị lồng ghép; giao ban; hội nghị tuyên truyền; các cuộc họp, hội nghị của cơ quan; hội nghị viên chức, người lao động; lễ chào cờ đầu tuần;
các buổi họp cơ quan, sinh hoạt chi bộ; hội nghị truyền thông; hội nghị công chức; hội nghị giới thiệu; hội nghị chuyên đề về CCHC;
hội nghị tổng kết năm; hội nghị chuyên đề, tọa đàm; buổi tọa đàm; diễn đàn thanh niên với cải cách hành chính >mass_organisation;
hội nghị trực tuyến đến cấp xã; các buổi sinh hoạt chuyên đề; các kỳ họp, hội nghị; giao ban hằng tuần; chào cờ đầu tuần;
hội nghị đại biểu cán bộ, công chức; buổi sinh hoạt chính trị; họp phụ huynh học sinh; hội nghị học tập, quán triệt nghị quyết;
sinh hoạt chi bộ, họp cơ quan; các cuộc họp chuyên môn; hội thảo khoa học; hội nghị gặp mặt`,
  ],
  [
    'training',
    'event',
    `lớp tập huấn; tập huấn; hội nghị tập huấn >conference_meeting; lớp bồi dưỡng; các khóa đào tạo, bồi dưỡng; lớp bồi dưỡng nghiệp vụ;
các chương trình đào tạo, bồi dưỡng; khóa tập huấn trực tuyến; đào tạo, tập huấn; buổi tập huấn; tập huấn nghiệp vụ; đợt tập huấn; lớp đào tạo;
lớp tập huấn, bồi dưỡng; tập huấn chuyên sâu; khoá bồi dưỡng; lớp tập huấn kỹ năng số; khóa bồi dưỡng kiến thức quản lý nhà nước;
các lớp tập huấn chuyên đề; hội nghị tập huấn nghiệp vụ >conference_meeting; lớp bồi dưỡng nghiệp vụ cải cách hành chính;
các khóa đào tạo trực tuyến; đợt tập huấn, hướng dẫn; lớp học kỹ năng số; chương trình bồi dưỡng công chức; tập huấn trực tuyến`,
  ],
  [
    'one_stop_posting',
    'deed',
    `niêm yết công khai tại Bộ phận Một cửa; niêm yết tại trụ sở UBND xã; niêm yết công khai tại bộ phận tiếp nhận và trả kết quả;
niêm yết tại Trung tâm Phục vụ hành chính công; niêm yết, công khai tại trụ sở cơ quan; niêm yết công khai tại trụ sở làm việc;
niêm yết thủ tục hành chính tại nơi tiếp nhận hồ sơ; niêm yết công khai tại trụ sở cơ quan, đơn vị;
niêm yết công khai trên bảng thông báo của UBND phường; niêm yết công khai thủ tục hành chính tại bộ phận “một cửa”;
niêm yết công khai tại điểm tiếp nhận hồ sơ; bảng niêm yết thủ tục hành chính tại bộ phận một cửa;
niêm yết công khai tại nơi giải quyết thủ tục hành chính; niêm yết tại Bộ phận TN&TKQ; niêm yết công khai tại trụ sở Ủy ban nhân dân các xã, phường;
niêm yết công khai bộ thủ tục hành chính tại Bộ phận Một cửa; niêm yết đầy đủ, kịp thời TTHC tại Trung tâm Phục vụ hành chính công xã;
niêm yết công khai phí, lệ phí; niêm yết TTHC bằng mã QR; dán công khai quy trình tại bộ phận một cửa;
công khai thủ tục hành chính tại trụ sở UBND xã; niêm yết quy trình giải quyết hồ sơ;
niêm yết công khai danh mục thủ tục hành chính tại Bộ phận tiếp nhận và trả kết quả; công khai đầy đủ TTHC tại Bộ phận Một cửa;
niêm yết các quy định tại nơi làm việc`,
  ],
  [
    'leaflet',
    'thing',
    `tờ rơi; tờ gấp; sổ tay; cẩm nang; ấn phẩm; ấn phẩm tuyên truyền; tờ bướm; tờ rơi, tờ gấp; sổ tay hướng dẫn; cẩm nang cải cách hành chính; tập san;
sách hỏi - đáp; cuốn sổ tay; tài liệu tuyên truyền; tài liệu hỏi đáp; tờ gấp pháp luật; brochure; sổ tay hỏi đáp; ấn phẩm truyền thông;
tài liệu truyền thông; tờ gấp, cẩm nang; đặc san; sổ tay điện tử; tài liệu hướng dẫn; tờ tin; sách mỏng; tờ rơi song ngữ;
sổ tay điện tử hỏi đáp >survey_feedback; tờ gấp hướng dẫn nộp hồ sơ trực tuyến; cẩm nang bỏ túi; bộ tài liệu tuyên truyền; tờ rơi có mã QR;
cuốn cẩm nang hướng dẫn thủ tục hành chính; ấn phẩm, tờ rơi; tài liệu hỏi - đáp; bản tin nội bộ; sách hướng dẫn; tờ thông tin; truyện tranh`,
  ],
  [
    'billboard_banner',
    'thing',
    `pa nô; pano; panô; pa-nô; áp phích; áp-phích; băng rôn; băng-rôn; băng zôn; băng cờ; khẩu hiệu; biểu ngữ; tranh cổ động >mobile_info_arts;
bảng tuyên truyền; cờ phướn; pa nô, áp phích; băng rôn, khẩu hiệu; pano, áp phích, băng rôn; biển quảng cáo tấm lớn; standee; poster; hộp đèn;
pano tấm lớn; bandroll; cờ, băng rôn; pa-nô, áp-phích; cụm pano cổ động >mobile_info_arts; khẩu hiệu tuyên truyền; băng zôn 2 mặt; pano, khẩu hiệu;
cụm pa nô, áp phích; bảng pa nô tấm lớn; cờ, phướn, băng rôn; khẩu hiệu, áp phích; standee, poster; panô, áp phích, tranh cổ động >mobile_info_arts;
biểu ngữ, cờ đuôi nheo; bảng tuyên truyền tấm lớn; tấm pano; băng-rôn, khẩu hiệu`,
  ],
  [
    'billboard_banner',
    'deed',
    `tuyên truyền trực quan; cổ động trực quan >mobile_info_arts; tuyên truyền trực quan bằng pa nô, áp phích;
tuyên truyền cổ động trực quan >mobile_info_arts`,
  ],
  [
    'digital_board',
    'medium',
    `bảng điện tử; màn hình LED; màn hình Led; bảng thông tin điện tử; bảng LED; bảng chạy chữ điện tử; màn hình điện tử; bảng tin điện tử công cộng;
pano điện tử >billboard_banner; hệ thống bảng điện tử công cộng; bảng điện tử công cộng; màn hình led ngoài trời; bảng led điện tử;
các bảng tin điện tử; màn hình tivi tại Bộ phận Một cửa; biển báo điện tử; bảng chữ điện tử; màn hình cỡ lớn; màn hình LED tại sảnh trụ sở;
bảng điện tử tại Bộ phận Một cửa; bảng thông tin điện tử công cộng; màn hình LED quảng cáo ngoài trời; hệ thống màn hình điện tử; bảng chạy chữ;
các màn hình ở khu vực chờ; màn hình cảm ứng; màn hình ti vi tại bộ phận một cửa; hệ thống bảng tin điện tử`,
  ],
  [
    'contest',
    'event',
    `hội thi; cuộc thi; cuộc thi trực tuyến; cuộc thi viết; cuộc thi tìm hiểu cải cách hành chính; cuộc thi trắc nghiệm trực tuyến; cuộc thi sáng kiến;
hội thi tuyên truyền viên giỏi >oral_propaganda; thi tìm hiểu; cuộc thi sáng tác video clip >other social_media_general; hội thi, cuộc thi;
cuộc thi tìm hiểu pháp luật; thi trắc nghiệm trực tuyến; hội thi dân vận khéo; cuộc thi vẽ tranh; cuộc thi “Tìm hiểu về cải cách hành chính”;
hội thi tìm hiểu chuyển đổi số; cuộc thi trực tuyến trên mạng Internet >social_media_general; thi viết, cuộc thi ảnh;
cuộc thi, hội thi tìm hiểu pháp luật; Hội thi “Công chức thân thiện”; cuộc thi sáng kiến, giải pháp; cuộc thi trắc nghiệm; các hội thi`,
  ],
  [
    'dialogue',
    'event',
    `đối thoại; hội nghị đối thoại >conference_meeting; hội nghị đối thoại với doanh nghiệp >conference_meeting; tiếp xúc, đối thoại với người dân;
đối thoại trực tiếp; gặp gỡ, đối thoại với doanh nghiệp; diễn đàn đối thoại >conference_meeting; đối thoại trực tuyến; các buổi đối thoại;
hội nghị tiếp xúc, đối thoại >conference_meeting; tiếp xúc cử tri; hội nghị tiếp xúc cử tri >conference_meeting; các buổi tiếp xúc cử tri;
hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân >conference_meeting; buổi gặp gỡ, đối thoại;
đối thoại giữa người đứng đầu chính quyền với Nhân dân; hội nghị đối thoại trực tiếp với Nhân dân >conference_meeting;
buổi đối thoại giữa lãnh đạo huyện với doanh nghiệp; tiếp xúc, đối thoại với cử tri; các cuộc đối thoại; gặp gỡ doanh nghiệp; đối thoại định kỳ;
chương trình cà phê doanh nhân; gặp mặt doanh nghiệp; đối thoại chính sách`,
  ],
  [
    'survey_feedback',
    'deed',
    `khảo sát; khảo sát sự hài lòng của người dân; lấy ý kiến người dân; phiếu khảo sát; hòm thư góp ý; hệ thống tiếp nhận, trả lời phản ánh, kiến nghị;
chuyên mục hỏi đáp; phiếu lấy ý kiến; khảo sát trực tuyến; điều tra xã hội học; thăm dò ý kiến; hộp thư góp ý; chuyên mục hỏi - đáp;
hệ thống phản ánh hiện trường; phản ánh, kiến nghị của người dân; tiếp nhận ý kiến góp ý của tổ chức, cá nhân; phiếu đánh giá mức độ hài lòng;
giao lưu trực tuyến, hỏi đáp >dialogue; hòm thư tiếp nhận phản ánh, kiến nghị; phát phiếu lấy ý kiến; khảo sát, lấy ý kiến;
Hệ thống tiếp nhận phản ánh kiến nghị; phiếu thăm dò ý kiến; khảo sát mức độ hài lòng của người dân, doanh nghiệp; lấy phiếu đánh giá của người dân;
tiếp nhận, xử lý phản ánh, kiến nghị; phiếu khảo sát điện tử; thùng thư góp ý; đo lường sự hài lòng của người dân; hộp thư góp ý tại bộ phận một cửa;
lấy ý kiến đánh giá qua mã QR; thăm dò dư luận xã hội; phát phiếu khảo sát; chuyên mục Hỏi - Đáp trên Cổng thông tin điện tử >portal;
tiếp nhận ý kiến của người dân`,
  ],
  [
    'hotline',
    'medium',
    `đường dây nóng; “Đường dây nóng”; tổng đài 1022; hotline; số điện thoại đường dây nóng; số điện thoại tiếp nhận phản ánh, kiến nghị >survey_feedback;
tổng đài hỗ trợ; hộp thư điện tử tiếp nhận phản ánh, kiến nghị >survey_feedback; Tổng đài dịch vụ công; điện thoại đường dây nóng;
tổng đài thông tin 1022; đường dây nóng, hộp thư điện tử; đường dây nóng của Chủ tịch UBND xã; số điện thoại đường dây nóng của huyện; tổng đài 1900;
đường dây nóng và hòm thư góp ý >survey_feedback; Tổng đài 1022 của tỉnh; số điện thoại nóng; tổng đài tư vấn; Hotline 0203`,
  ],
  [
    'village_meeting',
    'event',
    `họp thôn; các cuộc họp thôn; họp tổ dân phố; sinh hoạt tổ dân phố; các cuộc họp của thôn, khu phố; sinh hoạt khu dân cư; hội nghị thôn, bản;
sinh hoạt thôn, xóm; họp dân; các buổi họp dân; họp xóm; họp ấp; họp bản; họp khu phố; họp khu dân cư; sinh hoạt cộng đồng dân cư; nhà văn hóa thôn;
nhà văn hóa các thôn, tổ dân phố; nhà sinh hoạt cộng đồng; hội nghị nhân dân; hội nghị khu dân cư; sinh hoạt ấp, khóm; họp khóm; họp buôn;
các buổi sinh hoạt tại khu dân cư; họp tổ nhân dân tự quản; các cuộc họp của thôn; hội nghị của tổ dân phố; nhà văn hoá khu phố;
các buổi họp tổ dân phố, thôn; các buổi họp thôn, xóm; sinh hoạt cộng đồng tại nhà văn hóa; họp tổ dân phố hằng tháng; hội nghị nhân dân ở thôn;
họp thôn, họp tổ dân phố; sinh hoạt khu phố; nhà văn hóa khu dân cư; các cuộc họp tổ dân phố; họp ấp, khu vực; các cuộc họp ở bản;
hội nghị đại diện hộ gia đình ở thôn; sinh hoạt của tổ dân phố; các buổi sinh hoạt ở khu phố; họp khối phố; hội nghị tại các thôn`,
  ],
  [
    'mass_organisation',
    'event',
    `sinh hoạt chi hội; sinh hoạt của các tổ chức đoàn thể; sinh hoạt đoàn thể; sinh hoạt hội viên; sinh hoạt đoàn, hội; sinh hoạt chi đoàn;
sinh hoạt của các chi hội, đoàn thể; sinh hoạt chi hội phụ nữ; sinh hoạt chi hội nông dân; sinh hoạt chi đoàn, chi hội;
các buổi sinh hoạt của Hội Phụ nữ; sinh hoạt đoàn viên, hội viên; các kỳ sinh hoạt hội viên`,
  ],
  [
    'mass_organisation',
    'people',
    `Mặt trận Tổ quốc và các đoàn thể; các tổ chức chính trị - xã hội; các hội, đoàn thể; Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội;
hệ thống Mặt trận Tổ quốc và đoàn thể các cấp; Hội Phụ nữ, Hội Nông dân, Đoàn Thanh niên; MTTQ và các đoàn thể; các tổ chức đoàn thể;
Đoàn Thanh niên; Hội Liên hiệp Phụ nữ xã; Ủy ban MTTQ và các tổ chức thành viên; tổ chức công đoàn; Hội Cựu chiến binh các cấp;
MTTQ và các tổ chức chính trị - xã hội; các tổ chức chính trị - xã hội, hội quần chúng; Mặt trận Tổ quốc xã; Đoàn thanh niên, Hội phụ nữ;
Liên đoàn Lao động huyện; Hội Nông dân các cấp; Ủy ban Mặt trận Tổ quốc và các đoàn thể nhân dân`,
  ],
  [
    'legal_education_integration',
    'woven',
    `các hội nghị phổ biến, giáo dục pháp luật >conference_meeting; công tác phổ biến, giáo dục pháp luật; hoạt động phổ biến, giáo dục pháp luật;
công tác PBGDPL; Ngày Pháp luật; Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam; các buổi tuyên truyền pháp luật;
các hội nghị tuyên truyền, phổ biến pháp luật >conference_meeting; các đợt tuyên truyền, phổ biến pháp luật;
công tác tuyên truyền, phổ biến, giáo dục pháp luật; các lớp phổ biến, giáo dục pháp luật`,
  ],
  [
    'mobile_app',
    'medium',
    `ứng dụng di động; app; các ứng dụng trên điện thoại thông minh; phần mềm; ứng dụng công dân số; ứng dụng “Công dân số Đầm Hà”; ứng dụng VNeID;
các ứng dụng trên thiết bị di động; phần mềm ứng dụng; ứng dụng trên điện thoại di động; app di động; ứng dụng Smart Quảng Ninh; ứng dụng điện thoại;
App Công dân số; ứng dụng trên nền tảng di động; ứng dụng chính quyền số; nền tảng Công dân số; các phần mềm ứng dụng; ứng dụng smartphone;
ứng dụng mobile; ứng dụng Công dân số Quảng Ninh; app của tỉnh; ứng dụng di động của huyện; ứng dụng trên điện thoại; các phần mềm, ứng dụng di động;
ứng dụng “Đầm Hà Smart”; nền tảng công dân số; phần mềm trên điện thoại thông minh`,
  ],
  ['oral_propaganda', 'deed', `tuyên truyền miệng; đội ngũ tuyên truyền viên miệng; tuyên truyền miệng tại cơ sở`],
  [
    'oral_propaganda',
    'people',
    `đội ngũ báo cáo viên, tuyên truyền viên; báo cáo viên; báo cáo viên, tuyên truyền viên cơ sở; báo cáo viên pháp luật; tuyên truyền viên;
hội nghị báo cáo viên >conference_meeting; tuyên truyền viên pháp luật; đội ngũ báo cáo viên các cấp; đội ngũ tuyên truyền viên cơ sở;
mạng lưới báo cáo viên; hoạt động của báo cáo viên, cộng tác viên; đội ngũ tuyên truyền viên pháp luật; đội ngũ báo cáo viên, cộng tác viên;
báo cáo viên Đảng; đội ngũ báo cáo viên của Đảng các cấp; tuyên truyền viên ở thôn, bản >village_meeting`,
  ],
  [
    'mobile_info_arts',
    'medium',
    `thông tin lưu động; tuyên truyền lưu động; xe tuyên truyền lưu động; đội thông tin lưu động; xe thông tin lưu động;
xe loa lưu động >loudspeaker_radio; xe cổ động; xe ô tô tuyên truyền lưu động; đội tuyên truyền lưu động; chiếu phim lưu động; thông tin cổ động;
xe lưu động; xe loa tuyên truyền lưu động >loudspeaker_radio; đội tuyên truyền lưu động của huyện; thông tin lưu động, cổ động;
xe ô tô thông tin lưu động; chiếu bóng lưu động`,
  ],
  [
    'mobile_info_arts',
    'event',
    `văn nghệ; sân khấu hóa; sân khấu hoá; hoạt động văn hóa, văn nghệ; biểu diễn văn nghệ; biểu diễn nghệ thuật; tiểu phẩm; hội diễn văn nghệ >contest;
chương trình thông tin cổ động; chương trình văn nghệ; tiểu phẩm tuyên truyền; liên hoan văn nghệ quần chúng; kịch ngắn; biểu diễn tiểu phẩm;
chương trình văn hóa, văn nghệ; sân khấu hóa, tiểu phẩm; giao lưu văn nghệ; vở kịch; chương trình nghệ thuật quần chúng;
hội diễn nghệ thuật quần chúng >contest`,
  ],
  [
    'other',
    'medium',
    `tin nhắn SMS; tin nhắn điện thoại; hệ thống tin nhắn; hệ thống tin nhắn SMS; tin nhắn đến thuê bao di động`,
  ],
  ['other', 'thing', `thư ngỏ; podcast >social_media_general; thư ngỏ gửi người dân`],
]
