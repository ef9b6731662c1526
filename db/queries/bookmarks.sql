-- The bookmarks, the newest first.
SELECT subject, start, end, name, at FROM bookmark ORDER BY at DESC, subject, start
