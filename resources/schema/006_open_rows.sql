-- Rows of a list that were left out because they may be of somebody known: brought in again, the same file
-- leaves them out again, although by then the register may know more.
ALTER TABLE import_batch ADD COLUMN open_rows TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(open_rows))
