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
        <source>%n cities in all</source>
        <translation>
            <numerusform>%n city in all</numerusform>
            <numerusform>%n cities in all</numerusform>
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
        <source>%n countries in all</source>
        <translation>
            <numerusform>%n country in all</numerusform>
            <numerusform>%n countries in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others, added up</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others, added up</numerusform>
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
    <name>Question</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n courses?</source>
        <translation>
            <numerusform>Delete %n course?</numerusform>
            <numerusform>Delete %n courses?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people?</source>
        <translation>
            <numerusform>Delete %n person?</numerusform>
            <numerusform>Delete %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participants from the course?</source>
        <translation>
            <numerusform>Remove %n participant from the course?</numerusform>
            <numerusform>Remove %n participants from the course?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments go with it.</source>
        <translation>
            <numerusform>%n enrolment goes with it.</numerusform>
            <numerusform>%n enrolments go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headcounts go with it.</source>
        <translation>
            <numerusform>%n headcount goes with it.</numerusform>
            <numerusform>%n headcounts go with it.</numerusform>
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
        <source>Delete %n cities?</source>
        <translation>
            <numerusform>Delete %n city?</numerusform>
            <numerusform>Delete %n cities?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other spellings go with it.</source>
        <translation>
            <numerusform>%n other spelling goes with it.</numerusform>
            <numerusform>%n other spellings go with it.</numerusform>
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
    <name>yeonsu::CourseDialog</name>
    <message numerus="yes">
        <source>Mark %n participant(s) as completed, too</source>
        <translation>
            <numerusform>Mark %n participant as completed, too</numerusform>
            <numerusform>Mark %n participants as completed, too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::CoursesPage</name>
    <message numerus="yes">
        <source>%n courses selected</source>
        <translation>
            <numerusform>%n course selected</numerusform>
            <numerusform>%n courses selected</numerusform>
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
    <name>yeonsu::HistoryPage</name>
    <message numerus="yes">
        <source>%n acts selected</source>
        <translation>
            <numerusform>%n act selected</numerusform>
            <numerusform>%n acts selected</numerusform>
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
    <name>yeonsu::PeoplePage</name>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation>
            <numerusform>%n person selected</numerusform>
            <numerusform>%n people selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacePanel</name>
    <message numerus="yes">
        <source>%n places selected</source>
        <translation>
            <numerusform>%n place selected</numerusform>
            <numerusform>%n places selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacesPage</name>
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
        <source>%n places selected</source>
        <translation>
            <numerusform>%n place selected</numerusform>
            <numerusform>%n places selected</numerusform>
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
