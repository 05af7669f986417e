CREATE VIEW v_channel_mix AS
WITH used AS (
  SELECT
    plan_id,
    channel,
    CAST(count(*) AS INTEGER) AS mentions,
    CAST(count(DISTINCT (start_offset, end_offset)) AS INTEGER) AS strength,
    max(confidence) AS confidence,
    arg_min(mention_id, (start_offset, end_offset, mention_id)) AS first_mention_id
  FROM channel_mentions
  GROUP BY plan_id, channel
),
totals AS (
  SELECT plan_id, CAST(sum(strength) AS INTEGER) AS plan_mentions FROM used GROUP BY plan_id
)
SELECT
  s.plan_id,
  s.plan_year,
  s.locality_id,
  s.locality_name,
  s.locality_name_sort,
  s.locality_level,
  s.district_name,
  s.district_name_sort,
  s.province_name,
  s.province_name_sort,
  s.current_locality_name,
  s.current_locality_name_sort,
  s.current_province_name,
  s.current_province_name_sort,
  s.text_quality,
  c.code AS channel,
  c.ordinal AS channel_ordinal,
  c.label_vi AS channel_label_vi,
  c.label_en AS channel_label_en,
  u.plan_id IS NOT NULL AS has_channel,
  coalesce(u.mentions, 0) AS mentions,
  coalesce(u.strength, 0) AS strength,
  coalesce(t.plan_mentions, 0) AS plan_mentions,
  CASE WHEN t.plan_mentions > 0 THEN coalesce(u.strength, 0) / t.plan_mentions END AS share_of_plan_mentions,
  u.confidence,
  u.first_mention_id
FROM v_plan_scope AS s
CROSS JOIN (SELECT * FROM codes WHERE list = 'channel') AS c
LEFT JOIN used AS u ON u.plan_id = s.plan_id AND u.channel = c.code
LEFT JOIN totals AS t ON t.plan_id = s.plan_id;

COMMENT ON VIEW v_channel_mix IS 'Cơ cấu kênh: mỗi kế hoạch và mỗi kênh một dòng, kể cả kênh không dùng | Channel mix: one row a plan and channel, channels that are not used included';
COMMENT ON COLUMN v_channel_mix.plan_id IS 'Kế hoạch (bảng plans) | The plan (table plans)';
COMMENT ON COLUMN v_channel_mix.plan_year IS 'Năm kế hoạch | Year the plan is for';
COMMENT ON COLUMN v_channel_mix.locality_id IS 'Đơn vị hành chính khi ban hành (bảng localities); với sở, ngành là tỉnh của cơ quan | Unit at the time of issue (table localities); for a department its province';
COMMENT ON COLUMN v_channel_mix.locality_name IS 'Tên đơn vị khi ban hành; với sở, ngành là tên cơ quan | Name of the unit at the time of issue; for a department the body';
COMMENT ON COLUMN v_channel_mix.locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của locality_name; dùng để sắp xếp | Rank of locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_channel_mix.locality_level IS 'Loại đơn vị (bảng codes) | Kind of unit (table codes)';
COMMENT ON COLUMN v_channel_mix.district_name IS 'Huyện, quận, thị xã, thành phố thuộc tỉnh khi ban hành | District at the time of issue';
COMMENT ON COLUMN v_channel_mix.district_name_sort IS 'Thứ tự chữ cái tiếng Việt của district_name; dùng để sắp xếp | Rank of district_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_channel_mix.province_name IS 'Tỉnh, thành phố khi ban hành | Province at the time of issue';
COMMENT ON COLUMN v_channel_mix.province_name_sort IS 'Thứ tự chữ cái tiếng Việt của province_name; dùng để sắp xếp | Rank of province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_channel_mix.current_locality_name IS 'Tên đơn vị ngày nay | Name of the unit of today';
COMMENT ON COLUMN v_channel_mix.current_locality_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_locality_name; dùng để sắp xếp | Rank of current_locality_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_channel_mix.current_province_name IS 'Tỉnh, thành phố ngày nay | Province of today';
COMMENT ON COLUMN v_channel_mix.current_province_name_sort IS 'Thứ tự chữ cái tiếng Việt của current_province_name; dùng để sắp xếp | Rank of current_province_name in Vietnamese order; sort by it';
COMMENT ON COLUMN v_channel_mix.text_quality IS 'Chất lượng chữ của tài liệu; khác clean thì "không thấy" có thể là không đọc được | Quality of the text; where it is not clean, nothing found may mean unreadable';
COMMENT ON COLUMN v_channel_mix.channel IS 'Kênh (bảng codes, danh mục channel) | Channel (table codes, list channel)';
COMMENT ON COLUMN v_channel_mix.channel_ordinal IS 'Thứ tự của kênh trong danh mục | Place of the channel in its list';
COMMENT ON COLUMN v_channel_mix.channel_label_vi IS 'Tên kênh, tiếng Việt | Name of the channel in Vietnamese';
COMMENT ON COLUMN v_channel_mix.channel_label_en IS 'Tên kênh, tiếng Anh | Name of the channel in English';
COMMENT ON COLUMN v_channel_mix.has_channel IS 'true khi kế hoạch dự định dùng kênh này | true where the plan means to use the channel';
COMMENT ON COLUMN v_channel_mix.mentions IS 'Số dòng channel_mentions của kênh trong kế hoạch; 0 khi không thấy | Rows of channel_mentions for the channel in the plan; 0 where none was found';
COMMENT ON COLUMN v_channel_mix.strength IS 'Độ đậm: số chỗ khác nhau trong văn bản nhắc kênh này | Strength: number of distinct places of the text that mention the channel';
COMMENT ON COLUMN v_channel_mix.plan_mentions IS 'Tổng strength của mọi kênh trong kế hoạch: mẫu số của share_of_plan_mentions | Sum of strength over all channels of the plan: denominator of share_of_plan_mentions';
COMMENT ON COLUMN v_channel_mix.share_of_plan_mentions IS 'strength chia cho plan_mentions, từ 0 đến 1; null khi kế hoạch không có kênh nào | strength divided by plan_mentions, 0 to 1; null where the plan has no channel at all';
COMMENT ON COLUMN v_channel_mix.confidence IS 'Độ tin cậy cao nhất trong các lần nhắc; null khi không có | Highest confidence among the mentions; null where there is none';
COMMENT ON COLUMN v_channel_mix.first_mention_id IS 'Lần nhắc đầu tiên (bảng channel_mentions) | First mention (table channel_mentions)';
