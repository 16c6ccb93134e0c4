"""Titles of courses by theme: (Korean, English, first year in which it makes sense)."""

TITLES = {
    "smart-city": [
        ("스마트도시 서울", "Smart city Seoul", 2008),
        ("유시티(U-City) 기반 구축", "Building the ubiquitous city", 2008),
        ("공간정보와 도시데이터", "Spatial information and city data", 2010),
        ("열린데이터광장과 공공데이터 개방", "Open data plaza and public data", 2012),
        ("빅데이터로 푸는 도시문제", "Solving urban problems with big data", 2014),
        ("디지털 시민시장실과 데이터 행정", "Digital mayor’s office and data-driven administration", 2017),
        ("사물인터넷 도시 실증", "Internet of things in the city", 2016),
        ("스마트도시 고위정책과정", "Smart city programme for senior officials", 2013),
        ("디지털전환과 스마트서울 네트워크", "Digital transformation and the Smart Seoul Network", 2020),
    ],
    "e-government": [
        ("서울시 전자정부", "E-government of Seoul", 2008),
        ("전자정부와 행정혁신", "E-government and administrative innovation", 2008),
        ("전자조달과 계약 투명성", "E-procurement and transparent contracts", 2009),
        ("지방세 전산 시스템", "Local tax information systems", 2010),
        ("도시 정보화 전략", "City informatisation strategy", 2008),
        ("모바일 전자정부 서비스", "Mobile government services", 2012),
        ("전자정부 정책결정자 과정", "E-government for decision makers", 2011),
    ],
    "citizen-participation": [
        ("다산콜센터와 민원행정", "Dasan call centre and citizen services", 2008),
        ("응답소와 시민소통", "Eungdapso and communication with citizens", 2014),
        ("엠보팅과 시민참여", "mVoting and citizen participation", 2014),
        ("주민참여예산", "Participatory budgeting", 2012),
        ("시민청과 열린 행정", "Citizens’ hall and open administration", 2013),
    ],
    "transport": [
        ("서울의 교통정책", "Transport policy of Seoul", 2008),
        ("지능형 교통체계(ITS)", "Intelligent transport systems", 2008),
        ("교통수요관리와 주차정책", "Travel demand management and parking", 2009),
        ("보행친화도시 만들기", "Making a walkable city", 2013),
        ("따릉이와 친환경 교통", "Ttareungyi public bicycles and green mobility", 2015),
        ("교통안전과 어린이 보호구역", "Road safety and school zones", 2011),
        ("도시교통 고위정책과정", "Urban transport programme for senior officials", 2012),
        ("미래 교통과 자율주행", "Future mobility and automated driving", 2019),
    ],
    "public-transport": [
        ("대중교통과 TOPIS", "Public transport and TOPIS", 2008),
        ("버스 준공영제와 통합요금", "Bus reform and the integrated fare", 2008),
        ("중앙버스전용차로 계획", "Planning median bus lanes", 2008),
        ("도시철도 건설과 운영", "Building and operating urban railways", 2009),
        ("교통카드와 자동요금징수", "Transport cards and automatic fare collection", 2010),
        ("심야버스와 데이터 기반 노선", "Night buses and data-driven routes", 2014),
    ],
    "urban-management": [
        ("서울의 도시계획", "Urban planning of Seoul", 2008),
        ("도시관리와 토지이용", "Urban management and land use", 2008),
        ("청계천 복원과 도시 변화", "Cheonggyecheon restoration and urban change", 2008),
        ("도시디자인과 공공공간", "Urban design and public space", 2009),
        ("2030 서울도시기본계획", "2030 Seoul Plan", 2014),
        ("한강과 수변공간 계획", "Hangang and waterfront planning", 2010),
        ("서울로7017과 보행도시", "Seoullo 7017 and the walking city", 2017),
        ("도시관리 고위정책과정", "Urban management programme for senior officials", 2012),
        ("메트로폴리스 도시관리 과정", "Metropolis urban management programme", 2014),
    ],
    "housing-regeneration": [
        ("도시재생과 주택정책", "Urban regeneration and housing policy", 2011),
        ("공공임대주택 정책", "Public rental housing policy", 2008),
        ("뉴타운과 정비사업", "New towns and redevelopment", 2008),
        ("마을공동체와 저층주거지 재생", "Village communities and low-rise neighbourhoods", 2013),
        ("청년주택과 주거복지", "Youth housing and housing welfare", 2017),
    ],
    "climate": [
        ("기후변화 대응과 도시", "Cities in climate change", 2008),
        ("대기질 관리", "Air quality management", 2008),
        ("원전 하나 줄이기와 에너지 전환", "One less nuclear power plant and energy transition", 2013),
        ("태양의 도시 서울", "Solar city Seoul", 2018),
        ("친환경 도시와 생활권 녹지", "Green city and neighbourhood parks", 2009),
        ("환경정책 간부과정", "Environmental policy for executives", 2011),
        ("탄소중립 도시", "Carbon-neutral city", 2020),
    ],
    "water-waste": [
        ("상수도와 아리수", "Waterworks and Arisu", 2008),
        ("하수처리와 물순환", "Sewage treatment and the water cycle", 2009),
        ("생활폐기물과 자원순환", "Municipal waste and resource circulation", 2008),
        ("월드컵공원과 매립지 재생", "World Cup Park and landfill recovery", 2010),
        ("음식물쓰레기 종량제", "Volume-based food waste fees", 2013),
    ],
    "other": [
        ("서울시정 종합과정", "Seoul city administration", 2008),
        ("자매도시 공무원 교류과정", "Exchange programme for sister city officials", 2008),
        ("한국어와 서울행정", "Korean language and Seoul administration", 2009),
        ("외국도시 고위공무원 정책과정", "Policy programme for senior officials of world cities", 2010),
    ],
    "culture-tourism": [
        ("문화관광정책", "Culture and tourism policy", 2008),
        ("관광도시 마케팅", "City marketing for tourism", 2009),
        ("역사문화자원 보존과 활용", "Conserving and using heritage", 2011),
        ("축제와 문화도시", "Festivals and the city of culture", 2014),
    ],
    "women-welfare": [
        ("여성복지와 여행(女幸) 프로젝트", "Women’s welfare and the women-friendly city", 2008),
        ("여성안심특별시와 성평등 정책", "Safe city for women and gender equality", 2014),
        ("보육과 가족정책", "Child care and family policy", 2012),
        ("고령사회와 어르신 복지", "Ageing society and senior welfare", 2010),
        ("찾아가는 동주민센터와 복지전달", "Outreach community centres and welfare delivery", 2016),
    ],
    "safety": [
        ("도시안전과 재난관리", "Urban safety and disaster management", 2008),
        ("소방과 119 종합상황실", "Fire service and the 119 control centre", 2009),
        ("코로나19와 도시방역", "COVID-19 and urban epidemic control", 2020),
    ],
    "economy": [
        ("창업과 일자리 정책", "Start-ups and job policy", 2010),
        ("사회적경제와 공유도시", "Social economy and the sharing city", 2013),
        ("도시 재정과 예산", "City finance and budgeting", 2008),
    ],
    "public-hrd": [
        ("공무원 교육훈련과 인재개발", "Civil service training and human resource development", 2008),
        ("인사와 조직관리", "Personnel and organisation management", 2009),
        ("비대면 교육과 온라인 학습", "Remote training and online learning", 2020),
    ],
}

SENIOR_MARKS = ("고위", "정책결정자", "간부")

# How often the themes of a group take their turn.
THEME_TURNS = {
    "smart-city": ["smart-city", "e-government", "e-government", "citizen-participation", "smart-city"],
    "transport": ["public-transport", "transport"],
    "urban-management": ["urban-management", "housing-regeneration", "urban-management"],
    "climate": ["climate", "water-waste"],
    "other": ["safety", "women-welfare", "culture-tourism", "other", "women-welfare", "culture-tourism",
              "economy", "public-hrd"],
}
