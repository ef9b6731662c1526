-- Reports with these words, the best fit first; of the many that common words find, the newest are weighed.
SELECT stem, report.title, report.outlet, published, bm25 (report_fts, 8.0, 3.0, 1.0) AS fit,
       snippet (report_fts, 2, '', '', '…', 12) AS extract
  FROM report_fts JOIN report ON report.id = report_fts.rowid
 WHERE report_fts MATCH :words AND report_fts.rowid IN
       (SELECT rowid FROM report_fts WHERE report_fts MATCH :words ORDER BY rowid DESC LIMIT :weighed)
 ORDER BY fit LIMIT :limit
