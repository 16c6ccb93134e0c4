<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
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
    <name>ChartNumbers</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>그 밖 %n개</numerusform>
        </translation>
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
</TS>
