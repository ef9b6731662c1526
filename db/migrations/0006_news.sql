-- What has come in since a moment is read again and again while somebody looks on.

CREATE INDEX report_by_arrival ON report (added_at);
