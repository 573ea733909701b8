-- What an adverse event was, by a code of core/domain/adverseevent: the same thing is counted as the same. NULL: nobody
-- said yet, as with all from before.
ALTER TABLE adverse_event ADD COLUMN kind TEXT;
