-- The place of a report in the list.
SELECT age_order, stem FROM report WHERE stem = :wanted
