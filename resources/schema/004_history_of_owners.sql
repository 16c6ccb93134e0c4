-- What belongs to a course or a person (enrolments, headcounts) is part of its history, also when it is gone.
CREATE INDEX change_row_by_course_before ON change_row (json_extract(before, '$.course_id'))
    WHERE json_extract(before, '$.course_id') IS NOT NULL
--
CREATE INDEX change_row_by_course_after ON change_row (json_extract(after, '$.course_id'))
    WHERE json_extract(after, '$.course_id') IS NOT NULL
--
CREATE INDEX change_row_by_person_before ON change_row (json_extract(before, '$.person_id'))
    WHERE json_extract(before, '$.person_id') IS NOT NULL
--
CREATE INDEX change_row_by_person_after ON change_row (json_extract(after, '$.person_id'))
    WHERE json_extract(after, '$.person_id') IS NOT NULL
