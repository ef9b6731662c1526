-- The text of one report.
SELECT text FROM report_text JOIN report ON report.id = report_id WHERE stem = :stem
