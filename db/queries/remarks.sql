-- Words that people doubt, report by report; `stem` null asks for all.
SELECT remark.seq, stem AS report, start, end, quote, reason, note, who, at
  FROM remark JOIN report ON report.id = report_id JOIN journal ON journal.seq = remark.seq
 WHERE :stem IS NULL OR stem = :stem ORDER BY stem, start, remark.seq
