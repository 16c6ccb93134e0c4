<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>Act</name>
    <message>
        <source>add course %1</source>
        <translation>과정 %1 추가</translation>
    </message>
    <message>
        <source>edit course %1</source>
        <translation>과정 %1 수정</translation>
    </message>
    <message>
        <source>delete course %1</source>
        <translation>과정 %1 삭제</translation>
    </message>
    <message>
        <source>delete %1 courses</source>
        <translation>과정 %1개 삭제</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>연수생 추가</translation>
    </message>
    <message>
        <source>edit person</source>
        <translation>연수생 수정</translation>
    </message>
    <message>
        <source>delete person</source>
        <translation>연수생 삭제</translation>
    </message>
    <message>
        <source>delete %1 people</source>
        <translation>연수생 %1명 삭제</translation>
    </message>
    <message>
        <source>add participant to %1</source>
        <translation>%1에 참가자 추가</translation>
    </message>
    <message>
        <source>edit participant of %1</source>
        <translation>%1의 참가자 수정</translation>
    </message>
    <message>
        <source>remove participant from %1</source>
        <translation>%1에서 참가자 빼기</translation>
    </message>
    <message>
        <source>remove %1 participants from %2</source>
        <translation>%2에서 참가자 %1명 빼기</translation>
    </message>
    <message>
        <source>add headcount to %1</source>
        <translation>%1에 인원 집계 추가</translation>
    </message>
    <message>
        <source>edit headcount of %1</source>
        <translation>%1의 인원 집계 수정</translation>
    </message>
    <message>
        <source>delete headcount of %1</source>
        <translation>%1의 인원 집계 삭제</translation>
    </message>
    <message>
        <source>delete %1 headcounts of %2</source>
        <translation>%2의 인원 집계 %1건 삭제</translation>
    </message>
    <message>
        <source>begin with countries, themes and seniority</source>
        <translation>국가·주제·직급으로 시작</translation>
    </message>
    <message>
        <source>begin with the sample</source>
        <translation>예제로 시작</translation>
    </message>
    <message>
        <source>edit %1 courses</source>
        <translation>과정 %1개 수정</translation>
    </message>
    <message>
        <source>edit %1 people</source>
        <translation>연수생 %1명 수정</translation>
    </message>
    <message>
        <source>merge two people</source>
        <translation>연수생 두 명 합치기</translation>
    </message>
    <message>
        <source>mark two people as not the same</source>
        <translation>두 연수생을 다른 사람으로 표시</translation>
    </message>
    <message>
        <source>merge %1 into %2</source>
        <translation>%1 → %2 합치기</translation>
    </message>
    <message>
        <source>edit %1 enrolments</source>
        <translation>참가 기록 %1건 수정</translation>
    </message>
    <message>
        <source>mark two cities as not the same</source>
        <translation>두 도시를 다른 도시로 표시</translation>
    </message>
    <message>
        <source>put back “%1” of %2</source>
        <translation>%2의 “%1” 되돌리기</translation>
    </message>
    <message>
        <source>put back %1 values of %2</source>
        <translation>%2의 값 %1개 되돌리기</translation>
    </message>
    <message>
        <source>put back %1</source>
        <translation>%1 되돌리기</translation>
    </message>
    <message>
        <source>put back: %1</source>
        <translation>되돌리기: %1</translation>
    </message>
    <message>
        <source>add city %1</source>
        <translation>도시 %1 추가</translation>
    </message>
    <message>
        <source>edit city %1</source>
        <translation>도시 %1 수정</translation>
    </message>
    <message>
        <source>delete city %1</source>
        <translation>도시 %1 삭제</translation>
    </message>
    <message>
        <source>delete %1 cities</source>
        <translation>도시 %1곳 삭제</translation>
    </message>
    <message>
        <source>mark %1 cities as members of Metropolis</source>
        <translation>도시 %1곳을 메트로폴리스 회원으로 표시</translation>
    </message>
    <message>
        <source>mark %1 cities as no members of Metropolis</source>
        <translation>도시 %1곳의 메트로폴리스 회원 표시 해제</translation>
    </message>
    <message>
        <source>mark %1 cities as sister cities</source>
        <translation>도시 %1곳을 자매도시로 표시</translation>
    </message>
    <message>
        <source>mark %1 cities as no sister cities</source>
        <translation>도시 %1곳의 자매도시 표시 해제</translation>
    </message>
    <message>
        <source>edit country %1</source>
        <translation>국가 %1 수정</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>%1의 대륙을 %2(으)로 변경</translation>
    </message>
    <message>
        <source>edit continent %1</source>
        <translation>대륙 %1 수정</translation>
    </message>
    <message>
        <source>save view “%1”</source>
        <translation>보기 “%1” 저장</translation>
    </message>
    <message>
        <source>rename view to “%1”</source>
        <translation>보기 이름을 “%1”(으)로 변경</translation>
    </message>
    <message>
        <source>delete view “%1”</source>
        <translation>보기 “%1” 삭제</translation>
    </message>
    <message>
        <source>change organisation&apos;s name</source>
        <translation>기관 이름 변경</translation>
    </message>
    <message>
        <source>change the register&apos;s notice</source>
        <translation>안내문 변경</translation>
    </message>
    <message>
        <source>set the logo</source>
        <translation>로고 설정</translation>
    </message>
    <message>
        <source>remove the logo</source>
        <translation>로고 제거</translation>
    </message>
    <message>
        <source>change the language of charts</source>
        <translation>그래프 언어 변경</translation>
    </message>
    <message>
        <source>set seniority of job title “%1”</source>
        <translation>직위 “%1”의 직급 지정</translation>
    </message>
    <message>
        <source>set seniority of %1 job titles</source>
        <translation>직위 %1개의 직급 지정</translation>
    </message>
    <message>
        <source>forget seniority of job title “%1”</source>
        <translation>직위 “%1”의 직급 기억 삭제</translation>
    </message>
    <message>
        <source>forget seniority of %1 job titles</source>
        <translation>직위 %1개의 직급 기억 삭제</translation>
    </message>
    <message>
        <source>add theme group %1</source>
        <translation>주제 묶음 %1 추가</translation>
    </message>
    <message>
        <source>edit theme group %1</source>
        <translation>주제 묶음 %1 수정</translation>
    </message>
    <message>
        <source>change the place of theme group %1</source>
        <translation>주제 묶음 %1의 순서 변경</translation>
    </message>
    <message>
        <source>merge theme group %1 into %2</source>
        <translation>주제 묶음 %1 → %2 합치기</translation>
    </message>
    <message>
        <source>delete theme group %1</source>
        <translation>주제 묶음 %1 삭제</translation>
    </message>
    <message>
        <source>add theme %1</source>
        <translation>주제 %1 추가</translation>
    </message>
    <message>
        <source>edit theme %1</source>
        <translation>주제 %1 수정</translation>
    </message>
    <message>
        <source>move theme %1 to %2</source>
        <translation>주제 %1을(를) %2(으)로 옮기기</translation>
    </message>
    <message>
        <source>change the place of theme %1</source>
        <translation>주제 %1의 순서 변경</translation>
    </message>
    <message>
        <source>merge theme %1 into %2</source>
        <translation>주제 %1 → %2 합치기</translation>
    </message>
    <message>
        <source>delete theme %1</source>
        <translation>주제 %1 삭제</translation>
    </message>
    <message>
        <source>add seniority %1</source>
        <translation>직급 %1 추가</translation>
    </message>
    <message>
        <source>edit seniority %1</source>
        <translation>직급 %1 수정</translation>
    </message>
    <message>
        <source>change the place of seniority %1</source>
        <translation>직급 %1의 순서 변경</translation>
    </message>
    <message>
        <source>merge seniority %1 into %2</source>
        <translation>직급 %1 → %2 합치기</translation>
    </message>
    <message>
        <source>delete seniority %1</source>
        <translation>직급 %1 삭제</translation>
    </message>
    <message>
        <source>set %1 of course %2</source>
        <translation>과정 %2의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of %2 courses</source>
        <translation>과정 %2개의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of a person</source>
        <translation>연수생의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of %2 people</source>
        <translation>연수생 %2명의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of a participant of %2</source>
        <translation>%2 참가자의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of %2 enrolments</source>
        <translation>참가 기록 %2건의 %1 변경</translation>
    </message>
    <message>
        <source>add chart “%1”</source>
        <translation>그래프 “%1” 추가</translation>
    </message>
    <message>
        <source>change chart “%1”</source>
        <translation>그래프 “%1” 변경</translation>
    </message>
    <message>
        <source>rename chart to “%1”</source>
        <translation>그래프 이름을 “%1”(으)로 변경</translation>
    </message>
    <message>
        <source>move chart “%1”</source>
        <translation>그래프 “%1” 이동</translation>
    </message>
    <message>
        <source>remove chart “%1”</source>
        <translation>그래프 “%1” 제거</translation>
    </message>
    <message>
        <source>bring in %1 courses from “%2”</source>
        <translation>“%2”에서 과정 %1개 가져오기</translation>
    </message>
    <message>
        <source>bring in %1 participants from “%2”</source>
        <translation>“%2”에서 참가자 %1명 가져오기</translation>
    </message>
    <message>
        <source>bring in %1 headcounts from “%2”</source>
        <translation>“%2”에서 인원 %1건 가져오기</translation>
    </message>
    <message>
        <source>add outcome “%1”</source>
        <translation>성과사례 “%1” 추가</translation>
    </message>
    <message>
        <source>edit outcome “%1”</source>
        <translation>성과사례 “%1” 수정</translation>
    </message>
    <message>
        <source>delete outcome “%1”</source>
        <translation>성과사례 “%1” 삭제</translation>
    </message>
    <message>
        <source>delete %1 outcomes</source>
        <translation>성과사례 %1건 삭제</translation>
    </message>
    <message>
        <source>add policy %1</source>
        <translation>정책 %1 추가</translation>
    </message>
    <message>
        <source>edit policy %1</source>
        <translation>정책 %1 수정</translation>
    </message>
    <message>
        <source>merge policy %1 into %2</source>
        <translation>정책 %1 → %2 합치기</translation>
    </message>
    <message>
        <source>delete policy %1</source>
        <translation>정책 %1 삭제</translation>
    </message>
    <message>
        <source>delete forum “%1”</source>
        <translation>행사 “%1” 삭제</translation>
    </message>
    <message>
        <source>delete %1 forums</source>
        <translation>행사 %1건 삭제</translation>
    </message>
    <message>
        <source>delete release “%1”</source>
        <translation>보도자료 “%1” 삭제</translation>
    </message>
    <message>
        <source>delete %1 releases</source>
        <translation>보도자료 %1건 삭제</translation>
    </message>
    <message>
        <source>set %1 of outcome “%2”</source>
        <translation>성과사례 “%2”의 %1 변경</translation>
    </message>
    <message>
        <source>set %1 of %2 outcomes</source>
        <translation>성과사례 %2건의 %1 변경</translation>
    </message>
    <message>
        <source>freeze release “%1”</source>
        <translation>“%1” 보도자료 확정</translation>
    </message>
    <message>
        <source>make release “%1” a draft again</source>
        <translation>“%1” 보도자료를 다시 초안으로</translation>
    </message>
    <message>
        <source>add forum “%1”</source>
        <translation>행사 “%1” 추가</translation>
    </message>
    <message>
        <source>edit forum “%1”</source>
        <translation>행사 “%1” 수정</translation>
    </message>
    <message>
        <source>add “%1” to the programme</source>
        <translation>프로그램에 “%1” 추가</translation>
    </message>
    <message>
        <source>edit “%1” of the programme</source>
        <translation>프로그램의 “%1” 수정</translation>
    </message>
    <message>
        <source>move “%1” within the programme</source>
        <translation>프로그램에서 “%1” 이동</translation>
    </message>
    <message>
        <source>remove “%1” from the programme</source>
        <translation>프로그램에서 “%1” 빼기</translation>
    </message>
    <message>
        <source>remove %1 items from the programme</source>
        <translation>프로그램에서 순서 %1개 빼기</translation>
    </message>
    <message>
        <source>make the programme of “%1” contiguous</source>
        <translation>“%1” 프로그램 시간 이어 붙이기</translation>
    </message>
    <message>
        <source>add group “%1” to the forum</source>
        <translation>행사에 참석 집단 “%1” 추가</translation>
    </message>
    <message>
        <source>edit group “%1” of the forum</source>
        <translation>행사의 참석 집단 “%1” 수정</translation>
    </message>
    <message>
        <source>remove group “%1” from the forum</source>
        <translation>행사에서 참석 집단 “%1” 빼기</translation>
    </message>
    <message>
        <source>remove %1 groups from the forum</source>
        <translation>행사에서 참석 집단 %1개 빼기</translation>
    </message>
    <message>
        <source>forget what was decided about “%1”</source>
        <translation>“%1”에 대한 결정 지우기</translation>
    </message>
    <message>
        <source>add release “%1”</source>
        <translation>보도자료 “%1” 추가</translation>
    </message>
    <message>
        <source>edit release “%1”</source>
        <translation>보도자료 “%1” 수정</translation>
    </message>
    <message>
        <source>decide about “%1”</source>
        <translation>“%1”에 대한 결정</translation>
    </message>
    <message>
        <source>erase a person</source>
        <translation>연수생 1명의 인적 사항 지우기</translation>
    </message>
    <message>
        <source>erase %1 people</source>
        <translation>연수생 %1명의 인적 사항 지우기</translation>
    </message>
    <message>
        <source>change the wording of certificates</source>
        <translation>수료증 문구 변경</translation>
    </message>
</context>
<context>
    <name>ActRowText</name>
    <message>
        <source>This program does not know what was changed there.</source>
        <translation>무엇을 바꾸었는지 이 프로그램에서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such act in the history.</source>
        <translation>변경 기록에 그런 작업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ActText</name>
    <message>
        <source>This row is no longer there.</source>
        <translation>이 항목은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Choose two rows to make one of them.</source>
        <translation>하나로 합칠 두 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>“%1” is still in use (%2) and was not deleted.</source>
        <translation>“%1”은(는) 사용 중이므로(%2) 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is the theme that its group is known by. Merge the group instead.</source>
        <translation>“%1”은(는) 그 묶음을 대표하는 주제입니다. 묶음을 합치세요.</translation>
    </message>
    <message>
        <source>“%1” is annexed to the release “%2”, which is frozen, and was not deleted.</source>
        <translation>“%1”은(는) 확정된 보도자료 “%2”의 붙임이므로 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is frozen already.</source>
        <translation>“%1” 보도자료는 이미 확정되었습니다.</translation>
    </message>
    <message>
        <source>“%1” is a draft.</source>
        <translation>“%1” 보도자료는 초안입니다.</translation>
    </message>
    <message>
        <source>The programme would go on after midnight, and was left as it is.</source>
        <translation>프로그램이 자정을 넘기게 되어 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Whoever is chosen was erased already.</source>
        <translation>선택한 사람의 인적 사항은 이미 지워졌습니다.</translation>
    </message>
    <message>
        <source>A person who was erased cannot be merged.</source>
        <translation>인적 사항이 지워진 사람은 합칠 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>AttributionText</name>
    <message>
        <source>Library</source>
        <translation>라이브러리</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>Cities, selected and corrected</source>
        <translation>도시(가려 뽑고 고침)</translation>
    </message>
    <message>
        <source>Names of countries, corrected; codes of iso-codes</source>
        <translation>국가 이름(고침), 코드는 iso-codes</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>퍼블릭 도메인</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The folder of the backups cannot be read: %1</source>
        <translation>백업 폴더를 읽을 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>Someone else deleted this row in the meantime. Nothing was changed.</source>
        <translation>그사이 다른 사람이 이 항목을 삭제했습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Someone else changed this row in the meantime, so it was not deleted.</source>
        <translation>그사이 다른 사람이 이 항목을 바꾸어 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>This person is in this course already. Nothing was changed.</source>
        <translation>이 연수생은 이미 이 과정에 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is used already. Choose another one; nothing was changed.</source>
        <translation>“%1”은(는) 이미 쓰이고 있습니다. 다른 값을 고르세요. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The same row was to be changed twice at once. Nothing was changed.</source>
        <translation>같은 항목을 한 번에 두 번 바꾸려 했습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>These two people are known as not the same already. Nothing was changed.</source>
        <translation>두 연수생은 이미 다른 사람으로 표시되어 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>These two cities are known as not the same already. Nothing was changed.</source>
        <translation>두 도시는 이미 다른 도시로 표시되어 있습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>Someone else changed “%1” in the meantime: it is now “%2”, and you entered “%3”. Nothing was changed.</source>
        <translation>그사이 다른 사람이 “%1”을(를) 바꾸었습니다. 현재 값은 “%2”, 입력한 값은 “%3”입니다. 입력한 값은 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>The outcome goes back to this person already. Nothing was changed.</source>
        <translation>이 성과사례에 이미 연결된 연수생입니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The outcome goes back to this policy already. Nothing was changed.</source>
        <translation>이 성과사례에 이미 연결된 정책입니다. 아무것도 바꾸지 않았습니다.</translation>
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
    <message>
        <source>Bar chart</source>
        <translation>막대 그래프</translation>
    </message>
    <message>
        <source>Column chart</source>
        <translation>세로 막대 그래프</translation>
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
        <source>rounded shares add up to %1</source>
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
    <message>
        <source>Nothing fits the filter</source>
        <translation>조건에 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>Participants by country</source>
        <translation>국가별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by country</source>
        <translation>국가별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Courses by year and target region</source>
        <translation>연도·대상 지역별 과정 수</translation>
    </message>
    <message>
        <source>International training courses by year and target region</source>
        <translation>연도·대상 지역별 국제연수 과정 수</translation>
    </message>
    <message>
        <source>Participants by year and policy theme</source>
        <translation>연도·정책 주제별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by year and policy theme</source>
        <translation>연도·정책 주제별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Participants by year</source>
        <translation>연도별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by year</source>
        <translation>연도별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>Participants by continent and seniority</source>
        <translation>대륙·직급별 참가자</translation>
    </message>
    <message>
        <source>International training participants (attendances) by continent and seniority</source>
        <translation>대륙·참가 당시 직급별 국제연수 참가자(연인원)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2별 %1</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%2·%3별 %1</translation>
    </message>
    <message>
        <source>Stacked bar chart</source>
        <translation>누적 막대 그래프</translation>
    </message>
    <message>
        <source>Grouped bar chart</source>
        <translation>묶은 막대 그래프</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2년 대비 %1</translation>
    </message>
    <message>
        <source>%1 (%2) on %3</source>
        <translation>%3년 대비 %1 (%2)</translation>
    </message>
    <message>
        <source>people counted without names not included</source>
        <translation>이름 없이 집계된 인원은 실인원에서 빠짐</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>By %1: %2.</source>
        <translation>%1별: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n participating cities</source>
        <translation>
            <numerusform>도시 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participating countries</source>
        <translation>
            <numerusform>%n개국</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 in %1</source>
        <translation>%1년 %2</translation>
    </message>
    <message>
        <source>Kind of outcome</source>
        <translation>성과 유형</translation>
    </message>
    <message>
        <source>Outcomes by continent and kind</source>
        <translation>대륙·유형별 성과사례</translation>
    </message>
    <message>
        <source>Outcomes of international training by continent of the city and by kind</source>
        <translation>도시의 대륙·유형별 국제연수 성과사례 수</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>건</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>비율(%)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>전년 대비 증감</translation>
    </message>
    <message>
        <source>Change (%)</source>
        <translation>전년 대비 증감률(%)</translation>
    </message>
    <message>
        <source>Total, at least</source>
        <translation>합계(최소)</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과사례</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Bars</source>
        <translation>막대</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>세로 막대</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>원형</translation>
    </message>
    <message>
        <source>Donut</source>
        <translation>도넛</translation>
    </message>
    <message>
        <source>Press 16:9</source>
        <translation>보도용 16:9</translation>
    </message>
    <message>
        <source>Wide banner</source>
        <translation>가로 배너</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>정사각형</translation>
    </message>
    <message>
        <source>Half of A4</source>
        <translation>A4 절반</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Attendances by theme · courses</source>
        <translation>정책 주제별 참가자(연인원) · 과정</translation>
    </message>
    <message>
        <source>Attendances by continent</source>
        <translation>대륙별 참가자(연인원)</translation>
    </message>
    <message>
        <source>Cities by continent</source>
        <translation>대륙별 도시 수</translation>
    </message>
    <message>
        <source>Attendances by seniority</source>
        <translation>직급별 참가자(연인원)</translation>
    </message>
    <message>
        <source>Courses by year</source>
        <translation>연도별 과정 수</translation>
    </message>
    <message>
        <source>Click a bar to narrow the other charts to it</source>
        <translation>막대를 누르면 다른 그래프도 그 주제로 좁혀집니다</translation>
    </message>
    <message>
        <source>People (share)</source>
        <translation>명 (비율)</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Seniority at the time of the course</source>
        <translation>참가 당시 직급</translation>
    </message>
    <message>
        <source>By the year of the first day</source>
        <translation>시작일의 연도 기준</translation>
    </message>
    <message>
        <source>Attendances by country</source>
        <translation>국가별 참가자(연인원)</translation>
    </message>
    <message>
        <source>Courses by year and target region</source>
        <translation>연도·대상 지역별 과정 수</translation>
    </message>
    <message>
        <source>Attendances by year and theme</source>
        <translation>연도·주제별 참가자(연인원)</translation>
    </message>
    <message>
        <source>Attendances by continent and seniority</source>
        <translation>대륙·직급별 참가자(연인원)</translation>
    </message>
    <message>
        <source>Those with most people (share)</source>
        <translation>참가자가 많은 국가 (비율)</translation>
    </message>
    <message>
        <source>Stacked bars</source>
        <translation>누적 막대</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>묶은 막대</translation>
    </message>
    <message>
        <source>Outcomes by continent and kind</source>
        <translation>대륙·유형별 성과사례</translation>
    </message>
</context>
<context>
    <name>CityEntries</name>
    <message>
        <source>%1 · %2 (new)</source>
        <translation>%1 · %2 (새 도시)</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The language of the chart.</source>
        <translation>그래프의 언어입니다.</translation>
    </message>
    <message>
        <source>The size in pixels, such as 1200x800.</source>
        <translation>픽셀 단위 크기입니다(예: 1200x800).</translation>
    </message>
    <message>
        <source>A title of your own.</source>
        <translation>직접 정한 제목입니다.</translation>
    </message>
    <message>
        <source>The day that the figures are as of.</source>
        <translation>수치의 기준일입니다.</translation>
    </message>
    <message>
        <source>Overwrites a file that exists.</source>
        <translation>이미 있는 파일을 덮어씁니다.</translation>
    </message>
    <message>
        <source>--%1 does not accept “%2”. It takes: %3.</source>
        <translation>--%1에 “%2”은(는) 쓸 수 없습니다. 쓸 수 있는 값: %3.</translation>
    </message>
    <message>
        <source>--size takes a width and a height from %1 to %2 pixels, such as 1200x800, not “%3”.</source>
        <translation>--size에는 너비와 높이를 %1~%2픽셀로 1200x800처럼 씁니다. “%3”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--size and --preset cannot go together.</source>
        <translation>--size와 --preset은 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The chart %1 cannot be drawn as %2. It can be: %3.</source>
        <translation>그래프 %1은(는) %2(으)로 그릴 수 없습니다. 쓸 수 있는 종류: %3.</translation>
    </message>
    <message>
        <source>--as-of takes a date such as 2022-11-25, not “%1”.</source>
        <translation>--as-of에는 날짜를 2022-11-25처럼 씁니다. “%1”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--%1 is needed.</source>
        <translation>--%1이(가) 필요합니다.</translation>
    </message>
    <message>
        <source>Draws one chart of a register.</source>
        <translation>등록부의 그래프 하나를 그립니다.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>이 도움말을 보여 줍니다.</translation>
    </message>
    <message>
        <source>An argument is missing: %1.</source>
        <translation>인수가 빠졌습니다: %1.</translation>
    </message>
    <message>
        <source>There is one argument too many: “%1”.</source>
        <translation>인수가 하나 더 많습니다: “%1”.</translation>
    </message>
    <message>
        <source>“yeonsu %1 --help” tells how it is used.</source>
        <translation>사용법은 “yeonsu %1 --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Makes a new register with the reference data.</source>
        <translation>기준 자료가 든 새 등록부를 만듭니다.</translation>
    </message>
    <message>
        <source>Prints all figures of a register.</source>
        <translation>등록부의 모든 수치를 출력합니다.</translation>
    </message>
    <message>
        <source>Prints one cross table of a register.</source>
        <translation>등록부의 교차표 하나를 출력합니다.</translation>
    </message>
    <message>
        <source>Checks a register and says what is wrong with it.</source>
        <translation>등록부를 점검하고 잘못된 곳을 알려 줍니다.</translation>
    </message>
    <message>
        <source>Writes a whole, checked copy of a register.</source>
        <translation>점검을 마친 등록부 전체의 사본을 저장합니다.</translation>
    </message>
    <message>
        <source>Makes a register from a copy.</source>
        <translation>사본에서 등록부를 만듭니다.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>창을 엽니다.</translation>
    </message>
    <message>
        <source>Yeonsu, the register of international training programmes</source>
        <translation>연수, 국제연수 과정 등록부</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션은 없습니다.</translation>
    </message>
    <message>
        <source>How the result is written: text, json or csv.</source>
        <translation>결과의 형식입니다: text, json, csv 중 하나.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Participants (attendances)</source>
        <translation>참가자(연인원)</translation>
    </message>
    <message>
        <source>Participants (persons)</source>
        <translation>참가자(실인원)</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation>과장급 이상</translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation>주제 묶음</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>참가(연인원)</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>저장할 파일입니다.</translation>
    </message>
    <message>
        <source>Fills it with the Seoul 2008–2022 sample.</source>
        <translation>서울 2008–2022 예제로 채웁니다.</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>등록부에 이상이 없습니다.</translation>
    </message>
    <message>
        <source>--%1 takes a year such as 2019, not “%2”.</source>
        <translation>--%1에는 연도를 2019처럼 씁니다. “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Courses that began in this year or later.</source>
        <translation>이 해나 그 뒤에 시작한 과정만 집계합니다.</translation>
    </message>
    <message>
        <source>Courses that began in this year or earlier.</source>
        <translation>이 해나 그 전에 시작한 과정만 집계합니다.</translation>
    </message>
    <message>
        <source>Only these themes or theme groups.</source>
        <translation>이 주제나 주제 묶음만 집계합니다.</translation>
    </message>
    <message>
        <source>Only people from these continents.</source>
        <translation>이 대륙에서 온 사람만 집계합니다.</translation>
    </message>
    <message>
        <source>Only people from these countries (ISO 3166-1).</source>
        <translation>이 국가에서 온 사람만 집계합니다(ISO 3166-1).</translation>
    </message>
    <message>
        <source>Only people of these levels of seniority.</source>
        <translation>이 직급의 사람만 집계합니다.</translation>
    </message>
    <message>
        <source>Only courses meant for these regions.</source>
        <translation>이 지역을 대상으로 한 과정만 집계합니다.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of Yeonsu and can only be read.</source>
        <translation>더 새로운 버전의 연수에서 저장한 등록부이므로 읽기만 합니다.</translation>
    </message>
    <message>
        <source>Which chart: %1.</source>
        <translation>그래프: %1.</translation>
    </message>
    <message>
        <source>How it is drawn: %1.</source>
        <translation>그리는 방식: %1.</translation>
    </message>
    <message>
        <source>A usual size: %1.</source>
        <translation>자주 쓰는 크기: %1.</translation>
    </message>
    <message>
        <source>The file to write; its ending says as what: %1.</source>
        <translation>저장할 파일. 확장자가 형식을 정합니다: %1.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in one of: %1; not “%2”.</source>
        <translation>--out에는 확장자가 다음 중 하나인 파일을 지정하세요: %1. “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>What is counted: %1.</source>
        <translation>무엇을 셀지: %1.</translation>
    </message>
    <message>
        <source>By what: %1.</source>
        <translation>나누는 기준: %1.</translation>
    </message>
    <message>
        <source>Only courses held so: %1.</source>
        <translation>이 방식의 과정만: %1.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Nothing was written.</source>
        <translation>“%1” 폴더가 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a register.</source>
        <translation>“%1”은(는) 명령도 등록부 파일도 아닙니다.</translation>
    </message>
    <message>
        <source>There is no display to open the window on. “yeonsu --help” lists what can be done without one.</source>
        <translation>창을 열 화면(디스플레이)이 없습니다. 화면 없이 할 수 있는 일은 “yeonsu --help”로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>결과를 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>--%1 takes one value, not “%2” and “%3”.</source>
        <translation>--%1에는 값을 하나만 쓸 수 있습니다. “%2”과(와) “%3”을(를) 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--from %1 is later than --to %2, so that no year is left.</source>
        <translation>--from %1이(가) --to %2보다 늦어 해당하는 연도가 없습니다.</translation>
    </message>
    <message>
        <source>Writes all charts with their tables, alt texts and a page.</source>
        <translation>모든 그래프를 표, 대체 텍스트, 안내 페이지와 함께 씁니다.</translation>
    </message>
    <message>
        <source>The folder to write, or the zip file.</source>
        <translation>쓸 폴더 또는 zip 파일입니다.</translation>
    </message>
    <message>
        <source>The languages; without it, both.</source>
        <translation>언어입니다. 쓰지 않으면 두 언어 모두입니다.</translation>
    </message>
    <message>
        <source>Writes one zip file instead of a folder.</source>
        <translation>폴더 대신 zip 파일 하나로 씁니다.</translation>
    </message>
    <message>
        <source>Writes all charts of a register with their tables, alt texts and a page that lists them.</source>
        <translation>등록부의 모든 그래프를 표, 대체 텍스트, 목록 페이지와 함께 씁니다.</translation>
    </message>
    <message>
        <source>Writes a table of a register.</source>
        <translation>등록부의 표를 파일로 씁니다.</translation>
    </message>
    <message>
        <source>Which table: %1.</source>
        <translation>어떤 표인지: %1.</translation>
    </message>
    <message>
        <source>The file to write; its ending says as what: xlsx, csv.</source>
        <translation>쓸 파일. 형식은 확장자로 정합니다: xlsx, csv.</translation>
    </message>
    <message>
        <source>Leaves out names, e-mails, organisations, job titles and notes.</source>
        <translation>이름, 전자우편, 소속, 직위, 비고를 뺍니다.</translation>
    </message>
    <message>
        <source>Brings a list of courses, participants or headcounts in.</source>
        <translation>과정, 참가자, 인원 명단을 가져옵니다.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows.</source>
        <translation>
            <numerusform>… 외 %n개 행이 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was brought in before, on %1.</source>
        <translation>이 파일은 %1에 이미 가져왔습니다.</translation>
    </message>
    <message>
        <source>Columns that were not read: %1.</source>
        <translation>읽지 않은 열: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows of the sheet were read, too.</source>
        <translation>
            <numerusform>시트의 숨겨진 행 %n개도 읽었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 바뀌지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was brought in, as rows are wrong.</source>
        <translation>잘못된 행이 있어 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Brings a list in: a CSV, Excel or OpenDocument file.</source>
        <translation>명단을 가져옵니다: CSV, 엑셀 또는 오픈도큐먼트 파일.</translation>
    </message>
    <message>
        <source>One list is needed: --courses, --people or --headcounts with a file.</source>
        <translation>명단이 하나 필요합니다: --courses, --people, --headcounts 가운데 하나와 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>A list of courses: code, name, start; also English name, theme, end, mode, target region, status.</source>
        <translation>과정 명단: 코드, 과정명, 시작일이 있어야 하고, 영문명, 주제, 종료일, 방식, 대상, 상태를 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>A list of participants: name (or family name and given name) and course; also e-mail, country, city, organisation, job title, seniority, status, note.</source>
        <translation>참가자 명단: 성명(또는 성과 이름)과 과정이 있어야 하고, 이메일, 국가, 도시, 소속, 직위, 직급, 상태, 비고를 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>A list of numbers without names: course and number; also country, city, continent, seniority.</source>
        <translation>이름 없는 인원 명단: 과정과 인원이 있어야 하고, 국가, 도시, 대륙, 직급을 더할 수 있습니다.</translation>
    </message>
    <message>
        <source>The course of all rows, where the list has no column for it.</source>
        <translation>명단에 과정 열이 없을 때 모든 행의 과정입니다.</translation>
    </message>
    <message>
        <source>Only says what would be done, and writes nothing.</source>
        <translation>무엇을 할지 알려 주기만 하고 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Brings nothing in where any row is wrong.</source>
        <translation>잘못된 행이 하나라도 있으면 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>What becomes of rows whose person may be one who is known: left out, made anew, or joined with the one most alike. Without it, leave.</source>
        <translation>이미 있는 사람일 수 있는 행의 처리: 제외(leave), 새로 추가(new), 가장 비슷한 사람에 연결(join). 지정하지 않으면 leave입니다.</translation>
    </message>
    <message>
        <source>Writes what was done with every row, and why.</source>
        <translation>행마다 무엇을 왜 했는지 파일로 씁니다.</translation>
    </message>
    <message>
        <source>--course is for lists of participants and of headcounts.</source>
        <translation>--course는 참가자와 인원 명단에만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The sheet “%1” was read, and not: %2.</source>
        <translation>“%1” 시트만 읽었습니다. 읽지 않은 시트: %2.</translation>
    </message>
    <message>
        <source>The sheet to read; without it, the first with fitting headings.</source>
        <translation>읽을 시트. 생략하면 머리글이 맞는 첫 시트를 읽습니다.</translation>
    </message>
    <message>
        <source>The report would overwrite the list itself.</source>
        <translation>보고서가 명단 파일을 덮어쓰게 됩니다.</translation>
    </message>
    <message>
        <source>--perhaps is for lists of participants.</source>
        <translation>--perhaps는 참가자 명단에만 씁니다.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is too long for the text of a release.</source>
        <translation>“%1” 파일은 보도자료 본문으로는 너무 깁니다.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>FALSE</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>WORDING</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>There is no number to check in the text.</source>
        <translation>본문에 확인할 숫자가 없습니다.</translation>
    </message>
    <message>
        <source>Checks every number of a text against the figures of a register.</source>
        <translation>본문의 모든 숫자를 등록부의 수치와 대조합니다.</translation>
    </message>
    <message>
        <source>The text, in UTF-8 or as Korean programs write it.</source>
        <translation>본문 파일. UTF-8이나 한글 윈도우의 인코딩입니다.</translation>
    </message>
    <message>
        <source>How the result is written: text or json.</source>
        <translation>결과의 형식: text 또는 json.</translation>
    </message>
    <message>
        <source>Writes a press release of a register.</source>
        <translation>등록부의 보도자료를 문서 파일로 씁니다.</translation>
    </message>
    <message>
        <source>Which release: its title, or words of it. Not needed where the register has one release only.</source>
        <translation>어느 보도자료인지: 제목 또는 제목의 일부. 등록부에 보도자료가 하나뿐이면 쓰지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in one of: %1.</source>
        <translation>--out에는 다음 중 하나로 끝나는 파일을 적습니다: %1.</translation>
    </message>
    <message>
        <source>The register has no release.</source>
        <translation>등록부에 보도자료가 없습니다.</translation>
    </message>
    <message>
        <source>No release has “%1” in its title. There are:</source>
        <translation>제목에 “%1”이(가) 들어간 보도자료가 없습니다. 등록부에 있는 보도자료:</translation>
    </message>
    <message>
        <source>--title must say which release of these:</source>
        <translation>다음 중 어느 보도자료인지 --title로 정하세요:</translation>
    </message>
    <message>
        <source>--%1 takes a file that ends in .xlsx or .csv.</source>
        <translation>--%1에는 .xlsx나 .csv로 끝나는 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>Also writes the rows behind each number, without names of people; its ending says as what: xlsx, csv.</source>
        <translation>각 숫자의 근거가 된 행도 사람 이름 없이 저장합니다. 확장자가 형식입니다: xlsx, csv.</translation>
    </message>
    <message>
        <source>A pass phrase is for a copy that is --%1.</source>
        <translation>암호는 --%1 사본에만 씁니다.</translation>
    </message>
    <message>
        <source>Seals the copy with a pass phrase, for sending.</source>
        <translation>보낼 수 있도록 사본을 암호화합니다.</translation>
    </message>
    <message>
        <source>Pass phrase:</source>
        <translation>암호:</translation>
    </message>
    <message>
        <source>There is no pass phrase.</source>
        <translation>암호가 없습니다.</translation>
    </message>
    <message>
        <source>The file whose first line is the pass phrase; without it, it is read from standard input.</source>
        <translation>첫 줄이 암호인 파일. 쓰지 않으면 표준 입력에서 읽습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Writes the press pack of its charts and tables as well, into this folder or zip file.</source>
        <translation>본문 그래프와 표의 보도용 묶음도 이 폴더나 zip 파일에 씁니다.</translation>
    </message>
    <message>
        <source>The release has neither charts nor tables, and so no press pack. Nothing was written.</source>
        <translation>보도자료에 그래프도 표도 없어 보도용 묶음을 만들 수 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Writes the attendance sheet, certificates or list of participants of a course.</source>
        <translation>과정의 출석부, 수료증 또는 참가자 명단을 씁니다.</translation>
    </message>
    <message>
        <source>Of which course: its code.</source>
        <translation>어느 과정인지: 과정 코드.</translation>
    </message>
    <message>
        <source>Which paper: %1.</source>
        <translation>출력물의 종류: %1.</translation>
    </message>
    <message>
        <source>In which language: ko or en; of certificates also both.</source>
        <translation>언어: ko 또는 en. 수료증은 both도 됩니다.</translation>
    </message>
    <message>
        <source>Has the attendance sheet signed for so many sessions, in the place of days.</source>
        <translation>출석부에 날짜 대신 이 수만큼 회차 칸을 둡니다.</translation>
    </message>
    <message>
        <source>Has it signed for weekends as well.</source>
        <translation>출석부에 주말 칸도 둡니다.</translation>
    </message>
    <message>
        <source>The PDF file to write.</source>
        <translation>저장할 PDF 파일.</translation>
    </message>
    <message>
        <source>--sessions takes a number from 1 to %1, not “%2”.</source>
        <translation>--sessions에는 1부터 %1까지의 수를 씁니다. “%2”은(는) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>--out takes a file that ends in .pdf.</source>
        <translation>--out에는 .pdf로 끝나는 파일을 씁니다.</translation>
    </message>
    <message>
        <source>The register has no course with the code “%1”. Nothing was written.</source>
        <translation>등록부에 코드가 “%1”인 과정이 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody has completed the course. Nothing was written.</source>
        <translation>과정을 수료한 사람이 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>The course has no participants. Nothing was written.</source>
        <translation>과정에 참가자가 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Writes a paper of a course: attendance sheet, certificates or list of participants.</source>
        <translation>과정의 출석부, 수료증 또는 참가자 명단을 씁니다.</translation>
    </message>
</context>
<context>
    <name>CoursePapers</name>
    <message>
        <source>Attendance sheet</source>
        <translation>출석부</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Certificate of completion</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Country, city</source>
        <translation>국가·도시</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Organisation, job title</source>
        <translation>소속·직위</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n개국</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseRoll</name>
    <message>
        <source>The course is not there any more.</source>
        <translation>과정이 이제 없습니다.</translation>
    </message>
    <message>
        <source>These are too many people for a list on paper. Narrow them first.</source>
        <translation>종이에 인쇄하기에는 사람이 너무 많습니다. 먼저 목록을 좁히세요.</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>The CSV file cannot be read.</source>
        <translation>CSV 파일을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>DaysText</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>지난해</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
</context>
<context>
    <name>DraftText</name>
    <message>
        <source>This release is no longer there.</source>
        <translation>이 보도자료는 이제 없습니다.</translation>
    </message>
    <message>
        <source>Two braces begin or end a figure here, but there is no other end.</source>
        <translation>중괄호 두 개로 수치가 시작되거나 끝나지만 짝이 되는 중괄호가 없습니다.</translation>
    </message>
    <message>
        <source>A chart or table stands alone on a line of the body: %1</source>
        <translation>그래프나 표는 본문에서 한 줄에 따로 적어야 합니다: %1</translation>
    </message>
</context>
<context>
    <name>DuplicateSearchText</name>
    <message>
        <source>The search was stopped.</source>
        <translation>찾기를 중지했습니다.</translation>
    </message>
</context>
<context>
    <name>ErasureText</name>
    <message>
        <source>Another program is reading the register.</source>
        <translation>다른 프로그램이 등록부를 읽고 있습니다.</translation>
    </message>
    <message>
        <source>Whoever was deleted here was erased since: nothing in the register says any more who it was, and so nothing brings them back.</source>
        <translation>여기서 삭제한 사람은 그 뒤에 인적 사항이 지워졌습니다. 등록부에 누구였는지 남아 있지 않아 되살릴 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>도시</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <source>The short name by which lists and letters know the course. No other course can have it.</source>
        <translation>명단이나 공문에서 과정을 가리키는 짧은 이름입니다. 다른 과정과 겹칠 수 없습니다.</translation>
    </message>
    <message>
        <source>The name of the course in Korean.</source>
        <translation>과정의 한글 이름입니다.</translation>
    </message>
    <message>
        <source>The name of the course in English. Where it is empty, the Korean one stands in its place.</source>
        <translation>과정의 영문 이름입니다. 비어 있으면 한글 이름이 대신 나옵니다.</translation>
    </message>
    <message>
        <source>The course is counted in the year of its first day.</source>
        <translation>과정은 첫날의 연도로 집계합니다.</translation>
    </message>
    <message>
        <source>The day on which the course ends.</source>
        <translation>과정이 끝나는 날입니다.</translation>
    </message>
    <message>
        <source>What the course is about. Charts for the press show the group that the theme belongs to.</source>
        <translation>과정에서 다루는 정책 분야입니다. 보도용 그래프는 이 주제가 속한 묶음을 보여 줍니다.</translation>
    </message>
    <message>
        <source>For whom the course was announced. Where people came from is told by their cities.</source>
        <translation>과정을 누구에게 열었는지 나타냅니다. 실제로 어디에서 왔는지는 참가자의 도시로 압니다.</translation>
    </message>
    <message>
        <source>Whether people were invited, took part online, or both.</source>
        <translation>초청했는지, 온라인으로 참가했는지, 둘을 섞었는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Only running and completed courses are counted.</source>
        <translation>진행 중이거나 완료된 과정만 집계합니다.</translation>
    </message>
    <message>
        <source>Where the course takes place.</source>
        <translation>과정이 열리는 곳입니다.</translation>
    </message>
    <message>
        <source>How many people there is room for; 0 where that is not known.</source>
        <translation>참가할 수 있는 인원입니다. 모르면 0으로 둡니다.</translation>
    </message>
    <message>
        <source>Who holds the course together with you.</source>
        <translation>과정을 함께 여는 기관입니다.</translation>
    </message>
    <message>
        <source>A course that should be taken before this one.</source>
        <translation>이 과정보다 먼저 들어야 하는 과정입니다.</translation>
    </message>
    <message>
        <source>For yourselves: no chart and no release shows it. Write no passport or resident numbers here.</source>
        <translation>내부에서 보는 메모입니다. 그래프나 보도자료에는 나오지 않습니다. 여권 번호나 주민등록번호는 적지 마세요.</translation>
    </message>
    <message>
        <source>One of the two names is enough.</source>
        <translation>성과 이름 가운데 하나만 있어도 됩니다.</translation>
    </message>
    <message>
        <source>Which of the two names stands first when the name is written.</source>
        <translation>이름을 쓸 때 성과 이름 가운데 무엇을 먼저 쓰는지 정합니다.</translation>
    </message>
    <message>
        <source>By it a list that is brought in knows somebody again. Leave it empty where several people share the address.</source>
        <translation>명단을 가져올 때 같은 사람인지 알아보는 데 쓰입니다. 여러 사람이 함께 쓰는 주소라면 비워 두세요.</translation>
    </message>
    <message>
        <source>The name in the script of the person. It helps to tell apart people of one name.</source>
        <translation>본인이 쓰는 문자로 적은 이름입니다. 이름이 같은 사람을 구별하는 데 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The course that the person takes part in.</source>
        <translation>이 사람이 참가하는 과정입니다.</translation>
    </message>
    <message>
        <source>Type a name. People of the register are offered: choose one of them where it is the same person, so that persons are counted rightly.</source>
        <translation>이름을 입력하면 등록부에 있는 사람이 나타납니다. 같은 사람이면 거기에서 골라야 실인원이 맞습니다.</translation>
    </message>
    <message>
        <source>Where the person came from at the time of the course.</source>
        <translation>과정에 참가할 때의 도시입니다.</translation>
    </message>
    <message>
        <source>Where the person worked at the time of the course.</source>
        <translation>과정에 참가할 때의 소속입니다.</translation>
    </message>
    <message>
        <source>As the person writes it. Figures do not count titles but seniority, which a known title fills in.</source>
        <translation>본인이 쓰는 직위를 그대로 적습니다. 수치는 직위가 아니라 직급으로 세며, 아는 직위면 직급이 저절로 채워집니다.</translation>
    </message>
    <message>
        <source>The level of the person at the time of the course, by which figures count.</source>
        <translation>과정에 참가할 때의 직급입니다. 수치는 이 직급으로 셉니다.</translation>
    </message>
    <message>
        <source>Only who attended or completed is counted.</source>
        <translation>참석하거나 수료한 사람만 집계합니다.</translation>
    </message>
    <message>
        <source>The day of completion, of somebody who completed the course.</source>
        <translation>과정을 수료한 사람의 수료일입니다.</translation>
    </message>
    <message>
        <source>How many people came whose names are not known. They are attendances, and no persons.</source>
        <translation>이름을 모르는 참가자의 수입니다. 연인원에는 더하고 실인원에는 더하지 않습니다.</translation>
    </message>
    <message>
        <source>What is known of where they came from: a city, a country, or a continent only.</source>
        <translation>어디에서 왔는지 아는 만큼 고릅니다. 도시, 국가, 또는 대륙입니다.</translation>
    </message>
    <message>
        <source>The continent that they came from.</source>
        <translation>이 사람들이 온 대륙입니다.</translation>
    </message>
    <message>
        <source>The country that they came from.</source>
        <translation>이 사람들이 온 국가입니다.</translation>
    </message>
    <message>
        <source>The city that they came from.</source>
        <translation>이 사람들이 온 도시입니다.</translation>
    </message>
    <message>
        <source>Their level, where all of them had the same. Enter others as a headcount of their own.</source>
        <translation>모두 직급이 같을 때 그 직급을 고릅니다. 직급이 다른 사람은 인원 집계를 따로 추가하세요.</translation>
    </message>
    <message>
        <source>The name of the city in Korean.</source>
        <translation>도시의 한글 이름입니다.</translation>
    </message>
    <message>
        <source>The name of the city in English.</source>
        <translation>도시의 영문 이름입니다.</translation>
    </message>
    <message>
        <source>Where it is changed, figures may change; they are shown before anything is saved.</source>
        <translation>국가를 바꾸면 수치가 달라질 수 있습니다. 저장하기 전에 먼저 보여 줍니다.</translation>
    </message>
    <message>
        <source>Members of Metropolis and sister cities can be listed by themselves.</source>
        <translation>메트로폴리스 회원과 자매도시는 따로 모아 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What lists and letters call the city, too. A list that is brought in finds it by any of these.</source>
        <translation>명단이나 공문에서 이 도시를 부르는 다른 이름입니다. 가져온 명단에 이렇게 적혀 있어도 이 도시로 알아봅니다.</translation>
    </message>
    <message>
        <source>The name of the forum in Korean.</source>
        <translation>행사의 한글 이름입니다.</translation>
    </message>
    <message>
        <source>The name of the forum in English.</source>
        <translation>행사의 영문 이름입니다.</translation>
    </message>
    <message>
        <source>The day on which the forum begins.</source>
        <translation>행사가 시작하는 날입니다.</translation>
    </message>
    <message>
        <source>The day on which the forum ends.</source>
        <translation>행사가 끝나는 날입니다.</translation>
    </message>
    <message>
        <source>Where the forum takes place.</source>
        <translation>행사가 열리는 곳입니다.</translation>
    </message>
    <message>
        <source>What the forum is about.</source>
        <translation>행사에서 다루는 주제입니다.</translation>
    </message>
    <message>
        <source>The title of the release. Figures can stand in it, too.</source>
        <translation>보도자료의 제목입니다. 제목에도 수치를 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>What stands below the title, one thing a line.</source>
        <translation>제목 아래에 들어갈 내용입니다. 한 줄에 하나씩 적습니다.</translation>
    </message>
    <message>
        <source>In which figures, charts and tables of the text are written.</source>
        <translation>본문에 들어가는 수치와 그래프, 표의 언어입니다.</translation>
    </message>
    <message>
        <source>The day that the figures of the release are said to be of.</source>
        <translation>보도자료에 적히는 수치의 기준일입니다.</translation>
    </message>
    <message>
        <source>Until when it must not be published.</source>
        <translation>이날까지는 보도할 수 없습니다.</translation>
    </message>
    <message>
        <source>The time of that day.</source>
        <translation>그날의 시각입니다.</translation>
    </message>
    <message>
        <source>Which department answers for the release.</source>
        <translation>보도자료를 맡은 부서입니다.</translation>
    </message>
    <message>
        <source>Whom newspapers may ask, one a line.</source>
        <translation>언론에서 물어볼 수 있는 사람입니다. 한 줄에 한 명씩 적습니다.</translation>
    </message>
    <message>
        <source>How many pages it has, as its header says.</source>
        <translation>머리글에 적히는 쪽수입니다.</translation>
    </message>
    <message>
        <source>Whether photographs come with it, as its header says.</source>
        <translation>사진이 있는지 머리글에 적습니다.</translation>
    </message>
    <message>
        <source>The forum whose programme is annexed.</source>
        <translation>프로그램을 붙임으로 넣을 행사입니다.</translation>
    </message>
</context>
<context>
    <name>FigureToken</name>
    <message>
        <source>“%1” is not understood: %2= takes %3.</source>
        <translation>“%1” 값을 알 수 없습니다. %2=에는 다음 중 하나를 씁니다: %3.</translation>
    </message>
    <message>
        <source>“%1” names no figure. A figure is one of: %2.</source>
        <translation>“%1”은(는) 수치의 이름이 아닙니다. 쓸 수 있는 수치: %2.</translation>
    </message>
    <message>
        <source>Only a share is “of” and “in” something: %1</source>
        <translation>of=와 in은 비율(share)에만 쓸 수 있습니다: %1</translation>
    </message>
    <message>
        <source>The register has no “%1” for %2=.</source>
        <translation>등록부에는 %2=에 쓸 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1= takes a year such as 2019, not “%2”.</source>
        <translation>%1=에는 “%2” 대신 2019와 같은 연도를 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not understood; options are written as name=value.</source>
        <translation>“%1”을(를) 알 수 없습니다. 옵션은 이름=값의 꼴로 씁니다.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>“%1” 옵션은 없습니다.</translation>
    </message>
</context>
<context>
    <name>FileDropText</name>
    <message>
        <source>A list is brought into a register. Open the register first.</source>
        <translation>명단은 등록부로 가져옵니다. 등록부를 먼저 여세요.</translation>
    </message>
    <message>
        <source>Drop one file at a time: a register, or a list of courses or people.</source>
        <translation>파일을 하나씩 놓으세요. 등록부나 과정·연수생 명단을 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is neither a register nor a list. Lists are Excel workbooks (.xlsx), OpenDocument spreadsheets (.ods) and CSV files.</source>
        <translation>“%1”은(는) 등록부도 명단도 아닙니다. 명단은 엑셀 통합 문서(.xlsx), 오픈도큐먼트 스프레드시트(.ods), CSV 파일입니다.</translation>
    </message>
    <message>
        <source>Drop one list at a time.</source>
        <translation>명단을 하나씩 놓으세요.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Lists are Excel workbooks (.xlsx), OpenDocument spreadsheets (.ods) and CSV files.</source>
        <translation>“%1”은(는) 명단이 아닙니다. 명단은 엑셀 통합 문서(.xlsx), 오픈도큐먼트 스프레드시트(.ods), CSV 파일입니다.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>from %1</source>
        <translation>%1년부터</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1년까지</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Detailed theme</source>
        <translation>세부 주제</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>대상 지역</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정 수</translation>
    </message>
    <message>
        <source>Participants (attendances)</source>
        <translation>참가자(연인원)</translation>
    </message>
    <message>
        <source>Participants (distinct persons)</source>
        <translation>연수생(실인원)</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시 수</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가 수</translation>
    </message>
    <message>
        <source>Participants (distinct persons, at least)</source>
        <translation>연수생(실인원, 최소)</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n개 연도</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n themes</source>
        <translation>
            <numerusform>주제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n detailed themes</source>
        <translation>
            <numerusform>세부 주제 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n modes</source>
        <translation>
            <numerusform>방식 %n가지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target regions</source>
        <translation>
            <numerusform>대상 지역 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continents</source>
        <translation>
            <numerusform>대륙 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n개국</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cities</source>
        <translation>
            <numerusform>도시 %n곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n levels of seniority</source>
        <translation>
            <numerusform>직급 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1 came from %2</source>
        <translation>%1은(는) %2에서 왔다</translation>
    </message>
    <message>
        <source>%1 came to courses on %2</source>
        <translation>%1은(는) %2 과정에 참가했다</translation>
    </message>
    <message>
        <source>%1 were of the level “%2”</source>
        <translation>%1은(는) ‘%2’</translation>
    </message>
    <message>
        <source>%1 came to courses of the kind “%2”</source>
        <translation>%1은(는) %2 방식으로 참가했다</translation>
    </message>
    <message>
        <source>%1 came to courses for %2</source>
        <translation>%1은(는) %2 대상 과정에 참가했다</translation>
    </message>
    <message>
        <source>%1 are in %2</source>
        <translation>%1은(는) %2에 있다</translation>
    </message>
    <message>
        <source>%1 were on %2</source>
        <translation>%1은(는) %2 분야</translation>
    </message>
    <message>
        <source>%1 were of the kind “%2”</source>
        <translation>%1은(는) ‘%2’ 방식</translation>
    </message>
    <message>
        <source>%1 were for %2</source>
        <translation>%1은(는) %2 대상</translation>
    </message>
    <message>
        <source>%1 in %2 participants</source>
        <translation>참가자 %2 명 중 %1 명</translation>
    </message>
    <message>
        <source>Half of all participants</source>
        <translation>참가자의 절반</translation>
    </message>
    <message>
        <source>More than half of all participants</source>
        <translation>참가자의 과반</translation>
    </message>
    <message>
        <source>Most participants: %1, with %2</source>
        <translation>참가자가 가장 많은 %3은(는) %1(%2명)</translation>
    </message>
    <message>
        <source>Most participants came in %1: %2</source>
        <translation>참가자는 %1년에 가장 많았다(%2명)</translation>
    </message>
    <message>
        <source>Most people: %1, with %2</source>
        <translation>연수생이 가장 많은 %3은(는) %1(%2명)</translation>
    </message>
    <message>
        <source>Most people came in %1: %2</source>
        <translation>연수생은 %1년에 가장 많았다(%2명)</translation>
    </message>
    <message>
        <source>%1 in %2 courses</source>
        <translation>과정 %2 개 중 %1 개</translation>
    </message>
    <message>
        <source>Half of all courses</source>
        <translation>과정의 절반</translation>
    </message>
    <message>
        <source>More than half of all courses</source>
        <translation>과정의 과반</translation>
    </message>
    <message>
        <source>Most courses: %1, with %2</source>
        <translation>과정이 가장 많은 %3은(는) %1(%2회)</translation>
    </message>
    <message>
        <source>Most courses were held in %1: %2</source>
        <translation>과정은 %1년에 가장 많았다(%2회)</translation>
    </message>
    <message>
        <source>%1 in %2 cities</source>
        <translation>참가 도시 %2 곳 중 %1 곳</translation>
    </message>
    <message>
        <source>Half of all cities</source>
        <translation>참가 도시의 절반</translation>
    </message>
    <message>
        <source>More than half of all cities</source>
        <translation>참가 도시의 과반</translation>
    </message>
    <message>
        <source>Most cities: %1, with %2</source>
        <translation>참가 도시가 가장 많은 %3은(는) %1(%2개)</translation>
    </message>
    <message>
        <source>Most cities took part in %1: %2</source>
        <translation>참가 도시는 %1년에 가장 많았다(%2개)</translation>
    </message>
    <message>
        <source>%1 in %2 countries</source>
        <translation>참가국 %2 곳 중 %1 곳</translation>
    </message>
    <message>
        <source>Half of all countries</source>
        <translation>참가국의 절반</translation>
    </message>
    <message>
        <source>More than half of all countries</source>
        <translation>참가국의 과반</translation>
    </message>
    <message>
        <source>Most countries: %1, with %2</source>
        <translation>참가국이 가장 많은 %3은(는) %1(%2개)</translation>
    </message>
    <message>
        <source>Most countries took part in %1: %2</source>
        <translation>참가국은 %1년에 가장 많았다(%2개)</translation>
    </message>
    <message>
        <source>one</source>
        <translation>한</translation>
    </message>
    <message>
        <source>two</source>
        <translation>두</translation>
    </message>
    <message>
        <source>three</source>
        <translation>세</translation>
    </message>
    <message>
        <source>four</source>
        <translation>네</translation>
    </message>
    <message>
        <source>five</source>
        <translation>다섯</translation>
    </message>
    <message>
        <source>six</source>
        <translation>여섯</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>일곱</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>여덟</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>아홉</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>열</translation>
    </message>
</context>
<context>
    <name>FrozenText</name>
    <message>
        <source>What was kept of this release cannot be read.</source>
        <translation>이 보도자료의 확정 내용을 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1(실행 취소됨)</translation>
    </message>
    <message>
        <source>Undid: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>뺌: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityColumnText</name>
    <message numerus="yes">
        <source>Column “%1” seems to hold %2, in %n rows: %3.</source>
        <translation>
            <numerusform>“%1” 열의 %n개 행에 %2로 보이는 내용이 있습니다: %3행.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check digit fits in %n of them.</source>
        <translation>
            <numerusform>그중 %n개는 검증 번호까지 맞습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register is no place for such numbers.</source>
        <translation>등록부에는 이런 번호를 넣지 않습니다.</translation>
    </message>
    <message>
        <source>It is not read, and so does not come into the register.</source>
        <translation>읽지 않는 열이므로 등록부에 들어가지 않습니다.</translation>
    </message>
</context>
<context>
    <name>IdentityQuestion</name>
    <message>
        <source>It was not saved: “%1” seems to hold %2.</source>
        <translation>저장하지 않았습니다. “%1”에 %2로 보이는 내용이 있습니다.</translation>
    </message>
    <message>
        <source>“%1” seems to hold %2. Save it all the same?</source>
        <translation>“%1”에 %2로 보이는 내용이 있습니다. 그래도 저장할까요?</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>The register has no field for such numbers, on purpose: whoever has the file or a backup could read them. Once saved, it is in the history, too.</source>
        <translation>등록부에는 일부러 이런 번호를 넣는 칸을 두지 않았습니다. 파일이나 백업을 가진 사람은 누구나 읽을 수 있기 때문입니다. 한번 저장하면 변경 기록에도 남습니다.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
</context>
<context>
    <name>IdentityWords</name>
    <message>
        <source>resident registration numbers</source>
        <translation>주민등록번호</translation>
    </message>
    <message>
        <source>foreigner registration numbers</source>
        <translation>외국인등록번호</translation>
    </message>
    <message>
        <source>passport numbers</source>
        <translation>여권 번호</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Row %1 has this code with other values.</source>
        <translation>%1행에 같은 코드가 다른 값으로 있습니다.</translation>
    </message>
    <message>
        <source>The country is not kept without a city.</source>
        <translation>도시가 없으면 국가는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>The person who was chosen for this row is not there.</source>
        <translation>이 행에 고른 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Reading the list was stopped.</source>
        <translation>명단 읽기를 중단했습니다.</translation>
    </message>
    <message>
        <source>It was left out when this file was brought in before.</source>
        <translation>이 파일을 전에 가져왔을 때 제외한 행입니다.</translation>
    </message>
    <message>
        <source>Added to the person: %1.</source>
        <translation>인물 정보에 추가함: %1.</translation>
    </message>
    <message>
        <source>Not kept, as the register has another: %1.</source>
        <translation>등록부에 다른 값이 있어 반영하지 않음: %1.</translation>
    </message>
    <message>
        <source>The register has %1 of the same course and place already; this is added.</source>
        <translation>같은 과정·지역의 인원 %1명이 이미 등록되어 있으며, 이 행은 더해집니다.</translation>
    </message>
    <message>
        <source>“%1” is a new city.</source>
        <translation>“%1”은(는) 새 도시입니다.</translation>
    </message>
    <message>
        <source>“%1” is a new city. Is it “%2”?</source>
        <translation>“%1”은(는) 새 도시입니다. “%2”이(가) 아닙니까?</translation>
    </message>
    <message>
        <source>%1 stays empty; the list says “%2”.</source>
        <translation>%1은(는) 빈칸 그대로입니다. 명단에는 “%2”(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 stays “%2”; the list says “%3”.</source>
        <translation>%1은(는) “%2” 그대로입니다. 명단에는 “%3”(으)로 되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 “%2” goes.</source>
        <translation>%1 “%2”을(를) 지웁니다.</translation>
    </message>
    <message>
        <source>%1 becomes “%2”.</source>
        <translation>%1을(를) “%2”(으)로 채웁니다.</translation>
    </message>
    <message>
        <source>%1 becomes “%3” instead of “%2”.</source>
        <translation>%1을(를) “%2”에서 “%3”(으)로 바꿉니다.</translation>
    </message>
    <message>
        <source>Row %1 says the same; both are counted.</source>
        <translation>%1행과 내용이 같습니다. 두 행을 모두 더합니다.</translation>
    </message>
    <message>
        <source>The e-mail is that of somebody with another name, and counts. If it is that of an office, they are two people.</source>
        <translation>전자우편이 같아 한 사람으로 보았으나 이름이 서로 다릅니다. 부서가 함께 쓰는 전자우편이면 다른 사람입니다.</translation>
    </message>
    <message>
        <source>Whoever this was has been erased: only that somebody took part comes in.</source>
        <translation>인적 사항이 지워진 사람입니다. 누군가 참가했다는 사실만 들어옵니다.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>New person</source>
        <translation>새 연수생</translation>
    </message>
    <message>
        <source>Joins somebody known</source>
        <translation>기존 연수생에 연결</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 추가</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Left out: perhaps somebody known</source>
        <translation>제외: 중복 의심</translation>
    </message>
    <message>
        <source>Left out: wrong</source>
        <translation>제외: 오류</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1행</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>제외한 행</translation>
    </message>
    <message>
        <source>Not brought in; it would be: %1</source>
        <translation>가져오지 않음(예정: %1)</translation>
    </message>
</context>
<context>
    <name>ImportTakeBack</name>
    <message>
        <source>This import was taken back already.</source>
        <translation>이 가져오기는 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>This import cannot be taken back, as it was worked on since: %1. Nothing was changed.</source>
        <translation>그 뒤에 고친 것이 있어 이 가져오기를 되돌릴 수 없습니다: %1. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>JudgedList</name>
    <message>
        <source>New person</source>
        <translation>새 연수생</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>기존에 연결</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새로 추가</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Perhaps known</source>
        <translation>중복 의심</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>The list has no column for: %1.</source>
        <translation>명단에 다음 열이 없습니다: %1.</translation>
    </message>
</context>
<context>
    <name>ListOutText</name>
    <message>
        <source>The list as it is shown: its rows and columns, in their order.</source>
        <translation>화면에 보이는 목록 그대로, 행과 열을 보이는 순서대로 내보냅니다.</translation>
    </message>
    <message>
        <source>Nothing would be left: every column names people.</source>
        <translation>남는 것이 없습니다. 모든 열이 개인정보입니다.</translation>
    </message>
    <message>
        <source>People can be recognised by this. Give it only to those who need it.</source>
        <translation>개인을 알아볼 수 있는 자료입니다. 꼭 필요한 사람에게만 주세요.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외하는 항목: %1.</translation>
    </message>
    <message>
        <source>What was searched for is not written on it, as it may be a name.</source>
        <translation>검색한 말은 이름일 수 있어 적지 않습니다.</translation>
    </message>
    <message>
        <source>No column that is shown names anybody.</source>
        <translation>보이는 열 가운데 개인을 알아볼 수 있는 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The number is missing.</source>
        <translation>인원이 없습니다.</translation>
    </message>
    <message>
        <source>This is too long: it can have %1 characters.</source>
        <translation>너무 깁니다. %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>There are characters in it that are no text.</source>
        <translation>글자가 아닌 문자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>The course is missing.</source>
        <translation>과정이 없습니다.</translation>
    </message>
    <message>
        <source>The country is missing, and “%1” is no city of the register.</source>
        <translation>국가가 없고, “%1”은(는) 등록부에 없는 도시입니다.</translation>
    </message>
    <message>
        <source>The country is missing, and “%1” is in several.</source>
        <translation>국가가 없고, “%1”은(는) 여러 국가에 있습니다.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>이름이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” looks like a total of other rows.</source>
        <translation>“%1”은(는) 다른 행의 합계로 보입니다.</translation>
    </message>
    <message>
        <source>The formula of this cell could not be worked out: %1.</source>
        <translation>이 칸의 수식이 계산되지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>The day of completion is not kept, as the status is “%1”.</source>
        <translation>상태가 “%1”이므로 수료일을 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>A single cell below the list is no row of it.</source>
        <translation>명단 아래에 한 칸만 적혀 있어 명단의 행으로 보지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ListValues</name>
    <message>
        <source>Several courses are named “%1”; write the code.</source>
        <translation>“%1”이라는 과정이 여럿입니다. 코드를 쓰세요.</translation>
    </message>
    <message>
        <source>There is no course “%1”.</source>
        <translation>“%1” 과정이 없습니다.</translation>
    </message>
    <message>
        <source>There is no mode “%1”.</source>
        <translation>“%1” 방식이 없습니다.</translation>
    </message>
    <message>
        <source>There is no status “%1” of courses.</source>
        <translation>과정에 “%1” 상태가 없습니다.</translation>
    </message>
    <message>
        <source>There is no status “%1” of participants.</source>
        <translation>참가자에 “%1” 상태가 없습니다.</translation>
    </message>
    <message>
        <source>There is no order of names “%1”.</source>
        <translation>“%1” 이름 순서가 없습니다.</translation>
    </message>
    <message>
        <source>There is no seniority “%1”.</source>
        <translation>“%1” 직급이 없습니다.</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>“%1” 주제가 없습니다.</translation>
    </message>
    <message>
        <source>There is no country “%1”.</source>
        <translation>“%1” 국가가 없습니다.</translation>
    </message>
    <message>
        <source>There is no continent “%1”.</source>
        <translation>“%1” 대륙이 없습니다.</translation>
    </message>
    <message>
        <source>There is no target region “%1”.</source>
        <translation>“%1” 대상 지역이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2019-03-04.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 2019-03-04처럼 쓰세요.</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>“%1”이라는 날짜는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a number of people above zero.</source>
        <translation>“%1”은(는) 1 이상의 인원수가 아닙니다.</translation>
    </message>
    <message>
        <source>The year of “%1” has two digits only.</source>
        <translation>“%1”은(는) 연도가 두 자리뿐입니다.</translation>
    </message>
</context>
<context>
    <name>LogoFileText</name>
    <message>
        <source>“%1” cannot be the logo. %2</source>
        <translation>“%1” 파일은 로고로 쓸 수 없습니다. %2</translation>
    </message>
    <message>
        <source>It has too many pixels.</source>
        <translation>픽셀 수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>그림이 손상되었습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>파일이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Choose a picture: PNG, JPEG or SVG.</source>
        <translation>PNG, JPEG, SVG 그림을 고르세요.</translation>
    </message>
</context>
<context>
    <name>LogoText</name>
    <message>
        <source>The SVG refers to something outside of itself. Save it with everything inside, or as PNG.</source>
        <translation>SVG가 다른 파일이나 주소를 가리킵니다. 모두 포함하여 저장하거나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>The SVG holds a script. Save it without, or as PNG.</source>
        <translation>SVG에 스크립트가 들어 있습니다. 스크립트 없이 저장하거나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>The SVG moves. Save it without movement, or as PNG.</source>
        <translation>SVG에 움직임이 들어 있습니다. 움직임 없이 저장하거나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>The SVG holds text, which looks different on other machines. Save it with its text as paths, or as PNG.</source>
        <translation>SVG에 글자가 들어 있어 컴퓨터마다 다르게 보입니다. 글자를 윤곽선으로 바꾸어 저장하거나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>This SVG cannot be read.</source>
        <translation>이 SVG는 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The logo has %1, and there is room for %2.</source>
        <translation>로고의 크기가 %1입니다. %2까지 담을 수 있습니다.</translation>
    </message>
    <message>
        <source>A logo is a picture: PNG, JPEG or SVG.</source>
        <translation>로고는 PNG, JPEG, SVG 그림이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>LongWriteText</name>
    <message numerus="yes">
        <source>Writing %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln개 행을 쓰는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>잠시 기다려 주세요</translation>
    </message>
</context>
<context>
    <name>MatchText</name>
    <message>
        <source>The same</source>
        <translation>같은 사람</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>같은 사람일 수 있음</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>다른 사람</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>전자우편이 같음</translation>
    </message>
    <message>
        <source>Same name, same city</source>
        <translation>이름과 도시가 같음</translation>
    </message>
    <message>
        <source>Same name and city, but other e-mail</source>
        <translation>이름·도시는 같고 전자우편이 다름</translation>
    </message>
    <message>
        <source>Same name and city, but other local name</source>
        <translation>이름·도시는 같고 현지 문자 이름이 다름</translation>
    </message>
    <message>
        <source>More than two of this name in the city</source>
        <translation>그 도시에 같은 이름이 더 있음</translation>
    </message>
    <message>
        <source>Same name, same country</source>
        <translation>이름과 국가가 같음</translation>
    </message>
    <message>
        <source>Same country, name with other spaces or hyphens</source>
        <translation>국가가 같고 이름의 띄어쓰기·붙임표만 다름</translation>
    </message>
    <message>
        <source>Same country, name in another order</source>
        <translation>국가가 같고 이름의 순서만 다름</translation>
    </message>
    <message>
        <source>Same country, name with one other letter</source>
        <translation>국가가 같고 이름이 한 글자만 다름</translation>
    </message>
    <message>
        <source>Same name, origin unknown</source>
        <translation>이름이 같고 출신지를 모름</translation>
    </message>
    <message>
        <source>Different names</source>
        <translation>이름이 다름</translation>
    </message>
    <message>
        <source>Different places</source>
        <translation>지역이 다름</translation>
    </message>
    <message>
        <source>Same name and number in the list</source>
        <translation>이름과 명단의 번호 일치</translation>
    </message>
</context>
<context>
    <name>OpeningText</name>
    <message>
        <source>“%1” lies on a network drive and is open on %2. Only one program can have it open at a time.</source>
        <translation>“%1” 파일은 네트워크 드라이브에 있으며 %2에서 열려 있습니다. 한 번에 한 프로그램에서만 열 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>OutcomeFilter</name>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>found by a search</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>OutgoingRelease</name>
    <message>
        <source>This is a draft, and says so. Its figures are those of now.</source>
        <translation>초안이며, 문서에도 초안이라고 표시됩니다. 수치는 지금 기준입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are not checked.</source>
        <translation>
            <numerusform>확인되지 않은 수치가 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>• “%1” in “%2”</source>
        <translation>• “%2”의 “%1”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers are wrong:</source>
        <translation>
            <numerusform>틀린 수치가 %n개 있습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteText</name>
    <message>
        <source>Person</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>City · %1</source>
        <translation>도시 · %1</translation>
    </message>
    <message>
        <source>Country · %1</source>
        <translation>국가 · %1</translation>
    </message>
    <message>
        <source>Outcome · %1</source>
        <translation>성과사례 · %1</translation>
    </message>
    <message>
        <source>Forum · %1</source>
        <translation>행사 · %1</translation>
    </message>
    <message>
        <source>Release · %1</source>
        <translation>보도자료 · %1</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Manual · %1</source>
        <translation>사용 설명서 · %1</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>It was cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The printer cannot be used. Nothing was printed.</source>
        <translation>프린터를 쓸 수 없습니다. 아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>The printer stopped after page %1.</source>
        <translation>프린터가 %1쪽 다음에서 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>(erased person %1)</source>
        <translation>(지워진 사람 %1)</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>A picture&apos;s file ends in one of: %1. Nothing was written to %2.</source>
        <translation>그림 파일의 확장자는 다음 중 하나여야 합니다: %1. %2에는 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>PlacedFigure</name>
    <message>
        <source>“%1” cannot be drawn as “%2”, but as one of: %3.</source>
        <translation>“%1”에는 “%2” 종류를 쓸 수 없습니다. 쓸 수 있는 종류: %3.</translation>
    </message>
    <message>
        <source>“%1” names no chart. A chart is one of: %2.</source>
        <translation>“%1”에 해당하는 그래프가 없습니다. 쓸 수 있는 그래프: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3, below which numbers are folded.</source>
        <translation>“%1”은(는) %2에서 %3까지의 수가 아닙니다. 이 수보다 작은 수치를 묶습니다.</translation>
    </message>
    <message>
        <source>“%1” counts no people, so that nothing is folded.</source>
        <translation>“%1”은(는) 사람 수를 세지 않으므로 묶을 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PlacedTable</name>
    <message numerus="yes">
        <source>… %Ln more rows</source>
        <translation>
            <numerusform>… 외 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %Ln more columns</source>
        <translation>
            <numerusform>… 외 %Ln열</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PressPage</name>
    <message>
        <source>International training in figures</source>
        <translation>숫자로 보는 국제연수</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>대체 텍스트</translation>
    </message>
    <message>
        <source>PNG, %1 × %2 pixels</source>
        <translation>PNG, %1 × %2 픽셀</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>표(CSV)</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>표 보기</translation>
    </message>
    <message>
        <source>Charts for the press, as of %1</source>
        <translation>보도용 그래프, %1 기준</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>조건: %1</translation>
    </message>
    <message>
        <source>All tables (Excel)</source>
        <translation>모든 표(엑셀)</translation>
    </message>
    <message>
        <source>All alt texts</source>
        <translation>모든 대체 텍스트</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>This was stopped. Nothing was changed.</source>
        <translation>중단했습니다. 바뀐 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>Replace files</source>
        <translation>파일 바꾸기</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>%1을(를) 바꿀까요?</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>이 폴더에 이미 있습니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PuttingBackText</name>
    <message>
        <source>This row was deleted since. Put it back from the act that deleted it first.</source>
        <translation>이 항목은 그 뒤에 삭제되었습니다. 먼저 삭제한 변경에서 항목을 되돌리세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be put back: %2 “%3” is no longer there. Put that back first.</source>
        <translation>“%1”을(를) 되돌릴 수 없습니다. %2 “%3”이(가) 더 이상 없습니다. 먼저 그 항목을 되돌리세요.</translation>
    </message>
    <message>
        <source>All of it is as it was before already. Nothing was changed.</source>
        <translation>이미 모두 이전 상태와 같습니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses:</source>
        <translation>과정:</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>연수생:</translation>
    </message>
    <message>
        <source>Enrolments:</source>
        <translation>참가:</translation>
    </message>
    <message>
        <source>Headcounts:</source>
        <translation>인원 집계:</translation>
    </message>
    <message>
        <source>Delete the course “%1”?</source>
        <translation>과정 “%1”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>“%1”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete the headcount?</source>
        <translation>인원 집계를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It will no longer be the prerequisite of %1.</source>
        <translation>%1의 선수 과정에서도 빠집니다.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>입력한 내용을 버리시겠습니까?</translation>
    </message>
    <message>
        <source>What you typed in this window is not saved yet.</source>
        <translation>이 창에 입력한 내용이 아직 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>계속 입력</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>처리하지 못했습니다</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rows that were added?</source>
        <translation>
            <numerusform>추가한 항목 %n개를 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Putting back deletes what was added. You can undo this.</source>
        <translation>되돌리면 추가한 항목이 삭제됩니다. 실행 취소로 되살릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Cities:</source>
        <translation>도시:</translation>
    </message>
    <message>
        <source>Other spellings:</source>
        <translation>다른 표기:</translation>
    </message>
    <message>
        <source>Delete the city “%1”?</source>
        <translation>도시 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n other spellings go with it.</source>
        <translation>
            <numerusform>다른 표기 %n개도 함께 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>보기 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Replace the view “%1”?</source>
        <translation>보기 “%1”을(를) 바꿀까요?</translation>
    </message>
    <message>
        <source>A view of this name exists already. You can undo this.</source>
        <translation>같은 이름의 보기가 이미 있습니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Themes:</source>
        <translation>주제:</translation>
    </message>
    <message>
        <source>Delete the theme group “%1” with its themes?</source>
        <translation>주제 묶음 “%1”을(를) 그 주제와 함께 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete the theme “%1”?</source>
        <translation>주제 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete the level “%1”?</source>
        <translation>직급 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Merge it into another one, and what has it goes along.</source>
        <translation>다른 것에 합치면 쓰던 자료도 함께 옮겨집니다.</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>합치기…</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln courses?</source>
        <translation>
            <numerusform>과정 %Ln개를 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln people?</source>
        <translation>
            <numerusform>연수생 %Ln명을 삭제하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln cities?</source>
        <translation>
            <numerusform>도시 %Ln곳을 삭제할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln participants from the course?</source>
        <translation>
            <numerusform>이 과정에서 참가자 %Ln명을 빼시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolments go with it.</source>
        <translation>
            <numerusform>참가 %Ln건도 함께 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln headcounts go with it.</source>
        <translation>
            <numerusform>인원 집계 %Ln건도 함께 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>11 applied</comment>
        <translation>%2 %1명</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>과정 완료</translation>
    </message>
    <message>
        <source>%1: mark as completed?</source>
        <translation>%1: 수료로 표시하시겠습니까?</translation>
    </message>
    <message>
        <source>The course ends, and only who attended or completed is counted. You can undo this.</source>
        <translation>과정이 완료되면 참석하거나 수료한 사람만 집계됩니다. 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Mark as completed</source>
        <translation>수료로 표시</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Outcomes:</source>
        <translation>성과사례:</translation>
    </message>
    <message>
        <source>Delete the policy “%1”?</source>
        <translation>정책 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message>
        <source>Delete the outcome “%1”?</source>
        <translation>성과사례 “%1”을(를) 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln outcomes?</source>
        <translation>
            <numerusform>성과사례 %Ln건을 삭제할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes no longer go back to it.</source>
        <translation>
            <numerusform>성과사례 %Ln건과의 연결이 끊어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>프로그램:</translation>
    </message>
    <message>
        <source>Groups:</source>
        <translation>참석 집단:</translation>
    </message>
    <message>
        <source>Delete the forum “%1” with its programme?</source>
        <translation>행사 “%1”을(를) 프로그램과 함께 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln forums with their programmes?</source>
        <translation>
            <numerusform>행사 %Ln건을 프로그램과 함께 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1” from the programme?</source>
        <translation>프로그램에서 “%1”을(를) 뺄까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln items from the programme?</source>
        <translation>
            <numerusform>프로그램에서 순서 %Ln개를 뺄까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the group “%1” from the forum?</source>
        <translation>행사에서 참석 집단 “%1”을(를) 뺄까요?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln groups from the forum?</source>
        <translation>
            <numerusform>행사에서 참석 집단 %Ln개를 뺄까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes behind closes up.</source>
        <translation>뒤의 순서가 앞당겨집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases lose their annex.</source>
        <translation>
            <numerusform>보도자료 %Ln건의 붙임이 없어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make “%1” a draft again?</source>
        <translation>“%1”을(를) 초안으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Make a draft again</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Its frozen figures are given up, and its numbers follow the register again. You can undo this.</source>
        <translation>확정한 수치를 버리고, 수치가 다시 등록부를 따릅니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The history keeps who it was. To have that forgotten, too, choose “Erase…” instead, or later Data › People kept for long….</source>
        <translation>누구였는지는 변경 기록에 남습니다. 그것까지 지우려면 삭제하지 말고 “인적 사항 지우기…”를 누르거나, 나중에 자료 › 오래 보관한 연수생…에서 지우세요.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>This is no list: choose an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or a text file (.csv).</source>
        <translation>명단 파일이 아닙니다. 엑셀 통합 문서(.xlsx), 오픈도큐먼트 스프레드시트(.ods), 텍스트 파일(.csv) 가운데 하나를 고르세요.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it in your spreadsheet program, save it without a password, and choose it again.</source>
        <translation>암호가 걸린 파일입니다. 스프레드시트 프로그램에서 열어 암호 없이 저장한 다음 다시 고르세요.</translation>
    </message>
    <message>
        <source>This is a file of an old Excel (.xls). Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).</source>
        <translation>예전 엑셀 파일(.xls)입니다. 스프레드시트 프로그램에서 열어 엑셀 통합 문서(.xlsx)로 저장하세요.</translation>
    </message>
    <message>
        <source>The file of an old Excel (.xls) could not be converted. Open it in your spreadsheet program and save it as an Excel workbook (.xlsx).</source>
        <translation>예전 엑셀 파일(.xls)을 변환하지 못했습니다. 스프레드시트 프로그램에서 열어 엑셀 통합 문서(.xlsx)로 저장하세요.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Open it in your spreadsheet program and save it again.</source>
        <translation>파일이 손상되었거나 온전하지 않습니다. 스프레드시트 프로그램에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>The file unpacks to more than a list can be, and was not read.</source>
        <translation>압축을 풀면 명단이라고 볼 수 없을 만큼 커지는 파일이어서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The letters of the file cannot be read. Save it as “CSV UTF-8”, or choose another encoding.</source>
        <translation>파일의 글자를 읽을 수 없습니다. “CSV UTF-8”로 저장하거나 다른 인코딩을 고르세요.</translation>
    </message>
    <message>
        <source>A quotation mark that begins in row %1 is never closed.</source>
        <translation>%1행에서 시작한 따옴표가 끝까지 닫히지 않습니다.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>“%1” 시트가 없습니다. 있는 시트: %2.</translation>
    </message>
    <message>
        <source>Column %1 has more than %2 characters.</source>
        <translation>%1열이 %2자를 넘습니다.</translation>
    </message>
    <message>
        <source>There are more than %1 columns.</source>
        <translation>열이 %1개를 넘습니다.</translation>
    </message>
    <message>
        <source>Column %1 has a character that no text can have (NUL).</source>
        <translation>%1열에 글자가 될 수 없는 문자(NUL)가 있습니다.</translation>
    </message>
    <message>
        <source>In row %1 text follows a closing quotation mark, so that it is not clear where its cell ends.</source>
        <translation>%1행에서 닫는 따옴표 뒤에 글자가 있어 칸이 어디서 끝나는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A text file has no sheet “%1”.</source>
        <translation>텍스트 파일에는 “%1” 시트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>RebaseText</name>
    <message>
        <source>This row is no longer there.</source>
        <translation>이 항목이 더 이상 없습니다.</translation>
    </message>
</context>
<context>
    <name>ReferenceText</name>
    <message>
        <source>themes</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>other spellings of cities</source>
        <translation>도시의 다른 표기</translation>
    </message>
    <message>
        <source>job titles</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>enrolments</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>This is still in use (%1) and was not deleted.</source>
        <translation>아직 쓰이고 있어(%1) 삭제하지 않았습니다.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>theme groups</source>
        <translation>주제 분류</translation>
    </message>
    <message>
        <source>continents</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>levels of seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>people</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>saved views</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>%1 that are meant for it: %2</source>
        <translation>대상 지역으로 지정한 %1: %2</translation>
    </message>
    <message>
        <source>The target region “%1” is not in the register.</source>
        <translation>대상 지역 “%1”이(가) 등록부에 없습니다.</translation>
    </message>
    <message>
        <source>pairs of people who are not the same</source>
        <translation>서로 다른 사람으로 표시한 연수생</translation>
    </message>
    <message>
        <source>pairs of cities that are not the same</source>
        <translation>서로 다른 도시로 표시한 도시</translation>
    </message>
    <message>
        <source>policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>outcomes</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>people of outcomes</source>
        <translation>성과사례의 연수생</translation>
    </message>
    <message>
        <source>policies of outcomes</source>
        <translation>성과사례의 정책</translation>
    </message>
    <message>
        <source>forums</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>items of programmes</source>
        <translation>일정 항목</translation>
    </message>
    <message>
        <source>groups of forums</source>
        <translation>행사 참석 집단</translation>
    </message>
    <message>
        <source>releases</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>decisions on numbers of releases</source>
        <translation>보도자료 수치에 대한 판단</translation>
    </message>
</context>
<context>
    <name>RegisterFileText</name>
    <message>
        <source>“%1” is not a register of this program. Nothing was changed.</source>
        <translation>“%1”은(는) 이 프로그램의 등록부가 아닙니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is cut off: part of the file is missing. Restore it from a backup.</source>
        <translation>“%1”이(가) 잘려 있습니다. 파일의 일부가 없습니다. 백업에서 되살리세요.</translation>
    </message>
    <message>
        <source>The newest edits of “%1” lie in a log beside it, which cannot be read in a read-only folder. Copy both files to a folder that can be written, and open the register there.</source>
        <translation>“%1”의 최근 변경 내용이 옆에 있는 로그 파일에 들어 있는데, 읽기 전용 폴더에서는 읽을 수 없습니다. 두 파일을 쓰기 가능한 폴더로 복사한 다음 거기에서 여세요.</translation>
    </message>
</context>
<context>
    <name>RegisterPlaceText</name>
    <message>
        <source>“%1” exists already and was not overwritten.</source>
        <translation>“%1”이(가) 이미 있어 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written.</source>
        <translation>디스크가 가득 차 “%1”을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder is read-only.</source>
        <translation>“%1”에 쓸 수 없습니다. 폴더가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” came out damaged and was not kept.</source>
        <translation>“%1”이(가) 손상된 채 만들어져 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is open in another program and was not replaced.</source>
        <translation>“%1”이(가) 다른 프로그램에 열려 있어 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is the register itself and was not overwritten.</source>
        <translation>“%1”은(는) 원본 등록부 자신이므로 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was not replaced.</source>
        <translation>“%1”은(는) 일반 파일이 아니므로 바꾸지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RegisterText</name>
    <message>
        <source>This register is open for reading only. Nothing was changed.</source>
        <translation>읽기 전용으로 연 등록부입니다. 바뀐 것은 없습니다.</translation>
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
    <message>
        <source>The files that go with it were not written either.</source>
        <translation>함께 저장하려던 파일도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ReplaceFolder</name>
    <message>
        <source>The disk is full: the folder %1 was not written.</source>
        <translation>디스크가 가득 차 폴더 %1을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written: the folder around it is read-only. Nothing was changed.</source>
        <translation>폴더 %1에 쓸 수 없습니다. 그 위의 폴더가 읽기 전용입니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The folder %1 could not be written. Nothing was changed.</source>
        <translation>폴더 %1을(를) 쓰지 못했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was not replaced.</source>
        <translation>“%1”은(는) 일반 파일이 아니므로 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder %1 was written, but “%2” could not be moved into it and now lies in the folder %3.</source>
        <translation>폴더 %1을(를) 썼지만 “%2”을(를) 그 안으로 옮기지 못했습니다. 지금은 폴더 %3에 있습니다.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Nothing was written.</source>
        <translation>폴더 %1이(가) 없습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder, and was not replaced.</source>
        <translation>“%1”은(는) 폴더가 아니라 파일이므로 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>The folder “%1” exists already and was not overwritten.</source>
        <translation>폴더 “%1”이(가) 이미 있어 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>The register itself lies in the folder “%1”, which was not replaced. Choose another one.</source>
        <translation>폴더 “%1” 안에 등록부가 있어 바꾸지 않았습니다. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>RowText</name>
    <message>
        <source>setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>theme group</source>
        <translation>주제 분류</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>city</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>other spelling of a city</source>
        <translation>도시의 다른 표기</translation>
    </message>
    <message>
        <source>level of seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>seniority of a job title</source>
        <translation>직위의 직급</translation>
    </message>
    <message>
        <source>course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>person</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>pair of people who are not the same</source>
        <translation>서로 다른 사람으로 표시한 연수생</translation>
    </message>
    <message>
        <source>pair of cities that are not the same</source>
        <translation>서로 다른 도시로 표시한 도시</translation>
    </message>
    <message>
        <source>enrolment</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>headcount</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation>저장한 보기</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation>과장급 이상</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>다른 연수생</translation>
    </message>
    <message>
        <source>Other city</source>
        <translation>다른 도시</translation>
    </message>
    <message>
        <source>Collects the rest</source>
        <translation>나머지를 모음</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>현지 문자 이름</translation>
    </message>
    <message>
        <source>One city</source>
        <translation>한 도시</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>한 연수생</translation>
    </message>
    <message>
        <source>Metropolis member</source>
        <translation>메트로폴리스 회원</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Name (Korean)</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>Name order</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>협력기관</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>선수 과정</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>자매도시</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>대상 지역</translation>
    </message>
    <message>
        <source>Theme group</source>
        <translation>주제 분류</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Organisation (Korean)</source>
        <translation>기관 이름(한글)</translation>
    </message>
    <message>
        <source>Organisation (English)</source>
        <translation>기관 이름(영문)</translation>
    </message>
    <message>
        <source>Default language</source>
        <translation>기본 언어</translation>
    </message>
    <message>
        <source>Notice (Korean)</source>
        <translation>안내문(한글)</translation>
    </message>
    <message>
        <source>Notice (English)</source>
        <translation>안내문(영문)</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Day of completion</source>
        <translation>수료일</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>person of an outcome</source>
        <translation>성과사례의 연수생</translation>
    </message>
    <message>
        <source>policy of an outcome</source>
        <translation>성과사례의 정책</translation>
    </message>
    <message>
        <source>forum</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>item of a programme</source>
        <translation>일정 항목</translation>
    </message>
    <message>
        <source>group of a forum</source>
        <translation>행사 참석 집단</translation>
    </message>
    <message>
        <source>release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>decision on a number of a release</source>
        <translation>보도자료 수치에 대한 판단</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>실제 참석</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Way of taking part</source>
        <translation>참석 방식</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Words around it</source>
        <translation>앞뒤 문구</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>담당부서</translation>
    </message>
    <message>
        <source>Embargo until (day)</source>
        <translation>보도 가능일</translation>
    </message>
    <message>
        <source>Embargo until (time)</source>
        <translation>보도 가능 시각</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 참석</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Figures of the day</source>
        <translation>확정 수치</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>시간(분)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>매수</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>성과 내용</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>부제</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>영문 제목</translation>
    </message>
    <message>
        <source>Title (Korean)</source>
        <translation>한글 제목</translation>
    </message>
    <message>
        <source>Reason to leave it</source>
        <translation>그대로 두는 이유</translation>
    </message>
    <message>
        <source>Number as written</source>
        <translation>적힌 수</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Wording of certificates (Korean)</source>
        <translation>수료증 문구(한국어)</translation>
    </message>
    <message>
        <source>Wording of certificates (English)</source>
        <translation>수료증 문구(영어)</translation>
    </message>
    <message>
        <source>Who signs certificates (Korean)</source>
        <translation>수료증 발급자(한국어)</translation>
    </message>
    <message>
        <source>Who signs certificates (English)</source>
        <translation>수료증 발급자(영어)</translation>
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
        <translation>직위를 입력하세요.</translation>
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
    <message>
        <source>“%1” has a meaning of its own; choose another key.</source>
        <translation>“%1”은(는) 따로 정해진 뜻이 있습니다. 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>A key cannot be changed.</source>
        <translation>키는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>A country&apos;s code cannot be changed.</source>
        <translation>국가 코드는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose two different people.</source>
        <translation>서로 다른 두 사람을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose two different cities.</source>
        <translation>서로 다른 두 도시를 선택하세요.</translation>
    </message>
    <message>
        <source>The language is Korean or English.</source>
        <translation>언어는 한국어나 영어입니다.</translation>
    </message>
    <message>
        <source>A logo is a picture: PNG, JPEG or SVG.</source>
        <translation>로고는 PNG, JPEG, SVG 그림이어야 합니다.</translation>
    </message>
    <message>
        <source>This is too long: it can have %1 characters.</source>
        <translation>너무 깁니다. %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>The number of people cannot be below zero.</source>
        <translation>인원은 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a city.</source>
        <translation>도시를 고르세요.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>제목을 입력하세요.</translation>
    </message>
    <message>
        <source>A year has four digits.</source>
        <translation>연도는 네 자리 수입니다.</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>성과사례를 고르세요.</translation>
    </message>
    <message>
        <source>Choose a policy.</source>
        <translation>정책을 고르세요.</translation>
    </message>
    <message>
        <source>Choose a forum.</source>
        <translation>행사를 고르세요.</translation>
    </message>
    <message>
        <source>Enter the day.</source>
        <translation>날짜를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a time in hours and minutes.</source>
        <translation>시각을 시와 분으로 입력하세요.</translation>
    </message>
    <message>
        <source>An item takes a minute at least.</source>
        <translation>일정 항목은 1분 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>An item cannot go on after midnight.</source>
        <translation>일정 항목은 자정을 넘길 수 없습니다.</translation>
    </message>
    <message>
        <source>An embargo that has a time needs its day.</source>
        <translation>보도 가능 시각에는 날짜도 있어야 합니다.</translation>
    </message>
    <message>
        <source>The number of pages cannot be below zero.</source>
        <translation>매수는 0보다 작을 수 없습니다.</translation>
    </message>
    <message>
        <source>A release that is frozen needs the day of its figures.</source>
        <translation>확정된 보도자료에는 수치의 기준일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>A release that is frozen keeps its figures.</source>
        <translation>확정된 보도자료에는 그날의 수치가 함께 있어야 합니다.</translation>
    </message>
    <message>
        <source>A draft keeps no figures.</source>
        <translation>초안에는 확정 수치를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose a release.</source>
        <translation>보도자료를 고르세요.</translation>
    </message>
    <message>
        <source>Enter the number as it is written.</source>
        <translation>적힌 수를 그대로 입력하세요.</translation>
    </message>
    <message>
        <source>Choose the figure of the number, or say why it may stay.</source>
        <translation>이 수가 가리키는 수치를 고르거나, 그대로 두는 이유를 적으세요.</translation>
    </message>
    <message>
        <source>A release that is frozen cannot be changed. Make it a draft first.</source>
        <translation>확정된 보도자료는 바꿀 수 없습니다. 먼저 초안으로 되돌리세요.</translation>
    </message>
    <message>
        <source>A person who was erased cannot be changed.</source>
        <translation>인적 사항이 지워진 사람은 고칠 수 없습니다.</translation>
    </message>
    <message>
        <source>Of a person who was erased nothing else is kept.</source>
        <translation>인적 사항이 지워진 사람에게는 다른 내용을 둘 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>SavingText</name>
    <message>
        <source>Excel or CSV (*.xlsx *.csv)</source>
        <translation>엑셀 또는 CSV (*.xlsx *.csv)</translation>
    </message>
</context>
<context>
    <name>SealText</name>
    <message>
        <source>“%1” is no sealed copy.</source>
        <translation>“%1”은(는) 암호화 사본이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” was sealed by a newer version of Yeonsu, which is needed to open it.</source>
        <translation>“%1”은(는) 더 새로운 버전의 연수에서 암호화한 사본이라 그 버전에서만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” asks for more memory or time than any copy that this program seals.</source>
        <translation>“%1”은(는) 이 프로그램이 만드는 어떤 암호화 사본보다 많은 메모리나 시간을 요구합니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it is not as it was written. Nothing was taken from it.</source>
        <translation>“%1”이(가) 손상되었습니다. 처음 저장한 내용과 다릅니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is cut off: part of the file is missing. Nothing was taken from it.</source>
        <translation>“%1”이(가) 잘려 있습니다. 파일의 일부가 없습니다. 아무것도 가져오지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SealedCopyText</name>
    <message numerus="yes">
        <source>A pass phrase has at least %n character(s). Nothing was written.</source>
        <translation>
            <numerusform>암호는 %n자 이상이어야 합니다. 아무것도 저장하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder for temporary files. Nothing was written.</source>
        <translation>임시 파일을 둘 폴더가 없습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SealedFileText</name>
    <message>
        <source>This machine gives no random numbers to seal with.</source>
        <translation>이 컴퓨터에서 암호화에 쓸 난수를 얻을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>“%1” 파일이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>“%1”을(를) 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written.</source>
        <translation>디스크가 가득 차 “%1”을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1”을(를) 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>There is not enough free memory for the pass phrase of “%1”. Close other programs and try again.</source>
        <translation>“%1”의 암호를 처리할 메모리가 부족합니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not the pass phrase of “%1”. Nothing was opened.</source>
        <translation>“%1”의 암호가 아닙니다. 아무것도 열지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>SmallNumbers</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Small numbers: %1. People may be recognised; make sure that they may be published.</source>
        <translation>작은 수: %1. 누구인지 알아볼 수 있으니 공개해도 되는지 확인하세요.</translation>
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
    <message>
        <source>The disk did not take the data: it is full, a limit is reached, or it fails. Nothing was changed; make room and try again.</source>
        <translation>디스크에 자료를 쓰지 못했습니다. 디스크가 가득 찼거나 용량 제한에 이르렀거나 고장일 수 있습니다. 바뀐 것은 없습니다. 공간을 마련한 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>SuggestionText</name>
    <message>
        <source>New person “%1”</source>
        <translation>새 연수생 “%1”</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>An Excel sheet does not hold so many rows. Save them as CSV, or narrow the list.</source>
        <translation>엑셀 시트에는 이렇게 많은 행을 담을 수 없습니다. CSV로 저장하거나 목록을 좁히세요.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>TablePages</name>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>TakeBackText</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeText</name>
    <message>
        <source>Only one group of themes can collect the rest.</source>
        <translation>나머지를 모으는 주제 묶음은 하나만 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is the theme that its group is known by, and stays in it.</source>
        <translation>“%1”은(는) 그 묶음을 대표하는 주제이므로 묶음에 남아 있어야 합니다.</translation>
    </message>
    <message>
        <source>Theme group %1: it has no theme that it is known by.</source>
        <translation>주제 묶음 %1: 묶음을 대표하는 주제가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>picture (%1, %2)</source>
        <translation>그림(%1, %2)</translation>
    </message>
    <message>
        <source>figures of the day</source>
        <translation>그날의 수치</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(지워짐)</translation>
    </message>
</context>
<context>
    <name>VerificationText</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>파일이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>The search index does not fit the rows.</source>
        <translation>검색 색인이 내용과 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%2, row %1: it refers to one of the %3 that does not exist.</source>
        <translation>%2 %1행: 없는 %3 항목을 가리킵니다.</translation>
    </message>
    <message>
        <source>%2, row %1: %3</source>
        <translation>%2 %1행: %3</translation>
    </message>
    <message>
        <source>%2, row %1: it holds text that is not in its usual form.</source>
        <translation>%2 %1행: 정리되지 않은 글자가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Course %1: its target region is not in the register.</source>
        <translation>과정 %1: 대상 지역이 등록부에 없습니다.</translation>
    </message>
    <message>
        <source>The register was written by a newer version of Yeonsu, which is needed to check it.</source>
        <translation>더 새로운 버전의 연수에서 만든 등록부입니다. 검사하려면 그 버전이 필요합니다.</translation>
    </message>
    <message>
        <source>The file has the form %1, not %2. Opening the register brings it up; check it again then.</source>
        <translation>파일 형식이 %2이(가) 아니라 %1입니다. 등록부를 열면 새 형식으로 바뀌니 그다음 다시 검사하세요.</translation>
    </message>
    <message>
        <source>There is more; the first %1 findings are named.</source>
        <translation>더 있습니다. 처음 %1개만 적었습니다.</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>The Excel tables could not be made. There may be no room left in the folder for temporary files, %1.</source>
        <translation>엑셀 표를 만들지 못했습니다. 임시 파일 폴더 %1에 남은 공간이 없을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>The zip file could not be made.</source>
        <translation>zip 파일을 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The zip file is damaged.</source>
        <translation>zip 파일이 손상되었습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::AboutDialog</name>
    <message>
        <source>About Yeonsu</source>
        <translation>연수 정보</translation>
    </message>
    <message>
        <source>Yeonsu %1</source>
        <translation>연수 %1</translation>
    </message>
    <message>
        <source>The register of international training programmes.</source>
        <translation>국제연수 과정 등록부입니다.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 또는 그 이후 버전을 따르는 자유 소프트웨어입니다. 어떠한 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>It uses no network.</source>
        <translation>네트워크를 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>With it come, or it is made with:</source>
        <translation>함께 들어 있거나 만드는 데 쓴 것:</translation>
    </message>
    <message>
        <source>Licence and sources</source>
        <translation>라이선스와 출처</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>yeonsu::ActFieldModel</name>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
</context>
<context>
    <name>yeonsu::ActRowModel</name>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>변경</translation>
    </message>
</context>
<context>
    <name>yeonsu::AgendaItemDialog</name>
    <message>
        <source>New item of the programme</source>
        <translation>새 순서</translation>
    </message>
    <message>
        <source>Edit item of the programme</source>
        <translation>순서 수정</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Nobody; type a part of the name</source>
        <translation>없음. 이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>None; type a part of the title</source>
        <translation>없음. 제목의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>구분(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Begins at</source>
        <translation>시작 시각(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>소요 시간(분)(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;resenter as announced</source>
        <translation>발표자 표기(&amp;R)</translation>
    </message>
    <message>
        <source>Pers&amp;on of the register</source>
        <translation>연수생 명부의 인물(&amp;O)</translation>
    </message>
    <message>
        <source>About the &amp;city</source>
        <translation>관련 도시(&amp;C)</translation>
    </message>
    <message>
        <source>About the o&amp;utcome</source>
        <translation>관련 성과사례(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Choose a person from the list, or leave this empty.</source>
        <translation>목록에서 사람을 고르거나 비워 두세요.</translation>
    </message>
    <message>
        <source>Choose an outcome from the list, or leave this empty.</source>
        <translation>목록에서 성과사례를 고르거나 비워 두세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::AgendaModel</name>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>발표자</translation>
    </message>
    <message>
        <source>City, outcome</source>
        <translation>도시·성과사례</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>yeonsu::AttendanceDialog</name>
    <message>
        <source>Attendance sheet</source>
        <translation>출석부</translation>
    </message>
    <message>
        <source>Whoever withdrew or did not come is not on it.</source>
        <translation>중도포기하거나 불참한 사람은 나오지 않습니다.</translation>
    </message>
    <message>
        <source>The days of the course, without weekends</source>
        <translation>과정 기간(주말 제외)</translation>
    </message>
    <message>
        <source>All days of the course</source>
        <translation>과정 기간의 모든 날</translation>
    </message>
    <message>
        <source>Sessions with a number</source>
        <translation>회차</translation>
    </message>
    <message>
        <source>&amp;Signed for</source>
        <translation>서명 칸(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number of sessions</source>
        <translation>횟수(&amp;N)</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>아직 참가자가 없습니다</translation>
    </message>
    <message>
        <source>Add participants in the panel of the course; then they are on its sheet.</source>
        <translation>과정 패널에서 참가자를 추가하면 출석부에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::BackupDetails</name>
    <message>
        <source>Last change in the copy: %1 (%2)</source>
        <translation>사본의 마지막 변경: %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody had written anything yet.</source>
        <translation>아직 아무도 입력하지 않은 상태입니다.</translation>
    </message>
    <message>
        <source>The register is as it was then: nothing was changed since.</source>
        <translation>등록부가 그때 그대로입니다. 그 뒤로 바뀐 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of the register are not in the copy.</source>
        <translation>
            <numerusform>등록부의 변경 %Ln건이 이 사본에는 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are in the copy only.</source>
        <translation>
            <numerusform>이 사본에만 있는 변경이 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>daily</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>되살리기 전</translation>
    </message>
    <message>
        <source>What the copy holds</source>
        <translation>사본의 내용</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>그 뒤의 변경</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>보도자료</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older ones</source>
        <translation>
            <numerusform>그 밖에 이전 변경 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>그 뒤에 바뀐 것</translation>
    </message>
    <message>
        <source>When and by whom</source>
        <translation>일시와 작업자</translation>
    </message>
    <message>
        <source>%1, as “%2”</source>
        <translation>%1, 당시 이름 “%2”</translation>
    </message>
</context>
<context>
    <name>yeonsu::BackupList</name>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>아직 사본이 없습니다</translation>
    </message>
    <message>
        <source>The first one is made by itself while the register is open, or now by “Back up now”.</source>
        <translation>등록부를 열어 두면 첫 사본이 저절로 만들어집니다. “지금 백업”으로 바로 만들 수도 있습니다.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>yeonsu::BackupsDialog</name>
    <message>
        <source>Backups — %1</source>
        <translation>백업 — %1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>지금 백업(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>사본 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a s&amp;ealed copy…</source>
        <translation>암호화 사본 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>Encrypted with a pass phrase, for sending</source>
        <translation>보낼 수 있도록 암호로 암호화합니다</translation>
    </message>
    <message>
        <source>&amp;Open a sealed copy…</source>
        <translation>암호화 사본 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>되살리기(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Writing a copy…</source>
        <translation>사본을 저장하는 중…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Registers (*.yeonsu)</source>
        <translation>등록부 (*.yeonsu)</translation>
    </message>
    <message>
        <source>The copy was written and checked: %1</source>
        <translation>사본을 저장하고 점검했습니다: %1</translation>
    </message>
    <message>
        <source>The copy is encrypted, so that it can be sent or carried about.</source>
        <translation>보내거나 들고 다닐 수 있도록 사본을 암호화합니다.</translation>
    </message>
    <message>
        <source>Save a sealed copy</source>
        <translation>암호화 사본 저장</translation>
    </message>
    <message>
        <source>Sealed copies (*.yeonsu-sealed)</source>
        <translation>암호화 사본 (*.yeonsu-sealed)</translation>
    </message>
    <message>
        <source>Sealing a copy…</source>
        <translation>사본을 암호화하는 중…</translation>
    </message>
    <message>
        <source>The sealed copy was written and read back: %1</source>
        <translation>암호화 사본을 저장하고 다시 읽어 확인했습니다: %1</translation>
    </message>
    <message>
        <source>Open a sealed copy</source>
        <translation>암호화 사본 열기</translation>
    </message>
    <message>
        <source>Sealed copies (*.yeonsu-sealed);;All files (*)</source>
        <translation>암호화 사본 (*.yeonsu-sealed);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the place of the register?</source>
        <translation>등록부를 %1 사본으로 바꿀까요?</translation>
    </message>
    <message>
        <source>A copy of the register as it is now is kept first, so that this can be taken back. Others who have the register open must close it.</source>
        <translation>지금 등록부의 사본을 먼저 만들어 두므로 되돌릴 수 있습니다. 이 등록부를 열어 둔 다른 사람은 먼저 닫아야 합니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keeping the register as it is…</source>
        <translation>지금 등록부의 사본을 만드는 중…</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>등록부가 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>A copy is made by itself on each day on which something was written. Of these the newest of each of the last 7 days, 5 weeks and 12 months that have one are kept; those made by hand or before restoring stay until you remove them, and so do those from before the register was moved or renamed.</source>
        <translation>내용이 바뀐 날마다 사본이 저절로 만들어집니다. 자동 사본은 사본이 있는 최근 7일, 5주, 12개월에서 각각 가장 새로운 것만 남기고, 직접 만들거나 되살리기 전에 만든 사본은 지울 때까지 남아 있습니다. 등록부를 옮기거나 이름을 바꾸기 전의 사본도 지울 때까지 남습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::CategoryButton</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>yeonsu::CertificatesDialog</name>
    <message>
        <source>Certificates</source>
        <translation>수료증</translation>
    </message>
    <message>
        <source>Korean and English</source>
        <translation>한국어와 영어</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>대상(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wording (Korean)</source>
        <translation>문구(한국어)(&amp;W)</translation>
    </message>
    <message>
        <source>Wordi&amp;ng (English)</source>
        <translation>문구(영어)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Issued by (Korean)</source>
        <translation>발급자(한국어)(&amp;I)</translation>
    </message>
    <message>
        <source>I&amp;ssued by (English)</source>
        <translation>발급자(영어)(&amp;S)</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>What is in brackets is different on each certificate</source>
        <translation>대괄호로 묶은 말은 수료증마다 알맞게 채워집니다</translation>
    </message>
    <message>
        <source>Insert into the Korean wording</source>
        <translation>한국어 문구에 넣기</translation>
    </message>
    <message>
        <source>Insert into the English wording</source>
        <translation>영어 문구에 넣기</translation>
    </message>
    <message>
        <source>The usual wording</source>
        <translation>기본 문구</translation>
    </message>
    <message>
        <source>&amp;Keep the wording</source>
        <translation>문구 저장(&amp;K)</translation>
    </message>
    <message>
        <source>For all courses of this register</source>
        <translation>이 등록부의 모든 과정에 씁니다</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Nobody has completed the course yet</source>
        <translation>아직 수료한 사람이 없습니다</translation>
    </message>
    <message>
        <source>Set the status of those who did to “completed” in the panel of the course.</source>
        <translation>과정 패널에서 수료한 사람의 상태를 ‘수료’로 바꾸세요.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>고른 사람이 없습니다</translation>
    </message>
    <message>
        <source>Tick those who get a certificate.</source>
        <translation>수료증을 받을 사람을 표시하세요.</translation>
    </message>
    <message>
        <source>This stands for nothing and is printed as it is: %1</source>
        <translation>아무 뜻이 없어 그대로 인쇄됩니다: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChangesSinceDialog</name>
    <message>
        <source>Looking at the history…</source>
        <translation>이력을 확인하는 중…</translation>
    </message>
    <message>
        <source>Figures that changed</source>
        <translation>달라진 수치</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>확정 당시</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>바뀐 까닭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>When and who</source>
        <translation>일시와 사용자</translation>
    </message>
    <message>
        <source>Changes since the figures were frozen</source>
        <translation>수치 확정 이후 달라진 것</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>The selected rows, for a spreadsheet</source>
        <translation>선택한 행을 표 계산 프로그램에 붙여 넣을 수 있게 복사합니다</translation>
    </message>
    <message>
        <source>Go to the &amp;history</source>
        <translation>이력으로 이동(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The figures of this release are not frozen.</source>
        <translation>이 보도자료의 수치는 확정되지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1”, figures of %2</source>
        <translation>“%1”, %2 기준 수치</translation>
    </message>
    <message>
        <source>Nothing has changed: every figure is as it was</source>
        <translation>달라진 것이 없습니다. 모든 수치가 확정 당시와 같습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n figures are others now</source>
        <translation>
            <numerusform>수치 %n개가 달라졌습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be said what has changed</source>
        <translation>무엇이 달라졌는지 확인할 수 없습니다</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>없어짐</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChartCard</name>
    <message>
        <source>Save “%1” as a picture</source>
        <translation>“%1” 그림으로 저장</translation>
    </message>
    <message>
        <source>More about “%1”</source>
        <translation>“%1” 더 보기</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>큰 순서로</translation>
    </message>
    <message>
        <source>Drag it into a letter or a folder to have it there as a picture</source>
        <translation>문서나 폴더로 끌어다 놓으면 그림으로 들어갑니다</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>그림 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Change or &amp;rename…</source>
        <translation>변경 또는 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>앞으로 옮기기(&amp;E)</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>뒤로 옮기기(&amp;L)</translation>
    </message>
    <message>
        <source>Remove from the &amp;dashboard</source>
        <translation>현황에서 제거(&amp;D)</translation>
    </message>
    <message>
        <source>Copy t&amp;able</source>
        <translation>표 복사(&amp;A)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChartCards</name>
    <message>
        <source>&amp;Add a chart</source>
        <translation>그래프 추가(&amp;A)</translation>
    </message>
    <message>
        <source>A chart of your &amp;own…</source>
        <translation>직접 만드는 그래프(&amp;O)…</translation>
    </message>
    <message>
        <source>It is on the dashboard</source>
        <translation>이미 현황에 있습니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChartChecklist</name>
    <message>
        <source>&amp;All charts</source>
        <translation>모든 그래프(&amp;A)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>그래프</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChartsPrintDialog</name>
    <message>
        <source>Print charts</source>
        <translation>그래프 인쇄</translation>
    </message>
    <message>
        <source>All that are shown</source>
        <translation>화면의 그래프 모두</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>그래프(&amp;C)</translation>
    </message>
    <message>
        <source>With the numbers as a &amp;table</source>
        <translation>숫자 표도 함께(&amp;T)</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>그래프</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChoiceButton</name>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>yeonsu::ChosenRowsEdit</name>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Type a name; Enter adds it</source>
        <translation>이름 입력 후 Enter</translation>
    </message>
</context>
<context>
    <name>yeonsu::CityCourseModel</name>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
</context>
<context>
    <name>yeonsu::CityDialog</name>
    <message>
        <source>Edit city</source>
        <translation>도시 수정</translation>
    </message>
    <message>
        <source>New city</source>
        <translation>새 도시</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>국가를 고르세요</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>한글 이름(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>국가(&amp;C)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>&amp;Other spellings</source>
        <translation>다른 표기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>yeonsu::CityDuplicateModel</name>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>다른 표기</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>A name or other spelling of both</source>
        <translation>이름이나 다른 표기가 같음</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Other spaces, hyphens or one letter</source>
        <translation>띄어쓰기·붙임표나 한 글자가 다름</translation>
    </message>
</context>
<context>
    <name>yeonsu::CityDuplicatesDialog</name>
    <message>
        <source>Cities that may be here twice</source>
        <translation>중복된 것 같은 도시</translation>
    </message>
    <message>
        <source>Looking for cities that are here twice…</source>
        <translation>중복된 도시를 찾는 중…</translation>
    </message>
    <message>
        <source>No city seems to be here twice</source>
        <translation>중복된 도시가 없습니다</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>같은 이름</translation>
    </message>
    <message>
        <source>Nearly the same name</source>
        <translation>비슷한 이름</translation>
    </message>
</context>
<context>
    <name>yeonsu::CityEdit</name>
    <message>
        <source>Choose a country</source>
        <translation>국가를 고르세요</translation>
    </message>
    <message>
        <source>Country of the new city</source>
        <translation>새 도시의 국가</translation>
    </message>
    <message>
        <source>This city is new to the register. Which country is it in?</source>
        <translation>등록부에 없는 새 도시입니다. 어느 국가에 있습니까?</translation>
    </message>
</context>
<context>
    <name>yeonsu::ClaimModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>may stay</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>true</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>false</source>
        <translation>틀림</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>표현</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>자료</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>wrong total</source>
        <translation>합계 틀림</translation>
    </message>
</context>
<context>
    <name>yeonsu::ClaimsCard</name>
    <message>
        <source>Rows…</source>
        <translation>명단…</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>다른 수치…</translation>
    </message>
    <message>
        <source>May stay</source>
        <translation>그대로 둠</translation>
    </message>
    <message>
        <source>Forget decision</source>
        <translation>판단 지우기</translation>
    </message>
    <message>
        <source>Numbers of the text</source>
        <translation>본문의 수치</translation>
    </message>
    <message>
        <source>attendances: Asia</source>
        <translation>참가 연인원: 아시아</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>확인 안 함</translation>
    </message>
    <message>
        <source>Rows behind the number</source>
        <translation>수치의 근거 명단</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the row</source>
        <translation>Enter 키나 두 번 클릭으로 해당 항목으로 이동</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>그대로 두는 이유</translation>
    </message>
    <message>
        <source>Say which figure of the register the number stands for</source>
        <translation>이 숫자가 자료의 어느 수치인지 정합니다</translation>
    </message>
    <message>
        <source>There is no number in the text yet.</source>
        <translation>본문에 아직 수치가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers, none of them wrong</source>
        <translation>
            <numerusform>수치 %Ln개, 틀린 것 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are wrong</source>
        <translation>
            <numerusform>틀린 수치 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>It may stay: %1</source>
        <translation>그대로 둠: %1</translation>
    </message>
    <message>
        <source>Choose a number to see the rows of the register behind it.</source>
        <translation>수치를 클릭하면 해당 명단을 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows behind it</source>
        <translation>
            <numerusform>근거 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” does not stand in the text any more. The reason that was begun for it: %2</source>
        <translation>“%1”이(가) 이제 본문에 없습니다. 쓰고 있던 이유: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not checked</source>
        <translation>
            <numerusform>확인되지 않은 것 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ColumnChoice</name>
    <message>
        <source>Usual columns</source>
        <translation>기본 열로 되돌리기</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열 선택</translation>
    </message>
    <message>
        <source>Choose the columns; drag their headings to order them</source>
        <translation>표시할 열을 고르세요. 제목을 끌면 순서가 바뀝니다</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>“%1” 조건 추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 항목</translation>
    </message>
    <message>
        <source>Type a command, a person, a course or a place</source>
        <translation>명령, 연수생, 과정, 도시를 입력하세요</translation>
    </message>
</context>
<context>
    <name>yeonsu::ContinentDialog</name>
    <message>
        <source>Edit continent</source>
        <translation>대륙 수정</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>한글 이름(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>yeonsu::CountryDialog</name>
    <message>
        <source>Edit country</source>
        <translation>국가 수정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Files know the country by its code (ISO 3166-1); it stays.</source>
        <translation>파일에서 국가를 구별하는 코드(ISO 3166-1)이므로 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Korean name</source>
        <translation>한글 이름(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;ontinent</source>
        <translation>대륙(&amp;O)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
</context>
<context>
    <name>yeonsu::CourseDialog</name>
    <message>
        <source>Edit course</source>
        <translation>과정 수정</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>새 과정</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name (Korean)</source>
        <translation>한글 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name (&amp;English)</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>첫날(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>방식(&amp;M)</translation>
    </message>
    <message>
        <source>Target &amp;region</source>
        <translation>대상 지역(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>상태(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>장소(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Partner</source>
        <translation>협력기관(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;apacity</source>
        <translation>정원(&amp;A)</translation>
    </message>
    <message>
        <source>Prere&amp;quisite</source>
        <translation>선수 과정(&amp;Q)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>비고(&amp;O)</translation>
    </message>
    <message>
        <source>None; type a code or a part of the name</source>
        <translation>없음. 코드나 이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>Choose a course from the list, or leave this empty.</source>
        <translation>목록에서 과정을 고르거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Mark as completed, too: %1</source>
        <translation>수료로도 표시: %1</translation>
    </message>
    <message>
        <source>There is a course with this code already.</source>
        <translation>이 코드의 과정이 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::CourseModel</name>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>대상 지역</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
</context>
<context>
    <name>yeonsu::CoursePanel</name>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation>과장급 이상</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>Add a headcount…</source>
        <translation>인원 집계 추가…</translation>
    </message>
    <message>
        <source>Number of participants whose names are not known</source>
        <translation>이름을 모르는 참가자의 수</translation>
    </message>
    <message>
        <source>Counted participants</source>
        <translation>집계된 참가자</translation>
    </message>
    <message>
        <source>Who attended or completed, and headcounts</source>
        <translation>참석하거나 수료한 사람과 인원 집계</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>협력기관</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>선수 과정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Participants of %1</source>
        <translation>%1 참가자</translation>
    </message>
    <message>
        <source>Import list…</source>
        <translation>명단 가져오기…</translation>
    </message>
    <message>
        <source>Bring in participants of this course from a spreadsheet</source>
        <translation>이 과정의 참가자를 스프레드시트에서 가져옵니다</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>출력물</translation>
    </message>
    <message>
        <source>Attendance sheet, certificates and list of participants of this course</source>
        <translation>이 과정의 출석부, 수료증, 참가자 명단</translation>
    </message>
    <message>
        <source>Nobody is on the list yet: type a name above, or import a list.</source>
        <translation>아직 명단에 아무도 없습니다. 위에 이름을 입력하거나 명단을 가져오세요.</translation>
    </message>
    <message>
        <source>Headcounts of %1</source>
        <translation>%1 인원 집계</translation>
    </message>
</context>
<context>
    <name>yeonsu::CoursePaperDialog</name>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
</context>
<context>
    <name>yeonsu::CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Find code or name</source>
        <translation>코드나 이름 찾기</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>새 과정</translation>
    </message>
    <message>
        <source>No courses yet</source>
        <translation>아직 과정이 없습니다</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>복제…</translation>
    </message>
    <message>
        <source>Next run of the same course (%1)</source>
        <translation>같은 과정의 다음 회차 만들기(%1)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>방식</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>No course selected</source>
        <translation>선택한 과정 없음</translation>
    </message>
    <message>
        <source>Choose a course to see its participants.</source>
        <translation>과정을 고르면 참가자가 나타납니다.</translation>
    </message>
    <message>
        <source>Choose one to see its participants.</source>
        <translation>하나만 고르면 참가자가 나타납니다.</translation>
    </message>
    <message>
        <source>Target region</source>
        <translation>대상 지역</translation>
    </message>
    <message numerus="yes">
        <source>%Ln courses selected</source>
        <translation>
            <numerusform>과정 %Ln개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance sheet…</source>
        <translation>출석부…</translation>
    </message>
    <message>
        <source>Certificates…</source>
        <translation>수료증…</translation>
    </message>
    <message>
        <source>List of participants…</source>
        <translation>참가자 명단…</translation>
    </message>
    <message>
        <source>Add the first course and then its participants, or import a list.</source>
        <translation>첫 과정을 추가한 다음 참가자를 추가하거나, 명단을 가져오세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Export for the press…</source>
        <translation>보도용으로 내보내기…</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>참가(연인원)</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Section chief and above</source>
        <translation>과장급 이상</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>아직 집계할 내용이 없습니다</translation>
    </message>
    <message>
        <source>The charts appear as soon as the register has a course that is running or completed.</source>
        <translation>진행 중이거나 완료된 과정이 등록부에 생기면 그래프가 나타납니다.</translation>
    </message>
    <message>
        <source>Add the first course</source>
        <translation>첫 과정 추가</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>courses</comment>
        <translation>%1회</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>people</comment>
        <translation>%1명</translation>
    </message>
    <message>
        <source>at least %1 persons</source>
        <translation>실인원 %1명 이상</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>실인원 %1명</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>cities</comment>
        <translation>%1개</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>countries</comment>
        <translation>%1개국</translation>
    </message>
    <message>
        <source>%1 attendances</source>
        <translation>연인원 %1명</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>그래프 추가</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::DayEdit</name>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>달력 (Alt+아래쪽 화살표)</translation>
    </message>
    <message>
        <source>This is no day. Type it like 2019-04-08, 19.4.8 or 4/8.</source>
        <translation>날짜가 아닙니다. 2019-04-08, 19.4.8, 4/8처럼 입력하세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::DaysButton</name>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>끝(&amp;T)</translation>
    </message>
</context>
<context>
    <name>yeonsu::DetailFold</name>
    <message>
        <source>Technical detail</source>
        <translation>기술 정보</translation>
    </message>
</context>
<context>
    <name>yeonsu::DraftNote</name>
    <message>
        <source>Bring it back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>What was typed here on %1 was not saved.</source>
        <translation>%1에 여기에 입력하던 내용이 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::DuplicatesDialog</name>
    <message>
        <source>There were too many to compare them all. More may be found once some of these are merged.</source>
        <translation>너무 많아 모두 비교하지 못했습니다. 일부를 합친 뒤에 더 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Which pairs are shown</source>
        <translation>표시할 쌍</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>Remember that these are two, and never ask again (%1)</source>
        <translation>서로 다른 것으로 기억하고 다시 묻지 않습니다 (%1)</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Show both side by side (%1)</source>
        <translation>두 항목을 나란히 보여 줍니다 (%1)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n쌍</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2쌍 중 %1쌍</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>해당하는 쌍이 없습니다</translation>
    </message>
    <message>
        <source>Show all to see the other pairs.</source>
        <translation>다른 쌍은 전체에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>What is entered twice later is found here.</source>
        <translation>나중에 두 번 입력한 것이 있으면 여기에서 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::EditableListPage</name>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Bring in a list from a spreadsheet</source>
        <translation>스프레드시트에서 목록을 가져옵니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::EnrolmentDialog</name>
    <message>
        <source>Add participant</source>
        <translation>참가자 추가</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>참가자 수정</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>yeonsu::EnrolmentFields</name>
    <message>
        <source>Type a code or a part of the name</source>
        <translation>코드나 이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>Co&amp;urse</source>
        <translation>과정(&amp;U)</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>이름을 입력하세요</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>연수생(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>성(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>이름(&amp;G)</translation>
    </message>
    <message>
        <source>Name o&amp;rder</source>
        <translation>이름 순서(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>전자우편(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>도시(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>소속(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>직위(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Seniority</source>
        <translation>직급(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>상태(&amp;T)</translation>
    </message>
    <message>
        <source>Completed o&amp;n</source>
        <translation>수료일(&amp;N)</translation>
    </message>
    <message>
        <source>Somebody of this name is in this course already: %1. Go on only to add another person.</source>
        <translation>같은 이름의 사람이 이미 이 과정에 있습니다: %1. 다른 사람일 때만 계속 추가하세요.</translation>
    </message>
    <message>
        <source>Somebody of this name is there already: %1. Choose them from the list, or go on to add another person.</source>
        <translation>같은 이름의 사람이 이미 있습니다: %1. 목록에서 선택하거나, 다른 사람이면 계속 추가하세요.</translation>
    </message>
    <message>
        <source>This person is in this course already.</source>
        <translation>이미 이 과정에 있는 사람입니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::EnrolmentModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>yeonsu::EnrolmentsDialog</name>
    <message numerus="yes">
        <source>Edit %n participants</source>
        <translation>
            <numerusform>참가자 %n명 수정</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>상태(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Seniority</source>
        <translation>직급(&amp;S)</translation>
    </message>
    <message>
        <source>Completed o&amp;n</source>
        <translation>수료일(&amp;N)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ErasePeopleDialog</name>
    <message>
        <source>Erase “%1” for good?</source>
        <translation>“%1”의 인적 사항을 완전히 지울까요?</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln people for good?</source>
        <translation>
            <numerusform>%Ln명의 인적 사항을 완전히 지울까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>I &amp;know that this cannot be undone</source>
        <translation>되돌릴 수 없음을 알고 있습니다(&amp;K)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>인적 사항 지우기</translation>
    </message>
    <message>
        <source>What is blanked</source>
        <translation>지워지는 것</translation>
    </message>
    <message numerus="yes">
        <source>Names, e-mail and note; organisation and job title in %Ln enrolments; what programmes of forums call them. All of this in the history and in the search, too.</source>
        <translation>
            <numerusform>이름, 전자우편, 비고, 참가 기록 %Ln건의 소속과 직위, 포럼 프로그램에 적힌 발표자 이름. 변경 기록과 검색에서도 모두 지워집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>Courses, city, country, seniority and status, so that every figure is as before. Lists say “%1”.</source>
        <translation>과정, 도시, 국가, 직급, 상태. 그래서 모든 통계가 그대로입니다. 목록에는 “%1”처럼 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups of this register still hold all of it, in %1.</source>
        <translation>
            <numerusform>이 등록부의 백업 %Ln개에는 그대로 남아 있습니다. 폴더: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no backups of this register yet in %1.</source>
        <translation>%1 폴더에는 아직 이 등록부의 백업이 없습니다.</translation>
    </message>
    <message>
        <source>Who still has it</source>
        <translation>아직 남아 있는 곳</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… 그 밖에 더 있음</translation>
    </message>
    <message>
        <source>Texts that name them and stay as they are: look at them first</source>
        <translation>이름이 들어 있지만 그대로 두는 글: 먼저 확인하세요</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>지우기(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The people are erased, but the file could not be cleared at once of what it held before. Close the register in all windows, and nothing is left of it.</source>
        <translation>인적 사항을 지웠지만, 파일 안에 남은 예전 흔적을 바로 없애지 못했습니다. 이 등록부를 연 창을 모두 닫으면 흔적이 없어집니다.</translation>
    </message>
    <message>
        <source>Deleted before, and still known to the history</source>
        <translation>이미 삭제되었지만 변경 기록에 남아 있는 사람</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people: names, e-mail and note, organisation and job title, and what programmes of forums call them, are blanked there. That somebody was deleted, and when, stays; no figure changes. Put back from the history, they come back without a name.</source>
        <translation>
            <numerusform>%Ln명의 이름, 전자우편, 비고, 소속과 직위, 포럼 프로그램에 적힌 발표자 이름을 변경 기록에서 지웁니다. 누군가를 언제 삭제했다는 사실은 남고, 통계는 그대로입니다. 변경 기록에서 되돌리면 이름 없는 사람으로 돌아옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily ones go by and by, the last after a year or so; those made by hand or before the register was moved or renamed, and copies in other places, stay until you delete them. Restoring one brings the people back.</source>
        <translation>날마다 만든 백업은 차례로 없어져 1년쯤 뒤에는 모두 사라집니다. 직접 만든 백업, 등록부를 옮기거나 이름을 바꾸기 전의 백업, 다른 곳에 둔 사본은 손수 지울 때까지 남습니다. 백업을 복원하면 지운 내용이 되살아납니다.</translation>
    </message>
    <message>
        <source>frozen with their name in it. Make it a draft again, take the name out, and freeze it anew</source>
        <translation>이름이 들어간 채 확정되었습니다. 초안으로 되돌려 이름을 뺀 뒤 다시 확정하세요</translation>
    </message>
</context>
<context>
    <name>yeonsu::ExportChartDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG로 저장…</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>인쇄(&amp;R)…</translation>
    </message>
    <message>
        <source>Picture and text onto the clipboard</source>
        <translation>그림과 글을 클립보드에 복사합니다</translation>
    </message>
    <message>
        <source>SVG, PDF</source>
        <translation>SVG·PDF</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>SVG로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>PDF로 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Export for the press — %1</source>
        <translation>보도용 그래프 내보내기 — %1</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>Copied: the picture, its alternative text and its table.</source>
        <translation>그림과 대체 텍스트, 표를 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ExportChartForm</name>
    <message>
        <source>&amp;Title</source>
        <translation>제목(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>부제(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;ource and notes</source>
        <translation>출처·주(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Alternative text</source>
        <translation>대체 텍스트(&amp;A)</translation>
    </message>
    <message>
        <source>Trans&amp;parent background</source>
        <translation>투명한 배경(&amp;P)</translation>
    </message>
    <message>
        <source>What the picture says, for those who do not see it. It is kept in the file.</source>
        <translation>그림을 볼 수 없는 사람에게 그림의 내용을 알려 줍니다. 파일에 함께 저장됩니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Smaller numbers of people are pointed out before the picture is saved</source>
        <translation>이보다 적은 인원은 저장하기 전에 알려 줍니다</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>그래프(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>크기(&amp;S)</translation>
    </message>
    <message>
        <source>Point out &amp;numbers below</source>
        <translation>알려 줄 작은 수의 기준(&amp;N)</translation>
    </message>
    <message>
        <source>Numbers as CS&amp;V</source>
        <translation>숫자를 CSV로(&amp;V)</translation>
    </message>
    <message>
        <source>Numbers for &amp;Excel</source>
        <translation>숫자를 엑셀로(&amp;E)</translation>
    </message>
    <message>
        <source>In a file of the same name beside the picture</source>
        <translation>그림 옆에 같은 이름의 파일로</translation>
    </message>
</context>
<context>
    <name>yeonsu::FigureChangesDialog</name>
    <message>
        <source>Figures change</source>
        <translation>수치 변경</translation>
    </message>
    <message numerus="yes">
        <source>%n figures change</source>
        <translation>
            <numerusform>수치 %n개가 바뀝니다</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Do not change</source>
        <translation>변경하지 않음</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>실인원</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>변경 전후 수치</translation>
    </message>
    <message>
        <source>“%1” moves to %2.</source>
        <translation>“%1”을(를) %2(으)로 옮깁니다.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”.</source>
        <translation>“%1”을(를) “%2”에 합칩니다.</translation>
    </message>
    <message>
        <source>“%1” counts as section chief and above.</source>
        <translation>“%1”을(를) 과장급 이상에 넣습니다.</translation>
    </message>
    <message>
        <source>“%1” no longer counts as section chief and above.</source>
        <translation>“%1”을(를) 과장급 이상에서 뺍니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::FigureList</name>
    <message>
        <source>Search figures</source>
        <translation>수치 검색</translation>
    </message>
    <message>
        <source>Usual figures</source>
        <translation>자주 쓰는 수치</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Save the list as…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>목록 인쇄…</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>검색: “%1”</translation>
    </message>
</context>
<context>
    <name>yeonsu::FigureTokenDialog</name>
    <message>
        <source>exactly</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>somewhat over</source>
        <translation>여(남짓)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>이하</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>가까이</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>수치 바꾸기</translation>
    </message>
    <message>
        <source>Insert figure</source>
        <translation>수치 넣기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>&amp;Kind of figure</source>
        <translation>수치의 종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>집계 대상(&amp;W)</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Share of all of</source>
        <translation>비율의 전체</translation>
    </message>
    <message>
        <source>W&amp;ording</source>
        <translation>표현(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Behind the number</source>
        <translation>숫자 뒤의 말(&amp;B)</translation>
    </message>
    <message>
        <source>Stands in the text</source>
        <translation>본문에 들어갈 내용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>수</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>비율(%)</translation>
    </message>
    <message>
        <source>Number of years</source>
        <translation>햇수</translation>
    </message>
    <message>
        <source>%1 — no round number fits</source>
        <translation>%1 — 맞는 어림수가 없습니다</translation>
    </message>
    <message>
        <source>Choose figure</source>
        <translation>수치 선택</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Exactly %1: %2 of %3</source>
        <translation>정확한 값 %1: %3 중 %2</translation>
    </message>
    <message>
        <source>Exactly %1</source>
        <translation>정확한 값 %1</translation>
    </message>
    <message>
        <source>No round number fits “%1”, so the exact one stands in the text.</source>
        <translation>“%1”에 맞는 어림수가 없어 정확한 값이 본문에 들어갑니다.</translation>
    </message>
    <message>
        <source>The register says</source>
        <translation>등록부의 값</translation>
    </message>
</context>
<context>
    <name>yeonsu::FilterBar</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Show all figures again (Esc)</source>
        <translation>모든 수치를 다시 보여 줍니다(Esc)</translation>
    </message>
</context>
<context>
    <name>yeonsu::FilterChip</name>
    <message>
        <source>%1 contains</source>
        <translation>%1 포함</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함할 글자</translation>
    </message>
    <message>
        <source>%1, at least</source>
        <translation>%1 최솟값</translation>
    </message>
    <message>
        <source>min</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1 최댓값</translation>
    </message>
    <message>
        <source>max</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1 시작일</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1 종료일</translation>
    </message>
    <message>
        <source>to</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>A day, like 2019-04-08, 19.4.8 or 4/8</source>
        <translation>날짜를 2019-04-08, 19.4.8, 4/8처럼 입력합니다</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>“%1” 조건 지우기</translation>
    </message>
    <message>
        <source>Remove the filter (Esc)</source>
        <translation>조건 지우기(Esc)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumDialog</name>
    <message>
        <source>Edit forum</source>
        <translation>행사 수정</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>&amp;Name (Korean)</source>
        <translation>이름(국문)(&amp;N)</translation>
    </message>
    <message>
        <source>Name (&amp;English)</source>
        <translation>이름(영문)(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>첫날(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>마지막 날(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>장소(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>주제(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>비고(&amp;O)</translation>
    </message>
    <message>
        <source>The annex of a release begins with it</source>
        <translation>보도자료 붙임의 첫머리에 실립니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumGroupDialog</name>
    <message>
        <source>Edit group</source>
        <translation>참석 집단 수정</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 참석 집단</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>참석 집단(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Takes part</source>
        <translation>참석 방식(&amp;T)</translation>
    </message>
    <message>
        <source>People &amp;expected</source>
        <translation>예정 인원(&amp;E)</translation>
    </message>
    <message>
        <source>People who &amp;attended</source>
        <translation>참석 인원(&amp;A)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumGroupModel</name>
    <message>
        <source>Group</source>
        <translation>참석 집단</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>참석 방식</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumModel</name>
    <message>
        <source>Forum</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>참석</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumPanel</name>
    <message>
        <source>Programme</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>참석 집단</translation>
    </message>
    <message>
        <source>Programme of %1</source>
        <translation>%1 프로그램</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Annexed to</source>
        <translation>붙임한 보도자료</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1 (on site %2, online %3)</source>
        <translation>예정 %1명(현장 %2명, 온라인 %3명)</translation>
    </message>
    <message>
        <source>Attended: %1 (on site %2, online %3)</source>
        <translation>참석 %1명(현장 %2명, 온라인 %3명)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>Nothing is on the programme yet: add its first part.</source>
        <translation>아직 프로그램이 없습니다. 첫 순서를 추가하세요.</translation>
    </message>
    <message>
        <source>No group is expected yet: add who takes part.</source>
        <translation>아직 참석 집단이 없습니다. 누가 참석하는지 추가하세요.</translation>
    </message>
    <message>
        <source>Groups of %1</source>
        <translation>%1 참석 집단</translation>
    </message>
</context>
<context>
    <name>yeonsu::ForumsPage</name>
    <message>
        <source>Forums</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Find name, venue, title or presenter</source>
        <translation>이름, 장소, 제목, 발표자 찾기</translation>
    </message>
    <message>
        <source>New forum</source>
        <translation>새 행사</translation>
    </message>
    <message>
        <source>No forums yet</source>
        <translation>아직 행사가 없습니다</translation>
    </message>
    <message>
        <source>Add a forum, then its programme and the groups that take part.</source>
        <translation>행사를 추가한 다음 프로그램과 참석 집단을 입력하세요.</translation>
    </message>
    <message>
        <source>No forum selected</source>
        <translation>선택한 행사가 없습니다</translation>
    </message>
    <message>
        <source>Choose a forum to see its programme.</source>
        <translation>행사를 고르면 프로그램이 나타납니다.</translation>
    </message>
    <message>
        <source>Choose one to see its programme.</source>
        <translation>하나를 고르면 프로그램이 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln forums selected</source>
        <translation>
            <numerusform>행사 %Ln건 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::GateList</name>
    <message>
        <source>What was found</source>
        <translation>확인 결과</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… 그 밖에 더 있음</translation>
    </message>
    <message>
        <source>Decisions on numbers that are gone</source>
        <translation>없어진 수치에 대한 결정</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>주제 없음</translation>
    </message>
    <message>
        <source>Without a city</source>
        <translation>도시 없음</translation>
    </message>
    <message>
        <source>Without a seniority</source>
        <translation>직급 없음</translation>
    </message>
    <message>
        <source>Planned, and over already</source>
        <translation>이미 지난 계획 과정</translation>
    </message>
    <message>
        <source>Equal counts</source>
        <translation>같은 수치</translation>
    </message>
    <message>
        <source>Round thousands</source>
        <translation>천 단위로 딱 떨어지는 수치</translation>
    </message>
    <message>
        <source>Very small numbers of people</source>
        <translation>아주 적은 인원</translation>
    </message>
    <message>
        <source>Outcomes that are not mentioned</source>
        <translation>본문에 없는 성과사례</translation>
    </message>
    <message>
        <source>Must be mended</source>
        <translation>고쳐야 할 것</translation>
    </message>
    <message>
        <source>An annex in another language</source>
        <translation>다른 언어로 된 붙임</translation>
    </message>
    <message>
        <source>The number of pages</source>
        <translation>쪽수</translation>
    </message>
    <message>
        <source>Numbers that are not checked, and may be wrong</source>
        <translation>확인되지 않았고 틀릴 수 있는 수치</translation>
    </message>
</context>
<context>
    <name>yeonsu::HeadcountDialog</name>
    <message>
        <source>Edit headcount</source>
        <translation>인원 집계 수정</translation>
    </message>
    <message>
        <source>New headcount</source>
        <translation>새 인원 집계</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>A continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>A country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>A city</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>인원(&amp;P)</translation>
    </message>
    <message>
        <source>Come &amp;from</source>
        <translation>출신(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;ontinent</source>
        <translation>대륙(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>국가(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>도시(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Seniority</source>
        <translation>직급(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
    <message>
        <source>Enter the city.</source>
        <translation>도시를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::HeadcountModel</name>
    <message>
        <source>Origin</source>
        <translation>출신</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
</context>
<context>
    <name>yeonsu::HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>설명서에서 찾기</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
</context>
<context>
    <name>yeonsu::HistoryCard</name>
    <message>
        <source>History of changes</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>All changes (%1)</source>
        <translation>모든 변경(%1)</translation>
    </message>
</context>
<context>
    <name>yeonsu::HistoryModel</name>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>변경자</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>항목 수</translation>
    </message>
</context>
<context>
    <name>yeonsu::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Find act, code or who did it</source>
        <translation>변경 내용, 코드, 변경자 찾기</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>아직 변경한 내용이 없습니다</translation>
    </message>
    <message>
        <source>Every change of the register is told here, and can be put back.</source>
        <translation>등록부의 모든 변경이 여기에 나타나며, 이전 값으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>변경자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>No act selected</source>
        <translation>선택한 변경 없음</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>변경을 고르면 바뀐 내용이 나타납니다.</translation>
    </message>
    <message>
        <source>Choose one to see what it changed.</source>
        <translation>하나만 고르면 바뀐 내용이 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln acts selected</source>
        <translation>
            <numerusform>변경 %Ln건 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::HistoryPanel</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>This row is not in the register now.</source>
        <translation>이 항목은 지금 등록부에 없습니다.</translation>
    </message>
    <message>
        <source>Put back value</source>
        <translation>이 값 되돌리기</translation>
    </message>
    <message>
        <source>Put back row</source>
        <translation>이 항목 되돌리기</translation>
    </message>
    <message>
        <source>Put back all rows…</source>
        <translation>모든 항목 되돌리기…</translation>
    </message>
    <message>
        <source>Rows of the act</source>
        <translation>변경한 항목</translation>
    </message>
    <message>
        <source>Fields of the row</source>
        <translation>항목의 필드</translation>
    </message>
    <message>
        <source>Rows (%1)</source>
        <translation>변경한 항목(%1)</translation>
    </message>
    <message>
        <source>Delete row…</source>
        <translation>이 항목 삭제…</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>이 가져오기 되돌리기…</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportCheckStep</name>
    <message>
        <source>Rows of the list</source>
        <translation>명단의 행</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>할 일 없음</translation>
    </message>
    <message>
        <source>mend or skip</source>
        <translation>고치거나 건너뛰기</translation>
    </message>
    <message>
        <source>by e-mail, or name and city</source>
        <translation>전자우편 또는 이름·도시 일치</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message numerus="yes">
        <source>%n cities are new to the register.</source>
        <translation>
            <numerusform>등록부에 없던 도시 %n곳이 새로 추가됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The country of %n rows is not kept, as they have no city.</source>
        <translation>
            <numerusform>도시가 없는 행 %n개의 국가는 저장되지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and read, too.</source>
        <translation>
            <numerusform>시트에서 숨긴 행 %n개도 읽습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in their course already, otherwise than the list says.</source>
        <translation>
            <numerusform>이미 과정에 있는 %n명은 등록 내용이 명단과 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take what the list says for %n who are here already</source>
        <translation>
            <numerusform>이미 있는 %n명을 명단대로 바꾸기(&amp;T)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportColumnsStep</name>
    <message>
        <source>Columns of the list</source>
        <translation>명단의 열</translation>
    </message>
    <message>
        <source>What is read from each column. Click what is wrong; the choice is remembered for lists with the same headings.</source>
        <translation>열마다 무엇으로 읽는지 보여 줍니다. 잘못된 곳을 누르면 바꿀 수 있고, 머리글이 같은 명단에 다시 쓰입니다.</translation>
    </message>
    <message>
        <source>&amp;Course of all rows</source>
        <translation>모든 행의 과정(&amp;C)</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>코드 또는 이름</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportDialog</name>
    <message>
        <source>Import a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>Rows &amp;left out to a file…</source>
        <translation>제외한 행을 파일로(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>rows-left-out</source>
        <translation>빠진-행</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>클립보드</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>시트 “%1”</translation>
    </message>
    <message>
        <source>headings in row %1</source>
        <translation>머리글 %1행</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n rows</source>
        <translation>
            <numerusform>%n행 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not read it</source>
        <translation>읽지 않기</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportDoneStep</name>
    <message>
        <source>New people: %1</source>
        <translation>새 연수생: %1</translation>
    </message>
    <message>
        <source>People who were known: %1</source>
        <translation>기존 연수생에 연결: %1</translation>
    </message>
    <message>
        <source>Enrolments: %1</source>
        <translation>참가: %1</translation>
    </message>
    <message>
        <source>New courses: %1</source>
        <translation>새 과정: %1</translation>
    </message>
    <message>
        <source>Changed courses: %1</source>
        <translation>변경한 과정: %1</translation>
    </message>
    <message>
        <source>Headcounts: %1</source>
        <translation>인원 집계: %1</translation>
    </message>
    <message>
        <source>Rows that were there already: %1</source>
        <translation>이미 있던 행: %1</translation>
    </message>
    <message>
        <source>Left out, perhaps somebody known: %1</source>
        <translation>중복 의심으로 빠진 행: %1</translation>
    </message>
    <message>
        <source>Left out with an error: %1</source>
        <translation>오류로 빠진 행: %1</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>건너뛴 행: %1</translation>
    </message>
    <message>
        <source>Save the &amp;report…</source>
        <translation>보고서 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take this import back</source>
        <translation>이 가져오기 되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Bringing the list in…</source>
        <translation>명단을 가져오는 중…</translation>
    </message>
    <message>
        <source>The import was taken back. Nothing of it is left.</source>
        <translation>가져오기를 되돌렸습니다. 남은 것이 없습니다.</translation>
    </message>
    <message>
        <source>The list is in the register.</source>
        <translation>명단을 등록부에 가져왔습니다.</translation>
    </message>
    <message>
        <source>import-report</source>
        <translation>가져오기-보고서</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>가져오기를 되돌리는 중…</translation>
    </message>
    <message>
        <source>New cities: %1</source>
        <translation>새 도시: %1</translation>
    </message>
    <message>
        <source>Rows whose country is not kept, as they have no city: %1</source>
        <translation>도시가 없어 국가가 저장되지 않은 행: %1</translation>
    </message>
    <message>
        <source>Enrolments changed to what the list says: %1</source>
        <translation>명단대로 바꾼 참가: %1</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>보고서 인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>보고서 인쇄</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportFileStep</name>
    <message>
        <source>Participants</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>쌍반점</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (숨김)</translation>
    </message>
    <message>
        <source>Korean (CP949, EUC-KR)</source>
        <translation>한국어(CP949, EUC-KR)</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>명단 가져오기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>시트(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>인코딩(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Columns are parted by</source>
        <translation>열 구분(&amp;C)</translation>
    </message>
    <message>
        <source>It is a list &amp;of</source>
        <translation>명단 종류(&amp;O)</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>시트의 첫 행들</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Pasted from the clipboard</source>
        <translation>클립보드에서 붙여넣음</translation>
    </message>
    <message>
        <source>This very list was brought in on %1 already. Whoever is there already is not added again.</source>
        <translation>같은 명단을 %1에 이미 가져왔습니다. 이미 있는 사람은 다시 추가하지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing in this sheet.</source>
        <translation>이 시트에는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>%1 rows. The headings are in row %2; click another row if they are there.</source>
        <translation>%1행. 머리글은 %2행입니다. 다른 행이면 그 행을 누르세요.</translation>
    </message>
    <message>
        <source>%1 rows. No headings were found; click the row that has them.</source>
        <translation>%1행. 머리글을 찾지 못했습니다. 머리글이 있는 행을 누르세요.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>파일 고르기(&amp;F)…</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are hidden in the sheet and read, too.</source>
        <translation>
            <numerusform>시트에서 숨긴 행 %n개도 읽습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <translation>명단 (%1)</translation>
    </message>
    <message>
        <source>A list can also be dropped here</source>
        <translation>명단을 여기에 끌어다 놓아도 됩니다</translation>
    </message>
    <message>
        <source>Choose a file, or drop it here.</source>
        <translation>파일을 고르거나 여기에 끌어다 놓으세요.</translation>
    </message>
    <message>
        <source>Drop “%1” to read it</source>
        <translation>“%1”을(를) 놓으면 읽습니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportMeaningModel</name>
    <message>
        <source>Seniority not known</source>
        <translation>직급 미상</translation>
    </message>
    <message>
        <source>A new city</source>
        <translation>새 도시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>명단의 표현</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Means everywhere</source>
        <translation>모든 행에서의 뜻</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportMeanings</name>
    <message>
        <source>What texts of the list mean</source>
        <translation>명단에 있는 표현의 뜻</translation>
    </message>
    <message>
        <source>Not known to the register, or mended: %1</source>
        <translation>등록부에 없거나 고친 표현: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportRowActions</name>
    <message>
        <source>S&amp;ame person</source>
        <translation>같은 사람(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Different person</source>
        <translation>다른 사람(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Use the nearest</source>
        <translation>가장 가까운 값으로(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>Take &amp;choice back</source>
        <translation>선택 취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use “%1”</source>
        <translation>“%1”(으)로(&amp;U)</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>%1과(와) 같은 사람</translation>
    </message>
    <message>
        <source>Take &amp;what the list says</source>
        <translation>명단대로 바꾸기(&amp;W)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportRowModel</name>
    <message>
        <source>%1 → seniority</source>
        <translation>%1 → 직급</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>판정</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Hidden in the sheet</source>
        <translation>시트에서 숨긴 행</translation>
    </message>
</context>
<context>
    <name>yeonsu::ImportStepBar</name>
    <message>
        <source>① File</source>
        <translation>① 파일</translation>
    </message>
    <message>
        <source>② Columns</source>
        <translation>② 열 맞추기</translation>
    </message>
    <message>
        <source>③ Check</source>
        <translation>③ 확인</translation>
    </message>
    <message>
        <source>④ Done</source>
        <translation>④ 완료</translation>
    </message>
</context>
<context>
    <name>yeonsu::JobTitleModel</name>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
</context>
<context>
    <name>yeonsu::JobTitlesSection</name>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Search job titles</source>
        <translation>직위 검색</translation>
    </message>
    <message>
        <source>Whoever takes part has a job title; figures count levels of seniority. Say once what a title means, and it is filled in from then on.</source>
        <translation>참가자마다 직위가 있지만 통계는 직급으로 셉니다. 직위의 뜻을 한 번 정해 두면 그다음부터는 자동으로 채워집니다.</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>기억한 직위</translation>
    </message>
    <message>
        <source>Change seniority</source>
        <translation>직급 변경</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>기억 삭제</translation>
    </message>
    <message>
        <source>Director General of the department</source>
        <translation>도시교통본부 교통정책과장</translation>
    </message>
    <message>
        <source>Mayor or councillor</source>
        <translation>시장·시의원 등</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>검색: “%1”</translation>
    </message>
</context>
<context>
    <name>yeonsu::KeptLongDialog</name>
    <message>
        <source>People kept for long</source>
        <translation>오래 보관한 연수생</translation>
    </message>
    <message>
        <source>Kept for more &amp;years than</source>
        <translation>보관 햇수가 다음을 넘은 사람(&amp;Y)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>인적 사항 지우기(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2명 중 %1명 선택</translation>
    </message>
    <message>
        <source>Also those who were &amp;deleted and whom the history still knows</source>
        <translation>삭제되었지만 변경 기록에 남아 있는 사람도 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Whose last course ended so long ago that it is to be asked whether it must still be known who they were. People without a course count from when they were entered. Who was deleted is out of the lists, but not out of the history, until they are erased.</source>
        <translation>마지막 과정이 끝난 지 오래되어, 누구였는지 계속 알아야 하는지 살펴볼 사람들입니다. 과정이 없는 사람은 등록한 날부터 셉니다. 삭제된 사람은 목록에서는 사라졌지만, 인적 사항을 지우기 전에는 변경 기록에 남아 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Kept for more than %n years</source>
        <translation>
            <numerusform>%n년 넘게 보관</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people more were deleted, but are not kept for that long: with 0 years they are shown, too.</source>
        <translation>
            <numerusform>삭제된 사람이 %Ln명 더 있지만 아직 그만큼 오래되지 않았습니다. 햇수를 0으로 하면 함께 나옵니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::KeptLongModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>What was then</source>
        <translation>그날의 일</translation>
    </message>
    <message>
        <source>the last course ended</source>
        <translation>마지막 과정 종료</translation>
    </message>
    <message>
        <source>entered; no course since</source>
        <translation>등록(참가한 과정 없음)</translation>
    </message>
    <message>
        <source>deleted on %1 (%2)</source>
        <translation>%1 삭제됨 (%2)</translation>
    </message>
</context>
<context>
    <name>yeonsu::KeyedRowDialog</name>
    <message>
        <source>&amp;Korean name</source>
        <translation>한글 이름(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>키(&amp;Y)</translation>
    </message>
    <message>
        <source>Files and commands know it by its key, which stays once it is made.</source>
        <translation>파일과 명령에서 쓰는 이름입니다. 한 번 만들면 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is used already. Choose another key.</source>
        <translation>“%1”은(는) 이미 쓰이고 있습니다. 다른 키를 고르세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::LanguageSetting</name>
    <message>
        <source>Language of charts</source>
        <translation>그래프 언어</translation>
    </message>
    <message>
        <source>That of the window</source>
        <translation>프로그램 언어와 같게</translation>
    </message>
    <message>
        <source>In which a chart is first proposed when it is saved as a picture. It can be changed there each time.</source>
        <translation>그래프를 그림으로 저장할 때 처음 제안되는 언어입니다. 저장할 때마다 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListColumnModel</name>
    <message>
        <source>Not read</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>명단의 열</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>읽는 항목</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>%1번째 열</translation>
    </message>
    <message>
        <source>Content: please check</source>
        <translation>내용으로 추측: 확인 필요</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>머리글</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>직접 선택</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListFilters</name>
    <message>
        <source>Filter</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Narrow the list by one of its columns</source>
        <translation>열 하나를 골라 목록을 좁힙니다</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>조건 지우기</translation>
    </message>
    <message>
        <source>Show the whole list again</source>
        <translation>목록을 모두 다시 봅니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListOutButtons</name>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save the list as…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>목록 인쇄…</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>As Excel workbook, CSV or PDF</source>
        <translation>엑셀, CSV 또는 PDF로</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListOutDialog</name>
    <message>
        <source>Save the list — %1</source>
        <translation>목록 저장 — %1</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>엑셀 통합 문서(.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>쉼표로 나눈 텍스트(.csv)</translation>
    </message>
    <message>
        <source>PDF document (.pdf)</source>
        <translation>PDF 문서(.pdf)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListPage</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>검색: “%1”</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListPrintDialog</name>
    <message>
        <source>Print the list — %1</source>
        <translation>목록 인쇄 — %1</translation>
    </message>
    <message>
        <source>&amp;With names, e-mails and notes</source>
        <translation>이름·전자우편·비고 포함(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>인쇄할 것이 없습니다</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
</context>
<context>
    <name>yeonsu::ListStack</name>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 항목이 없습니다</translation>
    </message>
    <message>
        <source>No row has all the words of the search and the filters.</source>
        <translation>검색어와 조건에 모두 맞는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>검색어와 조건 지우기</translation>
    </message>
</context>
<context>
    <name>yeonsu::LogoEdit</name>
    <message>
        <source>PNG, JPEG or SVG; a file can be dropped here. It stands at the lower right of charts for the press, and travels with the register.</source>
        <translation>PNG, JPEG, SVG 파일을 끌어다 놓을 수도 있습니다. 보도용 그래프의 오른쪽 아래에 들어가며, 등록부 파일에 함께 보관됩니다.</translation>
    </message>
    <message>
        <source>Logo on white</source>
        <translation>흰 바탕의 로고</translation>
    </message>
    <message>
        <source>Logo on a dark ground</source>
        <translation>어두운 바탕의 로고</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 고르기…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>로고 제거</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>로고 고르기</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
</context>
<context>
    <name>yeonsu::LogoPreview</name>
    <message>
        <source>No logo</source>
        <translation>로고 없음</translation>
    </message>
</context>
<context>
    <name>yeonsu::MainWindow</name>
    <message>
        <source>Yeonsu</source>
        <translation>연수</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1(읽기 전용)</translation>
    </message>
    <message>
        <source>Counted in %1 ms</source>
        <translation>집계 시간 %1 ms</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>%1 저장됨</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>모든 변경이 저장되었습니다</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>읽기 전용으로 열림</translation>
    </message>
    <message>
        <source>Reading the register…</source>
        <translation>등록부를 읽는 중…</translation>
    </message>
    <message>
        <source>Courses %1 · Attendances %2</source>
        <translation>과정 %1 · 참가(연인원) %2</translation>
    </message>
    <message>
        <source>Drop “%1” to bring it in</source>
        <translation>“%1”을(를) 놓으면 가져옵니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::MarksEdit</name>
    <message>
        <source>Metropolis member</source>
        <translation>메트로폴리스 회원</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>자매도시</translation>
    </message>
</context>
<context>
    <name>yeonsu::MergeCitiesDialog</name>
    <message>
        <source>Merge two cities</source>
        <translation>도시 두 곳 합치기</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in headcounts</source>
        <translation>
            <numerusform>인원수 자료에 %n명 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>남길 항목</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영어 이름</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Metropolis member</source>
        <translation>메트로폴리스 회원</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>자매도시</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>다른 표기</translation>
    </message>
    <message>
        <source>Other spellings: %1</source>
        <translation>다른 표기: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>합친 뒤: %1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>남지 않는 값: %1</translation>
    </message>
    <message>
        <source>One of the two has been changed meanwhile, and nothing was merged. Close this and look at both once more.</source>
        <translation>그사이 둘 중 하나가 바뀌어 합치지 않았습니다. 창을 닫고 두 항목을 다시 확인하세요.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(비어 있음)</translation>
    </message>
</context>
<context>
    <name>yeonsu::MergeIntoDialog</name>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Merge “%1” into:</source>
        <translation>“%1”을(를) 합칠 곳:</translation>
    </message>
    <message>
        <source>Into which</source>
        <translation>합칠 곳</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>“%1” is deleted; nothing has it.</source>
        <translation>“%1”은(는) 삭제됩니다. 쓰는 자료는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is deleted, and what has it goes along (%2).</source>
        <translation>“%1”은(는) 삭제되고, 쓰던 자료는 함께 옮겨집니다(%2).</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::MergePeopleDialog</name>
    <message>
        <source>Merge two people</source>
        <translation>연수생 두 명 합치기</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>과정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry stays</source>
        <translation>남길 항목</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>성</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name order</source>
        <translation>이름 순서</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>현지 문자 이름</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Courses; of two enrolments in one, choose which stays</source>
        <translation>과정 — 같은 과정에 두 번 참가한 경우 남길 쪽을 선택하세요</translation>
    </message>
</context>
<context>
    <name>yeonsu::NameListDialog</name>
    <message>
        <source>List of participants</source>
        <translation>참가자 명단</translation>
    </message>
    <message>
        <source>By countries. Whoever withdrew or did not come is not on it.</source>
        <translation>국가별로 묶습니다. 중도포기하거나 불참한 사람은 나오지 않습니다.</translation>
    </message>
    <message>
        <source>The list has nobody</source>
        <translation>목록에 아무도 없습니다</translation>
    </message>
    <message>
        <source>Clear search and filters of the page, or add people.</source>
        <translation>페이지의 검색어와 조건을 지우거나 사람을 추가하세요.</translation>
    </message>
    <message>
        <source>Nobody takes part yet</source>
        <translation>아직 참가자가 없습니다</translation>
    </message>
    <message>
        <source>Add participants in the panel of the course; then they are on its list.</source>
        <translation>과정 패널에서 참가자를 추가하면 명단에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>yeonsu::OpenTitleModel</name>
    <message>
        <source>is remembered</source>
        <translation>기억한 직위</translation>
    </message>
    <message>
        <source>nearly “%1”</source>
        <translation>“%1”와(과) 비슷함</translation>
    </message>
    <message>
        <source>has “%1”</source>
        <translation>“%1” 포함</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>참가 기록</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>yeonsu::OrganisationSection</name>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Organisation (Korean)</source>
        <translation>기관 이름(한글)</translation>
    </message>
    <message>
        <source>Organisation (English)</source>
        <translation>기관 이름(영문)</translation>
    </message>
    <message>
        <source>Notice (Korean)</source>
        <translation>안내문(한글)</translation>
    </message>
    <message>
        <source>Notice (English)</source>
        <translation>안내문(영문)</translation>
    </message>
    <message>
        <source>Charts name the organisation as their source. The notice stands above the dashboard, for everyone who opens the register.</source>
        <translation>그래프의 자료 출처에 기관 이름이 들어갑니다. 안내문은 등록부를 여는 모든 사람이 보도록 현황 위쪽에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutDialog</name>
    <message>
        <source>&amp;With names, e-mails and notes</source>
        <translation>이름·전자우편·비고 포함(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomeChartDialog</name>
    <message>
        <source>As &amp;table</source>
        <translation>표로 보기(&amp;T)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Outcomes as a chart</source>
        <translation>성과사례 그래프</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>그래프 종류</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>A double click on a part, or Enter, narrows the list to its outcomes.</source>
        <translation>그래프의 한 부분을 두 번 클릭하거나 Enter 키를 누르면 목록이 해당 성과사례로 좁혀집니다.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>As &amp;chart</source>
        <translation>그래프로 보기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomeDialog</name>
    <message>
        <source>Edit outcome</source>
        <translation>성과사례 수정</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>새 성과사례</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>None; type a code or a part of the name</source>
        <translation>없음. 코드나 이름의 일부를 입력하세요</translation>
    </message>
    <message>
        <source>&amp;Title (Korean)</source>
        <translation>한글 제목(&amp;T)</translation>
    </message>
    <message>
        <source>Title (&amp;English)</source>
        <translation>영문 제목(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;City</source>
        <translation>도시(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>과정(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>유형(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>연도(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Policies that it goes back to</source>
        <translation>바탕이 된 정책(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What came of it</source>
        <translation>성과 내용(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>근거(&amp;V)</translation>
    </message>
    <message>
        <source>Choose a course from the list, or leave this empty.</source>
        <translation>목록에서 과정을 고르거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>Press Enter to add “%1”, or clear it.</source>
        <translation>Enter를 눌러 “%1”을(를) 추가하거나 지우세요.</translation>
    </message>
    <message>
        <source>Choose “%1” from the list, or clear it.</source>
        <translation>목록에서 “%1”을(를) 고르거나 지우세요.</translation>
    </message>
    <message>
        <source>People who it goes &amp;back to</source>
        <translation>관련 연수생(&amp;B)</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomeModel</name>
    <message>
        <source>Outcome</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomePanel</name>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>yeonsu::OutcomesPage</name>
    <message>
        <source>Outcomes</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>Find city, policy, person or text</source>
        <translation>도시, 정책, 이름, 내용 찾기</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>새 성과사례</translation>
    </message>
    <message>
        <source>No outcomes yet</source>
        <translation>아직 성과사례가 없습니다</translation>
    </message>
    <message>
        <source>Add what a city made of what its people learned here, and which policy it goes back to.</source>
        <translation>연수에서 배운 것을 도시가 어떻게 살렸는지, 어떤 정책이 바탕이 되었는지 추가하세요.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>No outcome selected</source>
        <translation>선택한 성과사례가 없습니다</translation>
    </message>
    <message>
        <source>Choose an outcome to see what it goes back to.</source>
        <translation>성과사례를 고르면 바탕이 된 정책과 연수생이 나타납니다.</translation>
    </message>
    <message>
        <source>Choose one to see what it goes back to.</source>
        <translation>하나를 고르면 바탕이 된 정책과 연수생이 나타납니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outcomes selected</source>
        <translation>
            <numerusform>성과사례 %Ln건 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hart…</source>
        <translation>그래프(&amp;H)…</translation>
    </message>
    <message>
        <source>What the list shows, by continent and kind</source>
        <translation>목록에 보이는 성과사례를 대륙·유형별로 봅니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::OwnChartDialog</name>
    <message>
        <source>A chart of your own</source>
        <translation>직접 만드는 그래프</translation>
    </message>
    <message>
        <source>Change chart</source>
        <translation>그래프 변경</translation>
    </message>
    <message>
        <source>Add to the dashboard</source>
        <translation>현황에 추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;What is counted</source>
        <translation>집계 대상(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;By what</source>
        <translation>기준(&amp;B)</translation>
    </message>
    <message>
        <source>Parted &amp;into</source>
        <translation>나누기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Not parted</source>
        <translation>나누지 않음</translation>
    </message>
    <message>
        <source>No pie: “%1” by %2 may count the same one in several parts, so the parts do not add up to a whole.</source>
        <translation>원형 없음: “%1”을(를) %2별로 세면 같은 대상이 여러 항목에 들어갈 수 있어, 합해도 전체가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Grouped, not stacked: “%1” by %2 may count the same one in several parts, so the parts do not add up to a whole.</source>
        <translation>누적 대신 묶은 막대: “%1”을(를) %2별로 세면 같은 대상이 여러 항목에 들어갈 수 있어, 합해도 전체가 되지 않습니다.</translation>
    </message>
    <message>
        <source>Enter a name for the chart.</source>
        <translation>그래프의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Another chart of the dashboard has this name.</source>
        <translation>현황에 같은 이름의 그래프가 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::OwnOutput</name>
    <message>
        <source>Save the list as…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>목록 인쇄…</translation>
    </message>
</context>
<context>
    <name>yeonsu::PageList</name>
    <message>
        <source>Pages</source>
        <translation>화면</translation>
    </message>
</context>
<context>
    <name>yeonsu::PagePreview</name>
    <message>
        <source>The release as it will be printed</source>
        <translation>인쇄될 보도자료</translation>
    </message>
</context>
<context>
    <name>yeonsu::PaperDialog</name>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDF로 저장(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln쪽</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>아무것도 인쇄하지 않았습니다.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄하는 중…</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>프린터로 보냈습니다: %1</translation>
    </message>
    <message>
        <source>Printed into a file: %1</source>
        <translation>파일로 인쇄했습니다: %1</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was written.</source>
        <translation>취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln쪽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::ParticipantEntry</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Enter adds, Esc discards</source>
        <translation>Enter로 추가, Esc로 버리기</translation>
    </message>
    <message>
        <source>Not added yet: %1</source>
        <translation>아직 추가하지 않음: %1</translation>
    </message>
    <message>
        <source>Add by name</source>
        <translation>이름을 입력해 추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::PassPhraseDialog</name>
    <message>
        <source>Seal with a pass phrase</source>
        <translation>암호로 암호화</translation>
    </message>
    <message>
        <source>Open a sealed copy</source>
        <translation>암호화 사본 열기</translation>
    </message>
    <message>
        <source>&amp;Pass phrase</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>암호 확인(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>암호 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Hangul can only be typed while it is shown</source>
        <translation>한글은 암호를 표시한 상태에서만 입력할 수 있습니다</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters; several words are better than a short riddle.</source>
        <translation>
            <numerusform>%n자 이상이어야 합니다. 짧고 어려운 것보다 여러 단어가 낫습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>두 암호가 아직 다릅니다.</translation>
    </message>
    <message>
        <source>Whoever forgets it has lost the copy: nobody can recover it. Tell it to the receiver by another way than the file.</source>
        <translation>암호를 잊으면 사본을 영영 열 수 없습니다. 아무도 되찾을 수 없습니다. 받는 사람에게는 파일과 다른 방법으로 알려 주세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>Find name, city, organisation</source>
        <translation>이름, 도시, 소속 찾기</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 연수생</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>아직 연수생이 없습니다</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>선택한 연수생 없음</translation>
    </message>
    <message>
        <source>Choose a person to see their courses.</source>
        <translation>연수생을 고르면 참가한 과정이 나타납니다.</translation>
    </message>
    <message>
        <source>Choose one to see their courses.</source>
        <translation>한 명만 고르면 참가한 과정이 나타납니다.</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>중복 찾기…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Make one of two selected people</source>
        <translation>선택한 연수생 두 명을 한 명으로 합칩니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people selected</source>
        <translation>
            <numerusform>연수생 %Ln명 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>인적 사항 지우기…</translation>
    </message>
    <message>
        <source>List of names by country…</source>
        <translation>국가별 명단…</translation>
    </message>
    <message>
        <source>Add the first person here or as a participant of a course, or import a list.</source>
        <translation>첫 연수생을 여기에서 추가하거나 과정의 참가자로 추가하거나, 명단을 가져오세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::PeriodButton</name>
    <message>
        <source>&amp;From</source>
        <translation>시작(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>끝(&amp;T)</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>연수생 수정</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>새 연수생</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>In the person&apos;s own script</source>
        <translation>본인이 쓰는 문자로 적은 이름</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>성(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>이름(&amp;G)</translation>
    </message>
    <message>
        <source>Name &amp;order</source>
        <translation>이름 순서(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Local name</source>
        <translation>현지 문자 이름(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>전자우편(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>비고(&amp;N)</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonDuplicateModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>City (latest)</source>
        <translation>도시(최근)</translation>
    </message>
    <message>
        <source>Latest course</source>
        <translation>최근 과정</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonDuplicatesDialog</name>
    <message>
        <source>People who may be here twice</source>
        <translation>중복된 것 같은 연수생</translation>
    </message>
    <message>
        <source>Looking for people who are here twice…</source>
        <translation>중복된 연수생을 찾는 중…</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>중복된 연수생이 없습니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonEnrolmentModel</name>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>연월</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>City (latest)</source>
        <translation>도시(최근)</translation>
    </message>
    <message>
        <source>Seniority (latest)</source>
        <translation>직급(최근)</translation>
    </message>
    <message>
        <source>Latest course</source>
        <translation>최근 과정</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자우편</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정 수</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
</context>
<context>
    <name>yeonsu::PersonPanel</name>
    <message>
        <source>Latest</source>
        <translation>최근 정보</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>소속</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>인적 사항 지우기…</translation>
    </message>
    <message>
        <source>Forget who this was, and keep what is counted</source>
        <translation>누구였는지 지우고, 통계에 쓰이는 내용만 남깁니다</translation>
    </message>
    <message>
        <source>Who this was is erased; only what is counted is kept.</source>
        <translation>인적 사항이 지워졌습니다. 통계에 쓰이는 내용만 남아 있습니다.</translation>
    </message>
    <message>
        <source>In no course yet: add one here, or the person in the course.</source>
        <translation>아직 참가한 과정이 없습니다. 여기에서 과정을 추가하거나 과정에서 이 연수생을 추가하세요.</translation>
    </message>
    <message>
        <source>Courses of a person</source>
        <translation>한 사람의 과정</translation>
    </message>
</context>
<context>
    <name>yeonsu::PictureSizeEdit</name>
    <message>
        <source>Size of your own…</source>
        <translation>직접 지정…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source> DPI</source>
        <translation> DPI</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>인치당 점 수</translation>
    </message>
    <message>
        <source>%1 × %2 px, on paper %3 × %4 mm</source>
        <translation>%1 × %2 px, 인쇄 크기 %3 × %4 mm</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlaceActions</name>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Metropolis member</source>
        <translation>메트로폴리스 회원</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>자매도시</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlaceFilters</name>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Metropolis members</source>
        <translation>메트로폴리스 회원</translation>
    </message>
    <message>
        <source>Sister cities</source>
        <translation>자매도시</translation>
    </message>
    <message>
        <source>Only where people came from</source>
        <translation>연수생이 온 곳만</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlaceModel</name>
    <message>
        <source>Metropolis</source>
        <translation>메트로폴리스</translation>
    </message>
    <message>
        <source>Sister city</source>
        <translation>자매도시</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
    <message>
        <source>Persons (at least)</source>
        <translation>실인원(최소)</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>실인원</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacePanel</name>
    <message>
        <source>Attendances</source>
        <translation>연인원</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>실인원</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Cities</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>다른 표기</translation>
    </message>
    <message>
        <source>No place selected</source>
        <translation>고른 장소 없음</translation>
    </message>
    <message>
        <source>Choose a place to see who came from there.</source>
        <translation>장소를 고르면 그곳에서 온 인원이 나타납니다.</translation>
    </message>
    <message>
        <source>Marks are set for all of them.</source>
        <translation>표시는 고른 도시 모두에 적용됩니다.</translation>
    </message>
    <message>
        <source>Choose one to see who came from there.</source>
        <translation>하나만 고르면 그곳에서 온 인원이 나타납니다.</translation>
    </message>
    <message>
        <source>People of whom not even the continent is recorded.</source>
        <translation>대륙도 기록되지 않은 인원입니다.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places selected</source>
        <translation>
            <numerusform>%Ln곳 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses of %1</source>
        <translation>%1 과정</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacedFigureDialog</name>
    <message>
        <source>Insert chart or table</source>
        <translation>그래프나 표 넣기</translation>
    </message>
    <message>
        <source>Change chart or table</source>
        <translation>그래프나 표 바꾸기</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>&amp;Chart or table</source>
        <translation>그래프 또는 표(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <source>Only of</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Preview of the table</source>
        <translation>표 미리 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>in parts</source>
        <translation>항목별로 나눔</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>나누지 않음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>The smallest become others, until no number of people is so small</source>
        <translation>그보다 작은 인원수가 남지 않을 때까지 가장 작은 것부터 ‘그 밖’으로 묶습니다</translation>
    </message>
    <message>
        <source>&amp;Fold numbers below</source>
        <translation>작은 수치 묶기(&amp;F)</translation>
    </message>
</context>
<context>
    <name>yeonsu::PlacesPage</name>
    <message>
        <source>New city</source>
        <translation>새 도시</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>중복 찾기…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Find city, country, other spelling</source>
        <translation>도시·국가·다른 표기 찾기</translation>
    </message>
    <message>
        <source>Make one of two selected cities</source>
        <translation>선택한 두 도시를 하나로 합칩니다</translation>
    </message>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>%1 of %2 countries</source>
        <translation>%2개국 중 %1개국</translation>
    </message>
    <message>
        <source>Nobody has come yet</source>
        <translation>아직 연수생이 없습니다</translation>
    </message>
    <message>
        <source>Places show here as soon as people have come from them.</source>
        <translation>연수생이 온 곳이 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>Show all places</source>
        <translation>모든 장소 보기</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>맞는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Nobody came from a place that is meant by this.</source>
        <translation>검색어와 조건에 맞는 곳에서 온 연수생이 없습니다.</translation>
    </message>
    <message>
        <source>Search all places</source>
        <translation>모든 장소에서 찾기</translation>
    </message>
    <message>
        <source>No place has all the words of the search and the filters.</source>
        <translation>검색어와 조건에 모두 맞는 장소가 없습니다.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>검색어와 조건 지우기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln개국</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cities</source>
        <translation>
            <numerusform>도시 %Ln곳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places selected</source>
        <translation>
            <numerusform>%Ln곳 선택</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>검색: “%1”</translation>
    </message>
</context>
<context>
    <name>yeonsu::PoliciesSection</name>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>새 정책…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>What the city shows to those who learn here, and what outcomes go back to. One that is in use can be merged into another.</source>
        <translation>연수에서 소개하는 서울시 정책으로, 성과사례의 바탕이 됩니다. 쓰이고 있는 정책은 다른 정책에 합칠 수 있습니다.</translation>
    </message>
    <message>
        <source>No policy yet: add the first one, and outcomes can go back to it.</source>
        <translation>아직 정책이 없습니다. 첫 정책을 추가하면 성과사례와 연결할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::PolicyDialog</name>
    <message>
        <source>Edit policy</source>
        <translation>정책 수정</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>새 정책</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Name (Korean)</source>
        <translation>한글 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Name (&amp;English)</source>
        <translation>영문 이름(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>주제(&amp;T)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::PolicyModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영문</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과사례</translation>
    </message>
</context>
<context>
    <name>yeonsu::PressPackDialog</name>
    <message>
        <source>Press pack</source>
        <translation>보도용 묶음</translation>
    </message>
    <message>
        <source>Pictures as PNG and SVG with their tables as CSV and Excel, alt texts, and a page that lists them.</source>
        <translation>PNG와 SVG 그림, CSV와 엑셀 표, 대체 텍스트, 그리고 이를 모두 보여 주는 페이지를 만듭니다.</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>zip 파일 하나</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Size of the pictures</source>
        <translation>그림 크기(&amp;S)</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>기준일(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Written as</source>
        <translation>저장 형식(&amp;W)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Make press pack…</source>
        <translation>묶음 만들기…</translation>
    </message>
    <message>
        <source>None: all figures of the register</source>
        <translation>없음: 등록부의 모든 수치</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>그림 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one chart and one language.</source>
        <translation>그래프와 언어를 하나 이상 고르세요.</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>With your own texts</source>
        <translation>직접 쓴 문구</translation>
    </message>
</context>
<context>
    <name>yeonsu::PressPackJob</name>
    <message>
        <source>The press pack was cancelled. Nothing was written.</source>
        <translation>보도용 묶음 만들기를 취소했습니다. 아무것도 쓰지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ProgramSection</name>
    <message>
        <source>Language of the program</source>
        <translation>프로그램 언어</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>화면 모양</translation>
    </message>
    <message>
        <source>For you on this computer; the register and other people are not concerned.</source>
        <translation>이 컴퓨터에서 나에게만 적용됩니다. 등록부와 다른 사람에게는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Copy each register once a day</source>
        <translation>등록부를 하루에 한 번 백업</translation>
    </message>
    <message>
        <source>The copies lie in %1; “Backups…” in the menu “File” shows those of this register.</source>
        <translation>사본은 %1에 있습니다. “파일” 메뉴의 “백업 목록…”에서 이 등록부의 사본을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ProgrammeNotice</name>
    <message>
        <source>Make contiguous</source>
        <translation>이어 붙이기</translation>
    </message>
    <message>
        <source>Each item begins when the one before it is over</source>
        <translation>앞 순서가 끝나는 시각에 다음 순서를 시작합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are free before “%1”.</source>
        <translation>
            <numerusform>“%1” 앞에 %n분이 비어 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” begins %n minutes before the item ahead of it is over.</source>
        <translation>
            <numerusform>“%1”이(가) 앞 순서가 끝나기 %n분 전에 시작합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is presented here, and the release “%2” names neither it nor its city nor a policy of it.</source>
        <translation>이 행사에서 “%1”을(를) 발표하지만, 보도자료 “%2”에는 그 사례도, 도시도, 정책도 나오지 않습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
</context>
<context>
    <name>yeonsu::ProposedTextEdit</name>
    <message>
        <source>Propose again</source>
        <translation>다시 제안</translation>
    </message>
    <message>
        <source>Propose again: %1</source>
        <translation>다시 제안: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::PublicationGateDialog</name>
    <message>
        <source>Freeze figures</source>
        <translation>수치 확정</translation>
    </message>
    <message>
        <source>&amp;Remove decision</source>
        <translation>결정 지우기(&amp;R)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>I have &amp;looked at these</source>
        <translation>위 내용을 확인했습니다(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Point out numbers of people below</source>
        <translation>이보다 적은 인원을 알림(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Day of the figures</source>
        <translation>수치 기준일(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The figures of this release are frozen already.</source>
        <translation>이 보도자료의 수치는 이미 확정되었습니다.</translation>
    </message>
    <message>
        <source>The figures are still being counted.</source>
        <translation>수치를 아직 집계하고 있습니다.</translation>
    </message>
    <message>
        <source>The release cannot be checked.</source>
        <translation>보도자료를 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>First mend what must be mended. A number that is right all the same can be waived in the check of the draft, with a reason.</source>
        <translation>고쳐야 할 것을 먼저 고쳐 주십시오. 그래도 맞는 수치라면 초안의 수치 확인에서 사유를 적고 예외로 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>First look at what was found, and say so.</source>
        <translation>확인 결과를 먼저 살펴보고 확인 표시를 해 주십시오.</translation>
    </message>
    <message>
        <source>Looking at the release…</source>
        <translation>보도자료를 확인하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n must be mended</source>
        <translation>
            <numerusform>고쳐야 할 것이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n to look at</source>
        <translation>
            <numerusform>확정할 수 있습니다. 살펴볼 것이 %n건 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way, and there is nothing to look at</source>
        <translation>확정할 수 있습니다. 살펴볼 것이 없습니다</translation>
    </message>
    <message>
        <source>&amp;Go to the course</source>
        <translation>과정으로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the outcome</source>
        <translation>성과사례로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Courses behind it</source>
        <translation>관련 과정 보기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to the place</source>
        <translation>해당 위치로 이동(&amp;G)</translation>
    </message>
    <message>
        <source>The text and every figure are kept as they are now. You can undo this.</source>
        <translation>본문과 모든 수치를 지금 그대로 보관합니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the day that the figures are of.</source>
        <translation>수치 기준일을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>F&amp;old small numbers</source>
        <translation>작은 수치 묶기(&amp;O)</translation>
    </message>
    <message>
        <source>In this chart or table, what is too small becomes one number of others that is not</source>
        <translation>이 그래프나 표에서 너무 작은 수치를 작지 않은 ‘그 밖’ 하나로 묶습니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::RankedModel</name>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한글 이름</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>영문 이름</translation>
    </message>
</context>
<context>
    <name>yeonsu::RankedSection</name>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>수정…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>합치기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseDialog</name>
    <message>
        <source>Edit release</source>
        <translation>보도자료 수정</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>새 보도자료</translation>
    </message>
    <message>
        <source>with photographs</source>
        <translation>사진 있음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>제목(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Subheading</source>
        <translation>부제(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>Day of the &amp;figures</source>
        <translation>수치 기준일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Embargo until</source>
        <translation>엠바고 날짜(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>시각(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>담당 부서(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>연락처(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>쪽수(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;hotographs</source>
        <translation>사진(&amp;H)</translation>
    </message>
    <message>
        <source>Foru&amp;m in the annex</source>
        <translation>붙임 행사(&amp;M)</translation>
    </message>
    <message>
        <source>Enter a time in hours and minutes, such as 11:15.</source>
        <translation>11:15와 같이 시와 분으로 입력하세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseDraft</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseEditor</name>
    <message>
        <source>Headline</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Sub-heads, one a line</source>
        <translation>부제, 한 줄에 하나</translation>
    </message>
    <message>
        <source>The text, with □ ○ - for its levels</source>
        <translation>본문, 단계는 □ ○ -</translation>
    </message>
    <message>
        <source>H</source>
        <comment>heading</comment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>소제목</translation>
    </message>
    <message>
        <source>First level</source>
        <translation>첫째 단계</translation>
    </message>
    <message>
        <source>Second level</source>
        <translation>둘째 단계</translation>
    </message>
    <message>
        <source>Third level</source>
        <translation>셋째 단계</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>문단</translation>
    </message>
    <message>
        <source>Figure…</source>
        <translation>수치…</translation>
    </message>
    <message>
        <source>Put in a figure of the register, which stays true</source>
        <translation>자료의 수치를 넣습니다. 자료가 바뀌면 함께 바뀝니다</translation>
    </message>
    <message>
        <source>Place a chart or a table in the text</source>
        <translation>본문에 그래프나 표를 넣습니다</translation>
    </message>
    <message>
        <source>Chart or table…</source>
        <translation>그래프나 표…</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseHead</name>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Header…</source>
        <translation>머리글…</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>달라진 수치…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Language, embargo, department, contacts, annex</source>
        <translation>언어, 보도 시점, 담당 부서, 연락처, 붙임</translation>
    </message>
    <message>
        <source>Keep the text with its figures of that day</source>
        <translation>그날의 수치와 함께 본문을 확정합니다</translation>
    </message>
    <message>
        <source>figures of %1</source>
        <translation>수치 기준일 %1</translation>
    </message>
    <message>
        <source>Make a draft again</source>
        <translation>초안으로 되돌리기</translation>
    </message>
    <message>
        <source>Freeze figures…</source>
        <translation>수치 확정…</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseModel</name>
    <message>
        <source>Release</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>담당 부서</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleaseOutDialog</name>
    <message>
        <source>Take the release out</source>
        <translation>보도자료 내보내기</translation>
    </message>
    <message>
        <source>The figures are still being counted. Try again in a moment.</source>
        <translation>수치를 아직 집계하고 있습니다. 잠시 뒤에 다시 시도해 주십시오.</translation>
    </message>
    <message>
        <source>Text document for Hancom, Word and LibreOffice (.odt)</source>
        <translation>한컴오피스·Word·LibreOffice용 문서(.odt)</translation>
    </message>
    <message>
        <source>PDF document (.pdf)</source>
        <translation>PDF 문서(.pdf)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>웹 페이지(.html)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message>
        <source>Saved as %1, with %2 beside it</source>
        <translation>저장했습니다: %1 (보도용 묶음은 옆의 %2 폴더)</translation>
    </message>
    <message>
        <source>Saved as %1, without the press pack</source>
        <translation>저장했습니다: %1 (보도용 묶음은 만들지 않았습니다)</translation>
    </message>
    <message>
        <source>Print the release — %1</source>
        <translation>보도자료 인쇄 — %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleasePackBox</name>
    <message>
        <source>Drawing…</source>
        <translation>그리는 중…</translation>
    </message>
    <message>
        <source>With the press &amp;pack of its charts and tables, in a folder beside it</source>
        <translation>본문 그래프와 표의 보도용 묶음도 옆 폴더에 함께 만들기(&amp;P)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleasePanel</name>
    <message>
        <source>Numbers</source>
        <translation>수치 확인</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>인쇄 모양</translation>
    </message>
    <message>
        <source>Numbers (%1 wrong)</source>
        <translation>수치 확인 (틀림 %1)</translation>
    </message>
    <message>
        <source>“%1” was frozen or deleted elsewhere while you were writing. What you wrote is not in it: it is kept in a draft of its own.</source>
        <translation>작성하시는 동안 다른 곳에서 “%1” 보도자료가 확정되거나 삭제되었습니다. 작성하신 내용은 여기에 들어 있지 않으며, 별도의 초안으로 보관했습니다.</translation>
    </message>
    <message>
        <source>Go to the draft</source>
        <translation>초안으로 이동</translation>
    </message>
</context>
<context>
    <name>yeonsu::ReleasesPage</name>
    <message>
        <source>Releases</source>
        <translation>보도자료</translation>
    </message>
    <message>
        <source>Find headline, text, department or contact</source>
        <translation>제목, 본문, 부서, 연락처 찾기</translation>
    </message>
    <message>
        <source>New release</source>
        <translation>새 보도자료</translation>
    </message>
    <message>
        <source>No releases yet</source>
        <translation>아직 보도자료가 없습니다</translation>
    </message>
    <message>
        <source>Add a release, and write its text with figures that the register keeps true.</source>
        <translation>보도자료를 추가하고, 자료에서 나온 수치로 본문을 쓰세요.</translation>
    </message>
    <message>
        <source>No release selected</source>
        <translation>선택한 보도자료 없음</translation>
    </message>
    <message>
        <source>Choose a release to write and check its text.</source>
        <translation>보도자료를 선택하면 본문을 쓰고 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose one to write and check its text.</source>
        <translation>하나를 선택하면 본문을 쓰고 확인할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln releases selected</source>
        <translation>
            <numerusform>보도자료 %Ln건 선택</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yeonsu::RowDialog</name>
    <message>
        <source>Replace it by mine</source>
        <translation>내 값으로 바꾸기</translation>
    </message>
</context>
<context>
    <name>yeonsu::RowSection</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save the list as…</source>
        <translation>목록 저장…</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>As Excel workbook, CSV or PDF</source>
        <translation>엑셀, CSV 또는 PDF로</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
</context>
<context>
    <name>yeonsu::RowsBehindDialog</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>그 밖 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolments; whoever came more than once is counted once.</source>
        <translation>
            <numerusform>참가 %n건 중 여러 번 참가한 사람은 한 번만 셌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart adds up to %1, as what is in several of them is counted in each.</source>
        <translation>그래프의 합은 %1입니다. 여러 항목에 들어 있는 것은 항목마다 셌기 때문입니다.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>The selected rows, for a spreadsheet</source>
        <translation>고른 행을 스프레드시트용으로 복사합니다</translation>
    </message>
    <message>
        <source>Go to &amp;person</source>
        <translation>연수생으로 이동(&amp;P)</translation>
    </message>
    <message>
        <source>Go to &amp;course</source>
        <translation>과정으로 이동(&amp;C)</translation>
    </message>
    <message>
        <source>Go to p&amp;lace</source>
        <translation>도시로 이동(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 of %2; the list is of the %1.</source>
        <translation>%2 중 %1. 아래 목록은 %1의 내역입니다.</translation>
    </message>
    <message>
        <source>From the year of the first to that of the last of these courses.</source>
        <translation>이 과정 가운데 첫 과정의 연도부터 마지막 과정의 연도까지입니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>yeonsu::RowsBehindModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>City</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>People</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가</translation>
    </message>
    <message>
        <source>Continent</source>
        <translation>대륙</translation>
    </message>
    <message>
        <source>Headcount, without names</source>
        <translation>인원 집계(이름 없음)</translation>
    </message>
</context>
<context>
    <name>yeonsu::SearchState</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>찾기를 중지했습니다</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>yeonsu::SeniorityDialog</name>
    <message>
        <source>Edit level of seniority</source>
        <translation>직급 수정</translation>
    </message>
    <message>
        <source>New level of seniority</source>
        <translation>새 직급</translation>
    </message>
    <message>
        <source>Counts as section chief and above</source>
        <translation>과장급 이상으로 집계</translation>
    </message>
    <message>
        <source>Makes &amp;decisions</source>
        <translation>의사 결정(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>직급 추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::SeniorityModel</name>
    <message>
        <source>Decides</source>
        <translation>과장급 이상</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>인원 집계</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
</context>
<context>
    <name>yeonsu::SenioritySection</name>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>The level that a participant has in their office, the highest first. Those that make decisions count as section chief and above.</source>
        <translation>참가자가 소속 기관에서 맡은 직급으로, 높은 것부터 늘어놓습니다. 의사 결정을 하는 직급은 과장급 이상으로 집계합니다.</translation>
    </message>
    <message>
        <source>No levels of seniority yet</source>
        <translation>직급이 아직 없습니다</translation>
    </message>
    <message>
        <source>New level…</source>
        <translation>새 직급…</translation>
    </message>
</context>
<context>
    <name>yeonsu::SettingEdit</name>
    <message>
        <source>Save what I typed</source>
        <translation>입력한 값으로 저장</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>상대방 값 사용</translation>
    </message>
    <message>
        <source>Someone else has made it “%1” meanwhile. What you typed is not saved yet.</source>
        <translation>그사이 다른 사람이 “%1”(으)로 바꾸었습니다. 입력한 값은 아직 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>설정 항목</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>기관</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>직급</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>직위</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>정책</translation>
    </message>
</context>
<context>
    <name>yeonsu::SheetChoices</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>As it fits</source>
        <translation>내용에 맞게</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>세로</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>가로</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>쪽 너비</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>쪽 전체</translation>
    </message>
    <message>
        <source>Pape&amp;r</source>
        <translation>용지(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Orientation</source>
        <translation>방향(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
</context>
<context>
    <name>yeonsu::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
</context>
<context>
    <name>yeonsu::SheetPreviewModel</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 숨김</translation>
    </message>
</context>
<context>
    <name>yeonsu::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>yeonsu::ShownListReader</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Without names and other personal data.</source>
        <translation>이름 등 개인정보를 뺀 목록입니다.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
</context>
<context>
    <name>yeonsu::SpellingsEdit</name>
    <message>
        <source>Add spelling</source>
        <translation>표기 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Other spellings</source>
        <translation>다른 표기</translation>
    </message>
</context>
<context>
    <name>yeonsu::StartPage</name>
    <message>
        <source>today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yeonsu</source>
        <translation>연수</translation>
    </message>
    <message>
        <source>The register of international training, and every figure that comes from it</source>
        <translation>국제연수 등록부, 그리고 거기에서 나오는 모든 수치</translation>
    </message>
    <message>
        <source>Drop a register file here</source>
        <translation>여기에 등록부 파일을 끌어다 놓으세요</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>새 등록부</translation>
    </message>
    <message>
        <source>Starts an empty register · Ctrl+Shift+N</source>
        <translation>빈 등록부로 시작합니다 · Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>A .yeonsu file · Ctrl+O</source>
        <translation>.yeonsu 파일 · Ctrl+O</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>예제 열어 보기</translation>
    </message>
    <message>
        <source>Seoul 2008–2022, with invented people</source>
        <translation>서울 2008–2022, 인물은 가상입니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::TableOutDialog</name>
    <message>
        <source>Export a table for another register</source>
        <translation>다른 등록부로 옮길 표 내보내기</translation>
    </message>
    <message>
        <source>All rows, in the form in which lists are brought in. Another register takes the courses first, then enrolments and headcounts.</source>
        <translation>모든 행을 명단 가져오기에 맞는 형식으로 저장합니다. 다른 등록부에서는 과정을 먼저 가져온 다음 참가와 인원을 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>형식(&amp;F)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>엑셀 통합 문서(.xlsx)</translation>
    </message>
    <message>
        <source>Text with commas (.csv)</source>
        <translation>쉼표로 나눈 텍스트(.csv)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Places name nobody. No register brings them in as a list: a city comes with its participants.</source>
        <translation>지역 표에는 개인정보가 없습니다. 지역은 목록으로 가져올 수 없으며, 도시는 참가자와 함께 들어갑니다.</translation>
    </message>
    <message>
        <source>People can be recognised by this. Give it only to those who need it.</source>
        <translation>개인을 알아볼 수 있는 자료입니다. 꼭 필요한 사람에게만 주세요.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>제외하는 항목: %1.</translation>
    </message>
    <message>
        <source>Without names no register can bring the list in.</source>
        <translation>이름이 없으면 다른 등록부에서 이 명단을 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>저장하는 중…</translation>
    </message>
</context>
<context>
    <name>yeonsu::ThemeDialog</name>
    <message>
        <source>Edit theme</source>
        <translation>주제 수정</translation>
    </message>
    <message>
        <source>New theme</source>
        <translation>새 주제</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>주제 추가</translation>
    </message>
    <message>
        <source>Files and commands mean this theme by its group; it stays there.</source>
        <translation>파일과 명령에서 묶음 이름으로 가리키는 주제이므로 묶음을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>묶음(&amp;G)</translation>
    </message>
</context>
<context>
    <name>yeonsu::ThemeGroupDialog</name>
    <message>
        <source>Edit theme group</source>
        <translation>주제 묶음 수정</translation>
    </message>
    <message>
        <source>New theme group</source>
        <translation>새 주제 묶음</translation>
    </message>
    <message>
        <source>Charts put it last</source>
        <translation>그래프에서 맨 뒤에 표시</translation>
    </message>
    <message>
        <source>One group at most collects the rest; another one that did no longer does.</source>
        <translation>나머지를 모으는 묶음은 하나뿐입니다. 그 전의 묶음은 보통 묶음이 됩니다.</translation>
    </message>
    <message>
        <source>Collects the &amp;rest</source>
        <translation>나머지 모음(&amp;R)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add theme group</source>
        <translation>주제 묶음 추가</translation>
    </message>
</context>
<context>
    <name>yeonsu::ThemeModel</name>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>stands for the group</source>
        <translation>묶음의 대표</translation>
    </message>
    <message>
        <source>collects the rest</source>
        <translation>나머지를 모음</translation>
    </message>
</context>
<context>
    <name>yeonsu::ThemesSection</name>
    <message>
        <source>Themes</source>
        <translation>주제</translation>
    </message>
    <message>
        <source>Each course has a theme, and each theme belongs to a group. Charts for the press show the groups.</source>
        <translation>과정마다 주제가 있고, 주제는 묶음에 속합니다. 보도용 그래프는 묶음을 보여 줍니다.</translation>
    </message>
    <message>
        <source>No themes yet</source>
        <translation>주제가 아직 없습니다</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>새 주제…</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>새 묶음…</translation>
    </message>
    <message>
        <source>This theme stands for its group, and stays for as long as that is there.</source>
        <translation>묶음을 대표하는 주제이므로 묶음이 있는 동안 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::TitleQueue</name>
    <message>
        <source>Every title has its seniority</source>
        <translation>모든 직위에 직급이 있습니다</translation>
    </message>
    <message>
        <source>A title that is entered without a seniority is listed here.</source>
        <translation>직급 없이 입력된 직위가 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Director General of the department</source>
        <translation>도시교통본부 교통정책과장</translation>
    </message>
    <message>
        <source>Mayor or councillor</source>
        <translation>시장·시의원 등</translation>
    </message>
    <message>
        <source>nearly “director general”</source>
        <translation>“교통정책과장”와(과) 비슷함</translation>
    </message>
    <message>
        <source>Job titles without a seniority</source>
        <translation>직급이 없는 직위</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Seniority of the selected titles</source>
        <translation>고른 직위의 직급</translation>
    </message>
    <message>
        <source>Accept suggestions</source>
        <translation>제안대로 지정</translation>
    </message>
    <message>
        <source>Also where another seniority is set</source>
        <translation>다른 직급으로 지정된 참가 기록도 바꾸기</translation>
    </message>
    <message>
        <source>Set for the selected titles</source>
        <translation>고른 직위에 지정</translation>
    </message>
    <message>
        <source>Without a seniority (reading…)</source>
        <translation>직급 없음 (읽는 중…)</translation>
    </message>
    <message>
        <source>Without a seniority (%1)</source>
        <translation>직급 없음 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Set for %n titles</source>
        <translation>
            <numerusform>직위 %n개에 지정</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>검색: “%1”</translation>
    </message>
</context>
<context>
    <name>yeonsu::UndoAction</name>
    <message>
        <source>typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>실행 취소:</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>다시 실행:</translation>
    </message>
</context>
<context>
    <name>yeonsu::UnreadableChart</name>
    <message>
        <source>Remove from the dashboard</source>
        <translation>현황에서 제거</translation>
    </message>
    <message>
        <source>This chart cannot be shown: what the register has of it cannot be read. It may have been made by a newer version of the program.</source>
        <translation>이 그래프를 표시할 수 없습니다. 등록부에 저장된 내용을 읽을 수 없습니다. 더 새로운 버전의 프로그램에서 만들었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove “%1” from the dashboard</source>
        <translation>“%1”을(를) 현황에서 제거</translation>
    </message>
</context>
<context>
    <name>yeonsu::ViewButton</name>
    <message>
        <source>Usual view</source>
        <translation>기본 보기</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>바뀐 내용을 “%1”에 저장</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>“%1” 이름 변경…</translation>
    </message>
    <message>
        <source>Delete “%1”…</source>
        <translation>“%1” 삭제…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>저장된 보기</translation>
    </message>
    <message>
        <source>Filters, order and columns, kept under a name</source>
        <translation>조건과 정렬, 열을 이름을 붙여 저장합니다</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1(변경됨)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>보기: %1</translation>
    </message>
</context>
<context>
    <name>yeonsu::ViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>보기 이름 변경</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>보기 이름(&amp;N)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>다른 보기가 이 이름을 쓰고 있습니다.</translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowActions</name>
    <message>
        <source>&amp;New register…</source>
        <translation>새 등록부(&amp;N)…</translation>
    </message>
    <message>
        <source>Make an empty register</source>
        <translation>빈 등록부를 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>등록부를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>예제 열어 보기(&amp;T)</translation>
    </message>
    <message>
        <source>Open the Seoul 2008–2022 sample</source>
        <translation>서울 2008–2022 예제를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>사본 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Write a copy of the register to any place</source>
        <translation>원하는 곳에 등록부의 사본을 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>Write a copy named after today</source>
        <translation>오늘 날짜를 이름에 넣은 사본을 저장합니다</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>점검(&amp;H)</translation>
    </message>
    <message>
        <source>Look through the whole register for anything wrong</source>
        <translation>등록부 전체에 잘못된 곳이 있는지 살펴봅니다</translation>
    </message>
    <message>
        <source>&amp;Close register</source>
        <translation>등록부 닫기(&amp;C)</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>시작 화면으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program; everything is saved already</source>
        <translation>프로그램을 끝냅니다. 모든 내용은 이미 저장되어 있습니다</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>최근 파일(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새 항목(&amp;N)</translation>
    </message>
    <message>
        <source>Add a row on the page shown</source>
        <translation>지금 보는 화면에 항목을 추가합니다</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Search on the page shown</source>
        <translation>지금 보는 화면에서 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>모양(&amp;A)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>&amp;Export for the press…</source>
        <translation>보도용으로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a chart as a picture</source>
        <translation>그래프를 그림으로 저장합니다</translation>
    </message>
    <message>
        <source>Show &amp;all figures</source>
        <translation>모든 수치 보기(&amp;A)</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>조건을 없앱니다</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>그래프(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Yeonsu</source>
        <translation>연수 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and sources</source>
        <translation>버전, 라이선스, 출처</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>“%1” 화면으로 이동</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>무엇이든 찾기(&amp;A)…</translation>
    </message>
    <message>
        <source>Find duplicates among &amp;people…</source>
        <translation>중복된 연수생 찾기(&amp;P)…</translation>
    </message>
    <message>
        <source>Find people who were entered twice, and merge them</source>
        <translation>두 번 입력한 연수생을 찾아 합칩니다</translation>
    </message>
    <message>
        <source>Find duplicates among &amp;cities…</source>
        <translation>중복된 도시 찾기(&amp;C)…</translation>
    </message>
    <message>
        <source>Find cities that were entered twice, and merge them</source>
        <translation>두 번 입력한 도시를 찾아 합칩니다</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>자료(&amp;D)</translation>
    </message>
    <message>
        <source>Find a command, a person, a course or a place by typing</source>
        <translation>명령, 연수생, 과정, 도시를 입력해 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Themes, levels of seniority and what else belongs to the register</source>
        <translation>주제와 직급 등 등록부의 설정</translation>
    </message>
    <message>
        <source>&amp;Press pack…</source>
        <translation>보도용 묶음(&amp;P)…</translation>
    </message>
    <message>
        <source>Save charts with their tables and alt texts in a folder or a zip file</source>
        <translation>그래프를 표와 대체 텍스트와 함께 폴더나 zip 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Add a &amp;chart</source>
        <translation>그래프 추가(&amp;C)</translation>
    </message>
    <message>
        <source>Put another chart on the dashboard</source>
        <translation>현황에 다른 그래프를 더 놓습니다</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>열린 등록부가 없습니다.</translation>
    </message>
    <message>
        <source>Save the &amp;list as…</source>
        <translation>목록 저장(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the list as it is shown, as Excel workbook, CSV or PDF</source>
        <translation>보이는 목록을 엑셀, CSV 또는 PDF로 저장</translation>
    </message>
    <message>
        <source>&amp;Figures as an Excel workbook…</source>
        <translation>통계를 엑셀로 저장(&amp;F)…</translation>
    </message>
    <message>
        <source>Save the tables of all charts with charts that Excel draws</source>
        <translation>모든 그래프의 표를 엑셀이 그리는 그래프와 함께 저장</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>명단 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Bring in courses, participants or numbers from Excel, OpenDocument or CSV</source>
        <translation>엑셀, 오픈도큐먼트, CSV에서 과정, 참가자, 인원을 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Paste a list</source>
        <translation>명단 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Bring in rows that were copied in a spreadsheet program</source>
        <translation>스프레드시트 프로그램에서 복사한 행을 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Export a table for another register…</source>
        <translation>다른 등록부로 옮길 표 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write courses, people or numbers in the form in which lists are brought in</source>
        <translation>과정·연수생·인원을 명단 가져오기에 맞는 형식으로 저장합니다</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>사용 설명서(&amp;M)</translation>
    </message>
    <message>
        <source>How things are done, at the chapter that fits</source>
        <translation>하는 방법을 알맞은 장에서 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>단축키(&amp;S)</translation>
    </message>
    <message>
        <source>All keys of the menus and pages</source>
        <translation>메뉴와 화면의 모든 키</translation>
    </message>
    <message>
        <source>Back&amp;ups…</source>
        <translation>백업 목록(&amp;U)…</translation>
    </message>
    <message>
        <source>What copies there are, what they hold, and how to get one back</source>
        <translation>어떤 사본이 있고 무엇이 들어 있는지 보고, 되살립니다</translation>
    </message>
    <message>
        <source>People &amp;kept for long…</source>
        <translation>오래 보관한 연수생(&amp;K)…</translation>
    </message>
    <message>
        <source>Find people of whom nothing new has come for years, and erase them</source>
        <translation>여러 해 동안 새 과정이 없는 연수생을 찾아 인적 사항을 지웁니다</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Look at the list or the charts as they will be printed, and print them</source>
        <translation>목록이나 그래프를 인쇄될 모습으로 보고 인쇄합니다</translation>
    </message>
    <message>
        <source>Go to the &amp;notice</source>
        <translation>알림으로 가기(&amp;N)</translation>
    </message>
    <message>
        <source>To what is said above the page</source>
        <translation>화면 위쪽의 알림으로 갑니다</translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowBackups</name>
    <message>
        <source>Registers (*.yeonsu)</source>
        <translation>등록부 (*.yeonsu)</translation>
    </message>
    <message>
        <source>The copy of the day was made, but something is wrong with the register and so with the copy. Look through it with “Check” in the menu “File”. Older copies are kept until then.</source>
        <translation>오늘의 사본을 만들었지만 등록부에 잘못된 곳이 있어 사본도 그렇습니다. “파일” 메뉴의 “점검”으로 살펴보세요. 그때까지 이전 사본은 지우지 않습니다.</translation>
    </message>
    <message>
        <source>The copy of the day could not be made. %1</source>
        <translation>오늘의 사본을 만들지 못했습니다. %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>This register is open. Choose another name.</source>
        <translation>지금 열려 있는 등록부입니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Writing a copy…</source>
        <translation>사본을 저장하는 중…</translation>
    </message>
    <message>
        <source>The copy was written and checked: %1</source>
        <translation>사본을 저장하고 점검했습니다: %1</translation>
    </message>
    <message>
        <source>“%1” is sealed. It is opened into a register of its own.</source>
        <translation>“%1”은(는) 암호화 사본입니다. 열어서 새 등록부로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the opened register</source>
        <translation>연 등록부 저장</translation>
    </message>
    <message>
        <source>Opening a sealed copy…</source>
        <translation>암호화 사본을 여는 중…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>백업 목록…</translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowExports</name>
    <message>
        <source>This page has no list.</source>
        <translation>이 화면에는 목록이 없습니다.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Figures as an Excel workbook</source>
        <translation>통계를 엑셀로 저장</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>통계</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>엑셀 통합 문서 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowHost</name>
    <message>
        <source>Registers (*.yeonsu)</source>
        <translation>등록부 (*.yeonsu)</translation>
    </message>
    <message>
        <source>This register was written by a newer version of Yeonsu. It is open for reading only.</source>
        <translation>더 새로운 버전의 연수에서 저장한 등록부입니다. 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be written. The register is open for reading only.</source>
        <translation>파일이나 폴더에 쓸 수 없어 등록부를 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>The register lies on a network drive. Only one program can have it open at a time.</source>
        <translation>등록부가 네트워크 드라이브에 있습니다. 한 번에 한 프로그램에서만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>새 등록부</translation>
    </message>
    <message>
        <source>register</source>
        <translation>등록부</translation>
    </message>
    <message>
        <source>This register is open. Choose another name.</source>
        <translation>지금 열려 있는 등록부입니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>등록부 열기</translation>
    </message>
    <message>
        <source>Checking the register…</source>
        <translation>등록부를 점검하는 중…</translation>
    </message>
    <message>
        <source>The register is sound.</source>
        <translation>등록부에 이상이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n thing(s) that are wrong. Restore a backup if you have one.</source>
        <translation>
            <numerusform>점검에서 잘못된 곳을 %n개 찾았습니다. 백업이 있으면 되살리세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index was made anew.</source>
        <translation>검색 색인을 새로 만들었습니다.</translation>
    </message>
    <message>
        <source>Registers and sealed copies (*.yeonsu *.yeonsu-sealed)</source>
        <translation>등록부와 암호화 사본 (*.yeonsu *.yeonsu-sealed)</translation>
    </message>
    <message>
        <source>As when you left it, only a part is shown on: %1.</source>
        <translation>지난번에 좁혀 둔 조건이 남아 있어 일부만 보입니다: %1.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>백업 목록…</translation>
    </message>
</context>
<context>
    <name>yeonsu::WindowImports</name>
    <message>
        <source>This register is open for reading only.</source>
        <translation>읽기 전용으로 연 등록부입니다.</translation>
    </message>
    <message>
        <source>There is no list on the clipboard. Copy its rows in a spreadsheet program, with the row of headings, and paste them here.</source>
        <translation>클립보드에 명단이 없습니다. 스프레드시트 프로그램에서 머리글 행과 함께 복사한 뒤 여기에 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>yeonsu::Workspace</name>
    <message>
        <source>Dashboard</source>
        <translation>현황</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>과정</translation>
    </message>
    <message>
        <source>People</source>
        <translation>연수생</translation>
    </message>
    <message>
        <source>History</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>도시</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>성과사례</translation>
    </message>
    <message>
        <source>Forums</source>
        <translation>행사</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>보도자료</translation>
    </message>
</context>
</TS>
