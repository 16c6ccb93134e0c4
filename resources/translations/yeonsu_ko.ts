<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>add course %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit course %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete course %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1 courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add participant to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit participant of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove participant from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove %1 participants from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add headcount to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit headcount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete headcount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete %1 headcounts of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>This row is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryButton</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Someone else deleted this row in the meantime. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this row in the meantime, so it was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this in the meantime: it is now “%1”, and you entered “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in this course already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is used already. Choose another one; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Participants and courses by policy theme</source>
        <translation>정책 주제별 참가자와 과정</translation>
    </message>
    <message>
        <source>International training participants (attendances) and courses by policy theme</source>
        <translation>정책 주제별 국제연수 참가자(연인원)와 과정 수</translation>
    </message>
    <message>
        <source>Participants by policy theme</source>
        <translation>정책 주제별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by policy theme</source>
        <translation>정책 주제별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Participants by continent</source>
        <translation>대륙별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by continent</source>
        <translation>대륙별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Participating cities by continent</source>
        <translation>대륙별 참가 도시</translation>
    </message>
    <message>
        <source>Cities that took part in international training, by continent</source>
        <translation>대륙별 국제연수 참가 도시 수</translation>
    </message>
    <message>
        <source>Participants by seniority</source>
        <translation>직급별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by seniority at the time</source>
        <translation>참가 당시 직급별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Courses by year</source>
        <translation>연도별 과정</translation>
    </message>
    <message>
        <source>International training courses by year</source>
        <translation>연도별 국제연수 과정 수</translation>
    </message>
    <message>
        <source>Courses by year and mode</source>
        <translation>연도·방식별 과정</translation>
    </message>
    <message>
        <source>International training courses by year and mode</source>
        <translation>연도·방식별 국제연수 과정 수</translation>
    </message>
    <message>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendances</source>
        <translation>
            <numerusform>연인원 %n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct persons</source>
        <translation>
            <numerusform>실인원 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>courses</source>
        <translation>회</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n회</numerusform>
        </translation>
    </message>
    <message>
        <source>cities</source>
        <translation>개</translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>%n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities in all</source>
        <translation>
            <numerusform>도시 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>countries</source>
        <translation>개국</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n개국</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries in all</source>
        <translation>
            <numerusform>%n개국</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>막대 그래프</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>세로 막대 그래프</translation>
    </message>
    <message>
        <source>Stacked column chart</source>
        <translation>누적 막대 그래프</translation>
    </message>
    <message>
        <source>Pie chart</source>
        <translation>원 그래프</translation>
    </message>
    <message>
        <source>Donut chart</source>
        <translation>도넛 그래프</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1년</translation>
    </message>
    <message>
        <source>, %1–%2</source>
        <translation>, %1–%2년</translation>
    </message>
    <message>
        <source>Source: register of international training (as of %1)</source>
        <translation>자료: 국제연수 등록부 (%1 기준)</translation>
    </message>
    <message>
        <source>Source: %1, register of international training (as of %2)</source>
        <translation>자료: %1 국제연수 등록부 (%2 기준)</translation>
    </message>
    <message>
        <source>shares are rounded one by one and add up to %1</source>
        <translation>비율은 각각 반올림해 합이 %1임</translation>
    </message>
    <message>
        <source>Nothing has been counted here yet</source>
        <translation>아직 집계된 내용이 없습니다</translation>
    </message>
    <message>
        <source>In all %1.</source>
        <translation>모두 %1.</translation>
    </message>
    <message>
        <source>Largest: %1.</source>
        <translation>가장 많은 것은 %1.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save “%1” as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a mark to narrow the other charts to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartNumbers</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>그 밖 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press 16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances by theme · courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances by continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities by continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances by seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses by year</source>
        <translation type="unfinished">연도별 과정</translation>
    </message>
</context>
<context>
    <name>CityEdit</name>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of the new city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This city is new to the register. Which country is it in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 (new)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>themes, continents, cities-by-continent, seniority or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar, column, stacked, pie or donut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual size: press, banner, square, a4-half or slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that the figures are said to be of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write: .png, .svg or .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrites a file that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size takes a width and a height from %1 to %2 pixels, such as 1200x800, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size and --preset cannot go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart %1 cannot be drawn as %2. It can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2022-11-25, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out takes a file that ends in .png, .svg or .pdf, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws one chart of a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“yeonsu %1 --help” tells how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new register with the reference data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints all figures of a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints one cross table of a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a register and says what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a whole, checked copy of a register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a register from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yeonsu, the register of international training programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the result is written: text, json or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted: courses, attendances, persons, cities, countries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, theme-group, theme, mode, target, continent, country, city or seniority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants (attendances)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants (persons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills it with the Seoul 2008–2022 sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2019, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that began in this year or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses that began in this year or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these themes or theme groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people from these continents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people from these countries (ISO 3166-1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only courses held so: invited, online, blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people of these levels of seniority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only courses meant for these regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was written by a newer version of Yeonsu and is only read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseDialog</name>
    <message>
        <source>Edit course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name (Korean)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name (&amp;English)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;aces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prere&amp;quisite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePanel</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a headcount…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of participants whose names are not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first course, and then its participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run of the same course (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a course to see its participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n courses selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The CSV file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for the press…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts appear as soon as the register has a course that is running or completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cities</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <comment>countries</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentDialog</name>
    <message>
        <source>Add participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a code or a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;urse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name o&amp;rder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed o&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnrolmentModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Technical detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportChartDialog</name>
    <message>
        <source>Save chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all figures again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detailed theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadcountDialog</name>
    <message>
        <source>Edit headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New headcount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadcountModel</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 (taken back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownDateEdit</name>
    <message>
        <source>Known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has all the words of the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Yeonsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses %1 · Attendances %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Yeonsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Yeonsu %1&lt;/h3&gt;&lt;p&gt;The register of international training programmes.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;&lt;p&gt;Typeface: Pretendard (SIL Open Font License). Icons: Lucide (ISC). City suggestions: GeoNames (CC BY 4.0). Country names: i18n-iso-countries (MIT) and iso-codes.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find name, city, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first person here, or as a participant of a course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to see their courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see their courses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodButton</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonEnrolmentModel</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority (latest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A picture is written as .png, .svg or .pdf. Nothing was written to %1.</source>
        <translation>그림은 .png, .svg, .pdf로만 저장할 수 있습니다. %1에는 아무것도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headcounts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the course “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n courses?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n participants from the course?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the headcount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n headcounts go with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer the prerequisite of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed in this window is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceText</name>
    <message>
        <source>themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countries</source>
        <translation type="unfinished">개국</translation>
    </message>
    <message>
        <source>cities</source>
        <translation type="unfinished">개</translation>
    </message>
    <message>
        <source>other spellings of cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courses</source>
        <translation type="unfinished">회</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headcounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is still in use (%1) and was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterFileText</name>
    <message>
        <source>“%1” is not a register of this program. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was not overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is damaged and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another program and was not replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off: part of the file is missing. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>This register is open for reading only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceFile</name>
    <message>
        <source>The folder %1 does not exist. Nothing was written.</source>
        <translation>폴더 %1이(가) 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Nothing was changed.</source>
        <translation>%1에 쓸 수 없습니다. 파일이나 폴더가 읽기 전용입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. An older file is as it was.</source>
        <translation>디스크가 가득 차 %1을(를) 쓰지 못했습니다. 이전 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 could not be written. An older file is as it was.</source>
        <translation>%1을(를) 쓰지 못했습니다. 이전 파일은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>RowSection</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A key consists of Latin letters, digits, &quot;-&quot; and &quot;_&quot;.</source>
        <translation>키에는 영문자, 숫자, &quot;-&quot;, &quot;_&quot;만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>이름을 입력하세요.</translation>
    </message>
    <message>
        <source>A setting needs a key.</source>
        <translation>설정에는 키가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Choose the group of this theme.</source>
        <translation>이 주제의 묶음을 고르세요.</translation>
    </message>
    <message>
        <source>A country&apos;s code has two capital letters (ISO 3166-1).</source>
        <translation>국가 코드는 영문 대문자 두 자입니다(ISO 3166-1).</translation>
    </message>
    <message>
        <source>Choose the country&apos;s continent.</source>
        <translation>국가의 대륙을 고르세요.</translation>
    </message>
    <message>
        <source>Choose the city&apos;s country.</source>
        <translation>도시의 국가를 고르세요.</translation>
    </message>
    <message>
        <source>An alias needs its city.</source>
        <translation>다른 표기가 가리키는 도시를 고르세요.</translation>
    </message>
    <message>
        <source>Enter the other spelling.</source>
        <translation>다른 표기를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a job title.</source>
        <translation>직함을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a seniority.</source>
        <translation>직급을 고르세요.</translation>
    </message>
    <message>
        <source>Enter the course&apos;s code.</source>
        <translation>과정 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the course&apos;s name.</source>
        <translation>과정 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>첫날을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the last day.</source>
        <translation>마지막 날을 입력하세요.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>마지막 날이 첫날보다 앞섭니다.</translation>
    </message>
    <message>
        <source>The capacity cannot be below zero.</source>
        <translation>정원은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A course cannot be its own prerequisite.</source>
        <translation>과정은 자기 자신의 선수 과정이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter a name; one name is enough.</source>
        <translation>이름을 입력하세요. 성이나 이름 하나만 있어도 됩니다.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>전자우편 주소의 형식이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a course.</source>
        <translation>과정을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>연수생을 고르세요.</translation>
    </message>
    <message>
        <source>The number of people must be above zero.</source>
        <translation>인원은 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Enter a name for the view.</source>
        <translation>보기의 이름을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yeonsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of international training, and every figure that comes from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a register file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts an empty register · Ctrl+Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .yeonsu file · Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seoul 2008–2022, with invented people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>Another program is writing to the register. Nothing was changed; try again.</source>
        <translation>다른 프로그램이 등록부에 쓰고 있습니다. 바뀐 것은 없습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The register can only be read. Nothing was changed.</source>
        <translation>등록부를 읽기만 할 수 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The register is damaged. Restore it from a backup.</source>
        <translation>등록부가 손상되었습니다. 백업에서 되살리세요.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>디스크가 가득 찼습니다. 바뀐 것은 없습니다. 공간을 마련한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The change does not fit the other rows of the register. Nothing was changed.</source>
        <translation>등록부의 다른 내용과 맞지 않는 변경입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The file is not a register.</source>
        <translation>등록부 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The register could not be read or written. Nothing was changed.</source>
        <translation>등록부를 읽거나 쓰지 못했습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>New person “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2 refers to a row of %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2 holds text that is not in its usual form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an empty register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Seoul 2008–2022 sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy of the register to any place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a copy named after today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through the whole register for anything wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row on the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on the page shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export for the press…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Yeonsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHost</name>
    <message>
        <source>Registers (*.yeonsu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was written by a newer version of Yeonsu. It is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. The register is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register lies on a network drive. Only one program can have it open at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is open. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was written and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The check found %n thing(s) that are wrong. Restore a backup if you have one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
