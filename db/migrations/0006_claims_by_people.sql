-- Claims that people entered or struck are found without looking at all others.
CREATE INDEX claim_by_person ON claim (key) WHERE source = 'person';
CREATE INDEX claim_struck ON claim (id) WHERE struck;
