-- A rank stands exactly where its text stands, and equal texts have equal ranks.
SELECT 'documents.file_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM documents HAVING count(*) FILTER ((file_name IS NULL) <> (file_name_sort IS NULL)) > 0 OR count(DISTINCT file_name) <> count(DISTINCT file_name_sort)
UNION ALL
SELECT 'document_names.file_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM document_names HAVING count(*) FILTER ((file_name IS NULL) <> (file_name_sort IS NULL)) > 0 OR count(DISTINCT file_name) <> count(DISTINCT file_name_sort)
UNION ALL
SELECT 'plans.title' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((title IS NULL) <> (title_sort IS NULL)) > 0 OR count(DISTINCT title) <> count(DISTINCT title_sort)
UNION ALL
SELECT 'plans.doc_number' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((doc_number IS NULL) <> (doc_number_sort IS NULL)) > 0 OR count(DISTINCT doc_number) <> count(DISTINCT doc_number_sort)
UNION ALL
SELECT 'plans.issuer' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((issuer IS NULL) <> (issuer_sort IS NULL)) > 0 OR count(DISTINCT issuer) <> count(DISTINCT issuer_sort)
UNION ALL
SELECT 'plans.locality_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((locality_name IS NULL) <> (locality_name_sort IS NULL)) > 0 OR count(DISTINCT locality_name) <> count(DISTINCT locality_name_sort)
UNION ALL
SELECT 'plans.district_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((district_name IS NULL) <> (district_name_sort IS NULL)) > 0 OR count(DISTINCT district_name) <> count(DISTINCT district_name_sort)
UNION ALL
SELECT 'plans.province_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((province_name IS NULL) <> (province_name_sort IS NULL)) > 0 OR count(DISTINCT province_name) <> count(DISTINCT province_name_sort)
UNION ALL
SELECT 'plans.current_locality_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((current_locality_name IS NULL) <> (current_locality_name_sort IS NULL)) > 0 OR count(DISTINCT current_locality_name) <> count(DISTINCT current_locality_name_sort)
UNION ALL
SELECT 'plans.current_province_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((current_province_name IS NULL) <> (current_province_name_sort IS NULL)) > 0 OR count(DISTINCT current_province_name) <> count(DISTINCT current_province_name_sort)
UNION ALL
SELECT 'plans.signer_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plans HAVING count(*) FILTER ((signer_name IS NULL) <> (signer_name_sort IS NULL)) > 0 OR count(DISTINCT signer_name) <> count(DISTINCT signer_name_sort)
UNION ALL
SELECT 'localities.name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM localities HAVING count(*) FILTER ((name IS NULL) <> (name_sort IS NULL)) > 0 OR count(DISTINCT name) <> count(DISTINCT name_sort)
UNION ALL
SELECT 'legal_citations.number' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM legal_citations HAVING count(*) FILTER ((number IS NULL) <> (number_sort IS NULL)) > 0 OR count(DISTINCT number) <> count(DISTINCT number_sort)
UNION ALL
SELECT 'legal_citations.issuer' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM legal_citations HAVING count(*) FILTER ((issuer IS NULL) <> (issuer_sort IS NULL)) > 0 OR count(DISTINCT issuer) <> count(DISTINCT issuer_sort)
UNION ALL
SELECT 'legal_documents.number' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM legal_documents HAVING count(*) FILTER ((number IS NULL) <> (number_sort IS NULL)) > 0 OR count(DISTINCT number) <> count(DISTINCT number_sort)
UNION ALL
SELECT 'legal_documents.issuer' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM legal_documents HAVING count(*) FILTER ((issuer IS NULL) <> (issuer_sort IS NULL)) > 0 OR count(DISTINCT issuer) <> count(DISTINCT issuer_sort)
UNION ALL
SELECT 'legal_documents.title' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM legal_documents HAVING count(*) FILTER ((title IS NULL) <> (title_sort IS NULL)) > 0 OR count(DISTINCT title) <> count(DISTINCT title_sort)
UNION ALL
SELECT 'cascade_steps.issuer' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM cascade_steps HAVING count(*) FILTER ((issuer IS NULL) <> (issuer_sort IS NULL)) > 0 OR count(DISTINCT issuer) <> count(DISTINCT issuer_sort)
UNION ALL
SELECT 'cascade_steps.number' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM cascade_steps HAVING count(*) FILTER ((number IS NULL) <> (number_sort IS NULL)) > 0 OR count(DISTINCT number) <> count(DISTINCT number_sort)
UNION ALL
SELECT 'cascade_steps.title' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM cascade_steps HAVING count(*) FILTER ((title IS NULL) <> (title_sort IS NULL)) > 0 OR count(DISTINCT title) <> count(DISTINCT title_sort)
UNION ALL
SELECT 'plan_places.then_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plan_places HAVING count(*) FILTER ((then_name IS NULL) <> (then_name_sort IS NULL)) > 0 OR count(DISTINCT then_name) <> count(DISTINCT then_name_sort)
UNION ALL
SELECT 'plan_places.then_province' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plan_places HAVING count(*) FILTER ((then_province IS NULL) <> (then_province_sort IS NULL)) > 0 OR count(DISTINCT then_province) <> count(DISTINCT then_province_sort)
UNION ALL
SELECT 'plan_places.now_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plan_places HAVING count(*) FILTER ((now_name IS NULL) <> (now_name_sort IS NULL)) > 0 OR count(DISTINCT now_name) <> count(DISTINCT now_name_sort)
UNION ALL
SELECT 'plan_places.now_province' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM plan_places HAVING count(*) FILTER ((now_province IS NULL) <> (now_province_sort IS NULL)) > 0 OR count(DISTINCT now_province) <> count(DISTINCT now_province_sort)
UNION ALL
SELECT 'assignments.actor' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM assignments HAVING count(*) FILTER ((actor IS NULL) <> (actor_sort IS NULL)) > 0 OR count(DISTINCT actor) <> count(DISTINCT actor_sort)
UNION ALL
SELECT 'recipients.recipient' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM recipients HAVING count(*) FILTER ((recipient IS NULL) <> (recipient_sort IS NULL)) > 0 OR count(DISTINCT recipient) <> count(DISTINCT recipient_sort)
UNION ALL
SELECT 'refused_files.file_name' AS relation, CAST(count(*) AS VARCHAR) AS id, 'rank' AS problem FROM refused_files HAVING count(*) FILTER ((file_name IS NULL) <> (file_name_sort IS NULL)) > 0 OR count(DISTINCT file_name) <> count(DISTINCT file_name_sort);
