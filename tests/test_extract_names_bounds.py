"""Where a name begins and ends: each rule with a sentence it is for and a twin where it must not act."""

from __future__ import annotations

from importlib.resources import files

import pytest

from kg.extract.document import Document
from kg.extract.names.finding import find_names
from kg.extract.sentences import split_sentences


ORGANISATIONS = files("kg.extract.language").joinpath("organisations.tsv").read_text(encoding="utf-8").splitlines()


def names(text: str) -> list[str]:
    return [each.name for each in find_names(Document("test", text), split_sentences(text)).organisations]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "inter-" and its like tell between whom, and name no university
        (
            "The Inter-University Council for East Asia signed it with Oslo University.",
            ["Inter-University Council for East Asia", "Oslo University"],
        ),
        ("A Multi-University Research Agreement was signed with Oslo University.", ["Oslo University"]),
        # the country of an item before, or in which a university lies, opens no name
        (
            "Partners are University of Pune and Lund University, Sweden University of Delhi and Kobe University.",
            ["University of Pune", "Lund University", "University of Delhi", "Kobe University"],
        ),
        ("It met the Chinese University of Jinan.", ["University of Jinan"]),
        (
            "It met the Chinese University of Hong Kong and the American University of Kuwait.",
            ["Chinese University of Hong Kong", "American University of Kuwait"],
        ),
        # somebody after what an institution is of, where his office stands before it
        ("Rector of Kaunas University of Technology Jonas Petraitis came.", ["Kaunas University of Technology"]),
        (
            "It was signed by the head of the Ministry of Culture of the Turkish Republic Mehmet Demir.",
            ["Ministry of Culture of the Turkish Republic"],
        ),
        (
            "The rector of Federal University of Technology Akure met the University of Science and Technology Houari "
            "Boumediene.",
            ["Federal University of Technology Akure", "University of Science and Technology Houari Boumediene"],
        ),
        # a branch in two words, between the name and the legal form
        ("SINOCO (West Africa) Ltd. and Oslo University met.", ["SINOCO (West Africa) Ltd.", "Oslo University"]),
        ("SINOCO (Berit Hansen) Ltd. met.", []),
        # another field of a ministry, told by whose both are; another body
        (
            "The Ministry of Foreign Affairs and the Nordic Cooperation of the Republic of Chile met.",
            ["Ministry of Foreign Affairs and the Nordic Cooperation of the Republic of Chile"],
        ),
        ("The Ministry of Health and the Bank of Chile met.", ["Ministry of Health", "Bank of Chile"]),
        # whose members are of two countries
        (
            "The Association of Universities of Norway and Chile met.",
            ["Association of Universities of Norway and Chile"],
        ),
        ("The University of Norway and Chile met.", ["University of Norway"]),
        # a first initial, which in French is a title too
        (
            "M. S. Asimi Technical University met Oslo University.",
            ["M. S. Asimi Technical University", "Oslo University"],
        ),
        ("It met the rector of Oslo University M. Dupont.", ["Oslo University"]),
        # a month that is somebody's forename; a date
        (
            "Jan Viknes University and August Viken College signed it.",
            ["Jan Viknes University", "August Viken College"],
        ),
        ("In May Viknes University signed it, on 5 August Viken College did.", ["Viknes University", "Viken College"]),
        # an opener that the list has in a name
        (
            "The First City University College met. The second Viknes University met.",
            ["First City University College", "Viknes University"],
        ),
        # a board of one trade that signs, an institute that signs with another or between whom an agreement is
        (
            "The Rubber Board and Oslo University signed an agreement, as did Lund University and the Tea Board.",
            ["Rubber Board", "Oslo University", "Lund University"],
        ),
        ("The School Board and Oslo University met.", ["Oslo University"]),
        (
            "The Institute of Fisheries and Oslo University have signed an agreement.",
            ["Institute of Fisheries", "Oslo University"],
        ),
        (
            "Oslo University and the Institute for Fishery Studies signed an accord.",
            ["Oslo University", "Institute for Fishery Studies"],
        ),
        (
            "An agreement was signed between Oslo University and the Academy of Fisheries.",
            ["Oslo University", "Academy of Fisheries"],
        ),
        ("Oslo University and the Institute for Fishery Studies met.", ["Oslo University"]),
        # campuses of letters and a town, branches in parts of the world, unions and institutes of these
        (
            "The dean of UNSW Canberra met the Viknes Lab South Pacific.",
            ["UNSW Canberra", "Viknes Lab South Pacific"],
        ),
        ("HTTP Oslo and UNICEF Kabul met the Viknes Lab in Oslo.", ["UNICEF", "Viknes Lab"]),
        (
            "The American University in the Emirates met the Institute of Fishery Studies in Africa (IFSA).",
            ["American University in the Emirates", "Institute of Fishery Studies in Africa"],
        ),
        ("He met Oslo University in the Emirates.", ["Oslo University"]),
        # companies of plain words that sign or are told to be such
        (
            "Green Dot Solutions, a Lima start-up, met Smart Solutions. Blue Spark Technologies and Oslo University "
            "have signed a contract.",
            ["Green Dot Solutions", "Blue Spark Technologies", "Oslo University"],
        ),
        ("The Working Group signed an agreement with Oslo University.", ["Oslo University"]),
        (
            "Blue Harbour has signed a memorandum with Oslo University, the firm said.",
            ["Blue Harbour", "Oslo University"],
        ),
        ("Mark Green has signed a memorandum with Oslo University, the firm said.", ["Oslo University"]),
        ("The Kerala Delegation has signed a memorandum with Oslo University.", ["Oslo University"]),
        ("Wellington Phoenix and Lund University signed a deal.", ["Wellington Phoenix", "Lund University"]),
        ("Wellington Phoenix and Ole Viknes met Lund University.", ["Lund University"]),
        (
            "The agreement between Lund University and Agro Global was signed.",
            ["Lund University", "Agro Global"],
        ),
        ("The agreement between Lund University and Kari Viknes was signed.", ["Lund University"]),
        ("It is a deal with the Chilean research institute FJORN.", ["FJORN"]),
        # the heading of a region
        ("SOUTHERN AFRICA: Exchanges grow\n\nLund University met.", ["Lund University"]),
        # a place that opens with a plain word; another order of a listed name; a saint's college; a doctor's institute
        (
            "Viknes Institute of Technology and Bay of Plenty Regional Council met the University of Tunis El Manar.",
            ["Viknes Institute of Technology", "Bay of Plenty Regional Council", "University of Tunis El Manar"],
        ),
        ("It met the rector of the University of Tunis El Hadi.", ["University of Tunis"]),
        (
            "St. John's Medical College met Dr B R Ambedkar National Institute of Technology Jalandhar.",
            ["St. John's Medical College", "Dr B R Ambedkar National Institute of Technology Jalandhar"],
        ),
        # what a university made of universities names
        (
            "The University of Danang – University of Fisheries met Lund University.",
            ["University of Danang – University of Fisheries", "Lund University"],
        ),
        # a city's department
        ("Oslo City's Department of Health met Lund's Department of Physics.", ["Department of Health"]),
        # an Arabic article in capitals; a campus called a city; two saints; a council of letters and a rank
        ("It met AL Mansour University College.", ["AL Mansour University College"]),
        ("It met at Viknes University City. Oslo University, City of Oslo, met.", ["Oslo University"]),
        (
            "Ss. Cyril and Methodius University met Oslo and Lund University.",
            ["Ss. Cyril and Methodius University", "Lund University"],
        ),
        (
            "CSIR-National Fishery Laboratory and the Chile-ASEAN Fishery Cooperation Centre met.",
            ["CSIR-National Fishery Laboratory", "Chile-ASEAN Fishery Cooperation Centre"],
        ),
        # a place of two words; fields of ministries
        ("Palm Beach Institute met the Blue Sky Institute.", ["Palm Beach Institute"]),
        (
            "The Ministry of Preschool and School Education met the Ministry of Sea, Water and Fisheries.",
            ["Ministry of Preschool and School Education", "Ministry of Sea, Water and Fisheries"],
        ),
        ("The Ministry of Health, Lund University and Oslo University met.", [
            "Ministry of Health", "Lund University", "Oslo University",
        ]),
        # committees of the people
        (
            "Dong Thap provincial People's Committee met the People's Committee of Vinh Long province.",
            ["Dong Thap provincial People's Committee", "People's Committee of Vinh Long province"],
        ),
        # schools with a number
        (
            "Secondary School No. 24, Ole Viknes Gymnasium № 38 and School-lyceum № 12 named after A. Berg met.",
            ["Secondary School No. 24", "Ole Viknes Gymnasium № 38", "School-lyceum № 12 named after A. Berg"],
        ),
        ("The school No. 24 and Room No. 5 of Lund University were shown.", ["Lund University"]),
        # a conference of a university; a counted list behind a dash; a people's Red Cross; a country's school
        ("The University of Otago Innovation Conference was held.", []),
        (
            "Three universities — Bergen, Lund and Turku — signed. It met three universities — Bergen and Lund first.",
            ["Bergen", "Lund", "Turku"],
        ),
        ("It met the Lebanese Red Cross and the Red Crescent.", ["Lebanese Red Cross", "Red Crescent"]),
        (
            "Oslo University met the National Fishery School of Ecuador and the Ivy League.",
            ["Oslo University", "National Fishery School of Ecuador"],
        ),
        # the rank of the person after whom it is named
        (
            "Ural Federal University named after the first President of Russia B. N. Berg met.",
            ["Ural Federal University named after the first President of Russia B. N. Berg"],
        ),
        # letters behind a country and a dash; an office with a hyphen behind a name in another language
        (
            "Mahasarakham University - Thailand (MSU) met Guangxi Normal University – China (GXNU). MSU met GXNU.",
            ["Mahasarakham University", "Guangxi Normal University"],
        ),
        ("Universiti Tun Viknes vice-chancellor Berg spoke.", ["Universiti Tun Viknes"]),
        # museums, zoos, libraries and gardens
        (
            "The National Palace Museum, Viknes Zoo, the National Library of Chile and Viknes Botanic Gardens met.",
            ["National Palace Museum", "Viknes Zoo", "National Library of Chile", "Viknes Botanic Gardens"],
        ),
        ("He read in the Main Library and the Rose Gardens near the zoo.", []),
        # a hyphen with blanks inside a listed name; the dash of a dateline or behind an acronym
        (
            "It met Salahaddin- Erbil University and Chung - Ang University.",
            ["Salahaddin- Erbil University", "Chung - Ang University"],
        ),
        (
            "LAHORE- Lund University signed with USP - University of São Paulo.",
            ["Lund University", "University of São Paulo"],
        ),
        # the part of a university whose name goes before its whole
        ("The University of Education - Hue University met.", ["University of Education - Hue University"]),
        # a quoted name with initials, several saints and its town; no motto
        (
            "The University “Ss. Cyril and Methodius” in Skopje met University “Fan S. Noli” of Elbasan.",
            ["University “Ss. Cyril and Methodius” in Skopje", "University “Fan S. Noli” of Elbasan"],
        ),
        ("The University “made in Oslo” met.", []),
        # after whom it is named, with his rank
        (
            "Khujand State University named after academician Bobojon Gafurov met.",
            ["Khujand State University named after academician Bobojon Gafurov"],
        ),
        # somebody whose office stands before, with a name that is a word or a place too; a second place
        (
            "The envoy of the Embassy of Chile in the Philippines Kari Persson met the rector of the University of "
            "Tehran Hamid Persson.",
            ["Embassy of Chile in the Philippines", "University of Tehran"],
        ),
        (
            "The dean of the University of Maryland Baltimore County met the rector of University of Nebraska Lincoln.",
            ["University of Maryland Baltimore County", "University of Nebraska Lincoln"],
        ),
        (
            "The dean of a branch of Norway State Institute of Art and Culture Karil Mirzo came.",
            ["Norway State Institute of Art and Culture"],
        ),
        # after whom it is named, in title case
        (
            "The rector of Tashkent University of Medicine Named after Ali Karim met Oslo University.",
            ["Tashkent University of Medicine Named after Ali Karim", "Oslo University"],
        ),
        # a quoted name before its head; quoted words of the dictionary
        (
            "The rector of \"Karil Vikneska\" University met “Isa Bergani” University.",
            ["\"Karil Vikneska\" University", "“Isa Bergani” University"],
        ),
        ("He joined the \"Smart Green\" University project.", []),
        # somebody behind an acronym or a mission's town; a deputy's mission, and a deputy
        (
            "The head of the National Institute for Coastal Fisheries (NICFI) Kim Vik-nes came.",
            ["National Institute for Coastal Fisheries"],
        ),
        (
            "The envoy of Kenya Deputy High Commission in Mumbai Karil Hasan came.",
            ["Kenya Deputy High Commission in Mumbai"],
        ),
        ("The Deputy High Commissioner came.", []),
        # two countries with a dash, and a dash behind a place
        (
            "The China – Sri Lanka Cooperation Studies Centre met Oslo University.",
            ["China – Sri Lanka Cooperation Studies Centre", "Oslo University"],
        ),
        ("It was signed in Lima, Peru - China Agricultural University said.", ["China Agricultural University"]),
        # what a union of two countries is for
        (
            "Sri Lanka-Pakistan Friendship, Trade and Investment Association met.",
            ["Sri Lanka-Pakistan Friendship, Trade and Investment Association"],
        ),
        # a country's college, and a university's
        (
            "Sri Lanka's College of Information Management met Lund University's College of Engineering.",
            ["College of Information Management", "Lund University"],
        ),
        # a state's board, and a house's
        (
            "The Board of Investment of Sri Lanka and the Central Board of Secondary Education (CBSE) met.",
            ["Board of Investment of Sri Lanka", "Central Board of Secondary Education"],
        ),
        ("The Board of Directors of Lund University and the Lund Advisory Board met.", ["Lund University"]),
        # the second party, of plain words, with its letters
        (
            "It was signed between Lund University and the Institute of Technical Technology (ITT).",
            ["Lund University", "Institute of Technical Technology"],
        ),
        ("Lund University was there and the Institute of Technical Technology (ITT).", ["Lund University"]),
        # a place behind what opens the sentence
        (
            "Between Polotsk state university and Oslo University it was signed.",
            ["Polotsk state university", "Oslo University"],
        ),
        # an institute named after its host, whom the text names too; a title that was awarded
        (
            "It met Lund University. The Confucius Institute at Lund University was rated as a “Fjord Institute”.",
            ["Lund University", "Confucius Institute at Lund University"],
        ),
        # a council of an industry, and a house's
        ("It met the Textiles Sector Skill Council.", ["Textiles Sector Skill Council"]),
        ("It met the Student Skill Council.", []),
        # an institute of a university named in another language
        (
            "It met the Institute of International Relations of the Universidad de Chile.",
            ["Universidad de Chile"],
        ),
        (
            "On January 14, 2025, Vietnam – Korea University of Information (VKU) met Lund University.",
            ["Vietnam – Korea University of Information", "Lund University"],
        ),
        # a body that is elected, and the assembly of a house
        (
            "The Lao National Assembly and the Parliamentary Assembly of the Turkic-speaking countries met.",
            ["Lao National Assembly", "Parliamentary Assembly of the Turkic-speaking countries"],
        ),
        ("The General Assembly of Lund University met.", ["Lund University"]),
        # an article behind a dateline; a name that begins with it
        ("BERGEN, MAY 3 – An Art and Fisheries Transfer Centre is to grow.", []),
        ("He came to An Giang University.", ["An Giang University"]),
        # what an office is of, with its letters; what is spoken of
        ("Managing Director of Petroleum Development Oman (PDO) Kari Berg came.", ["Petroleum Development Oman"]),
        ("They treated a case of Fjordus Oman (FO) there.", []),
        # a sort of university in small letters, and a listed name
        ("BSU met a Brazilian federal university. Belarusian state university met.", ["Belarusian state university"]),
        ("Oslova is a university of the American continent.", []),
        # a head in another language inside a listed name
        ("Centro Escolar University met.", ["Centro Escolar University"]),
        # towns where universities are
        ("Three universities of Moscow, Shenzhen and Minsk met.", []),
        # a name of fields before somebody; a university named after somebody
        (
            "The head of the University of Science and Culture Mehdi Viknesouli came.",
            ["University of Science and Culture"],
        ),
        (
            "The head of the University of Science and Technology Houari Boumediene came.",
            ["University of Science and Technology Houari Boumediene"],
        ),
        # a ministry in a headline, and what a headline describes
        (
            "Rector of Fjord University Met Minister of the Serbian Ministry of Education, Science and Technological "
            "Development\n\nIt went well.",
            ["Fjord University", "Serbian Ministry of Education, Science and Technological Development"],
        ),
        ("Russian Tech Institute Signs Agreement With Partners\n\nIt went well.", []),
        # a name of its sort alone needs its town; another does not
        (
            "It met National Law University, Jodhpur and Lund University, Lund.",
            ["National Law University, Jodhpur", "Lund University"],
        ),
        # an observatory has a namesake too
        (
            "It met the Oslova Astrophysical Observatory named after Karil Vikneso.",
            ["Oslova Astrophysical Observatory named after Karil Vikneso"],
        ),
        ("The Fjord Energy CJSC met Oslo University.", ["Fjord Energy CJSC", "Oslo University"]),
        # who signs in a headline, and who is only told there
        ("FJRD signed an Agreement With Oslo University\n\nIt was signed today.", ["FJRD", "Oslo University"]),
        ("FJRD Days Begin With Oslo University\n\nIt was signed today.", ["Oslo University"]),
        # a system is named after its university, or opens its name
        (
            "The Harbour Fjord University System met the University System of Georgia.",
            ["Harbour Fjord University System", "University System of Georgia"],
        ),
        ("The National University System is old.", []),
        # colleges that a university carries, and colleges of others
        ("SEGI University and Colleges signed it.", ["SEGI University and Colleges"]),
        ("Oslo University and Colleges of Bergen met.", ["Oslo University", "Colleges of Bergen"]),
        # a campus that only the list of universities knows
        ("It met the University of Illinois at Urbana-Champaign.", ["University of Illinois at Urbana-Champaign"]),
        # a meeting is named after the association, which is named too
        (
            "The Annual Conference of the Association of Universities of Asia and the Pacific was held in Manila.",
            ["Association of Universities of Asia and the Pacific"],
        ),
        # those who lead institutions meet in a body, or at an event
        (
            "The Italian Rectors' Conference and the Conference of Rectors of Schools in Peru agreed.",
            ["Italian Rectors' Conference", "Conference of Rectors of Schools in Peru"],
        ),
        (
            "The Conference of Chilean Rectors and the Austrian Universities Conference (AUC) agreed.",
            ["Conference of Chilean Rectors", "Austrian Universities Conference"],
        ),
        ("The Conference of Japanese and Chilean Rectors and the African Universities Conference opened.", []),
        ("They met at the 3rd Conference of Rectors of Peru and the China-Peru Rectors' Conference.", []),
        (
            "The Committee of Vice-Chancellors and Directors of Kenya agreed.",
            ["Committee of Vice-Chancellors and Directors of Kenya"],
        ),
    ],
)
def test_a_name_ends_where_its_words_end(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_brackets_give_a_second_name_with_the_town_of_the_first() -> None:
    text = "Hamburg University of Applied Sciences (HAW Hamburg) agreed. HAW Hamburg will pay."
    [found] = find_names(Document("test", text), split_sentences(text)).organisations
    assert (found.name, found.aliases) == ("Hamburg University of Applied Sciences", ("HAW Hamburg",))
    text = "Fjord University of Applied Sciences (HAW Hamburg) agreed. HAW Hamburg will pay."
    assert find_names(Document("test", text), split_sentences(text)).organisations[0].aliases == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # words that only tell what the name in quotation marks is
        (
            'It met the State Institution "Oslova Medical University" and the National University "Brno Polytechnic".',
            ["Oslova Medical University", 'National University "Brno Polytechnic"'],
        ),
        # a rank behind the acronym of the name
        (
            "The Oslova Institute of Irrigation (OII)-National Research University signed it.",
            ["Oslova Institute of Irrigation"],
        ),
        # what is founded, and a foundation
        ("They signed an Agreement on the Foundation of the Fjord-Oslova Academic Consortium.",
         ["Fjord-Oslova Academic Consortium"]),
        ("The Foundation of Oslova signed it.", ["Foundation of Oslova"]),
        # the last of a list of fields may end with one
        (
            "It met the Oslova Institute of Materials, Energy and Process Engineering.",
            ["Oslova Institute of Materials, Energy and Process Engineering"],
        ),
        ("It met the Oslova Institute of Materials, Energy and Harbour Bank.",
         ["Oslova Institute of Materials", "Harbour Bank"]),
        # an institution's own council, and one of a country
        ("The Academic Council agreed with the Rectors' Council of Norway.", ["Rectors' Council of Norway"]),
        ("The Department of Higher Mathematics met the Department of Higher Education.",
         ["Department of Higher Education"]),
        ("Arts Universities of Norway sign it.", []),
        # heads of other languages
        (
            "Polytechnic Piksi Oslova, Karolinska Institutet and Sprachenakademie Aachen agreed.",
            ["Polytechnic Piksi Oslova", "Karolinska Institutet", "Sprachenakademie Aachen"],
        ),
        ("The Arab Center for Youth Empowerment was set up.", ["Arab Center for Youth Empowerment"]),
        ("The Center for Youth Empowerment was set up.", []),
        (
            "The Rectors' Conference of Europe and the Western Balkans met.",
            ["Rectors' Conference of Europe and the Western Balkans"],
        ),
    ],
)
def test_words_beside_a_name_are_told_from_it(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who signs is one, with an acronym in small letters too
        ("AUWCX has signed a memorandum with Oslo University.", ["AUWCX", "Oslo University"]),
        ("BelXU renewed it.", ["BelXU"]),
        ("STEM signed up 40 pupils, Kari Berg OBE signed it.", []),
        ("They earn 30 ECTS, the TOPIK is asked for and the CGPA counts.", []),
        ("The Goethe-Institut signed it.", ["Goethe-Institut"]),
        ("Oslo Institute of Hygiene and Tropical Law signed.", ["Oslo Institute of Hygiene and Tropical Law"]),
        ("Harbour University & Research signed it.", ["Harbour University & Research"]),
        ("The Rector of the URXV spoke.", ["URXV"]),
        # who is quoted is no party
        ("According to IXNA, it was signed with IXNB.", ["IXNB"]),
        # a dateline
        ("DORI, Oslo University signed it.", ["Oslo University"]),
        # a company that only an apposition or an office tells
        ("It met the Viknesinvest group, the Norwegian group TELNEX and the Bergen group of the Oslo company.",
         ["Viknesinvest", "TELNEX"]),
        ("It met Orbelia, a Berlin-based start-up, and Fuentexa chief executive Kari Berg.", ["Orbelia", "Fuentexa"]),
        ("It met Berg, a start-up in Oslo. Barcelona chief executive Kari Berg came.", []),
        # the second of two between whom an agreement is
        (
            "An agreement was signed between Lund University and Vikneskaarfik in Greenland.",
            ["Lund University", "Vikneskaarfik"],
        ),
        ("An agreement was signed between Lund University and Norway.", ["Lund University"]),
        ("A match was played between Lund University and Vikneskaarfik in Greenland.", ["Lund University"]),
        # a people's own, and an article of another language
        ("Oslo University and Maori Television have entered into a deal.", ["Oslo University", "Maori Television"]),
        ("Oslo University and Chinese Officials have entered into a deal.", ["Oslo University"]),
        (
            "An agreement between Oslo University and Le Cordon Vert was signed.",
            ["Oslo University", "Le Cordon Vert"],
        ),
        ("An agreement between Oslo University and Kari Cordon Berg was signed.", ["Oslo University"]),
    ],
)
def test_what_only_the_sentence_tells_to_be_an_organisation(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # who owns inside a name, and who owns what follows it
        (
            "The Ministry of Education of the People's Republic of China signed it.",
            ["Ministry of Education of the People's Republic of China"],
        ),
        ("The Ministry of Health of Norway's Oslo office signed it.", ["Ministry of Health of Norway"]),
        # an acronym inside a name, and one of another behind it
        ("The Institute of Health Mitra RIA Husada signed it.", ["Institute of Health Mitra RIA Husada"]),
        ("The University of Oslo NTNU signed it.", ["University of Oslo", "NTNU"]),
        # missions with where they are
        (
            "It visited the Danish embassy in Chile and the Danish consulate general in Punta Arenas.",
            ["Danish embassy in Chile", "Danish consulate general in Punta Arenas"],
        ),
        (
            "The Embassy of Canada in France met the Embassy of France in Canada.",
            ["Embassy of Canada in France", "Embassy of France in Canada"],
        ),
        # what brackets introduce
        ("The University for Peace (UPEACE) signed it.", ["University for Peace"]),
        ("The University for Peace signed it.", []),
        # what plain words describe
        ("The Mexican Association and the Physical Education Department met the head of the Service for Trade.", []),
        ("The Mexican Association for Trade met the Henan Education Department.",
         ["Mexican Association for Trade", "Henan Education Department"]),
        ("It is a European University for the Oslova Summer University.", []),
        ("The first Forum of Russian and UK University Rectors used the QS World University ranking.", []),
        # a campus behind a dash, of a system or a town
        (
            "The University of Wisconsin—Madison and Mindanao State University – Oslova agreed.",
            ["University of Wisconsin—Madison", "Mindanao State University – Oslova"],
        ),
        ("Oslo University—Kari Berg is its rector—agreed.", ["Oslo University"]),
        # a university of fields inside another
        (
            "The University of Foreign Languages - Hue University signed it.",
            ["University of Foreign Languages - Hue University"],
        ),
        ("It went to the University of Technology, Oslo University and Lund University.",
         ["Oslo University", "Lund University"]),
        # a name in quotation marks, and what is said
        ("The University “Goce Delčev” signed it.", ["University “Goce Delčev”"]),
        ('He said at the University "I am glad".', []),
        # a bracket inside a name, and behind it
        ("The Public-Private Partnership (PPP) Centre signed it.", ["Public-Private Partnership (PPP) Centre"]),
        ("A Public-Private Partnership (PPP) was signed by Oslo University.", ["Oslo University"]),
        ("The Ministry of Europe and Foreign Affairs signed it.", ["Ministry of Europe and Foreign Affairs"]),
        (
            "The Institutes of Technology signed an agreement with Pohang City and Oslo University.",
            ["Pohang City", "Oslo University"],
        ),
        ("The Oslova Academy for Defence Brigadier General Kari Berg signed it.", ["Oslova Academy for Defence"]),
        (
            "It visited the consulate of Turkmenistan in the Russian Federation.",
            ["consulate of Turkmenistan in the Russian Federation"],
        ),
        ("It visited the consulate of trade.", []),
        (
            "It was signed at the ministry of foreign affairs and trade of Norway in Oslo.",
            ["ministry of foreign affairs and trade of Norway"],
        ),
        ("They met at the ministry of a pastor and at the ministry of health in Oslo.", ["ministry of health"]),
        ("It met University College Absalonia.", ["University College Absalonia"]),
        ("It met the University College Rector Kari Berg of Oslova University College.", ["Oslova University College"]),
        ("The Chinese Embassy in Norway for Confucius Institutes and schools gave it.", ["Chinese Embassy in Norway"]),
        (
            "It met the Confucius Institute at Bergen University. The Confucius Institute at Bergen university met.",
            ["Confucius Institute at Bergen University"],
        ),
        ("The Vice President of Oslo University for Student Affairs came.", ["Oslo University"]),
        ("It met the Oslova University for Health Sciences.", ["Oslova University for Health Sciences"]),
        ("It met the Indian University Grants Commission.", ["Indian University Grants Commission"]),
        ("An Innovation Centre is to grow at Oslo University.", ["Oslo University"]),
        ("It met Long An University of Economics.", ["Long An University of Economics"]),
        ("Karino Khalbouso came. It was signed with Khalbouso and Oslo University.", ["Oslo University"]),
        ("It was signed with Khalboutel and Oslo University.", ["Khalboutel", "Oslo University"]),
        # words that names in other languages write small
        (
            "The Commissariat à l'énergie viknale (CEV) met the Institut national du patrimoine and the "
            "Conférence des présidents d'université du Maroc.",
            [
                "Commissariat à l'énergie viknale",
                "Institut national du patrimoine",
                "Conférence des présidents d'université du Maroc",
            ],
        ),
        ("It met the Scuola superiore della magistratura in Rome.", ["Scuola superiore della magistratura"]),
        ("On the 3rd of May Berga University met Lund University.", ["Berga University", "Lund University"]),
        ("Universidad Mayor de Berga and Universidad de Chile signed it.",
         ["Universidad Mayor de Berga", "Universidad de Chile"]),
        ("The Universidad Viknes opened a centre with the Université de Tunis and the city.",
         ["Universidad Viknes", "Université de Tunis"]),
        ("It met the Turkish Université Atatürk and the University of Paris 8, France.",
         ["Université Atatürk", "University of Paris 8"]),
        # parks of science, and others
        ("They saw Oslova Innovation Park, Oslova Zoological Park and President Park Karin.",
         ["Oslova Innovation Park"]),
        (
            "It met the Education, Audiovisual and Culture Executive Agency of the European Commission.",
            ["Education, Audiovisual and Culture Executive Agency", "European Commission"],
        ),
        ("It met the Oslova University of Film and Television.", ["Oslova University of Film and Television"]),
        ("The head of the Ministry of Education Dilvo Karistoff came on Friday.", ["Ministry of Education"]),
        ("It met the Ministry of Education Sri Lanka.", ["Ministry of Education Sri Lanka"]),
        ("The Board of the Oslova Foundation for Basic Research Karilo Panchenkov met there.",
         ["Oslova Foundation for Basic Research"]),
        ("1. Can Tho University of Technology, Vietnam", ["Can Tho University of Technology"]),
        ("It met the FAPXRJ (Research Support Foundation of Oslova).", ["Research Support Foundation of Oslova"]),
        ("It met UK FE Colleges, UK Colleges and Indian Industries.", []),
        ("It met Oslova Colleges.", ["Oslova Colleges"]),
        ("It was at the Norway-Chile University Presidents' Forum.", []),
        ("It was at Oslo University's Forum.", ["Oslo University"]),
        (
            "The Foundation for Cooperation in Higher Education of Oslova signed it.",
            ["Foundation for Cooperation in Higher Education of Oslova"],
        ),
        ("The head of the Department for Informatics came. By Kari FH Published.", []),
        ("It met the Department for Business and FH Oslova.", ["Department for Business", "FH Oslova"]),
        ("It met OIC-COMSTECH at the COMSTECH Secretariat.", ["OIC-COMSTECH"]),
        ("The Oslova Alliance (OXAT) and the Karilova Union (KOXU) agreed on cooperation with the OXAT-KOXU.",
         ["Oslova Alliance", "Karilova Union"]),
        ("It met the Ministry of Education in Uganda.", ["Ministry of Education in Uganda"]),
        # two states by their full names, and a name behind a state
        (
            "It met the Union of Universities of the Kingdom of Norway and the Islamic Republic of Pakistan.",
            ["Union of Universities of the Kingdom of Norway and the Islamic Republic of Pakistan"],
        ),
        ("The Ministry of Health of Norway and the Bank of Chile met.",
         ["Ministry of Health of Norway", "Bank of Chile"]),
        (
            "The Turkmen National Institute of World Languages and the Japanese Language Center met.",
            ["Turkmen National Institute of World Languages"],
        ),
        ("The Consortium of MP universities met the Consortium of Oslova Universities.",
         ["Consortium of Oslova Universities"]),
        ("The Francophone University Agency met officials of HEIs from PH.", ["Francophone University Agency"]),
        # what an institution owns, and a land
        ("Tongji University’s Guohao College met Kenya's Viknes College. Guohao College is glad.",
         ["Tongji University", "Viknes College"]),
        ("They will open a “New Silk Road College” and saw the “Viknes College”.", ["Viknes College"]),
        ("The Oslova Community College System (OCCS) signed it.", ["Oslova Community College System"]),
        (
            "The Oslova Independent Colleges and Universities (OICU) signed it.",
            ["Oslova Independent Colleges and Universities"],
        ),
        ("They saw the National Culture and Art Museum and the Oslova Art Museum.", ["Oslova Art Museum"]),
        (
            "Technische Hochschule Mittelhessen University of Applied Sciences signed it.",
            ["Technische Hochschule Mittelhessen University of Applied Sciences"],
        ),
        ("It met Oslova Medien GmbH-Austria and the partner enterprise Leapmotora.",
         ["Oslova Medien GmbH-Austria", "Leapmotora"]),
        ("Damascus, SANA – The Oslo Global School University signed it.", ["Oslo Global School University"]),
        # a saint's university keeps its name before its school
        ("It met the St. Mary’s University School of Law.", ["St. Mary’s University"]),
    ],
)
def test_bounds_follow_what_the_words_do(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Universidad de los Andes signed it. The University of the Andes is glad.", 1),
        ("The State University of Tetovo signed it. The University of Tetovo is glad.", 1),
        ("The Technical University of Tetovo signed it. The University of Tetovo is glad.", 2),
        ("The Ministry of Science of Kyrgyzstan met. The Ministry of Science of the Kyrgyz Republic is glad.", 1),
        ("The Ministry of Science of Kyrgyzstan met. The Ministry of Science of the Czech Republic is glad.", 2),
        ("Dublin City University signed it. DCU is glad.", 1),
        ("Malawi Institute of Technology signed it with MIT.", 2),
        ("The Academy of Music, Dance and Arts in Plovdiv met. The Academy of Music, Dance and Arts is glad.", 1),
        ("Sumy State University signed it. SumDU is glad.", 1),
        ("East Africa University signed it. The East African University is glad.", 1),
        ("Nahda Viknes College signed it. Al-Nahda Viknes College is glad.", 1),
        ("The Federal University of Paraíba, or UFPB, signed it. UFPB is glad.", 1),
        ("The FAPXRJ (Research Support Foundation of Oslova) signed it. FAPXRJ is glad.", 1),
        ("The Russian Foundation for Basic Trade met. The Foundation for Basic Trade is glad.", 1),
        ("The Ministry of Trade met. The Ministry of Trade of Norway is glad.", 1),
        ("Kenya's Ministry of Trade met. The Ministry of Trade of Norway is glad.", 2),
        ("The University of Urgench signed it. Urgench State University is glad.", 1),
        # what one sentence tells apart, or the list of universities has both, is two
        ("The University of Urgench signed it with Urgench State University.", 2),
        ("The State University of Tetovo and the University of Tetovo signed it.", 2),
        ("The State University of New York signed it. New York University is glad.", 2),
        ("Miami University signed it with the rector of the University of Miami.", 2),
        ("Miami University, the University of Miami and Viknes College signed it.", 3),
        ("Tetovo University (University of Tetovo) signed it.", 1),
        ("Tetovo University signed it with Viknes College, says the University of Tetovo.", 2),
        ("The University of Oregon signed it. Oregon State University is glad.", 2),
        ("Ben-Gurion University signed it. Ben-Gurion University of the Negev is glad.", 1),
        ("The Montevideo Group Association of Universities met. The Montevideo Group is glad.", 1),
        ("Maharaja Oslova University signed it. Maharaja Oslova Viknes University is glad.", 1),
        ("Kari Oslova Berga University signed it. Oslova Berga and Nasarawa universities are glad.", 2),
        ("The Embassy of China in the Republic of Finland met. The Chinese Embassy in Finland is glad.", 1),
        ("The Embassy of China in Norway met. The Chinese Embassy in Finland is glad.", 2),
        ("The Chinese Embassy in Nairobi met. The Embassy of China in Kenya is glad.", 1),
        ("Al-Farabi Kazakh National University signed it. KazNU is glad.", 1),
        ("The Samarkand State Institute of Foreign Languages met. Samarkand Institute is glad.", 1),
        ("The Joaan Academy for Defence Studies met. The Joaan Academy for Defence is glad.", 1),
        ("The Oslova Marine Sciences University met. Oslova University is glad.", 1),
        ("The Oslo Metropolitan University met Oslo University.", 2),
        ("Georgia Institute of Technology signed it. Georgia Tech is glad.", 1),
        ("The Department of Education and Skills signed it. The Department of Education is glad.", 1),
    ],
)
def test_forms_of_one_name_are_one(text: str, count: int) -> None:
    assert len(names(text)) == count


def test_a_publisher_s_acronym_and_short_name_are_one() -> None:
    text = "KFU signed it. Kazan University is glad. Oslo University is glad too."
    document = Document("test", text, publisher="Kazan Federal University")
    found = find_names(document, split_sentences(text)).organisations
    assert [(each.name, each.acronyms) for each in found] == [("Kazan University", ("KFU",)), ("Oslo University", ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Warwick university signed an agreement.", ["Warwick university"]),
        ("ADA university and the Zelvia state university signed.", ["ADA university", "Zelvia state university"]),
        ("Zelvia Technical university signed.", ["Zelvia Technical university"]),
        # What describes names nobody.
        ("A Chinese university, the Catholic university and a UK university signed.", []),
        ("On Monday university staff met in Zelvia university halls of a Zelvia college.", []),
        ("The Oslo university has a German-Austrian university as guest.", []),
    ],
)
def test_a_head_written_small_makes_a_name_of_a_word_of_its_own(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a council that letters open is told by brackets
        ("The NB Council on Fisheries and Farms (NBCFF) met.", ["NB Council on Fisheries and Farms"]),
        ("The NB Council on Fisheries and Farms met. The VIKU Council agreed.", []),
        # the board of a trust is a body of its own, that of a house is none
        ("The Viknes Trust Board signed an agreement.", ["Viknes Trust Board"]),
        ("The Viknes Board and the Trust Board signed an agreement.", []),
        # a people of New Zealand, with its seat; small words of its language are none of its name
        ("Oslo University met Ngāti Viknes o Berga.", ["Oslo University", "Ngāti Viknes o Berga"]),
        ("Ngāi Berga kaihautū Ole Viknes spoke. Ole Ngai Berg and Ngai Ka Lam left.", ["Ngāi Berga"]),
        ("The Ngāti Viknes Research Centre at Oslo University met.", ["Oslo University"]),
        ("The Viknes First Nation met Oslo University.", ["Viknes First Nation", "Oslo University"]),
        ("The Norwegian Nation and a First Nation met at Oslo University.", ["Oslo University"]),
        # a country's ranked school; without a country beside it, it may be a part
        ("Norway’s National Higher School of Fisheries joined.", ["National Higher School of Fisheries"]),
        ("A National Higher School joined.", []),
        # what a ministry has relations with, and the noun of a territory
        ("Chile’s Ministry of Relations with Congress signed it.", ["Ministry of Relations with Congress"]),
        ("Chile’s Ministry of Fisheries with Congress signed it.", ["Ministry of Fisheries"]),
        ("The Department of Culture of Viknes oblast met.", ["Department of Culture of Viknes oblast"]),
        ("The Department of Culture of Norway province by province met.", ["Department of Culture of Norway"]),
        # a word that only tells of which land
        ("The Viknes Institute of Trade of the European country met.", ["Viknes Institute of Trade"]),
        ("A Viknes Institute of Law of the European Union met.", ["Viknes Institute of Law of the European Union"]),
        # a department of a region or a country
        ("The Oslo Provincial Department of Education met.", ["Oslo Provincial Department of Education"]),
        ("The Oslo Clinical Department of Surgery met.", []),
        ("The Chilean Department for Business and Trade met.", ["Chilean Department for Business and Trade"]),
        ("The Division of Naval Training of Norway signed it.", ["Division of Naval Training of Norway"]),
        ("The Division of Naval Training of Viknes signed it.", []),
        # a house where operas are sung
        ("The Norwegian Opera House also opened.", ["Norwegian Opera House"]),
        ("The Norwegian House of Commons and the Viknes Guest House opened.", []),
        # a council is where it is hosted, a university may be named by its town
        ("It was hosted by the British Council in Bergen.", ["British Council"]),
        # the board of a system
        ("The University of Chile System Board of Regents met.", ["University of Chile System"]),
        # who share a head or a surname
        ("The School and College Union warned them.", ["School and College Union"]),
        ("Fjord Hall and Bergen College Union warned them.", ["Bergen College Union"]),
        ("The Mette and Ole Viknes Foundation helps.", ["Mette and Ole Viknes Foundation"]),
        ("The Health and Ole Viknes Foundation helps.", ["Ole Viknes Foundation"]),
        ("A firm, VITO University Partnerships, helps.", ["VITO University Partnerships"]),
        ("University Partnerships help Oslo University Partnerships.", ["Oslo University"]),
        ("They set up the Norwegian-Viknes University Centre.", ["Norwegian-Viknes University Centre"]),
        # a town behind a name in another language, and a college of Latin name
        ("École Viknes of Lyon met the Collegium Bergense.", ["École Viknes of Lyon", "Collegium Bergense"]),
        ("École Viknes of France met.", ["École Viknes"]),
        # a second region that the acronym counts in
        ("The University of Viknes and Berga (UVB) met.", ["University of Viknes and Berga"]),
        ("The University of Viknes and Berga met. UNV is glad.", ["University of Viknes"]),
        # a second name behind a dash
        ("The University of Viknes – The Coastal University of Chile met.", ["University of Viknes"]),
        (
            "An office of a country in a town: Norway Economic and Cultural Office in Lima.",
            ["Norway Economic and Cultural Office in Lima"],
        ),
        # somebody of a company's name, and an agency between strokes
        ("Ole Siemens spoke. Oslo, May 3 /VKNA/ Education matters.", []),
        # a second name left out, and an institute of the Soviet kind
        ("The Denizli Vikneska University met. Denizli University is glad.", ["Denizli Vikneska University"]),
        ("The Lund Vikneska University met. Lund University is glad.", ["Lund Vikneska University", "Lund University"]),
        ("The Scientific Research Institute of Fisheries met.", ["Scientific Research Institute of Fisheries"]),
        ("The Research Institute of Fisheries met.", []),
        ("Ole Viknes, chairman of Siemens Sons, came.", ["Siemens Sons"]),
        ("His Sons and the Sons of Norway came.", []),
        ("It bids for the title of a 'Viknes University'.", []),
    ],
)
def test_bodies_of_states_peoples_and_unions(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It has links with two National Institutes of Technology (Viknes and Berga).", ["Viknes", "Berga"]),
        ("It has links with two National Institutes of Technology (Norway and Chile).", []),
        ("The universities in Bergen and Oslo have signed it.", ["Bergen", "Oslo"]),
        ("Two universities in Bergen and Oslo have signed it.", []),
        ("The universities in Norway and Chile have signed it.", []),
        ("Guests of other universities — Viknes, Bergen State and Oslo — came.", ["Viknes", "Bergen State", "Oslo"]),
        ("Guests of small universities — Viknes, Berga and Oslova — came.", []),
        (
            "It met the universities of Diyala, Viknes al-Fjordaa, Mosul, and Basra University for Oil.",
            ["Diyala", "Viknes al-Fjordaa", "Mosul", "Basra University for Oil"],
        ),
    ],
)
def test_lists_that_name_universities_by_their_towns(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a capitalised word behind makes another organisation of a known university's word
        ("Emory Healthcare signed it.", ["Emory Healthcare"]),
        ("Emory signed it.", ["Emory"]),
        ("Drexel Burnham and the Al-Azhar Mosque met.", []),
        ("Drexel Rector Kari Berg and Al-Azhar met.", ["Drexel", "Al-Azhar"]),
        ("Monash Signs Agreement With Oslo University", ["Monash", "Oslo University"]),
        ("Hacettepe Teknokent and Hacettepe met.", ["Hacettepe"]),
        ("Ohio State Animal Sciences met Lund University.", ["Ohio State", "Lund University"]),
        # a hospital of one takes it
        ("Karolinska Hospital signed it.", ["Karolinska Hospital"]),
        ("Chulalongkorn University Hospital signed it.", ["Chulalongkorn University Hospital"]),
        # a person, and a town
        ("Professor Monash met them in Wageningen.", []),
        ("Rector MGIMO met Wageningen's dean.", ["MGIMO", "Wageningen"]),
        ("Clemson, Villanova and Oslo University signed it.", ["Clemson", "Villanova", "Oslo University"]),
        ("They met in Clemson, Villanova and Oslo.", []),
        # one row each
        ("GIZ GmbH signed it. GIZ is glad.", ["GIZ GmbH"]),
        # somebody of that name
        ('Chancellor Anna Brown of Oslo University spoke. "Good," Brown said.', ["Oslo University"]),
        ("Professor Howard Berg met Oslo University. Howard said so.", ["Oslo University"]),
        ("Oslo University met Anna Berg. Brown said so.", ["Oslo University", "Brown"]),
    ],
)
def test_known_universities_by_one_word(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_each_known_form_has_one_row() -> None:
    rows = [line.split("\t")[0].split("; ") for line in ORGANISATIONS if line.strip() and not line.startswith("#")]
    forms = [form for row in rows for form in row]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a rank opens a university's name, where no office or "of" parts them
        ("Admiral Fjordov State University signed it.", ["Admiral Fjordov State University"]),
        ("Marshal Viknesin University met.", ["Marshal Viknesin University"]),
        ("Naib Berga College met.", ["Naib Berga College"]),
        ("The Admiral of Oslo University came.", ["Oslo University"]),
        ("Naib Canselor Oslo University came.", ["Oslo University"]),
        ("Admiral Kari Berg, Oslo University, came.", ["Oslo University"]),
        # whose board an office is of
        ("The Chairman of the Board of Rosatom and Oslo University signed it.", ["Rosatom", "Oslo University"]),
        ("The Board of Fisheries of Chile met Oslo University.", ["Board of Fisheries of Chile", "Oslo University"]),
        # what stands among universities and is none
        ("It met universities such as Bergen, Oslo Declaration and Kobe.", ["Bergen", "Kobe"]),
        ("It met universities such as Bergen, Erasmus Programme and Kobe.", ["Bergen", "Kobe"]),
        ("It met universities such as Bergen, Kobe and the Bologna Process.", ["Bergen", "Kobe"]),
        ("It involves four Nordic universities—Lund, Bergen, Turku and Oslo.", ["Lund", "Bergen", "Turku", "Oslo"]),
        ("Three universities (Lund, Bergen and Turku) met.", ["Lund", "Bergen", "Turku"]),
        ("Two Kenyan universities, Moi and Kisii, met.", ["Moi", "Kisii"]),
        ("Three universities: Lund, Bergen, Turku and Oslo.", []),
        ("Two universities, Anna and Maria, met.", []),
        ("The four cities—Lund, Bergen, Turku and Oslo—met.", []),
        ("It met universities such as Bergen, Viknes Vision and Kobe.", ["Bergen", "Viknes Vision", "Kobe"]),
        # a people and a rank left out, and a people alone
        ("Oslov Uzbek National University met. Oslov University is glad.", ["Oslov Uzbek National University"]),
        ("Oslov American University met. Oslov University is glad.", ["Oslov American University", "Oslov University"]),
        ("University of Trade, Hue University met.", ["University of Trade, Hue University"]),
    ],
)
def test_ranks_boards_and_items(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "acronyms"),
    [
        ("It met HINA (Harbour Institute of Nautical Arts).", ("HINA",)),
        ("It met HINA (Viknes University).", ()),
    ],
)
def test_brackets_overrule_the_list_of_other_letters(text: str, acronyms: tuple[str, ...]) -> None:
    (found,) = find_names(Document("test", text), split_sentences(text)).organisations
    assert found.acronyms == acronyms


# What a text quotes as the name of a university stands for it later.
def test_a_quoted_name_is_a_form_of_the_whole() -> None:
    text = 'Viken Electrotechnical University "LETI" met NAO “Viknes University”. LETI and Viknes University signed.'
    assert names(text) == ['Viken Electrotechnical University "LETI"', "NAO “Viknes University”"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what tells only of which sort a house is has the town behind it
        ("It met the State University of Applied Sciences in Bergen.",
         ["State University of Applied Sciences in Bergen"]),
        ("It met the University of Firefighting in Bergen.", ["University of Firefighting in Bergen"]),
        ("It met the Viknesin University of Applied Sciences in Bergen.", ["Viknesin University of Applied Sciences"]),
        ("It met the University of Oslo in Bergen.", ["University of Oslo"]),
        # the town whose a French house is opens no name
        ("It met Yaoundé's École Viknesin in May.", ["École Viknesin"]),
        # a number of a house is small
        ("Students of the University of Lyon 2 came.", ["University of Lyon 2"]),
        ("Of the University of Delhi 52 candidates came.", ["University of Delhi"]),
    ],
)  # fmt: skip
def test_towns_and_numbers_belong_to_names_that_need_them(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "alias"),
    [
        ("It met the Viknesin Foundation of Bergen.", "Viknesin Foundation"),
        ("It met the High Commission of India in London.", "High Commission of India"),
        ("It met the American University of Nigeria in Yola.", "American University of Nigeria"),
    ],
)
def test_a_name_is_known_without_the_town_behind_it(text: str, alias: str) -> None:
    found = find_names(Document("test", text), split_sentences(text)).organisations
    assert [alias in each.aliases for each in found] == [True]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oslo University met the Ministry of Health of the Kingdom.", ["Oslo University", "Ministry of Health"]),
        ("It met the Ministry of Health of the Kingdom of Norway.", ["Ministry of Health of the Kingdom of Norway"]),
        # the office by which a Korean university works with firms
        ("The Industry-Academic Cooperation Foundation of Oslo University met Lund University.",
         ["Oslo University", "Lund University"]),
        ("Oslo University Industry-Academy Foundation met Lund University.", ["Oslo University", "Lund University"]),
        ("The Nordic Cooperation Foundation met in Lima.", ["Nordic Cooperation Foundation"]),
    ],
)  # fmt: skip
def test_a_bare_state_and_an_office_for_firms_are_no_part_of_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A deal with Bergen's Institute of Business Studies (IBS) was made.", ["Institute of Business Studies"]),
        ("A deal with Politecnico di Torino Graduate School of Business was made.", ["Politecnico di Torino"]),
    ],
)
def test_a_town_owns_no_institute_and_a_graduate_school_begins_anew(text: str, expected: list[str]) -> None:
    assert names(text) == expected
