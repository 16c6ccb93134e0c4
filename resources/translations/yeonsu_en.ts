<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct persons</source>
        <translation>
            <numerusform>%n distinct person</numerusform>
            <numerusform>%n distinct persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participating cities</source>
        <translation>
            <numerusform>%n participating city</numerusform>
            <numerusform>%n participating cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participating countries</source>
        <translation>
            <numerusform>%n participating country</numerusform>
            <numerusform>%n participating countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n outcome</numerusform>
            <numerusform>%n outcomes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>… and %n more rows.</source>
        <translation>
            <numerusform>… and %n more row.</numerusform>
            <numerusform>… and %n more rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows of the sheet were read, too.</source>
        <translation>
            <numerusform>%n hidden row of the sheet was read, too.</numerusform>
            <numerusform>%n hidden rows of the sheet were read, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePapers</name>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detailed themes</source>
        <translation>
            <numerusform>%n detailed theme</numerusform>
            <numerusform>%n detailed themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modes</source>
        <translation>
            <numerusform>%n mode</numerusform>
            <numerusform>%n modes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target regions</source>
        <translation>
            <numerusform>%n target region</numerusform>
            <numerusform>%n target regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continents</source>
        <translation>
            <numerusform>%n continent</numerusform>
            <numerusform>%n continents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n city</numerusform>
            <numerusform>%n cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of seniority</source>
        <translation>
            <numerusform>%n level of seniority</numerusform>
            <numerusform>%n levels of seniority</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityColumnText</name>
    <message numerus="yes">
        <source>Column “%1” seems to hold %2, in %n rows: %3.</source>
        <translation>
            <numerusform>Column “%1” seems to hold %2, in %n row: %3.</numerusform>
            <numerusform>Column “%1” seems to hold %2, in %n rows: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digit fits in %n of them.</source>
        <translation>
            <numerusform>The check digit fits in %n of them.</numerusform>
            <numerusform>The check digit fits in %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LongWriteText</name>
    <message numerus="yes">
        <source>Writing %Ln row(s)…</source>
        <translation>
            <numerusform>Writing %Ln row…</numerusform>
            <numerusform>Writing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutgoingRelease</name>
    <message numerus="yes">
        <source>%n numbers are not checked.</source>
        <translation>
            <numerusform>%n number is not checked.</numerusform>
            <numerusform>%n numbers are not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are wrong:</source>
        <translation>
            <numerusform>%n number is wrong:</numerusform>
            <numerusform>%n numbers are wrong:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacedTable</name>
    <message numerus="yes">
        <source>… %Ln more rows</source>
        <translation>
            <numerusform>… %Ln more row</numerusform>
            <numerusform>… %Ln more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more columns</source>
        <translation>
            <numerusform>… %Ln more column</numerusform>
            <numerusform>… %Ln more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln courses?</source>
        <translation>
            <numerusform>Delete %Ln course?</numerusform>
            <numerusform>Delete %Ln courses?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>Delete %Ln person?</numerusform>
            <numerusform>Delete %Ln people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln participants from the course?</source>
        <translation>
            <numerusform>Remove %Ln participant from the course?</numerusform>
            <numerusform>Remove %Ln participants from the course?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolments go with it.</source>
        <translation>
            <numerusform>%Ln enrolment goes with it.</numerusform>
            <numerusform>%Ln enrolments go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headcounts go with it.</source>
        <translation>
            <numerusform>%Ln headcount goes with it.</numerusform>
            <numerusform>%Ln headcounts go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows that were added?</source>
        <translation>
            <numerusform>Delete %n row that was added?</numerusform>
            <numerusform>Delete %n rows that were added?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln cities?</source>
        <translation>
            <numerusform>Delete %Ln city?</numerusform>
            <numerusform>Delete %Ln cities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other spellings go with it.</source>
        <translation>
            <numerusform>%n other spelling goes with it.</numerusform>
            <numerusform>%n other spellings go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln outcomes?</source>
        <translation>
            <numerusform>Delete %Ln outcome?</numerusform>
            <numerusform>Delete %Ln outcomes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes no longer go back to it.</source>
        <translation>
            <numerusform>%Ln outcome no longer goes back to it.</numerusform>
            <numerusform>%Ln outcomes no longer go back to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln forums with their programmes?</source>
        <translation>
            <numerusform>Delete %Ln forum with its programme?</numerusform>
            <numerusform>Delete %Ln forums with their programmes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln items from the programme?</source>
        <translation>
            <numerusform>Remove %Ln item from the programme?</numerusform>
            <numerusform>Remove %Ln items from the programme?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln groups from the forum?</source>
        <translation>
            <numerusform>Remove %Ln group from the forum?</numerusform>
            <numerusform>Remove %Ln groups from the forum?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases lose their annex.</source>
        <translation>
            <numerusform>%Ln release loses its annex.</numerusform>
            <numerusform>%Ln releases lose their annex.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealedCopyText</name>
    <message numerus="yes">
        <source>A pass phrase has at least %n character(s). Nothing was written.</source>
        <translation>
            <numerusform>A pass phrase has at least %n character. Nothing was written.</numerusform>
            <numerusform>A pass phrase has at least %n characters. Nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::BackupDetails</name>
    <message numerus="yes">
        <source>%Ln changes of the register are not in the copy.</source>
        <translation>
            <numerusform>%Ln change of the register is not in the copy.</numerusform>
            <numerusform>%Ln changes of the register are not in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are in the copy only.</source>
        <translation>
            <numerusform>%Ln change is in the copy only.</numerusform>
            <numerusform>%Ln changes are in the copy only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation>
            <numerusform>and %Ln older one</numerusform>
            <numerusform>and %Ln older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ChangesSinceDialog</name>
    <message numerus="yes">
        <source>%n figures are others now</source>
        <translation>
            <numerusform>%n figure has changed</numerusform>
            <numerusform>%n figures have changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ClaimsCard</name>
    <message numerus="yes">
        <source>%Ln numbers, none of them wrong</source>
        <translation>
            <numerusform>%Ln number, which is not wrong</numerusform>
            <numerusform>%Ln numbers, none of them wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are wrong</source>
        <translation>
            <numerusform>%Ln number is wrong</numerusform>
            <numerusform>%Ln numbers are wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows behind it</source>
        <translation>
            <numerusform>%Ln row behind it</numerusform>
            <numerusform>%Ln rows behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not checked</source>
        <translation>
            <numerusform>%Ln is not checked</numerusform>
            <numerusform>%Ln are not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::CoursesPage</name>
    <message numerus="yes">
        <source>%Ln courses selected</source>
        <translation>
            <numerusform>%Ln course selected</numerusform>
            <numerusform>%Ln courses selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::EnrolmentsDialog</name>
    <message numerus="yes">
        <source>Edit %n participants</source>
        <translation>
            <numerusform>Edit %n participant</numerusform>
            <numerusform>Edit %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ErasePeopleDialog</name>
    <message numerus="yes">
        <source>Erase %Ln people for good?</source>
        <translation>
            <numerusform>Erase %Ln person for good?</numerusform>
            <numerusform>Erase %Ln people for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Names, e-mail and note; organisation and job title in %Ln enrolments; what programmes of forums call them. All of this in the history and in the search, too.</source>
        <translation>
            <numerusform>Names, e-mail and note; organisation and job title in %Ln enrolment; what programmes of forums call them. All of this in the history and in the search, too.</numerusform>
            <numerusform>Names, e-mail and note; organisation and job title in %Ln enrolments; what programmes of forums call them. All of this in the history and in the search, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups of this register still hold all of it, in %1.</source>
        <translation>
            <numerusform>%Ln backup of this register still holds all of it, in %1.</numerusform>
            <numerusform>%Ln backups of this register still hold all of it, in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: names, e-mail and note, organisation and job title, and what programmes of forums call them, are blanked there. That somebody was deleted, and when, stays; no figure changes. Put back from the history, they come back without a name.</source>
        <translation>
            <numerusform>%Ln person: names, e-mail and note, organisation and job title, and what programmes of forums call them, are blanked there. That somebody was deleted, and when, stays; no figure changes. Put back from the history, they come back without a name.</numerusform>
            <numerusform>%Ln people: names, e-mail and note, organisation and job title, and what programmes of forums call them, are blanked there. That somebody was deleted, and when, stays; no figure changes. Put back from the history, they come back without a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::FigureChangesDialog</name>
    <message numerus="yes">
        <source>%n figures change</source>
        <translation>
            <numerusform>%n figure changes</numerusform>
            <numerusform>%n figures change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumPanel</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumsPage</name>
    <message numerus="yes">
        <source>%Ln forums selected</source>
        <translation>
            <numerusform>%Ln forum selected</numerusform>
            <numerusform>%Ln forums selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln acts selected</source>
        <translation>
            <numerusform>%Ln act selected</numerusform>
            <numerusform>%Ln acts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportCheckStep</name>
    <message numerus="yes">
        <source>%n cities are new to the register.</source>
        <translation>
            <numerusform>%n city is new to the register.</numerusform>
            <numerusform>%n cities are new to the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The country of %n rows is not kept, as they have no city.</source>
        <translation>
            <numerusform>The country of %n row is not kept, as it has no city.</numerusform>
            <numerusform>The country of %n rows is not kept, as they have no city.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and read, too.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet and read, too.</numerusform>
            <numerusform>%n rows are hidden in the sheet and read, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in their course already, otherwise than the list says.</source>
        <translation>
            <numerusform>%n person is in their course already, otherwise than the list says.</numerusform>
            <numerusform>%n people are in their course already, otherwise than the list says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take what the list says for %n who are here already</source>
        <translation>
            <numerusform>&amp;Take what the list says for %n who is here already</numerusform>
            <numerusform>&amp;Take what the list says for %n who are here already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportFileStep</name>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and read, too.</source>
        <translation>
            <numerusform>%n row is hidden in the sheet and read, too.</numerusform>
            <numerusform>%n rows are hidden in the sheet and read, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::KeptLongDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept for more than %n years</source>
        <translation>
            <numerusform>Kept for more than %n year</numerusform>
            <numerusform>Kept for more than %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people more were deleted, but are not kept for that long: with 0 years they are shown, too.</source>
        <translation>
            <numerusform>%Ln person more was deleted, but is not kept for that long: with 0 years they are shown, too.</numerusform>
            <numerusform>%Ln people more were deleted, but are not kept for that long: with 0 years they are shown, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::MergeCitiesDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in headcounts</source>
        <translation>
            <numerusform>%n more in headcounts</numerusform>
            <numerusform>%n more in headcounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::MergePeopleDialog</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomesPage</name>
    <message numerus="yes">
        <source>%Ln outcomes selected</source>
        <translation>
            <numerusform>%Ln outcome selected</numerusform>
            <numerusform>%Ln outcomes selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PaperDialog</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PaperView</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PassPhraseDialog</name>
    <message numerus="yes">
        <source>At least %n letters; several words are better than a short riddle.</source>
        <translation>
            <numerusform>At least %n letter; several words are better than a short riddle.</numerusform>
            <numerusform>At least %n letters; several words are better than a short riddle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PeoplePage</name>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>%Ln person selected</numerusform>
            <numerusform>%Ln people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacePanel</name>
    <message numerus="yes">
        <source>%Ln places selected</source>
        <translation>
            <numerusform>%Ln place selected</numerusform>
            <numerusform>%Ln places selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacesPage</name>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cities</source>
        <translation>
            <numerusform>%Ln city</numerusform>
            <numerusform>%Ln cities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places selected</source>
        <translation>
            <numerusform>%Ln place selected</numerusform>
            <numerusform>%Ln places selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PressPackDialog</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ProgrammeNotice</name>
    <message numerus="yes">
        <source>%n minutes are free before “%1”.</source>
        <translation>
            <numerusform>%n minute is free before “%1”.</numerusform>
            <numerusform>%n minutes are free before “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” begins %n minutes before the item ahead of it is over.</source>
        <translation>
            <numerusform>“%1” begins %n minute before the item ahead of it is over.</numerusform>
            <numerusform>“%1” begins %n minutes before the item ahead of it is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PublicationGateDialog</name>
    <message numerus="yes">
        <source>%n must be mended</source>
        <translation>
            <numerusform>%n thing must be mended</numerusform>
            <numerusform>%n things must be mended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n to look at</source>
        <translation>
            <numerusform>Nothing stands in the way; %n thing to look at</numerusform>
            <numerusform>Nothing stands in the way; %n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleasesPage</name>
    <message numerus="yes">
        <source>%Ln releases selected</source>
        <translation>
            <numerusform>%Ln release selected</numerusform>
            <numerusform>%Ln releases selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::RowsBehindDialog</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments; whoever came more than once is counted once.</source>
        <translation>
            <numerusform>%n enrolment; whoever came more than once is counted once.</numerusform>
            <numerusform>%n enrolments; whoever came more than once is counted once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ShownListReader</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::TitleQueue</name>
    <message numerus="yes">
        <source>Set for %n titles</source>
        <translation>
            <numerusform>Set for %n title</numerusform>
            <numerusform>Set for %n titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowHost</name>
    <message numerus="yes">
        <source>The check found %n thing(s) that are wrong. Restore a backup if you have one.</source>
        <translation>
            <numerusform>The check found %n thing that is wrong. Restore a backup if you have one.</numerusform>
            <numerusform>The check found %n things that are wrong. Restore a backup if you have one.</numerusform>
        </translation>
    </message>
</context>
</TS>
