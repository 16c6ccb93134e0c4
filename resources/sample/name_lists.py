"""Parts of names by culture, from which invented people are put together.

A part is `Latin` or `Latin:local script`. `female_endings` turns a family name
into its feminine form, in both scripts; `mononym` is the share of a hundred people with one name only.
"""

CHINESE_GIVEN = """
Jianhua:建华, Xiaoling:晓玲, Weiming:伟明, Lihua:丽华, Zhiqiang:志强, Meifang:美芳, Haiyan:海燕, Guoqing:国庆,
Yifan:一凡, Xuemei:雪梅, Junjie:俊杰, Yanling:艳玲, Dongmei:冬梅, Wenbo:文博, Siyu:思雨, Haoran:浩然, Yuting:雨婷,
Zihan:子涵, Mingzhe:明哲, Qiuyue:秋月, Jiahui:佳慧, Shaofeng:少峰, Ruolan:若兰, Chunlei:春雷, Xinyi:欣怡, Tianyu:天宇,
Hongwei:宏伟, Jing:静, Lei:磊, Na:娜, Min:敏, Tao:涛, Ying:颖, Bo:波, Qing:青, Peng:鹏, Yun:云, Kai:凯, Dan:丹, Rui:睿,
Yongsheng:永胜, Guihua:桂花, Zhenyu:振宇, Xiuying:秀英, Pengfei:鹏飞, Lanlan:兰兰, Yaqin:雅琴, Dehua:德华, Shiyu:诗雨"""

SPANISH_FAMILY = """
García, Rodríguez, Martínez, López, González, Hernández, Pérez, Sánchez, Ramírez, Torres, Flores, Rivera, Gómez, Díaz,
Reyes, Morales, Ortiz, Gutiérrez, Castillo, Jiménez, Vargas, Romero, Álvarez, Mendoza, Ruiz, Aguilar, Medina, Castro,
Vega, Núñez, Ríos, Peña, Salazar, Cárdenas, Ibáñez, Acosta, Quiroga, Zúñiga, Bermúdez, Valdés, Orellana, Céspedes"""
SPANISH_GIVEN = """
Lucía, José Luis, María Fernanda, Andrés, Sofía, Jorge, Valentina, Mateo, Camila, Diego, Gabriela, Martín, Paula,
Joaquín, Ana María, Ricardo, Verónica, Sebastián, Daniela, Héctor, Ximena, Raúl, Inés, Óscar, Beatriz, Julián,
Carolina, Rubén, Alejandra, Tomás, Mónica, Íñigo, Belén, Esteban, Rocío, Gonzalo"""

FILIPINO_FAMILY = """
Santos, Reyes, Cruz, Bautista, Ocampo, Garcia, Mendoza, Torres, Villanueva, Ramos, Aquino, Castillo, Dela Cruz,
Panganiban, Macaraeg, Dimaculangan, Salonga, Manalo, Pangilinan, Magsaysay, Lacson, Batungbakal, Evangelista, Tolentino"""
FILIPINO_GIVEN = """
Maria Cristina, Jose Mari, Rowena, Ferdinand, Jocelyn, Ramil, Analyn, Reynaldo, Marites, Joel, Cherry Ann, Arnel,
Liezel, Rodel, Maricel, Noel, Imelda Grace, Crisanto, Divina, Benjie, Rosario, Edgardo, Lourdes, Paolo Miguel"""

ARABIC_FAMILY = """
al-Masri:المصري, Hassan:حسن, Abdel Rahman:عبد الرحمن, al-Sayed:السيد, Ibrahim:إبراهيم, Farouk:فاروق, Mansour:منصور,
al-Khatib:الخطيب, Haddad:حداد, Nasser:ناصر, al-Sharif:الشريف, Saleh:صالح, Khalil:خليل, al-Najjar:النجار,
Othman:عثمان, Zaki:زكي, al-Banna:البنا, Shahin:شاهين, Gaber:جابر, al-Tawil:الطويل"""
ARABIC_GIVEN = """
Ahmed:أحمد, Mona:منى, Karim:كريم, Yasmin:ياسمين, Omar:عمر, Nour:نور, Tarek:طارق, Heba:هبة, Mahmoud:محمود, Rania:رانيا,
Walid:وليد, Dina:دينا, Sami:سامي, Laila:ليلى, Hossam:حسام, Salma:سلمى, Ziad:زياد, Amal:أمل, Bassem:باسم, Huda:هدى"""

RUSSIAN_FAMILY = """
Sokolov:Соколов, Morozov:Морозов, Lebedev:Лебедев, Kozlov:Козлов, Novikov:Новиков, Orlov:Орлов, Zaytsev:Зайцев,
Golubev:Голубев, Vinogradov:Виноградов, Belov:Белов, Tarasov:Тарасов, Komarov:Комаров, Kuzmin:Кузьмин, Ilyin:Ильин,
Gusev:Гусев, Zhukov:Жуков, Baranov:Баранов, Nikitin:Никитин, Sorokin:Сорокин, Loginov:Логинов"""
RUSSIAN_MALE = """
Alexey:Алексей, Dmitry:Дмитрий, Sergey:Сергей, Andrey:Андрей, Pavel:Павел, Nikolay:Николай, Igor:Игорь,
Mikhail:Михаил, Oleg:Олег, Viktor:Виктор"""
RUSSIAN_FEMALE = """
Elena:Елена, Olga:Ольга, Natalya:Наталья, Irina:Ирина, Tatyana:Татьяна, Marina:Марина, Svetlana:Светлана,
Anna:Анна, Yulia:Юлия, Ksenia:Ксения"""
RUSSIAN_ENDINGS = [("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("ов", "ова"), ("ев", "ева"), ("ин", "ина")]

CULTURES = {
    "chinese": {"order": "family-first", "local": 90, "family": """
        Wang:王, Li:李, Zhang:张, Liu:刘, Chen:陈, Yang:杨, Zhao:赵, Huang:黄, Zhou:周, Wu:吴, Xu:徐, Sun:孙, Hu:胡, Zhu:朱,
        Gao:高, Lin:林, He:何, Guo:郭, Ma:马, Luo:罗, Liang:梁, Song:宋, Zheng:郑, Xie:谢, Han:韩, Tang:唐, Feng:冯, Dong:董,
        Cheng:程, Cao:曹, Yuan:袁, Deng:邓, Ouyang:欧阳, Shen:沈, Zeng:曾, Peng:彭, Lü:吕, Su:苏, Jiang:蒋, Cai:蔡""",
        "given": CHINESE_GIVEN},
    "taiwanese": {"order": "family-first", "local": 100, "family": """
        Chen:陳, Lin:林, Huang:黃, Chang:張, Lee:李, Wang:王, Wu:吳, Liu:劉, Tsai:蔡, Yang:楊, Hsu:許, Cheng:鄭, Hsieh:謝, Kuo:郭""",
        "given": """Chih-ming:志明, Yu-ting:雨婷, Chia-hao:家豪, Shu-fen:淑芬, Chun-chieh:俊傑, Mei-ling:美玲, Ya-wen:雅雯,
        Cheng-han:承翰, Hsin-yi:欣怡, Po-yen:柏諺, Kuan-yu:冠宇, Li-chuan:麗娟, Wei-lun:偉倫, Pei-shan:佩珊"""},
    "cantonese": {"order": "family-first", "local": 100,
        "family": "Chan:陳, Wong:黃, Leung:梁, Cheung:張, Lau:劉, Ng:吳, Kwok:郭, Yip:葉, Tsang:曾, Mak:麥",
        "given": """Ka Ming:家明, Wai Yee:慧儀, Chi Keung:志強, Sze Man:詩敏, Ho Yin:浩賢, Mei Fong:美芳, Tsz Kit:子傑,
        Lai Kuen:麗娟, Kwok Wah:國華, Suk Ling:淑玲"""},
    "japanese": {"order": "family-first", "local": 100, "family": """
        Satō:佐藤, Suzuki:鈴木, Takahashi:高橋, Tanaka:田中, Watanabe:渡辺, Itō:伊藤, Yamamoto:山本, Nakamura:中村, Kobayashi:小林,
        Katō:加藤, Yoshida:吉田, Yamada:山田, Sasaki:佐々木, Matsumoto:松本, Inoue:井上, Kimura:木村, Shimizu:清水, Hayashi:林""",
        "given": """Kenji:健二, Yōko:洋子, Takashi:隆, Naoko:直子, Hiroshi:浩, Keiko:恵子, Daisuke:大輔, Misaki:美咲, Yūta:雄太,
        Ayumi:歩美, Kazuo:和夫, Tomoko:智子, Shinji:真司, Emi:恵美, Ryō:亮, Satomi:里美"""},
    "mongolian": {"order": "family-first", "local": 70, "family": """
        Batbayar:Батбаяр, Ganbold:Ганболд, Dorj:Дорж, Sükhbaatar:Сүхбаатар, Tsend:Цэнд, Bold:Болд, Damdin:Дамдин,
        Enkhbat:Энхбат, Lkhagva:Лхагва, Pürev:Пүрэв, Davaa:Даваа, Nyamdorj:Нямдорж, Gombo:Гомбо, Otgon:Отгон,
        Jargal:Жаргал, Baatar:Баатар, Erdene:Эрдэнэ, Chuluun:Чулуун, Sodnom:Содном, Gantömör:Гантөмөр""",
        "given": """Enkhtuya:Энхтуяа, Bat-Erdene:Бат-Эрдэнэ, Oyuunchimeg:Оюунчимэг, Mönkhbat:Мөнхбат, Altantsetseg:Алтанцэцэг,
        Temüülen:Тэмүүлэн, Nomin:Номин, Ganzorig:Ганзориг, Sarantuya:Сарантуяа, Tümendelger:Түмэндэлгэр, Bolormaa:Болормаа,
        Otgonbayar:Отгонбаяр, Khulan:Хулан, Tögöldör:Төгөлдөр, Narantsetseg:Наранцэцэг, Anand:Ананд, Uranchimeg:Уранчимэг,
        Davaadorj:Даваадорж, Zolzaya:Золзаяа, Ankhbayar:Анхбаяр, Solongo:Солонго, Batzorig:Батзориг"""},
    "vietnamese": {"order": "family-first", "family": """
        Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Lương, Trịnh, Mai, Tạ""",
        "given": """Thị Minh Châu, Văn Hùng, Thị Thu Hà, Quang Huy, Thị Lan Anh, Đức Thắng, Thị Ngọc Bích, Hữu Phước,
        Thị Hồng Nhung, Minh Tuấn, Thanh Tùng, Thị Kim Oanh, Anh Dũng, Thùy Linh, Xuân Trường, Thị Mỹ Hạnh, Quốc Bảo,
        Thị Phương Thảo, Công Vinh, Ngọc Ánh, Hoài Nam, Thị Tuyết Mai, Trọng Nghĩa, Bảo Ngọc, Văn Khánh, Thị Diệu Hiền"""},
    "thai": {"order": "given-first", "local": 50, "family": """
        Srisuk:ศรีสุข, Wongsawat:วงศ์สวัสดิ์, Chaiyasit:ไชยสิทธิ์, Rattanakul:รัตนกุล, Boonmee:บุญมี, Thongchai:ทองชัย,
        Suwannarat:สุวรรณรัตน์, Kaewmanee:แก้วมณี, Phromma:พรหมมา, Intharat:อินทรัตน์, Saelim:แซ่ลิ้ม, Charoensuk:เจริญสุข,
        Jaidee:ใจดี, Panyawong:ปัญญาวงศ์, Suksawat:สุขสวัสดิ์, Mongkol:มงคล""",
        "given": """Somchai:สมชาย, Nattaya:ณัฐยา, Prasert:ประเสริฐ, Siriporn:ศิริพร, Anan:อนันต์, Kanya:กัญญา, Wichai:วิชัย,
        Pimchanok:พิมพ์ชนก, Thanawat:ธนวัฒน์, Malee:มาลี, Kittipong:กิตติพงษ์, Orawan:อรวรรณ, Surasak:สุรศักดิ์, Duangjai:ดวงใจ,
        Chaiwat:ชัยวัฒน์, Suda:สุดา, Phongsakorn:พงศกร, Wanida:วนิดา, Nopporn:นพพร, Ratchanee:รัชนี"""},
    "indonesian": {"order": "given-first", "mononym": 28, "family": """
        Wijaya, Santoso, Hidayat, Nugroho, Kusuma, Siregar, Nasution, Setiawan, Rahmawati, Prasetyo, Lestari, Hutapea,
        Simanjuntak, Saputra, Wibowo, Handayani, Gunawan, Ardiansyah, Pangestu, Maharani, Tanjung, Halim""",
        "given": """Dewi, Budi, Agus, Sri, Rizky, Ratna, Bambang, Ayu, Hendra, Siti, Yudi, Indah, Eko, Nur Aini, Fajar, Wulan,
        Dimas, Putri, Ketut, Wayan, Made, Asep, Euis, Teuku, Yohanes, Maria Goreti""",
        "mononyms": """Suharsono, Wahyuni, Sutrisno, Kartini, Supriyadi, Sumarni, Purwanto, Haryati, Sugiarto, Mulyadi, Rusmini,
        Slamet, Subagyo, Winarsih, Paryono, Ngatiman, Suparman, Hartati, Wagiman, Tumini, Sudarmo, Yuliana, Basuki, Riyanto,
        Jumadi, Kusnadi, Daryanto, Marsudi, Sulastri, Ponirah, Warsito, Sunarti, Trisnawati, Haryono, Subekti, Mujiono,
        Rohani, Samsudin, Widodari, Karsono, Lasmini, Sukirman, Poniman, Suwarni, Maryati, Nurhadi, Zulkarnaen, Darsono"""},
    "malay": {"order": "given-first", "family": """
        Ismail, Abdullah, Mohd Yusof, Hamid, Othman, Zainal, Rahman, Tan, Lim, Wong, Lee, Ng, Subramaniam, Pillai,
        Anak Jugah, Mustapha, Bakar, Salleh""",
        "given": """Ahmad Faizal, Nurul Huda, Mohd Azlan, Siti Aminah, Hafizah, Khairul Anuar, Wei Ling, Chee Keong, Priya,
        Kumaran, Norliza, Shahrul, Zarina, Hui Min, Boon Hock, Rosmah Dewi, Azman, Farah Nadia"""},
    "filipino": {"order": "given-first", "family": FILIPINO_FAMILY, "given": FILIPINO_GIVEN},
    "burmese": {"order": "given-first", "mononym": 100, "mononyms": """
        Aung Kyaw, Thandar, Zaw Min, Khin Su, Myo, Hnin Yu, Kyaw Zin, Ei Mon, Than Htike, May Thu, Nay, Su Myat,
        Tin Maung, Yin Min, Htet Wai, Nilar, Pyae Phyo, Sandar, Wunna, Zin Mar, Thiha, Phyu, Ye Yint, Ohnmar""",
        "mononym_endings": "Moe, Win, Htun, Hlaing, Thant, Oo, Kyaw, Aung, Khine, Lin, Noe, Soe, Naing, Lwin, Zaw, Paing, Myint, Latt"},
    "khmer": {"order": "family-first", "family": "Sok, Chea, Keo, Heng, Chhim, Prak, Seng, Meas, Nhem, Phan, Ouk, Ros, Suon, Yin",
        "given": """Sopheap, Dara, Sreymom, Vannak, Bopha, Rithy, Chanthou, Samnang, Kunthea, Visal, Sokha, Ratana, Makara,
        Sothea, Pisey, Veasna"""},
    "lao": {"order": "given-first", "family": """
        Vongsa, Phommachanh, Sisavath, Keomany, Inthavong, Souvannarath, Chanthavong, Xayasane, Bounyavong, Luangrath""",
        "given": "Khamla, Bounmy, Viengkham, Somphone, Phetsamone, Sengdao, Thongsay, Latsamy, Khonsavanh, Manivanh, Souksan, Daovone"},
    "indian": {"order": "given-first", "family": """
        Sharma, Verma, Gupta, Singh, Patel, Mehta, Joshi, Kulkarni, Deshpande, Banerjee, Mukherjee, Chatterjee, Das, Mishra,
        Yadav, Agarwal, Kapoor, Bhatia, Saxena, Pandey, Shah, Trivedi, Chauhan, Ghosh""",
        "given": """Anil, Sunita, Rajesh, Kavita, Amit, Neha, Vikram, Pooja, Sanjay, Ritu, Manoj, Shalini, Ashok, Deepika,
        Harpreet, Aditya, Meena, Rohit, Swati, Arvind, Nandini, Suresh Chandra, Ira, Tanmay"""},
    "south-indian": {"order": "given-first", "mononym": 45, "family": """
        Nair, Menon, Reddy, Rao, Iyer, Krishnan, Subramanian, Gowda, Varghese, Pillai, Naidu, Shetty, Hegde, Chandrasekaran""",
        "given": "Lakshmi, Karthik, Anitha, Venkatesh, Divya, Ramesh, Sowmya, Prakash, Revathi, Mohan, Geetha, Harish, Deepa, Srinivas",
        "mononyms": """Ramalingam, Sivakumar, Jayalakshmi, Murugan, Thenmozhi, Palaniswamy, Kalaiselvi, Arumugam, Selvi, Manikandan,
        Vasantha, Elango, Rajalakshmi, Saravanan, Tamilarasi, Ponnusamy, Basavaraju, Nagamani, Shivanna, Parvathamma,
        Chinnaswamy, Kuppuraj, Meenakshi, Velmurugan, Dhanalakshmi, Thirumalai, Gopalakrishnan, Bhagyamma"""},
    "bangla": {"order": "given-first", "family": "Rahman, Hossain, Islam, Ahmed, Chowdhury, Khatun, Akter, Sarker, Miah, Haque, Talukder, Begum, Biswas",
        "given": """Md. Kamrul, Nasrin, Abdur, Farzana, Shafiqul, Taslima, Mizanur, Rokeya, Ashraful, Sharmin, Tanvir, Sultana Razia,
        Jahangir, Mahbuba"""},
    "sri-lankan": {"order": "given-first", "family": """
        Perera, Fernando, de Silva, Wickramasinghe, Jayasuriya, Gunawardena, Ratnayake, Bandara, Sivanathan, Rajaratnam,
        Dissanayake, Herath""",
        "given": "Nimal, Chandani, Ruwan, Dilini, Kasun, Shanthi, Tharaka, Malini, Pradeep, Anusha, Vijitha, Kumudu"},
    "nepali": {"order": "given-first", "family": "Shrestha, Adhikari, Thapa, Gurung, Maharjan, Karki, Bhattarai, Tamang, Rai, Khadka, Poudel, Tuladhar",
        "given": "Ram Bahadur, Sita, Krishna Prasad, Sarita, Bishnu, Anju, Prakash, Gita Kumari, Suman, Rojina, Dipendra, Laxmi, Bikash, Nirmala"},
    "pakistani": {"order": "given-first", "family": "Khan, Malik, Qureshi, Siddiqui, Butt, Chaudhry, Shaikh, Afridi, Mirza, Hashmi",
        "given": "Muhammad Asif, Ayesha, Bilal, Sadia, Imtiaz, Nadia, Farhan, Rubina, Zeeshan, Sana, Kamran, Tahira"},
    "afghan": {"order": "given-first", "mononym": 50, "local": 30, "family": "Rahimi:رحیمی, Noori:نوری, Karimi:کریمی, Stanekzai:ستانکزی, Haidari:حیدری",
        "given": "Farid:فرید, Zahra:زهرا, Najib:نجیب, Shabnam:شبنم, Habib:حبیب, Parwin:پروین",
        "mononyms": """Zabihullah:ذبیح‌الله, Gulalai:گلالی, Nasrullah:نصرالله, Maryam:مریم, Abdulhadi:عبدالهادی,
        Fawzia:فوزیه, Sharifullah:شریف‌الله, Latifa:لطیفه, Hamidullah:حمیدالله, Rahela:راحله, Asadullah:اسدالله, Breshna:برشنا"""},
    "uzbek": {"order": "given-first", "family": """
        Karimov, Rashidov, Yusupov, Tursunov, Abdullayev, Ismoilov, Ergashev, Xolmatov, Mirzayev, Saidov, Qodirov, Nazarov,
        Rahimov, To‘xtayev, Jo‘rayev, Sobirov, Xudoyberdiyev, Usmonov""",
        "male": "Aziz, Jasur, Sherzod, Otabek, Dilshod, Bekzod, Ulug‘bek, Rustam, Sardor, Bobur, Farrux, Shuhrat",
        "female": "Nilufar, Dilnoza, Gulnora, Zulfiya, Feruza, Madina, Sevara, Shahnoza, Malika, Nargiza, Kamola, Barno",
        "female_endings": [("ov", "ova"), ("ev", "eva")]},
    "kazakh": {"order": "given-first", "local": 50, "family": """
        Akhmetov:Ахметов, Nurpeisov:Нұрпейісов, Suleimenov:Сүлейменов, Zhumabayev:Жұмабаев, Omarov:Омаров, Bekov:Беков,
        Iskakov:Ысқақов, Serikov:Серіков, Abenov:Әбенов, Kassymov:Қасымов, Dzhaksybekov:Жақсыбеков, Tulegenov:Төлегенов""",
        "male": "Yerlan:Ерлан, Nurlan:Нұрлан, Daniyar:Данияр, Askar:Асқар, Bauyrzhan:Бауыржан, Timur:Тимур, Sanzhar:Санжар, Marat:Марат",
        "female": "Aigerim:Айгерім, Dinara:Динара, Saule:Сәуле, Gulmira:Гүлмира, Madina:Мадина, Assel:Әсел, Zhanar:Жанар, Botagoz:Ботагөз",
        "female_endings": [("ov", "ova"), ("ev", "eva"), ("ов", "ова"), ("ев", "ева")]},
    "kyrgyz": {"order": "given-first", "local": 30, "family": """
        Asanov:Асанов, Toktogulov:Токтогулов, Mamytov:Мамытов, Sydykov:Сыдыков, Beishenov:Бейшенов, Kadyrov:Кадыров,
        Osmonov:Осмонов, Jumaliev:Жумалиев""",
        "male": "Bakyt:Бакыт, Azamat:Азамат, Talant:Талант, Ulan:Улан, Emil:Эмил, Nurbek:Нурбек",
        "female": "Aisuluu:Айсулуу, Gulzat:Гүлзат, Cholpon:Чолпон, Nurgul:Нургүл, Aida:Аида, Meerim:Мээрим",
        "female_endings": [("ov", "ova"), ("ev", "eva"), ("ов", "ова"), ("ев", "ева")]},
    "tajik": {"order": "given-first", "family": "Rahmonov, Sharipov, Nazarov, Davlatov, Boboev, Saidzoda, Mirzozoda, Hakimov",
        "given": "Firdavs, Manizha, Jamshed, Zarina, Parviz, Tahmina, Rustam, Nigora, Daler, Shahlo"},
    "koryo": {"order": "given-first", "local": 100,
        "family": "Kim:김, Tsoy:최, Pak:박, Li:이, Ten:정, Khan:한, Yugay:유, Kan:강, Khegay:허, Nogay:노",
        "given": """Svetlana:스베틀라나, Viktor:빅토르, Lyudmila:류드밀라, Vyacheslav:뱌체슬라프, Tatyana:타티야나, Roman:로만,
        Irina:이리나, Gennady:겐나디, Larisa:라리사, Artur:아르투르"""},
    "turkish": {"order": "given-first", "family": """
        Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Öztürk, Aydın, Arslan, Doğan, Kılıç, Çetin, Koç, Güneş, Erdoğdu, Işık""",
        "given": "Mehmet, Ayşe, Mustafa, Zeynep, Ahmet Can, Elif, Hüseyin, Gülşen, Barış, Özlem, Emre, Şule, Çağlar, Nihan, İbrahim, Ebru"},
    "persian": {"order": "given-first", "local": 40, "family": """
        Ahmadi:احمدی, Hosseini:حسینی, Mohammadi:محمدی, Karimi:کریمی, Rezaei:رضایی, Moradi:مرادی, Jafari:جعفری, Sadeghi:صادقی""",
        "given": "Reza:رضا, Maryam:مریم, Ali:علی, Fatemeh:فاطمه, Mehdi:مهدی, Leila:لیلا, Behzad:بهزاد, Shirin:شیرین, Navid:نوید, Parisa:پریسا"},
    "arabic": {"order": "given-first", "local": 35, "family": ARABIC_FAMILY, "given": ARABIC_GIVEN},
    "maghrebi": {"order": "given-first", "family": """
        Benali, El Amrani, Bennani, Trabelsi, Ben Youssef, El Idrissi, Chaoui, Mansouri, Ouazzani, Gharbi, Tazi, Bouzid""",
        "given": "Mehdi, Fatima Zahra, Youssef, Salma, Hicham, Imane, Nabil, Khadija, Anis, Rim, Sofiane, Amina"},
    "georgian": {"order": "given-first", "local": 60, "family": """
        Beridze:ბერიძე, Kapanadze:კაპანაძე, Gelashvili:გელაშვილი, Lomidze:ლომიძე, Maisuradze:მაისურაძე, Tsiklauri:წიკლაური""",
        "given": "Giorgi:გიორგი, Nino:ნინო, Davit:დავით, Tamar:თამარ, Levan:ლევან, Ketevan:ქეთევან"},
    "azerbaijani": {"order": "given-first", "family": "Hüseynli, Quliyeva, Əhmədov, Məmmədova, Rzayev, Babazadə",
        "given": "Elçin, Aygün, Rəşad, Günel, Tural, Sevinc"},
    "bhutanese": {"order": "given-first", "mononym": 60, "family": "Dorji, Wangchuk, Lhamo, Tshering, Penjor", "given": "Karma, Sonam, Pema, Kinley, Ugyen",
        "mononyms": "Tshewang, Choden, Jigme Norbu, Deki, Phuntsho, Yangchen, Namgay, Rinzin"},
    "russian": {"order": "given-first", "local": 55, "family": RUSSIAN_FAMILY, "male": RUSSIAN_MALE,
        "female": RUSSIAN_FEMALE, "female_endings": RUSSIAN_ENDINGS},
    "ukrainian": {"order": "given-first", "local": 50, "family": """
        Shevchuk:Шевчук, Kovalenko:Коваленко, Bondarenko:Бондаренко, Tkachenko:Ткаченко, Melnyk:Мельник, Kravets:Кравець,
        Lysenko:Лисенко, Savchuk:Савчук""",
        "given": "Oksana:Оксана, Taras:Тарас, Iryna:Ірина, Andrii:Андрій, Nataliia:Наталія, Bohdan:Богдан, Yuliia:Юлія, Serhii:Сергій"},
    "belarusian": {"order": "given-first", "local": 50, "family": "Kavalchuk:Кавальчук, Navitski:Навіцкі, Marozava:Марозава, Kazlova:Казлова",
        "given": "Aliaksandr:Аляксандр, Volha:Вольга, Dzmitry:Дзмітрый, Alena:Алена"},
    "polish": {"order": "given-first", "family": "Kowalski, Wiśniewski, Wójcik, Zieliński, Szymański, Woźniak, Kozłowski, Jabłoński, Gołębiowski",
        "male": "Łukasz, Paweł, Michał, Grzegorz, Stanisław, Jędrzej", "female": "Agnieszka, Małgorzata, Joanna, Elżbieta, Bożena, Żaneta",
        "female_endings": [("ski", "ska")]},
    "romanian": {"order": "given-first", "family": "Popescu, Ionescu, Dumitrescu, Stănescu, Mureșan, Țurcanu, Brătescu, Rusu",
        "given": "Andrei, Ioana, Mihai, Cristina, Ștefan, Raluca, Răzvan, Mădălina"},
    "hungarian": {"order": "family-first", "family": "Nagy, Kovács, Tóth, Szabó, Horváth, Kőszegi", "given": "László, Katalin, Gábor, Zsófia, Ákos, Tünde"},
    "czech": {"order": "given-first", "family": "Novák, Dvořák, Černý, Procházka, Kučera", "male": "Jiří, Tomáš, Ondřej", "female": "Zuzana, Kateřina, Lenka",
        "female_endings": [("ák", "áková"), ("ý", "á"), ("zka", "zková"), ("era", "erová")]},
    "bulgarian": {"order": "given-first", "local": 60, "family": "Dimitrov:Димитров, Georgiev:Георгиев, Petrov:Петров, Stoyanov:Стоянов, Iliev:Илиев",
        "male": "Ivaylo:Ивайло, Georgi:Георги, Nikolay:Николай", "female": "Desislava:Десислава, Elitsa:Елица, Rositsa:Росица",
        "female_endings": [("ov", "ova"), ("ev", "eva"), ("ов", "ова"), ("ев", "ева")]},
    "serbian": {"order": "given-first", "local": 40, "family": "Jovanović:Јовановић, Petrović:Петровић, Nikolić:Николић, Đorđević:Ђорђевић",
        "given": "Miloš:Милош, Jelena:Јелена, Nenad:Ненад, Dragana:Драгана"},
    "greek": {"order": "given-first", "local": 50, "family": "Papadakis:Παπαδάκης, Vlachos:Βλάχος, Makris:Μακρής, Economou:Οικονόμου, Nikolaidis:Νικολαΐδης",
        "given": "Giorgos:Γιώργος, Dimitris:Δημήτρης, Kostas:Κώστας, Nikos:Νίκος, Stavros:Σταύρος, Petros:Πέτρος"},
    "spanish": {"order": "given-first", "surnames": 2, "family": SPANISH_FAMILY, "given": SPANISH_GIVEN},
    "brazilian": {"order": "given-first", "surnames": 2, "family": """
        Silva, Souza, Oliveira, Santos, Pereira, Lima, Carvalho, Ferreira, Almeida, Araújo, Magalhães, Simões, Guimarães,
        Conceição, Figueiredo, Brandão""",
        "given": "João Paulo, Fernanda, Antônio, Luíza, Rafael, Patrícia, Caio, Letícia, Vinícius, Débora, Thiago, Simone, Cláudio, Conceição"},
    "mozambican": {"order": "given-first", "family": "Machava, Sitoe, Nhantumbo, Cossa, Muianga, Chissano, Mondlane, Langa",
        "given": "Armando, Graça, Celso, Amélia, Hélder, Lurdes, Elísio, Olívia"},
    "italian": {"order": "given-first", "family": "Rossi, Bianchi, Ferrari, De Luca, Colombo, D’Angelo", "given": "Marco, Giulia, Niccolò, Chiara, Matteo, Federica"},
    "ugandan": {"order": "given-first", "family": "Okello, Namukasa, Mugisha, Nakato, Ssempijja, Akello, Byaruhanga, Kato, Nabirye, Ochieng, Tumusiime, Lubega",
        "given": "Moses, Grace, Robert, Sarah, Godfrey, Harriet, Julius, Prossy, Denis, Immaculate, Patrick, Juliet"},
    "kenyan": {"order": "given-first", "family": "Kamau, Wanjiru, Odhiambo, Njoroge, Achieng, Mutua, Kiplagat, Chebet, Mwangi, Atieno, Kariuki, Barasa",
        "given": "Peter, Mary, Joseph, Esther, Samuel, Jane, Brian, Faith, Dennis, Lilian, Daniel, Purity"},
    "tanzanian": {"order": "given-first", "family": "Mushi, Mwakyusa, Kessy, Massawe, Ngowi, Salum, Lyimo, Mbwana, Komba, Juma",
        "given": "Juma, Neema, Baraka, Rehema, Emmanuel, Zainab, Hamisi, Upendo, Godlove, Asha"},
    "ethiopian": {"order": "given-first", "local": 30, "family": """
        Tadesse:ታደሰ, Bekele:በቀለ, Girma:ግርማ, Haile:ኃይሌ, Mekonnen:መኮንን, Alemu:ዓለሙ, Wolde:ወልዴ, Desta:ደስታ, Kebede:ከበደ""",
        "given": """Abebe:አበበ, Tigist:ትዕግስት, Dawit:ዳዊት, Selamawit:ሰላማዊት, Yonas:ዮናስ, Hiwot:ሕይወት, Getachew:ጌታቸው, Meseret:መሠረት,
        Solomon:ሰለሞን, Almaz:አልማዝ"""},
    "rwandan": {"order": "family-first", "family": "Uwimana, Habimana, Mukamana, Niyonzima, Nshimiyimana, Ingabire", "given": "Jean Claude, Claudine, Eric, Vestine, Olivier, Solange"},
    "ghanaian": {"order": "given-first", "family": "Mensah, Owusu, Boateng, Asante, Agyeman, Addo, Osei, Quartey", "given": "Kwame, Akosua, Kofi, Abena, Yaw, Efua, Kwabena, Adwoa"},
    "nigerian": {"order": "given-first", "family": "Okonkwo, Adeyemi, Balogun, Eze, Bello, Ogunleye, Abubakar, Nwosu, Danjuma, Olawale",
        "given": "Chinedu, Folasade, Ibrahim, Ngozi, Tunde, Aisha, Emeka, Yetunde, Musa, Amaka"},
    "west-african": {"order": "given-first", "family": "Kouassi, Diop, Ndiaye, Koné, Traoré, Fall, Sarr, N’Guessan, Yao, Cissé",
        "given": "Amadou, Aminata, Moussa, Fatou, Ibrahima, Awa, Serge, Mariam, Cheikh, Adjoua"},
    "cameroonian": {"order": "given-first", "family": "Mbarga, Ngo Bassa, Fotso, Tchoumi, Atangana, Njoya, Ekani, Tabi", "given": "Jean-Pierre, Solange, Hervé, Clarisse, Blaise, Odette"},
    "zambian": {"order": "given-first", "family": "Mwansa, Phiri, Banda, Chanda, Mulenga", "given": "Chola, Mutinta, Kelvin, Thandiwe, Bwalya"},
    "english": {"order": "given-first", "family": "Harper, Collins, Whitaker, O’Brien, Tremblay, Gagnon, Mitchell, Sandoval, Fraser",
        "given": "Emily, Daniel, Geneviève, Marcus, Hannah, Étienne, Rachel, Owen"},
    "fijian": {"order": "given-first", "family": "Tuilagi, Vakarau, Naidu, Raikuna", "given": "Sereana, Josefa, Ashwin, Litia"},
}

CULTURE_OF_COUNTRY = {
    "CN": "chinese", "TW": "taiwanese", "HK": "cantonese", "JP": "japanese", "MN": "mongolian", "VN": "vietnamese",
    "TH": "thai", "ID": "indonesian", "MY": "malay", "PH": "filipino", "MM": "burmese", "KH": "khmer", "LA": "lao",
    "IN": "indian", "BD": "bangla", "LK": "sri-lankan", "NP": "nepali", "PK": "pakistani", "AF": "afghan",
    "UZ": "uzbek", "KZ": "kazakh", "KG": "kyrgyz", "TJ": "tajik", "TR": "turkish", "IR": "persian", "JO": "arabic",
    "EG": "arabic", "GE": "georgian", "AZ": "azerbaijani", "BT": "bhutanese", "RU": "russian", "PL": "polish",
    "UA": "ukrainian", "RO": "romanian", "HU": "hungarian", "CZ": "czech", "BG": "bulgarian", "RS": "serbian",
    "GR": "greek", "ES": "spanish", "BY": "belarusian", "IT": "italian", "UG": "ugandan", "KE": "kenyan",
    "TZ": "tanzanian", "ET": "ethiopian", "RW": "rwandan", "GH": "ghanaian", "NG": "nigerian", "CI": "west-african",
    "SN": "west-african", "CM": "cameroonian", "MA": "maghrebi", "TN": "maghrebi", "MZ": "mozambican",
    "ZM": "zambian", "BR": "brazilian", "US": "english", "CA": "english", "AU": "english", "FJ": "fijian",
    "MX": "spanish", "GT": "spanish", "CR": "spanish", "DO": "spanish", "CO": "spanish", "EC": "spanish",
    "PE": "spanish", "BO": "spanish", "PY": "spanish", "AR": "spanish", "CL": "spanish",
}

SOUTH_INDIAN_CITIES = {"Chennai", "Bengaluru", "Kochi", "Hyderabad", "Visakhapatnam"}
KORYO_COUNTRIES = {"UZ", "KZ"}
