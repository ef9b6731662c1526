-- The tags of one thing.
SELECT tag FROM tag WHERE subject = :subject ORDER BY tag
