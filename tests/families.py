"""Short texts by family of difficulty, each with who said what: ``words → speaker``, or ``None`` for nobody.

The people are invented.
"""

from __future__ import annotations

Example = tuple[str, dict[str, str | None]]

FAMILIES: dict[str, list[Example]] = {
    "subject before or after the cue": [
        (
            "Mara Velin, the harbour master, closed the pier. “The planks are rotten,” Velin said.",
            {"The planks are rotten": "Mara Velin"},
        ),
        (
            "“We will rebuild every house on this street,” said Tomas Okere, who leads the relief fund.",
            {"We will rebuild": "Tomas Okere"},
        ),
        ("Ines Brandt added: “Nobody warned us about the flood.”", {"Nobody warned us": "Ines Brandt"}),
        ("“It is over,” announced Council President Lena Marsh on Friday.", {"It is over": "Lena Marsh"}),
        (
            "Asked why, Oren Tal replied, “Because nobody else would do it.”",
            {"Because nobody else": "Oren Tal"},
        ),
    ],
    "who tells of another right before": [
        (
            "Jon Roe resigned. “Oren Tal,” he said, “has trained all week and will take over.”",
            {"Oren Tal": "Jon Roe", "has trained": "Jon Roe"},
        ),
        (
            "Jon Roe is the coach. “In the end,” he said, “we trained all week and were ready.”",
            {"In the end": "Jon Roe"},
        ),
    ],
    "long appositions": [
        (
            "“Most patients recover within a week,” Hugh Ansell, a doctor at the Royal Infirmary in Leith who has "
            "treated dozens of them, said.",
            {"Most patients recover": "Hugh Ansell"},
        ),
        (
            "Petra Lindqvist, the chief economist of the North Bank and a former adviser to two governments, said: "
            "“Rates have peaked.”",
            {"Rates have peaked": "Petra Lindqvist"},
        ),
    ],
    "relative clauses and participles": [
        (
            "The bill was opposed by Senator Ruth Okafor, who called it “a gift to the landlords”.",
            {"a gift to the landlords": "Ruth Okafor"},
        ),
        (
            "Speaking to reporters outside the court, Daniel Reyes said he was relieved, adding that the ordeal had "
            "been “worse than prison”.",
            {"worse than prison": "Daniel Reyes"},
        ),
    ],
    "passives": [
        (
            "The plan was described by Hana Sato as “the last chance for the river”.",
            {"the last chance": "Hana Sato"},
        ),
    ],
    "according to and statements": [
        (
            "The engine failed “without any warning”, according to Pilar Montes, the pilot.",
            {"without any warning": "Pilar Montes"},
        ),
        (
            "In a statement on Monday, Kofi Adu said: “We regret the error and have corrected the figures.”",
            {"We regret the error": "Kofi Adu"},
        ),
        (
            "“The strike goes on until they talk to us,” Janek Wolski wrote on X.",
            {"The strike goes on": "Janek Wolski"},
        ),
    ],
    "noun cues": [
        (
            "Greta Holm repeated her warning that the dam was “close to breaking”.",
            {"close to breaking": "Greta Holm"},
        ),
    ],
    "labels": [
        (
            "MORALES: “Why did you leave the room?”\n\nHENDERSON: “I was told to leave.”",
            {"Why did you": "MORALES", "I was told": "HENDERSON"},
        ),
    ],
    "split by a clause": [
        (
            "“The vote was fair,” said Amal Haddad, “and the count was public.”",
            {"The vote was fair": "Amal Haddad", "and the count": "Amal Haddad"},
        ),
        (
            "“It hurts,” Bela Kiss said. “But we will play on Saturday.”",
            {"It hurts": "Bela Kiss", "But we will play": "Bela Kiss"},
        ),
    ],
    "over paragraphs": [
        (
            "Nadia Osei spoke last.\n\n“We have waited for ten years.\n\n“We will not wait for another ten,” she said.",
            {"We have waited": "Nadia Osei", "We will not wait": "Nadia Osei"},
        ),
    ],
    "no clause of its own": [
        (
            "“Our wells are dry,” said Ravi Menon, a farmer.\n\n“Last year we had rain in June. This year we had none.”",
            {"Our wells are dry": "Ravi Menon", "Last year we had": "Ravi Menon"},
        ),
    ],
    "two speakers": [
        (
            "“I never met him,” said Carla Dunne. Her lawyer, Piers Holt, told the court: “My client was abroad.”",
            {"I never met him": "Carla Dunne", "My client was abroad": "Piers Holt"},
        ),
        (
            "“It was a penalty,” said Leo Brandão. “It was never a penalty,” replied the referee, Kurt Maass.",
            {"It was a penalty": "Leo Brandão", "It was never": "Kurt Maass"},
        ),
        (
            "Ada Quill called the vote “rigged”; Jon Roe called it “a triumph”.",
            {"rigged": "Ada Quill", "a triumph": "Jon Roe"},
        ),
    ],
    "who tells others, behind words in marks": [
        (
            "Oren Tal, who described himself as “a simple man”, told jurors: “I never hit her.”",
            {"a simple man": "Oren Tal", "I never hit": "Oren Tal"},
        ),
        (
            "Oren Tal, known as “the Fox”, told police: “I was at home.”",
            {"I was at": "Oren Tal"},
        ),
        (
            "Oren Tal, describing the smell as “awful”, urged residents to leave.",
            {"awful": "Oren Tal"},
        ),
    ],
    "what another says of a claim": [
        ("Ada Quill said Jon Roe's promise was “worth nothing”.", {"worth nothing": "Ada Quill"}),
        ("Jon Roe's claim was “baseless”, said Ada Quill.", {"baseless": "Ada Quill"}),
    ],
    "who tells that another spoke": [
        ("“We will kill you,” Ada Quill said the gunmen told her.", {"We will": "the gunmen"}),
        ("“It is over,” Oren Tal said Roe told him.", {"It is over": "Roe"}),
        ("“You're fired,” Oren Tal recalled the manager, Lea Coe, telling him.", {"You're": "Lea Coe"}),
    ],
    "who calls another something": [
        ("A councillor who called Ada Quill “a witch” has resigned.", {"a witch": "A councillor"}),
        ("The MP who called Benn “a liar” has said sorry.", {"a liar": "The MP"}),
    ],
    "who is quoted by another": [
        ("“The pier is lost,” Norvik Radio quoted Mayor Lea Coe as having said.", {"The pier": "Lea Coe"}),
    ],
    "documents and bodies": [
        (
            "The council moved the Provincial Archives to a barn.\n\nThe archives said it held “nine miles of "
            "shelves”.",
            {"nine miles": "Provincial Archives"},
        ),
        (
            "The Ministry of Transport closed the bridge on Sunday. “Cracks were found in two pillars,” the ministry "
            "said in a statement.",
            {"Cracks were found": "Ministry of Transport"},
        ),
        (
            "The National Fishers Union (NFU) rejected the quota. “Our members cannot live on this,” the NFU said.",
            {"Our members cannot": "National Fishers Union"},
        ),
        (
            "A sign on the door read: “Closed until further notice.”",
            {"Closed until": "A sign on the door"},
        ),
    ],
    "nobody": [
        ("He is a man who goes by “Shorty” in the neighbourhood.", {"Shorty": None}),
        ("She wrote the novel “The Glass Orchard” in 1998.", {"The Glass Orchard": None}),
        ("The so-called “ghost towns” of the coast are filling up again.", {"ghost towns": None}),
        (
            "“We may go,” Anita Rao said in an interview on Elbonia One’s “State of the River” on Sunday. She named "
            "“Harbour Minds,” “Game of Tides” and “Veep” as her top shows.",
            {
                "We may go": "Anita Rao",
                "State of": None,
                "Harbour Minds": None,
                "Game of": None,
                "Veep": None,
            },
        ),
        (
            "Marek Dvorak has slammed the council for not using the term “quota of the river”.",
            {"quota of the river": None},
        ),
    ],
    "pronouns": [
        (
            "Anita Rao met Pavel Novak in Prague on Monday. “He was tired, and so was I,” she said.",
            {"He was tired": "Anita Rao"},
        ),
        (
            "Marek Dvorak resigned on Tuesday after the audit of Julia Stein. “I have nothing to hide,” he told reporters.",
            {"I have nothing to hide": "Marek Dvorak"},
        ),
    ],
    "descriptions": [
        (
            "Ukraine’s president, Oksana Hrytsenko, arrived late. “We came by train,” the president said.",
            {"We came by train": "Oksana Hrytsenko"},
        ),
        (
            "Gavin Poole, 42, was found in a ditch. “I thought nobody would come,” the 42-year-old said.",
            {"I thought nobody": "Gavin Poole"},
        ),
        (
            "Defence Minister Ilse Kramer visited the base. “The drones will arrive in May,” the minister said.",
            {"The drones will arrive": "Ilse Kramer"},
        ),
    ],
    "spokesperson and body": [
        (
            "“We are looking into it,” said a spokesman for Delmar Airlines, Rob Tully.",
            {"We are looking into it": "Rob Tully"},
        ),
    ],
    "a shared surname": [
        (
            "Lee Mo-ran buried his brother, Lee Su-bin, in May. Lee Su-bin was a sailor. “The boat was too old,” "
            "Lee said on Tuesday.",
            {"The boat": "Lee Mo-ran"},
        ),
        (
            "Betty Quill has known the mayor since school. Her husband, Tom Quill, has not. Tom drives the bus. On "
            "Sunday Quill was asked about the vote. “I will vote for her,” she said.",
            {"I will vote": "Betty Quill"},
        ),
        (
            "Viktor Sandoval died in prison in 1974. His son, Andrés Sandoval, accepted the apology on Thursday. “My "
            "father would have laughed,” Andrés said.\n\n“But I will take it,” Sandoval told the crowd.",
            {"My father would": "Andrés Sandoval", "But I will take it": "Andrés Sandoval"},
        ),
    ],
    "named only later": [
        (
            "“Nobody slept that night,” she said.\n\nLucia Ferro, 61, has lived beside the volcano all her life.",
            {"Nobody slept": "Lucia Ferro"},
        ),
    ],
    "names written otherwise": [
        (
            "In the debate, Democrats Hanna Torvald, Bo Quill and Lars Roe asked for a vote. “I will keep the "
            "library open,” said Torvald, the former mayor.",
            {"library open": "Hanna Torvald"},
        ),
        (
            "Guy Merrow, the band’s first drummer, said the band might play on Friday, “depending on the "
            "weather”.",
            {"depending": "Guy Merrow"},
        ),
        (
            "KB Torvald wrote to the king. Karl Bertil Torvald was jailed for it. “I would do it again,” Torvald said.",
            {"I would": "Karl Bertil Torvald"},
        ),
        (
            "Mayor Exploits Torvald’s fall\n\nHanna Torvald fell on the stairs of the town hall. “I am fine,” Torvald "
            "said.",
            {"I am fine": "Hanna Torvald"},
        ),
        (
            "The World Rowers Council met in Oslo. The rules are those of World Rowers.\n\n“Nobody will row "
            "alone,” World Rowers said in a statement.",
            {"Nobody": "World Rowers"},
        ),
        (
            "Karim Al-Tamari opened the hall on Monday. Tamari promised a “new chapter” for the club.",
            {"new chapter": "Karim Al-Tamari"},
        ),
        (
            "Minister B. K. Devraj Mohan Das apologised on Tuesday. “I spoke too soon,” Devraj told reporters.",
            {"I spoke too soon": "B. K. Devraj Mohan Das"},
        ),
        (
            "Abbot: Torvald wants an empty church\n\nPresident Adam Torvald has closed two radio stations. "
            "Torvald has called the bishops “gossips”.",
            {"gossips": "Adam Torvald"},
        ),
        (
            "Quillco Iron Mines reopened the pit in May. Two unions had sued Quillco Iron Mines over safety. In "
            "February, Quillco said the dust was “within the limits”.",
            {"within the limits": "Quillco Iron Mines"},
        ),
        (
            "Ada Velkova runs the ferry. “We lost two boats,” Velkowa said.",
            {"We lost two boats": "Ada Velkova"},
        ),
        (
            "Mara Osei - Tutu opened the school on Monday. “Children come first,” Osei-Tutu said.",
            {"Children come first": "Mara Osei - Tutu"},
        ),
        (
            "Judge Dan Ferreira will retire. Daniel Ferreira has sat for thirty years. “I am tired,” Ferreira said.",
            {"I am tired": "Daniel Ferreira"},
        ),
        (
            "Tomas King keeps bees near Leith. “They know me,” King said.",
            {"They know me": "Tomas King"},
        ),
        (
            "The Elbonian Centre for Public Health (Ceprosa) counted the sick. “It is an epidemic,” Ceprosa said.",
            {"It is an epidemic": "Elbonian Centre for Public Health"},
        ),
    ],
    "after titles and trades": [
        (
            "Elbonian Minister for Rivers, Forests, Game and Fish, Adam Torvald Quill, said the dam "
            "“destroys the future”.",
            {"destroys the future": "Adam Torvald Quill"},
        ),
        (
            "Minister for Rivers, Forests and Game Edwin Lowe said the fence was “worth every cent”.",
            {"worth every cent": "Edwin Lowe"},
        ),
        (
            "“The bridge was closed in time,” said Southern Province inspector general of prisons (IGP) Lars Bishop.",
            {"The bridge was closed": "Lars Bishop"},
        ),
        (
            "“Not one vote was counted twice,” said Elbonian member of parliament Clara Winter, chair of the "
            "committee.",
            {"Not one vote": "Clara Winter"},
        ),
        (
            "“The tide will not wait,” said Harbour Board principal analyst Ines Quill.",
            {"The tide will not wait": "Ines Quill"},
        ),
        (
            "Elbonia’s minister of transport Petra Holm said the bridge was “safe for another winter”.",
            {"safe for another winter": "Petra Holm"},
        ),
        (
            "Two engineers, Oren Tal and Hana Sato, called the dam “a patient on its last day”.",
            {"a patient on its last day": "Oren Tal and Hana Sato"},
        ),
        (
            "One of the authors, Lena Marsh, warned that the ice was “thinner than ever”.",
            {"thinner than ever": "Lena Marsh"},
        ),
    ],
    "documents of somebody": [
        (
            "The report was published by the World Reef Organization (WRO) on Monday. “Half of the corals are "
            "dead,” said a WRO press release.",
            {"Half of the corals": "World Reef Organization"},
        ),
        (
            "The Harbour Trust issued a statement on Friday. “The pier is closed,” the statement said.",
            {"The pier is closed": "Harbour Trust"},
        ),
        (
            "In a letter, Norvik Shipping apologized to its crews. “We failed you,” the letter read.",
            {"We failed you": "Norvik Shipping"},
        ),
        (
            "A report criticized by Norvik Shipping came out on Friday. “The hulls are thin,” the report said.",
            {"The hulls are thin": "A report"},
        ),
    ],
    "names of every culture": [
        (
            "South Korea’s Park Ji-hoon won gold. “I dedicate it to my mother,” Park said.",
            {"I dedicate it": "Park Ji-hoon"},
        ),
        (
            "Maria da Conceição Lopes founded the school. “Every child can learn,” Lopes said.",
            {"Every child": "Maria da Conceição Lopes"},
        ),
        (
            "Jan van der Berg sold the farm. “It broke my heart,” Van der Berg said.",
            {"It broke my heart": "Jan van der Berg"},
        ),
    ],
    "names as papers print them": [
        (
            "LONDON, June 1 (Reuters) - Harvik Steel said on Monday it would cut 400 jobs. “We regret it,” the "
            "company said.",
            {"We regret it": "Harvik Steel"},
        ),
        (
            "(CNN) — The airline said that a wing had cracked. “We are checking every plane,” the airline said.",
            {"We are checking": "The airline"},
        ),
        (
            "BEIRUT: The militia freed two men on Sunday. “It was a gesture,” the movement said.",
            {"It was a gesture": "the movement"},
        ),
        (
            "Helen Park spoke to reporters. “We are still looking,” Ms Park said.",
            {"We are still looking": "Helen Park"},
        ),
        (
            "The police gave details of the raid. “Nobody was hurt,” DSP Li said.",
            {"Nobody was hurt": "Li"},
        ),
        (
            "Farmers lost their crops. “We cannot buy rice,” U Kyaw Quill told the paper.",
            {"We cannot buy": "Kyaw Quill"},
        ),
        (
            "“I saw him fall,” said neighbour Pedro “Pito” Alonso.",
            {"I saw him fall": "Pedro “Pito” Alonso", "Pito": None},
        ),
        ('"Nobody came," Robert "Bob" Lentz said.', {"Nobody came": 'Robert "Bob" Lentz'}),
        (
            "Robert (Bob) Lentz, the mayor, said that nobody came. “We waited,” Lentz said.",
            {"We waited": "Robert (Bob) Lentz"},
        ),
        (
            "Gov. Bill Lee met Sen. Mike Lee on Monday. “It was a good talk,” Sen. Lee said.",
            {"It was a good talk": "Mike Lee"},
        ),
        (
            "Senator Rand Hollis and his father, Ron Hollis, campaigned. “He taught me,” the younger Hollis said.",
            {"He taught me": "Rand Hollis"},
        ),
        (
            "Engr. Chukwuma Obi said supply would improve. “Be patient,” Engr. Obi said.",
            {"Be patient": "Chukwuma Obi"},
        ),
        (
            "Chipmaker Nanotek warned on Monday that demand was weak. “We see no rise,” Nanotek said.",
            {"We see no rise": "Nanotek"},
        ),
        (
            "“We see no rise,” Commodore Kemal Orado told reporters on Monday.",
            {"We see no rise": "Kemal Orado"},
        ),
        (
            "Bank of Ghana said reserves were low. “We have three weeks of cover,” the central bank said.",
            {"We have three": "Bank of Ghana"},
        ),
        (
            "St Bride’s Hospital said a ward was shut. “Patients were moved,” the hospital said.",
            {"Patients were moved": "St Bride’s Hospital"},
        ),
        (
            "Springboks coach Pitso Mokwena said the team was “ready for all”.",
            {"ready for all": "Pitso Mokwena"},
        ),
        (
            "Mohamed Said said the bus was late. “We waited,” Said Karim said.",
            {"We waited": "Said Karim"},
        ),
    ],
    "letters in pieces": [
        (
            "Accents may stand by themselves. “The harvest is in,” said Lucia Pen\u0303alver. “And it is good,” "
            "Pen\u0303alver said.",
            {"The harvest is in": "Lucia Pen\u0303alver", "And it is good": "Lucia Pen\u0303alver"},
        ),
    ],
    "who is never named": [
        (
            "“The port will be sold,” said a person familiar with the plan. “It is only a plan,” the person added.",
            {"The port": "a person familiar with the plan", "It is only": "a person familiar with the plan"},
        ),
        (
            "“The bread is better here,” said a sailor who stayed in Norvik.",
            {"The bread is better": "a sailor who stayed in Norvik"},
        ),
        (
            "“It will not pass,” said a senior official who was not authorized to speak.",
            {"It will not pass": "a senior official"},
        ),
    ],
    "who speaks for whom": [
        (
            "“She learned to swim before she could walk,” says Okere’s coach, Lena Marsh.",
            {"She learned to swim": "Lena Marsh"},
        ),
        (
            "“Nobody asked the pilots,” said Marsh’s senior harbour traffic planner Oren Tal.",
            {"Nobody asked": "Oren Tal"},
        ),
        (
            "“The tide tables are wrong again,” Mr Wardlow comments.",
            {"The tide tables": "Wardlow"},
        ),
        (
            "“No comment,” the State Department said. “Nor have we any,” said the House Budget Committee.",
            {"No comment": "State Department", "Nor have we": "House Budget Committee"},
        ),
        (
            "His phone rang at noon. It was a Norvik journalist, with news. “They want to give you a boat,” the "
            "journalist said.",
            {"They want to give": "a Norvik journalist"},
        ),
    ],
    "quoted by another": [
        (
            "The Harbour Gazette quotes Lars Bishop as saying: “The pumps ran dry at noon.”",
            {"The pumps ran dry": "Lars Bishop"},
        ),
        (
            "In the first part we meet Dr. Oren Velin, a botanist and beekeeper from Norvik’s Eastern Academy, who "
            "says, “Nobody counted the boats.”",
            {"Nobody counted": "Oren Velin"},
        ),
        (
            "“The ice sang at night,” a second ferryman, Clara Holm, says.",
            {"The ice sang": "Clara Holm"},
        ),
        (
            "Hugh Ansell, a former gardener of Governor Pilar Montes, also saw the dike.\n\n“A wall of sand is not a "
            "wall,” he said.",
            {"A wall of sand": "Hugh Ansell"},
        ),
    ],
    "names beside peoples and sites": [
        ("Elbonian Gas said: “Bills will rise.”", {"Bills will rise": "Elbonian Gas"}),
        (
            "In a statement, Nordic Quill Cruises said: “We are sorry.”",
            {"We are sorry": "Nordic Quill Cruises"},
        ),
        ("“I putted badly,” said Irishman Tom Quill.", {"I putted badly": "Tom Quill"}),
        (
            "Third seed Tobias Quill blamed his knee. “It would not bend,” said the German.",
            {"It would not bend": "Tobias Quill"},
        ),
        (
            "The British left in June. The Dutch said: “We are staying.”",
            {"We are staying": "Dutch"},
        ),
        (
            "“We mourn with them,” the club said on X. Captain Luis Quill said: “He was my brother.”",
            {"We mourn with them": "the club", "He was my brother": "Luis Quill"},
        ),
        (
            "Opposition leader Carl Quill hit back on X. “The chaos is theirs,” he wrote.",
            {"The chaos is theirs": "Carl Quill"},
        ),
        ("“It was dark,” said PC Adam Quill.", {"It was dark": "Adam Quill"}),
        ("“It was dark,” said A. J. Quill.", {"It was dark": "A. J. Quill"}),
        (
            "Brian and Janet Quill had waited a year. “It was a bad trip,” Mr Quill said.",
            {"It was a bad trip": "Brian Quill"},
        ),
    ],
    "names out of offices": [
        (
            "Secretary for Inland Water Transport Tuvano Okere opened the lock. “The new lock is for everyone,” "
            "Tuvano said.",
            {"The new lock": "Tuvano Okere"},
        ),
        (
            "“The lamps are out again,” said Norvik Alderman Ewald Brandt.",
            {"The lamps are out": "Ewald Brandt"},
        ),
        (
            "“It is a quiet town,” said Norvik Mayor Don Wardlow. “And it should stay quiet,” Wardlow said later.",
            {"It is a quiet town": "Don Wardlow", "And it should stay": "Don Wardlow"},
        ),
        (
            "The clip was shown on the Martha Lindqvist Show on Monday. Lindqvist laughed at it. “I have seen worse "
            "hats,” Lindqvist said.",
            {"I have seen worse": "Martha Lindqvist"},
        ),
    ],
    "bodies by what they are": [
        (
            "Engineers of the Elbonian Institute of Science met on Sunday. “The new wing will open in June,” EISc "
            "said.",
            {"The new wing": "Elbonian Institute of Science"},
        ),
        (
            "Norvik Shipping lost a hundred thousand passengers last year. Ticket sales fell again at Norvik "
            "Shipping in May. In a statement on Monday, the firm said: “We owe you an apology.”",
            {"We owe you": "Norvik Shipping"},
        ),
        (
            "Norvik Shipping is a registered service provider.\n\nIts manager, Ines Brandt, opened the office. “It "
            "took two years,” she said.",
            {"It took two years": "Ines Brandt"},
        ),
    ],
    "newsletters": [
        (
            "GOING—“The old stage leaves the docks,” by the Gazette’s Lena Marsh: “The stage where two generations "
            "of sailors sang has been sold to a bank.”",
            {"The stage where": "Lena Marsh"},
        ),
    ],
    "words that bind sentences": [
        (
            "Police spokesman Olu Wardlow said that a man was held. Furthermore, the spokesman added that “the man has "
            "signed a confession in full”.",
            {"the man has signed": "Olu Wardlow"},
        ),
    ],
    "abbreviations in names": [
        (
            "In a letter to U.S. Senator Mara Velin, the town asked for a bridge. “You will have it,” Velin wrote.",
            {"You will have it": "Mara Velin"},
        ),
        (
            "U. S. lawmakers met in the harbour on Monday. The lawmakers said that the pier was “as good as gone”.",
            {"as good as gone": "U. S. lawmakers"},
        ),
    ],
    "offices and names in letters": [
        (
            "Lieutenant Governor, Amar Tollen on Monday opened the new ferry. “The river was patient with us,” the LG "
            "added.",
            {"The river was patient": "Amar Tollen"},
        ),
        (
            "Tavid Quillam, OC of Norvik Police Station, came down to the pier. “Nobody locks a boat here,” said the "
            "OC.",
            {"Nobody locks": "Tavid Quillam"},
        ),
        (
            "Pedro Ignacio Quarry Marsh opened the lock on Monday. “The gates are older than I am,” PIQM "
            "said.",
            {"The gates are older": "Pedro Ignacio Quarry Marsh"},
        ),
    ],
    "names that go on": [
        (
            "“The bell rings at noon,” Okerano said. Teodor Okerano III keeps the ferry.",
            {"The bell rings": "Teodor Okerano III"},
        ),
        (
            "“The dike will hold,” said engineer Jean-Hugo Ansell. “It held in March,” Ansell added.",
            {"The dike will hold": "Jean-Hugo Ansell", "It held in March": "Jean-Hugo Ansell"},
        ),
        (
            "“Ropes do not lie,” said C. Hugo Brandt Jr., a former clerk. “Knots do,” Mr. Brandt said.",
            {"Ropes do not lie": "C. Hugo Brandt Jr.", "Knots do": "C. Hugo Brandt Jr."},
        ),
        (
            "The choir of UNICEF Elbonia sang. UNICEF Elbonia said that the hall had been “fuller than the harbour”.",
            {"fuller than": "UNICEF Elbonia"},
        ),
    ],
    "documents of seats and sites": [
        (
            "The two admirals spoke “of weather and of patience”, according to a Pentagon readout.",
            {"of weather and": "Pentagon"},
        ),
        ("“Whistles are not souvenirs,” according to the FIFA website.", {"Whistles are not": "FIFA"}),
    ],
    "whom one speaks to": [
        (
            "Ewald Brandt asked Tomas Okere why the bell was gone. Brandt had looked for it. “Somebody sold it for the "
            "copper,” he told Brandt.",
            {"Somebody sold it": "Tomas Okere"},
        ),
    ],
    "what is none of a description": [
        (
            "Even a retired harbour pilot said that the town would have to “choose which boat it wants”.",
            {"choose which boat": "a retired harbour pilot"},
        ),
        (
            "Ewald Brandt read it aloud. In a statement, the Chamber of River Pilots warned: “Fog is no "
            "excuse.”",
            {"Fog is no": "Chamber of River Pilots"},
        ),
    ],
    "names that are words": [
        (
            "Theresa Weller opened the pier with Olu May. May told reporters that the tide “would not be hurried by a "
            "vote”. “A pier is a promise,” said May. May has not answered.",
            {"would not be hurried": "Olu May", "A pier is": "Olu May"},
        ),
        (
            "The union was led by Ida Ban. Ban said the plan “would not work for anyone on the river”. “No one has "
            "asked the ferrymen,” Ban added.",
            {"would not work": "Ida Ban", "No one has": "Ida Ban"},
        ),
        (
            "Jo Will wrote to the harbour board. Will urged it to “abandon all of the plans for the mole”. “It is a "
            "wall with a view,” Will said.",
            {"abandon all of": "Jo Will", "It is a wall": "Jo Will"},
        ),
        (
            "Ada Long, a baker, lives on the quay. “It smells of tar and of rye,” Long said. Long warned that the noise "
            "“was a disgrace for the whole town”.",
            {"It smells of": "Ada Long", "was a disgrace": "Ada Long"},
        ),
        (
            "Ewald Day wrote to the mayor. “Nobody swims here in April,” Day told the council.",
            {"Nobody swims": "Ewald Day"},
        ),
    ],
    "asides after a name": [
        (
            "Harbour master Ewald Brandt, Okere said, had been “asleep for the better part of a winter”. Tomas Okere "
            "rings the bell.",
            {"asleep for": "Tomas Okere"},
        ),
    ],
    "signatures": [
        (
            "In the end, Okere voted for the pier.\n\n“The fog was there before the mayor was, and it will stay.”\n\n"
            "— Ida Ansell, mayor of Norvik\n\nAnsell has been looking into it for years. Tomas Okere has not.",
            {"The fog was there": "Ida Ansell"},
        ),
        (
            "Okere voted for the pier.\n\n“I went to the harbour before the storm.” – Ida Ansell\n\nTomas Okere did not.",
            {"I went to the harbour": "Ida Ansell"},
        ),
        (
            "Will: “We are going to win the regatta”\n\nJo Will was in the best of moods on Tuesday night.",
            {"We are going to win": "Jo Will"},
        ),
        (
            "The town agrees – Ida Ansell: “One of the great lessons was a simple one: keep to the river.”",
            {"One of the great lessons": "Ida Ansell"},
        ),
    ],
    "owners and operators": [
        (
            "The owner, Santa Okere Lines Inc. (SOLI), said in a statement posted on its website that it was “extending "
            "full assistance to all guests of the ferry”.",
            {"extending full": "Santa Okere Lines Inc."},
        ),
    ],
    "words that a noun carries": [
        ("Tomas Okere apologised over Mara Velin's “enemy at the pier” remark.", {"enemy": "Mara Velin"}),
        ("Tomas Okere denounced Mara Velin's “you are all fired” tweet.", {"you are": "Mara Velin"}),
        (
            "Tomas Okere condemned Mara Velin's “disgraceful” remarks about the port.",
            {"disgraceful": "Tomas Okere"},
        ),
        ("To chants of “six more years”, Mayor Mara Velin promised a new pier.", {"six more": None}),
        (
            "Mara Velin ignored cries of “traitor” from the gallery and told them to go.",
            {"traitor": "the gallery"},
        ),
        ("The crowd responded with chants of “six more years”.", {"six more": "The crowd"}),
        ("Mara Velin read a letter from Oren Tal saying “the money is gone”.", {"the money": "Oren Tal"}),
        ("Mara Velin published a letter from Oren Tal calling the town “a wreck”.", {"a wreck": "Oren Tal"}),
        ("Mara Velin opened an email saying the port was “shut for good”.", {"shut for": "an email"}),
        ("A note reading “I am sorry” was found, Mara Velin told the court.", {"I am": "A note"}),
        ("The ruling by Judge Mara Velin said “no town may close its pier”.", {"no town": "Mara Velin"}),
        ("Mara Velin signed a letter calling the report “a sham”.", {"a sham": "Mara Velin"}),
        ("Mara Velin ended her speech with “God save the ferry”.", {"God save": "Mara Velin"}),
        ("Mara Velin ended the concert with “River of Love”.", {"River": None}),
    ],
    "what others claim or call it": [
        ("Tomas Okere resigned after claims that he “bullied” the crew.", {"bullied": None}),
        ("Tomas Okere is fighting claims he “bullied” the crew.", {"bullied": None}),
        ("Tomas Okere made claims that the vote was “rigged”.", {"rigged": "Tomas Okere"}),
        (
            "Tomas Okere dismissed suggestions from Mara Velin that he was “a coward”.",
            {"a coward": "Mara Velin"},
        ),
        ("Tomas Okere promised to fight what ferrymen describe as “a land grab”.", {"a land": "ferrymen"}),
        ("Tomas Okere signed the order, a move described as “a power grab”.", {"a power": None}),
        ("Tomas Okere signed the order, describing it as “a first step”.", {"a first": "Tomas Okere"}),
        ("Tomas Okere signed a law that critics say is “a gift to landlords”.", {"a gift": "critics"}),
        ("“Filthy” was how Mara Velin described the ward.", {"Filthy": "Mara Velin"}),
        ("It was, in the words of pilot Mara Velin, “a perfect night”.", {"a perfect": "Mara Velin"}),
        ("Tomas Okere was called “a hero” by Mara Velin's deputy, Ivo Ansell.", {"a hero": "Ivo Ansell"}),
        ("Tomas Okere was hailed as “a hero” by the boy's father.", {"a hero": "the boy's father"}),
        ("Tomas Okere was praised for his “calm head” by the coach, Mara Velin.", {"calm": "Mara Velin"}),
    ],
    "who is to answer for it": [
        (
            "Tomas Okere told Mara Velin to apologise for saying the vote was “rigged”.",
            {"rigged": "Mara Velin"},
        ),
        ("Tomas Okere asked Mara Velin to stop calling the crew “lazy”.", {"lazy": "Mara Velin"}),
        ("Tomas Okere demanded Mara Velin apologise for saying it was “rigged”.", {"rigged": "Mara Velin"}),
        ("Tomas Okere told Mara Velin to quit, saying she was “a disgrace”.", {"a disgrace": "Tomas Okere"}),
        ("Tomas Okere refused to apologise for calling Mara Velin “a liar”.", {"a liar": "Tomas Okere"}),
    ],
    "whom a document comes from": [
        (
            "Ida Ansell filed a lawsuit in Norvik on Monday. “The town never asked the ferrymen,” the suit reads.",
            {"The town never": "Ida Ansell"},
        ),
        (
            "The National Mechanism for Harbours (NMH) published a survey on Monday. “The gates are older than the "
            "clerks,” the report said.",
            {"The gates are older": "National Mechanism for Harbours"},
        ),
    ],
    "bodies that an acronym spells out": [
        (
            "The trade association Evers Logistiek Norvik (ELN) spoke of “a winter without a single barge”.",
            {"a winter without": "Evers Logistiek Norvik"},
        ),
        (
            "The book was shown by the Institute for River and Harbour Studies (IRHS). In a letter, IRHS called it “a very "
            "quiet book”.",
            {"a very quiet": "Institute for River and Harbour Studies"},
        ),
    ],
    "offices of bodies": [
        (
            "“It is over,” said Tomas Okere. Bank of Elbonia governor Ida Ansell said the rate “will not move for the rest "
            "of this winter”. “We wait,” she said.",
            {"will not move": "Ida Ansell", "We wait": "Ida Ansell"},
        ),
        (
            "“It is over,” said Tomas Okere. Union of Ferrymen in Norvik chief executive Ida Ansell said: “We will not be "
            "moved by a memo.”",
            {"It is over": "Tomas Okere", "We will not": "Ida Ansell"},
        ),
        (
            "UN Secretary-General António Guterres called the deal “a beacon of hope”.",
            {"a beacon of hope": "António Guterres"},
        ),
        (
            "Labour MP for Norvik South Ida Ansell said: “We will not be moved by a memo.”",
            {"We will not": "Ida Ansell"},
        ),
        ("Bishop of Norvik Tomas Okere said: “It is a matter of days for us.”", {"It is a": "Tomas Okere"}),
        ("Det Insp Ida Ansell, of Norvik Police, said: “We know the boat.”", {"We know": "Ida Ansell"}),
        (
            "The winter was long. Downing Street said it was “a matter for the ferrymen alone”.",
            {"a matter for": "Downing Street"},
        ),
    ],
    "people in company": [
        (
            "London mayor Ida Ansell and her deputy, Tomas Okere, were there. “We will not be moved,” the mayor said. “Nor "
            "will I,” said her deputy.",
            {"We will not": "Ida Ansell", "Nor will": "Tomas Okere"},
        ),
        ("Tomas Okere, whom Ida Ansell called “a danger to the river”, left.", {"a danger": "Ida Ansell"}),
    ],
    "who gives a name": [
        (
            "“It is too late,” said the man, who gave his name as Tomas Okere.",
            {"It is too": "Tomas Okere"},
        ),
    ],
    "who is what": [
        ("Ida Ansell, 34, is a baker. “I get up at two,” she says.", {"I get up": "Ida Ansell"}),
        (
            "Manchester City boss Pep Guardiola left early. “We keep going,” the Spaniard said.",
            {"We keep": "Pep Guardiola"},
        ),
        (
            "Rovers boss Hank Ansell was furious with Tomas Okere, the referee. “You have all seen it,” the American said.",
            {"You have": "Hank Ansell"},
        ),
        (
            "Staff told a newspaper that pads were short. Evergreen Care, which owns Hawthorn Lodge, denied it. “We do not "
            "recognise this account,” it said.",
            {"We do not": "Evergreen Care"},
        ),
        (
            "The ministry said it was “too late for words”. The Ministry of Rivers met on Monday.",
            {"too late": "Ministry of Rivers"},
        ),
    ],
    "who speaks for somebody": [
        (
            "A lawyer for the minister Ida Ansell said she was “a victim of mistaken identity”.",
            {"a victim": "A lawyer for the minister Ida Ansell"},
        ),
        (
            "Lawyers for the tycoon Tomas Okere said the rules were meant “for another man”. There are many Tomas Okeres, "
            "they said.",
            {"for another": "Lawyers for the tycoon Tomas Okere"},
        ),
    ],
    "another's words": [
        (
            "Tomas Okere heard from his lawyer, Mara Velin, that the deal was “dead in the water”.",
            {"dead in": "Mara Velin"},
        ),
        (
            "Tomas Okere hit back at Mara Velin for calling him “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tomas Okere demanded an apology from Mara Velin for calling him “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
    ],
    "who is named next": [
        (
            "But the union’s general secretary said the ferrymen had “run out of river”. Tomas Okere told reporters that "
            "the strike would go on.",
            {"run out of": "Tomas Okere"},
        ),
        (
            "The archbishop of Norvik has apologised, saying that the church had “looked away for years”.\n\nIn a letter "
            "read out on Sunday, Archbishop Tomas Okere wrote: “I am ashamed.”",
            {"looked away": "Tomas Okere", "I am ashamed": "Tomas Okere"},
        ),
        (
            "Iceland’s prime minister has ruled out a vote, insisting that people are “sick of the sea”.\n\nSpeaking in "
            "Norvik, Ida Ansell said she would serve a full term.",
            {"sick of": "Ida Ansell"},
        ),
        (
            "Ida Ansell, who inspects homes, wrote to the ministry. The daughter of one resident said she was “sick to my "
            "stomach”.",
            {"sick to": "The daughter of one resident"},
        ),
    ],
    "American lawmakers": [
        (
            "A spokesman for Speaker Tomas Okere, R-Ohio, said the speaker “looks forward to reviewing it.”",
            {"looks forward": "A spokesman for Speaker Tomas Okere"},
        ),
        (
            "“This bill is a flashlight,” said Sen. Amelia Grant, D-Ore., one of the sponsors.\n\nGrant, for her part, is "
            "optimistic. “People are tired,” she said.",
            {"This bill": "Amelia Grant", "People are": "Amelia Grant"},
        ),
    ],
    "documents over sentences": [
        (
            "An email was sent from the club’s director, Ida Ansell, to its members. The email said: “We are done with "
            "the river.”",
            {"We are done": "Ida Ansell"},
        ),
        (
            "A report by Norvik Shipping was released on Monday. “We are done with the river,” the report said. The "
            "study found that the river was “not done with us”.",
            {"We are done": "Norvik Shipping", "not done with us": "Norvik Shipping"},
        ),
        (
            "Ida Ansell sued Norvik Shipping on Monday. “We are done with the river,” the lawsuit says.",
            {"We are done": "Ida Ansell"},
        ),
        (
            "Ida Ansell emailed her crew on Monday. The email goes on to say: “We are done with the river.”",
            {"We are done": "Ida Ansell"},
        ),
        (
            "The letter was signed by Ida Ansell. “We are done with the river,” it says.",
            {"We are done": "Ida Ansell"},
        ),
        (
            "A 2013 study by economists Ida Ansell and Tomas Okere calls the plan “a major change”.",
            {"a major change": "Ida Ansell and Tomas Okere"},
        ),
        (
            "Ida Ansell wrote to Tomas Okere on Monday. “We are done with the river,” the letter says.",
            {"We are done": "Ida Ansell"},
        ),
        (
            "Governor Bala Adeyemi, in a statement signed by his press secretary, Tomas Okere, said: “We are done with "
            "the river.”",
            {"We are done": "Bala Adeyemi"},
        ),
    ],
    "where people belong": [
        (
            "Elbonian President Tomas Okere met Sundalian President Ida Ansell. The Sundalian leader said: “So am I.” The "
            "Elbonian leader said: “We wait.”",
            {"So am I": "Ida Ansell", "We wait": "Tomas Okere"},
        ),
        (
            "Tomas Okere, president of Elbonia, met Ida Ansell, president of Sundal. The Elbonian president said: “We "
            "wait.”",
            {"We wait": "Tomas Okere"},
        ),
        (
            "Sen. Ida Ansell (R-Fla.) met Tomas Okere of Norvik. The Florida senator said: “We wait.”",
            {"We wait": "Ida Ansell"},
        ),
    ],
    "wider names of offices": [
        (
            "Sen. Ida Ansell left the harbour. “We are done with the river,” the lawmaker said.",
            {"We are done": "Ida Ansell"},
        ),
        (
            "Defender Tomas Okere left the club in May. “We are done with the river,” the footballer said.",
            {"We are done": "Tomas Okere"},
        ),
    ],
    "bodies and their sorts": [
        ("The opposition Harbour Party said it was “done with the river”.", {"done with": "Harbour Party"}),
        (
            "In an editorial, the Times called the plan “a gift to the few who have boats”.",
            {"a gift to": "Times"},
        ),
        (
            "Toyota said it was “a matter of days”. The carmaker added that it was “sorry for the delay”.",
            {"a matter of days": "Toyota", "sorry for": "Toyota"},
        ),
        (
            "Senator Ida Ansell’s office said it was “done with the river”. Ansell’s office added: “We wait.”",
            {"done with": "Ida Ansell’s office", "We wait": "Ida Ansell’s office"},
        ),
    ],
    "somebody else": [
        (
            "Tomas Okere, 44, slapped the boy, a panel heard. Panel chair Ida Ansell was stern. The boy’s mother said: “He "
            "can never teach again.”",
            {"He can never": "The boy’s mother"},
        ),
        (
            "A spokesperson for Norvik Police said: “Our thoughts are with them.” The police watchdog said it would "
            "“consider any new evidence”.",
            {"Our thoughts": "A spokesperson for Norvik Police", "consider any": "The police watchdog"},
        ),
        (
            "In a statement by his spokesman, Tomas Okere, Governor Bala Adeyemi said: “We are done with the river.”",
            {"We are done": "Bala Adeyemi"},
        ),
        (
            "Prosecutors allege Tomas Okere told his wife: “I did it and I am glad.”",
            {"I did it": "Tomas Okere"},
        ),
    ],
    "who speaks for a body": [
        (
            "A Ministry of Defence spokesperson said: “Our thoughts are with them.” Ida Ansell met the Ministry of Defence.",
            {"Our thoughts": "A Ministry of Defence spokesperson"},
        ),
        (
            "A Bank of England spokesman said: “Our thoughts are with them.” The Bank of England met.",
            {"Our thoughts": "A Bank of England spokesman"},
        ),
        (
            "Members of the Norvik council said it was “a matter of days”.",
            {"a matter": "Members of the Norvik council"},
        ),
    ],
    "names of bodies": [
        (
            "Human Rights Watch said it was “deeply worried”. The group called for “safe passage for all”.",
            {"deeply worried": "Human Rights Watch", "safe passage": "Human Rights Watch"},
        ),
        (
            "Johnson & Johnson said it was “deeply worried”. J&J called for “calm on all sides”.",
            {"deeply worried": "Johnson & Johnson", "calm on all": "Johnson & Johnson"},
        ),
        (
            "Ida Ansell told “60 Minutes” that it was “over for all of us”.",
            {"60 Minutes": None, "over for all": "Ida Ansell"},
        ),
    ],
    "questions and who asks them": [
        (
            "“It makes no sense,” said Tom Roe. “Why would anyone do it?” Ida Ansell asked on the radio.",
            {"It makes": "Tom Roe", "Why would": "Ida Ansell"},
        ),
        (
            "Tom Roe spoke on Monday. “Who pays?” the mayor asked. “It makes no sense at all!” Ida Ansell, his deputy, said.",
            {"Who pays": "Tom Roe", "It makes": "Ida Ansell"},
        ),
        (
            "“Well, yes,” Tom Roe said. “Grizzled bears?” Ansell repeated. Ida Ansell, his guest, had never been north.",
            {"Well": "Tom Roe", "Grizzled": "Ida Ansell"},
        ),
    ],
    "who of a family": [
        (
            "Freddy Maslow was the older brother of Edgar Maslow, the builder, and flew planes. Freddy drank. Freddy, as he "
            "was known, “was caught in the middle”, Mr. Maslow said.",
            {"was caught": "Edgar Maslow"},
        ),
        (
            "Mara Velin’s surgeon, Dr. Alan Okere, was in the stands. So was her father, Pat Velin, who drove for a day. “I "
            "heard it from the ramp,” the elder Velin said.",
            {"I heard": "Pat Velin"},
        ),
        (
            "Edgar Ansell spoke in Leith. His son Edgar Ansell Jr. told the crowd that votes had come. “It is a movement,” "
            "said the younger Mr. Ansell.",
            {"It is": "Edgar Ansell Jr."},
        ),
    ],
    "two offices of one": [
        (
            "Former president of Leith and current head of the lenders’ board Mara Velin told the crowd: “It is a clear "
            "text.”",
            {"It is": "Mara Velin"},
        ),
        (
            "The school’s dean, the Jesuit priest and scholar Tomas Okere, said at the opening: “There is a world in it.”",
            {"There is": "Tomas Okere"},
        ),
        ("Police chiefs and councillor Tom Roe said they were “sad to see it”.", {"sad to": "Police chiefs"}),
        (
            "The UN Special Rapporteur on arbitrary detention, Tomas Okere, strongly protested, saying they had been held "
            "“without due process”.",
            {"without due": "Tomas Okere"},
        ),
        (
            "On Tuesday, the four members, Tom Roe, Ida Ansell, Mara Velin and Tomas Okere staged a protest outside, "
            "alleging that their suspension was “the murder of debate”.",
            {"the murder": "Tom Roe, Ida Ansell, Mara Velin and Tomas Okere"},
        ),
    ],
    "headlines": [
        (
            "‘No way to treat a river’: farmers turn on Leith\n\nFarmers met in Leith on Monday.\n\nTom Roe was one of them. "
            "“This is no way to treat a river or a town,” he said.\n\n‘A dry year’\n\nThe mayor, Ida Ansell, was not there. "
            "“We have had a dry year and a dry spring,” she said in a note.",
            {"No way": "Tom Roe", "A dry": "Ida Ansell"},
        ),
        (
            "Nobody wants to ‘feel the heat’\n\nThe town of Leith is warm.\n\n“I feel cold,” said Tom Roe.",
            {"feel the": None},
        ),
    ],
    "bodies and people together": [
        (
            "In a joint statement, both the Leith Land Fund and the River Trust said they had worked together “in good "
            "faith” for years.",
            {"in good": "Leith Land Fund and River Trust"},
        ),
        (
            "Germany and France said in a statement: “We are joining our trains.”",
            {"We are": "Germany and France"},
        ),
        (
            "Local politicians and shopkeepers called them “illegal” and wanted them gone.",
            {"illegal": "Local politicians and shopkeepers"},
        ),
        (
            "Ida Ansell and her aides said they were “sad to see it”.",
            {"sad to": "Ida Ansell"},
        ),
        (
            "“Some cadets even sell sandwiches to us,” one of the victims was quoted as saying.",
            {"Some cadets": "one of the victims"},
        ),
    ],
    "offices in letters": [
        (
            "At the meeting, Prime Minister L. Ansell-Okere thanked Dr. Velin for her work in the town. “Your part was of "
            "great weight to us all,” added the PM.",
            {"Your part": "L. Ansell-Okere"},
        ),
        (
            "Superintendent of Police (SP) Tomas Okere led the men. The clash took place in a wood at noon. “The police "
            "fired back and a body was found,” said the SP.",
            {"The police": "Tomas Okere"},
        ),
        (
            "His Highness the Amir of Elbonia Sheikh Tomas Al-Okere on Monday sent a letter to the outgoing premier. In it, "
            "His Highness the Amir praised his “march of growth” in the town.",
            {"march of": "Tomas Al-Okere"},
        ),
    ],
    "descriptions that differ": [
        (
            "“It was taken from the shop,” according to the senior judicial source. A team of doctors found that she had "
            "been dead for a day, a senior medical source said. “She was hit on the head,” the senior medical source told "
            "the Gazette.",
            {"It was taken": "the senior judicial source", "She was hit": "a senior medical source"},
        ),
    ],
    "whose words, deep in a sentence": [
        (
            "Tom Roe testified that Mara Velin told him the king was “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe rejected Mara Velin's claim that he was “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe said he was stung by Mara Velin's remark that he was “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe, branded “a thief in a fur coat” by Mara Velin, said he was hurt.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe criticised Mara Velin, who said the king was “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe praised Mara Velin for saying that the king was “a thief in a fur coat”.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Tom Roe remembers Mara Velin shouting “a thief in a fur coat” at the king.",
            {"a thief": "Mara Velin"},
        ),
        (
            "Mara Velin, in her book, gives an account of Tom Roe telling one guard to “go to hell”.",
            {"go to": "Tom Roe"},
        ),
        (
            "The aide urged a strong stand, saying that otherwise the lenders would “walk all over us”, as Mara Velin, then "
            "the mayor, put it in her memoir.",
            {"walk all": "Mara Velin"},
        ),
        (
            "Union leaders have complained that it amounts to “a gift to the rich”, in the words of Mara Velin of Leith, "
            "their chair.",
            {"a gift": "Mara Velin"},
        ),
        (
            "Tom Roe tells voters who cannot bear Mr. Okere's fury that he “was not brought up that way”.",
            {"was not": "Tom Roe"},
        ),
    ],
    "what stands beside a source": [
        (
            "LEITH: Terming the arrest of its leader “a murder of democracy”, the River Party on Sunday staged a protest "
            "outside the assembly.",
            {"a murder": "River Party"},
        ),
        (
            "Police are hunting a man who robbed a shop with what staff described as “a toy gun”.",
            {"a toy gun": "staff"},
        ),
        (
            "Shares in Orbix fell. A spokesman for Norvik Motors, Orbix’s biggest client, said the company “does not comment "
            "on suppliers”.",
            {"does not comment": "A spokesman for Norvik Motors"},
        ),
        (
            "Superintendent of Police Jon Okere said 40 persons were detained. “They were released later,” he added.",
            {"They were": "Jon Okere"},
        ),
    ],
    "a subject astray": [
        (
            "Ida Tal left after her boss, Jon Lund, called her “a snake in the grass”.",
            {"a snake": "Jon Lund"},
        ),
        (
            "A letter sent to families on Tuesday said there was “no immediate risk”.",
            {"no immediate": "A letter"},
        ),
        (
            "Reacting, a bank source who pleaded anonymity said the letter was “a first draft”.",
            {"a first": "a bank source"},
        ),
        (
            "In a statement signed by its head of communications, Bala Adeyemi, the bank said it was “stronger than ever”. "
            "Okere Bank is old.",
            {"stronger than": "the bank"},
        ),
        ("Club secretary Oren Lund was less sentimental: “About time.”", {"About time": "Oren Lund"}),
        ("Tom Roe owns a shop. It was on the theme: “Taking stock of progress made”.", {"Taking": None}),
        (
            "The prime minister’s claim that crime is “at a record low” was challenged on Wednesday by Ida Tal.",
            {"at a record": "The prime minister"},
        ),
    ],
    "of two": [
        (
            "Jon Lund met Carl Tal in Leith. The latter called it “a fine day for us all”. The former said it was “too "
            "short”.",
            {"a fine": "Carl Tal", "too short": "Jon Lund"},
        ),
        (
            "Jon Lund runs a refinery. Two traders said cargoes were being turned back.\n\n“It’s chaos,” one of them said. "
            "The other said simply: “April will be ugly.”",
            {"It’s chaos": "one of them", "April will": "The other"},
        ),
    ],
    "before a court": [
        (
            "A nurse who stole morphine from a ward told a jury she had “hit rock bottom”, a court heard on Tuesday.\n\nIda "
            "Ansell, 34, of Leith, denies three counts of theft.",
            {"hit rock": "Ida Ansell"},
        ),
        (
            "A woman told police she had “lost her temper”, a court heard.\n\nIda Marsh, 41, was stabbed in the neck.",
            {"lost her": "A woman"},
        ),
        (
            "A man told police he had “lost his temper”, a court heard.\n\nIda Marsh, 41, denies she was there.",
            {"lost his": "A man"},
        ),
    ],
    "clauses beside another's": [
        (
            "Mara Velin said she would make the river “glow in the dark”, and Tom Roe vowed to “blow the roof” off the hall.",
            {"glow in": "Mara Velin", "blow the": "Tom Roe"},
        ),
        (
            "Tom Roe called Mara Velin a “disgrace” after she attacked drivers and blamed crashes on “sheer vanity”.",
            {"disgrace": "Tom Roe", "sheer": "Mara Velin"},
        ),
        (
            "“We agree with it,” said Tom Roe, while another neighbour replied that it was “a gift to the landlords”.",
            {"We agree": "Tom Roe", "a gift": "another neighbour"},
        ),
        (
            "Compare that with Tom Roe, who has called the pact “insanity”, and Mara Velin, who says it is “a start”.",
            {"insanity": "Tom Roe", "a start": "Mara Velin"},
        ),
        (
            "Tom Roe's office slammed a suit filed by a fired aide alleging that the mayor broke the law, calling it "
            "“meritless”.",
            {"meritless": "Tom Roe's office"},
        ),
        (
            "The shift came from the top, with Mara Velin stressing that “growth” is no aim.",
            {"growth": "Mara Velin"},
        ),
        (
            "Drivers “waste hours” each week in the queue, said Tom Roe, a transport planner. “It has to stop.”",
            {"waste hours": "Tom Roe", "It has": "Tom Roe"},
        ),
    ],
    "what another calls it": [
        (
            "Tom Roe told reporters while responding to Mara Velin's charges of “a witch hunt”. “There is no hunt here.”",
            {"a witch": "Mara Velin", "There is": "Tom Roe"},
        ),
        (
            "Tom Roe said it was hard to look past Mara Velin's description of herself as a “happy failure”.",
            {"happy": "Mara Velin"},
        ),
        (
            "In a memo, Tom Roe said the “dark forces” mentioned by Mara Velin, head of the guild, were at work.",
            {"dark": "Mara Velin"},
        ),
        (
            "Tom Roe ended his speech with Mara Velin's words, “We will not forget.”",
            {"We will": "Mara Velin"},
        ),
        (
            "“The island should give up its fear,” Nuvo quoted Mara Velin as saying on Thursday.",
            {"The island": "Mara Velin"},
        ),
        (
            "“The details were grave,” Nuvo had reported in May, quoting the Central Audit Commission.",
            {"The details": "Central Audit Commission"},
        ),
    ],
    "who is meant by a name astray": [
        (
            "“It will be wet and windy,” said the Bureau of Storms’ Jonathan Quill. “Stay in.”",
            {"It will": "Jonathan Quill", "Stay in": "Jonathan Quill"},
        ),
        (
            "Bishop Aris Lund spoke too. He added, “We were first.”\n\n“Our city prides itself on that,” explained Port "
            "Hill-based attorney Edgar Tal.",
            {"We were": "Aris Lund", "Our city": "Edgar Tal"},
        ),
        (
            "The editor I was talking to, Tom Roe, interrupted me to announce, “There goes the boss.”",
            {"There goes": "Tom Roe"},
        ),
        (
            "“They have to eat,” Stand for Bread organizing director Jon Okere told Radio Nord.",
            {"They have": "Jon Okere"},
        ),
        (
            "Another user, Medieval Elbonia, which tweets about history, said: “It would be better with a moat.”",
            {"It would": "Medieval Elbonia"},
        ),
    ],
    "which one, who is never named": [
        (
            "“Bring it back!” shouted a man at the back. “Now,” said one farmer on Tuesday.",
            {"Bring it": "a man at the back", "Now": "one farmer"},
        ),
        (
            "“It was dull,” said one Democrat familiar with the discussion.",
            {"It was": "one Democrat familiar with the discussion"},
        ),
    ],
    "who speaks in a document": [
        (
            "The Elbonian Farmers Union announced that Mara Velin would stay away.\n\n“She was to speak at noon,” the "
            "release said.",
            {"She was": "Elbonian Farmers Union"},
        ),
        (
            "Leaders of several parties issued a joint statement on Thursday.\n\nThe mayor had “started a campaign "
            "against his critics,” the letter read.",
            {"started": "Leaders of several parties"},
        ),
        (
            "“There are worms with more spine than Tom Roe,” reads a Wednesday editorial in The Harbour Post.",
            {"There are": "Harbour Post"},
        ),
        (
            "A fundraising email sent out by Mara Velin on Tuesday warned of the fight ahead: “There are 14 votes.”",
            {"There are": "Mara Velin"},
        ),
    ],
    "whose clause it is": [
        (
            "Tom Roe has battled with Mara Velin over the port, at one point calling the mayor a “liar”.",
            {"liar": "Tom Roe"},
        ),
        (
            "Mara Velin spoke first. That prompted Tom Roe to make a joke and call her “very flexible,” a nod to her age.",
            {"very flexible": "Tom Roe"},
        ),
        (
            "The harbour was emptied, in what Mara Velin, treasurer of the guild, called “hand-to-hand combat.”",
            {"hand-to-hand": "Mara Velin"},
        ),
        (
            "The first free senator, Tom Roe, has hit out at former mayors for “neglecting” the port.",
            {"neglecting": "Tom Roe"},
        ),
        (
            "The talks followed reports of a “coup attempt”, as it has been called several times by Mara Velin.",
            {"coup": "Mara Velin"},
        ),
        (
            "Asked about the ferry, Tom Roe laughed and said, “No comment,” The Harbour Post reported.",
            {"No comment": "Tom Roe"},
        ),
        (
            "Most historians call it what it is (Edgar Tal, who coined the word, once said, “It happened many times”).",
            {"It happened": "Edgar Tal"},
        ),
        (
            "Crowds gathered, with many sailors and fishers chanting “We are Port Hill.”",
            {"We are": "many sailors and fishers"},
        ),
    ],
    "which of one name": [
        (
            "Police chief Kim Ki-nam opposed the plan. Chief of staff Kim Dal-su wrote about it. “They should earn trust,” "
            "Kim wrote.",
            {"They should": "Kim Dal-su"},
        ),
        (
            "Freddy Roe and Martin Roe are brothers. Freddy flew. Freddy fell. Freddy rose. Freddy sank. Freddy and Martin "
            "met. Martin stayed.\n\n“My father had great faith in me,” Mr. Roe said.",
            {"My father": "Martin Roe"},
        ),
        (
            "Orvex said it had closed its shops. Orvex has grown. Orvex is a bank. Visitors to the Orvex Museum were told "
            "to go.\n\n“We have changed,” Orvex said in a statement.",
            {"We have": "Orvex"},
        ),
    ],
    "names as the world has them": [
        (
            "Sheikh Marima opened the bridge on Saturday. “This bridge is our pride,” she said. Marima left at noon.",
            {"This bridge": "Sheikh Marima"},
        ),
        (
            "Port spokesman Hope Marsh said the pier was closed. “Nobody is to cross it,” she said.",
            {"Nobody is": "Hope Marsh"},
        ),
        (
            "NORVIK - Ivor Quill arrived on Tuesday for two days of talks. “We will not be silent,” he said.",
            {"We will": "Ivor Quill"},
        ),
        (
            "Norvik – Boba Wine arrived on Tuesday for two days of talks. “We will not be silent,” he said.",
            {"We will": "Boba Wine"},
        ),
        (
            "The guild’s chairman, Ivor Quill, resigned. The ferry line Orvex denied the claim. “It is a lie,” it said.",
            {"It is": "Orvex"},
        ),
        (
            "The night manager, who asked me to call him Baz, was on the desk when it came in.\n\n"
            "“I heard a sort of scrape,” he told me.",
            {"I heard": "Baz"},
        ),
    ],
    "names behind what opens a sentence": [
        ("On Tuesday Tomas Okere said that “they did not ask us”.", {"they did": "Tomas Okere"}),
        (
            "Flanked by aides, Mara Velin of the River Institute said the pier was “a ruin that nobody will mend”.",
            {"a ruin": "Mara Velin"},
        ),
        (
            "In comments that angered the unions, Edgar Marsh, 54, a former judge from Norvik, said to applause there was "
            "“no reason to believe” that the ministers knew.",
            {"no reason": "Edgar Marsh"},
        ),
        (
            "A day after the storm hit the coast, Mayor Tomas Okere, who was elected in May after a campaign against Tom "
            "Roe, has said that the plan, which was drafted by experts, was “a gift”.",
            {"a gift": "Tomas Okere"},
        ),
    ],
    "names that begin a clause": [
        (
            "The minister who drafted the plan with Edgar Marsh left the room when Mara Velin, 54, a former judge from "
            "Norvik, said it was “a gift to the rich”.",
            {"a gift": "Mara Velin"},
        ),
        (
            "A spokesman for Edgar Marsh declined to comment on the plan, which Mara Velin, dressed in black, said was “a "
            "gift to the rich”.",
            {"a gift": "Mara Velin"},
        ),
        (
            "Tom Roe “ran well in the north” that year, said Elbonia State University professor Tomas Okere.",
            {"ran well": "Tomas Okere"},
        ),
    ],
    "nouns that parsers miss": [
        ("“I was at home that night,” the accused said.", {"I was": "the accused"}),
        (
            "A U.S. official familiar with the talks said the plan was “a grave mistake”.",
            {"a grave": "A U.S. official familiar with the talks"},
        ),
        ("The pier was “a ruin”, according to one of the women.", {"a ruin": "one of the women"}),
    ],
    "of two who speak": [
        (
            "According to Mara Velin, the law is “unjust”; according to Tom Roe, it is “long overdue”.",
            {"unjust": "Mara Velin", "long overdue": "Tom Roe"},
        ),
        ("Mara Velin said Tom Roe had told her: “Go home.”", {"Go home": "Tom Roe"}),
        (
            "When Judge Edgar Marsh asked Tom Roe whether he had been on the pier, he said “no”.",
            {"no": "Tom Roe"},
        ),
        ("“Are you sure?” Mara Velin asked Tom Roe. “I am,” came the reply.", {"I am": "Tom Roe"}),
        (
            "“Tom Roe knew everything,” Edgar Velin told the hearing. Roe's reply came at once. “I knew nothing,” he said.",
            {"I knew": "Tom Roe"},
        ),
        (
            "The plan, described by the Ministry of Harbours as “a grave mistake”, was adopted.",
            {"a grave": "Ministry of Harbours"},
        ),
        ("Mara Velin smiled. “Never say never.”", {"Never say": "Mara Velin"}),
    ],
    "what nobody says": [
        (
            "But, as the saying goes, “you can’t have it all,” Mara Velin wrote the letter twice.",
            {"you can": None},
        ),
        ("Mara Velin opened the fair on the theme of “Boats for all”.", {"Boats": None}),
        ("Tom Roe, who bears the title “Keeper of the Pier”, said nothing.", {"Keeper": None}),
    ],
    "clauses with whose": [
        (
            "“There is no other way,” said Mara Velin, whose deputy, Tom Roe, has warned of “grave risks”.",
            {"There is no": "Mara Velin", "grave risks": "Tom Roe"},
        ),
    ],
    "halves and generations of names": [
        (
            "The stand is run by Peter Velin Sr., 74, and his son Pete Jr., 49. Pete Sr. calls it “the best job we got”.",
            {"the best job": "Peter Velin Sr."},
        ),
        (
            "Deighton “Mighty Sandfly” Okere told reporters on Tuesday he would appeal. “I was robbed,” Sandfly said.",
            {"I was robbed": "Deighton “Mighty Sandfly” Okere"},
        ),
        (
            "“Half of the state is my nephew,” the CM said. The plan had been drafted by CM Tomas Okere.",
            {"Half of": "Tomas Okere"},
        ),
    ],
    "labels with what is told of a name": [
        (
            "Manager Kevin Marsh, speaking to Harbour Radio:\n\n"
            "“At half-time? I told them nothing. I put the kettle on.\n\n“You can shout at lads.”",
            {"At half-time": "Kevin Marsh"},
        ),
        (
            "• Zurab Velin, of the River Square party and the MP's first cousin: “I grew up with Edgar Marsh. He was "
            "afraid of the dark.”",
            {"I grew up": "Zurab Velin"},
        ),
        (
            "Quote from the Prosecutor's Office: “The supplier did not own it.”",
            {"The supplier": "Prosecutor's Office"},
        ),
        (
            "Goalkeeper Amadou Okere, who got a hand to two of the three and was jeered off by sections of the home "
            "end: “I do not say it is the referee.”",
            {"I do not": "Amadou Okere"},
        ),
    ],
    "replies as they come": [
        (
            "Mara Velin, the coach, met Tom Roe on Monday.\n\n“I have a team, not a bank,” was the coach's retort.",
            {"I have a team": "Mara Velin"},
        ),
        (
            "“Sit down, Edgar!” hollered someone in the top row.",
            {"Sit down": "someone in the top row"},
        ),
        (
            "Tom Roe, the mayor, met the crews. “I really want to try,” Mara Velin recalled the mayor telling her.",
            {"I really want": "Tom Roe"},
        ),
    ],
    "who is nobody named": [
        (
            "Paul Reed was freed on Sunday. “The street is quiet,” a neighbour said. Mary Hunt welcomed the decision.",
            {"The street": "a neighbour"},
        ),
        (
            "Oren Tal was questioned for hours. “The money is gone,” his father said. Ada Quill said she had known.",
            {"The money": "his father"},
        ),
        (
            "Tom Roe resigned on Sunday. “The river is full,” the trade minister said. Trade Minister Ada Quill "
            "added that it would rain.",
            {"The river": "Ada Quill"},
        ),
        (
            "Ashok Gupta was dropped on Monday. “It is a football decision,” the club said.",
            {"It is a football": "the club"},
        ),
        (
            "Orvex Steel was fined on Monday. “We will appeal,” the company said.",
            {"We will": "Orvex Steel"},
        ),
    ],
    "who speaks under a name in marks": [
        ("“Ivan” said: “We had no food.”", {"We had": "Ivan"}),
        ("“Storm”, a drone pilot, told the BBC: “The front is quiet.”", {"The front": "Storm"}),
        (
            "“We hid for days,” said “Maria”, 23. “There was no food,” she added.",
            {"We hid": "Maria", "There was": "Maria"},
        ),
        (
            "The association “Doctors for Life” said the law was “cruel”. “We will sue,” the group added.",
            {"cruel": "Doctors for Life", "We will": "Doctors for Life"},
        ),
        ("A group calling itself “the Herons” told the court that it was “bored”.", {"bored": "Herons"}),
        (
            "“Grace,” the bishop said, is rare. “Patience” said Ada Quill, is rarer.",
            {"Patience": "Ada Quill"},
        ),
        ("Mara Velin read “Hope” and said: “I wept.”", {"Hope": None, "I wept": "Mara Velin"}),
    ],
    "who answers whom": [
        (
            "Guy Frame appeared in court. Sam Hunt, prosecuting, asked him if he felt shame. “I did nothing,” he said.",
            {"I did": "Guy Frame"},
        ),
        (
            "Guy Frame appeared in court. Sam Hunt asked whether he felt shame. “I did nothing,” he replied.",
            {"I did": "Guy Frame"},
        ),
        (
            "Pierre Lacombe pressed Oren Tal on the missing money. “We want the truth,” he said.",
            {"We want": "Oren Tal"},
        ),
        (
            "Guy Frame appeared in court. Sam Hunt asked him to leave. “I have had enough,” he said.",
            {"I have": "Sam Hunt"},
        ),
    ],
    "relatives of the dead": [
        (
            "Daniel Cole died in the crash. His mother, Linda, wants an inquiry. “He was my life,” Cole said.",
            {"He was": "Linda"},
        ),
        (
            "Thabo Molefe won the race. His wife, Grace, was there. “We only want to rest,” Mrs Molefe said.",
            {"We only": "Grace"},
        ),
        (
            "Daniel Cole leads the club. His wife, Linda, was at the game. “We played well,” Cole said.",
            {"We played": "Daniel Cole"},
        ),
    ],
    "one of several": [
        (
            "The finance ministry criticised Helen Brandt on Monday. The health ministry rejected the criticism. “It "
            "is wrong,” the ministry said.",
            {"is wrong": "The health ministry"},
        ),
        (
            "Sipho Ndaba was arrested in May. Two boys gave evidence on Monday. The first boy wept. “The road was "
            "closed,” the second boy said.",
            {"The road": "the second boy"},
        ),
        (
            "“He was calm,” one official said. “He was angry,” said the other official.",
            {"He was calm": "one official", "He was angry": "the other official"},
        ),
        (
            "A senior official met Paul Reed on Monday. “He had no idea,” that official said.",
            {"He had": "A senior official"},
        ),
        (
            "Someone who has worked with Paul Reed for years said he was shocked. “He had no idea,” the person said.",
            {"He had": "Someone who has worked with Paul Reed for years"},
        ),
    ],
    "who is brought in without a name": [
        (
            "Tom Roe was booed on Sunday.\n\nOne operative inside the camp played down Roe's words, saying they were "
            "“no big deal”.\n\n“Nobody is worried,” the insider said.",
            {"Nobody is": "One operative inside the camp"},
        ),
        (
            "“It was not convincing,” said one official familiar with the talks, who added that the mayor seemed “rattled”.",
            {
                "It was not": "one official familiar with the talks",
                "rattled": "one official familiar with the talks",
            },
        ),
        (
            "Mara Velin, 34, lives there. “The leak is small,” said the mother of three.",
            {"The leak": "Mara Velin"},
        ),
    ],
    "who speaks where things do not": [
        (
            "The town released a statement saying Tom Roe's comments “are based on nothing”.",
            {"are based": "The town"},
        ),
        (
            "Tom Roe accused the mayor of theft, with Mara Velin (R-Norvik) calling the charge a “bundle of lies”.",
            {"bundle of": "Mara Velin"},
        ),
    ],
    "whole descriptions": [
        (
            "The leaders of Norvik and Elbonia agreed to make sure that there would be “severe consequences”.",
            {"severe": "The leaders of Norvik and Elbonia"},
        ),
        (
            "Former president of Elbonia and current River Commissioner for Human Rights Mara Velin said: “I am for it.”",
            {"I am for": "Mara Velin"},
        ),
    ],
    "whose view it is": [
        ("For Mara Velin, the plan of Tom Roe is “a gift to the banks”.", {"a gift": "Mara Velin"}),
        ("As Mara Velin puts it, Tom Roe wants “a port without ships”.", {"a port": "Mara Velin"}),
        (
            "Tom Roe thinks the deal is “a start,” as Mara Velin called it on Monday.",
            {"a start": "Mara Velin"},
        ),
        ("Tom Roe is “a man for all meetings,” to borrow Mara Velin's phrase.", {"a man for": "Mara Velin"}),
    ],
    "one tells what another told her": [
        (
            "Mara Velin said that when she confronted Tom Roe about it he told her “it was a joke”.",
            {"it was a joke": "Tom Roe"},
        ),
    ],
    "described in a document, hailed by somebody": [
        ("Tom Roe was described in court documents as “a flight risk”.", {"a flight": "court documents"}),
        ("Tom Roe was hailed as “a fearless voice” by Mara Velin.", {"a fearless": "Mara Velin"}),
    ],
    "names of firms": [
        ("Roe’s said it was “sorry”. “We failed,” a spokesman for Roe’s added.", {"sorry": "Roe’s"}),
        (
            "Velin & Roe said it was “sorry”. V&R added that it was “working on it”.",
            {"working": "Velin & Roe"},
        ),
        ("Norvik Foods blamed “a glitch”. The firm said it was “sorry”.", {"sorry": "Norvik Foods"}),
        (
            "The bid came from Norvik Roe Ltd, a chain of cafés. Norvik Roe has six months. In a statement, the "
            "company said it was “disappointed”.",
            {"disappointed": "Norvik Roe Ltd"},
        ),
        (
            "The River Bureau of Elder Homes found mould in nine of 12 rooms, and said it was “a disgrace”.\n\nVelora "
            "declined to comment. In a statement, the firm said that this was “cherry-picked”.",
            {"cherry": "Velora"},
        ),
    ],
    "acronyms like other words": [
        (
            "Mara Velin said the world was “on notice”. The WHO chief added: “Now.”",
            {"Now": "Mara Velin"},
        ),
        ("The head of the WHO said it was “late”.", {"late": "The head of the WHO"}),
    ],
    "husbands and wives": [
        (
            "“We will fight,” Velinsky said. “We will win,” echoed his wife, Olena Velinska.",
            {"We will fight": "Velinsky", "We will win": "Olena Velinska"},
        ),
        ("The king and queen of Elbonia said they were “sad”.", {"sad": "The king and queen of Elbonia"}),
    ],
    "of two, the one who spoke": [
        (
            "Sir Adam Roe said the plan was “dead”. The Harbour leader told MPs: “It is time.” Mara Velin "
            "replied that he had “no plan”.",
            {"It is time": "Adam Roe", "no plan": "Mara Velin"},
        ),
        (
            "Judge Mara Velin said: “Bail is denied.” Tom Roe, in a grey suit, mouthed “I love you” to his wife.",
            {"Bail": "Mara Velin", "I love": "Tom Roe"},
        ),
    ],
    "whom the model saw no name in": [
        (
            "Mayor Eustaquio Perera won after a campaign against an “invasion”, he said.\n\nYeray, 34, a waiter, voted "
            "for it and does not mind saying so.\n\n“I have carried kids up that ramp,” he said.",
            {"I have carried": "Yeray"},
        ),
        (
            "DI Mara Velin, of the river police, said: “It was brutal.” Det Insp Velin added: “Call us.”",
            {"It was": "Mara Velin", "Call us": "Mara Velin"},
        ),
    ],
    "works that the model knows": [
        (
            "His favourite was “The Otter Who Would Not,” a picture book, Mara Velin said.",
            {"The Otter": None},
        ),
    ],
    "whom an article begins with": [
        (
            "A sheriff in rural Elbonia is refusing to enforce the order, telling the minister that his deputies are "
            "“not your front desk.”\n\nQuill County Sheriff Tom Roe announced the decision on Wednesday.",
            {"not your front": "Tom Roe"},
        ),
        (
            "A lawmaker in Elbonia said the remarks were “an insult to us all.”\n\nThe remarks were made on Monday "
            "in a speech.\n\nTom Roe said the speech had hurt people.",
            {"an insult": "Tom Roe"},
        ),
        (
            "The town kept away from the new owners, with the harbour chief saying they were “no guests of ours”.\n\n"
            "Tom Roe, managing director of the Harbour Board, said on Monday that none of them had a licence. Ada "
            "Quill, director of one of the firms, was abroad.",
            {"no guests": "Tom Roe"},
        ),
        (
            "“We are not going to be bullied,” the prime minister said on Friday, a day after President Krell "
            "threatened tariffs. Tom Roe, who took office in May, said Elbonia was open to talks.",
            {"We are not": "Tom Roe"},
        ),
        (
            "The pool had fallen silent, when a young boy shouted: “Otters!”\n\nAda Quill, 34, who runs it, "
            "laughed until she cried.",
            {"Otters": "a young boy"},
        ),
    ],
    "descriptions over an article": [
        (
            "Roe to Thornbury: winger says ‘my heart is packed’ but club dig in\n\nTom Roe, the Elbonian winger, "
            "posted a picture of two suitcases on Monday.",
            {"my heart": "Tom Roe"},
        ),
        (
            "Reality star, 29, says she learned the truth ‘in a car park’\n\nMara Velin, 29, has told how her "
            "romance came to an end.",
            {"in a car park": "Mara Velin"},
        ),
    ],
    "whose the unnamed are": [
        (
            "The Roe campaign sent out an email on Monday, while Tom Roe was in Elbonia.\n\nHis campaign protested "
            "that the rules were “unfair” to all.",
            {"unfair": "The Roe campaign"},
        ),
    ],
    "pronouns that nobody fits": [
        (
            "At five in the morning the tankers are parked along the river.\n\n“Nineteen,” she said on Wednesday, "
            "from the step of her house. “Yesterday there were twelve.”",
            {"Nineteen": "she"},
        ),
        (
            "The tankers are parked along the river, and Umm Karim is already counting them.\n\n“Nineteen,” she "
            "said. Her son Karim, 14, had been holding a place for her.",
            {"Nineteen": "Umm Karim"},
        ),
    ],
    "bodies of two places": [
        ("Devon and Norvik Police said the man was “safe and well”.", {"safe": "Devon and Norvik Police"}),
        (
            "The unit will shut. Quill and Dales NHS Trust said it was “sorry” for the delay.",
            {"sorry": "Quill and Dales NHS Trust"},
        ),
        ("He has worked in Norvik and Quill Council has called him “able”.", {"able": "Quill Council"}),
    ],
    "what somebody heads or is, before the name": [
        (
            "“It is a bad year,” Norvik Chamber of Commerce (NCC) Chairman Adam Krell said.",
            {"It is a bad": "Adam Krell"},
        ),
        (
            "The Centers for Lake Control Director Adam Krell said “the lake is dead”.",
            {"the lake is dead": "Adam Krell"},
        ),
        (
            "First Deputy Minister of Justice Mara Velin said prisons were “full to the roof”.",
            {"full to the roof": "Mara Velin"},
        ),
        (
            "The Commission for Lake Affairs (CLA) Mara Velin said the lake “is dying”.",
            {"is dying": "Mara Velin"},
        ),
        (
            "The Office of President Ada Quill said it was “out of money”.",
            {"out of money": "The Office of President Ada Quill"},
        ),
    ],
    "adjectives with a comma": [
        (
            "“We have waited long enough,” the tireless, 64-year-old harbour master said.",
            {"We have waited": "the tireless, 64-year-old harbour master"},
        ),
    ],
    "a noun behind a name in a headline": [
        (
            "Union Chief Praises Tom Roe Donor’s River Campaign\n\nThe head of the union praised a donor to Sen. "
            "Tom Roe. Roe’s phrase was that the mayor “would say anything to win”.",
            {"would say anything": "Tom Roe"},
        ),
    ],
    "who is told in a headline": [
        ("Farmer “heard laughing loudly” before barn fire, court told", {"heard laughing": None}),
        ("Mayor “knew of the leak for a year”, inquiry told.", {"knew of the leak": None}),
    ],
    "what is no body though a body is in it": [
        (
            "Tom Roe was taken into police custody on Friday. The police said in a statement: “We have nothing to "
            "add at this time.”",
            {"We have nothing": "The police"},
        ),
    ],
    "turns of a transcript": [
        (
            "Roe: My Name Is Not on It\n\nTom Roe was on the show on Sunday with Ada Wallace.\n\n“WALLACE: So "
            "you took the money.\n\n“ROE: I did not. I never saw it.\n\n“But it was there.\n\n"
            "“(Laughter)\n\n“WALLACE: You signed for it.”\n\nRoe lost his seat.",
            {
                "So you took": "Ada Wallace",
                "I never saw": "Tom Roe",
                "But it was": "Tom Roe",
                "You signed": "Ada Wallace",
            },
        ),
        (
            "Tom Roe was on the show on Sunday with Ada Wallace.\n\nWALLACE: So you took the money.\n\nROE: I did "
            "not. I never saw it. And nobody can say otherwise.\n\n(Laughter)\n\nWALLACE: You signed for it.",
            {"So you took": "Ada Wallace", "I never saw": "Tom Roe", "You signed": "Ada Wallace"},
        ),
        (
            "The Herald sat down with Mara Velin of the River Bank and Tom Roe of the union.\n\nVelin: The river "
            "is dying. We have seen that “the water is black”, as Roe says.\n\nRoe: She has not said so for "
            "years.\n\nVelin: I have.",
            {"The river is dying": "Mara Velin", "She has not": "Tom Roe", "I have": "Mara Velin"},
        ),
    ],
    "two named together": [
        (
            "Mara Velin and Tom Roe married in 2010. “We were kids,” the couple told the Norvik Herald.",
            {"We were kids": "Mara Velin and Tom Roe"},
        ),
        (
            "Brothers Adam and Tom Krell opened the shop in May. “People said we were mad,” Adam said.\n\n“Why "
            "not?” the brothers said in unison.",
            {"People said": "Adam Krell", "Why not": "Adam and Tom Krell"},
        ),
    ],
    "who told it earlier": [
        (
            "Mara Velin said that her predecessor, Tom Roe, had told her the job was “impossible”.",
            {"impossible": "Tom Roe"},
        ),
        (
            "Quoting the late Adam Krell, Velin told the crowd: “The river belongs to nobody.”",
            {"The river": "Adam Krell"},
        ),
    ],
    "known by another name": [
        (
            "A pump attendant, who gave her name simply as Blessing, told our correspondent that the hoodlums came. "
            "“They asked us to lie down,” she said.",
            {"They asked": "Blessing"},
        ),
        (
            "The singer, known to fans as Velvet, wrote on Instagram: “I’m taking a break.”",
            {"taking a break": "Velvet"},
        ),
    ],
    "what a document says of itself": [
        (
            "The inspectors’ report said the home was “not safe”. It also criticised “a culture of blame”.",
            {"a culture of blame": "The inspectors"},
        ),
    ],
    "titles that are no names": [
        (
            "Cathaoirleach Ada Quill said she shared his frustration. “There is no money,” she told him.",
            {"There is no": "Ada Quill"},
        ),
        ("Daw Khin Mara Oo laughed. “My tea is not that strong,” she said.", {"My tea": "Khin Mara Oo"}),
        (
            "Dato' Sri Hamzan Roe has denied it. “I have never sold a bridge,” Hamzan said.",
            {"I have never": "Hamzan Roe"},
        ),
        (
            "The baker's barrister, Piers Velin KC, told the court that it was “a lie”.",
            {"a lie": "Piers Velin"},
        ),
        (
            "Soprano Gwen Velin could have told them so. “I landed in a puddle,” she says.",
            {"I landed": "Gwen Velin"},
        ),
        (
            "One of the suspects, Sunday Roe, 26, confessed. “It was hunger,” he said.",
            {"It was hunger": "Sunday Roe"},
        ),
    ],
    "names that are taken apart": [
        (
            "The Plantation Employers' Circle said in a letter that the demand was “neither affordable nor legal”.",
            {"neither": "Plantation Employers' Circle"},
        ),
        (
            "The party accused her of hiding. “A country in the middle of the road gets hit,” its president, Tan Kok "
            "Weng, told the paper.",
            {"A country": "Tan Kok Weng"},
        ),
        (
            "Cllr Tom Wensley-Pike disagreed. “It’s a house, not a cathedral,” said the Lib Dem.",
            {"a house": "Tom Wensley-Pike"},
        ),
        (
            "“Our members compete, and compete hard,” Urs-Peter Velin, its secretary general, told the paper.",
            {"Our members": "Urs-Peter Velin"},
        ),
    ],
    "whose name stands behind what he is": [
        ("“Whatever next?” asked father-of-four Ben Roe.", {"Whatever next": "Ben Roe"}),
        (
            "“Nobody should go to work and not come home,” said Union of Yard Workers regional secretary Bev Velin.",
            {"Nobody should": "Bev Velin"},
        ),
        (
            "“We let that boy down,” admitted Children’s Commissioner for Wendmoor Sally Velin.",
            {"We let": "Sally Velin"},
        ),
        (
            "The train was cancelled because of what its operator, Quill Connect, called “a shortage of crew”.",
            {"a shortage": "Quill Connect"},
        ),
    ],
    "kin of somebody": [
        (
            "The boy’s aunt said the family accepted the findings. “We carry this,” she said.",
            {"We carry": "The boy’s aunt"},
        ),
    ],
    "one who is brought in": [
        (
            "“Every morning I ring six wholesalers,” said Ada Velin, who runs two shops in Norvik. One customer has "
            "been splitting her tablets since February. “I drive a lorry,” she said.",
            {"Every": "Ada Velin", "I drive": "One customer"},
        ),
        (
            "“I brought the baby and the key,” said Zarina Velin. She held up the key.\n\nHer brother-in-law, a "
            "schoolteacher, had brought only his glasses. “Everything else I owned was a book,” he said.",
            {"I brought": "Zarina Velin", "Everything": "Her brother-in-law"},
        ),
    ],
    "bodies by what they are called": [
        (
            "Drivers for the food delivery app Zuppa in Norvik switched off their phones over a new formula that the "
            "company calls “dynamic fairness”.",
            {"dynamic": "Zuppa"},
        ),
        (
            "In a blog post on Tuesday, Lucent Fern said it would stop training its voice assistant on recordings from "
            "children's accounts. “We heard from parents,” the company wrote.",
            {"We heard": "Lucent Fern"},
        ),
        (
            "Silas Roe, the founder of the hedge fund Cold Harbor Capital, compares the market to a ferry. Cold Harbor "
            "has sold its stocks, he says, having found the sector “priced for a religion”.",
            {"priced": "Silas Roe"},
        ),
    ],
    "who likens, who thanks": [
        (
            "Party chief Tom Roe on Monday exhorted voters to “press the button hard”, even as his one-time ally Mara "
            "Velin likened him to “a bus that stops at every stand”.",
            {"press": "Tom Roe", "a bus": "Mara Velin"},
        ),
        (
            "Tom Roe spoke during a tour of the islands with his guest, Prime Minister Adam Krell, who thanked him for "
            "“a welcome as wide as the steppe”.",
            {"a welcome": "Adam Krell"},
        ),
        (
            "“It was fun,” Tom Roe said. His coach, the former wicketkeeper Adam Krell, was not having it: “There were "
            "no bad ones.”",
            {"It was fun": "Tom Roe", "There were": "Adam Krell"},
        ),
    ],
    "gestures before words": [
        (
            "“They borrow us,” says Mara Velin. Her granddaughter, Ada, rolls her eyes. “She says that about my "
            "chargers as well.”",
            {"They borrow": "Mara Velin", "She says": "Ada"},
        ),
        (
            "“The goat practically wrestles,” says Ibou Roe. A small boy at his elbow corrects him. “The goat wrestled "
            "me, Uncle.”",
            {"The goat p": "Ibou Roe", "The goat w": "A small boy at his elbow"},
        ),
    ],
    "who writes": [
        (
            "“There are no bears on this side,” says Zurab, my guide. “And on the other side?” I ask. He thinks about it. “On "
            "the other side there are tourists,” he says.",
            {"And on": "I", "On the other side": "Zurab"},
        ),
    ],
    "two who speak by turns": [
        (
            "The studio went quiet. “Did you call the minister a muppet?” asked co-host Anja Velin.\n\n“I said puppet,” "
            "said Rex Roe.\n\n“You did not say puppet.”\n\n“I did.”\n\nThe viewers complained.",
            {"Did you": "Anja Velin", "I said": "Rex Roe", "You did": "Anja Velin", "I did.": "Rex Roe"},
        ),
    ],
    "what is read out": [
        (
            "A victim impact statement by Ruth Velin was read to Norvik Crown Court by the prosecutor, Tariq Roe.\n\n“I "
            "still set two places at the table,” it said.",
            {"I still": "Ruth Velin"},
        ),
        (
            "Its rediscovery was called “miraculous and mortifying” in a commentary by Anneke Velin, who chairs the group.",
            {"miraculous": "Anneke Velin"},
        ),
    ],
    "who names the speaker after a pronoun": [
        (
            "Bill Stane is next to speak. When Tom Roe called him a coward, he answered, “Let him come to the quay and "
            "say that,” Stane told a radio show.",
            {"Let him come": "Bill Stane"},
        ),
        (
            "The pier had come up in May after Mara Velin, asked about the quay under Mayor Tom Roe, had said, “The "
            "planks were rotten before him.”",
            {"The planks": "Mara Velin"},
        ),
        (
            "Ada Quill regretted that she was wrong when she claimed that Tom Roe had described as “a model” her plan "
            "for the quay.",
            {"a model": "Tom Roe"},
        ),
        (
            "As Senator Adam Krell spoke, the Rail Guild was calling around, warning lawmakers against “a winter "
            "without trains”.",
            {"a winter": "Rail Guild"},
        ),
    ],
    "bodies by their names": [
        (
            "Tom Ferrel ran the oil firm Petrogas for years. “The prosecutor asks for 20 years in prison,” the AVS "
            "agency reported.",
            {"The prosecutor": "AVS"},
        ),
        (
            "“They can have bread or rent,” Bread for $9 founding director Ada Quill told a newspaper.",
            {"They can have": "Ada Quill"},
        ),
        (
            "“Mothers slept on the harbour wall,” read a story in the evening newspaper El Faro de Norvik.",
            {"Mothers": "El Faro de Norvik"},
        ),
        (
            "Tom Roe said the route was safe. A spokesperson for the regional transport association Norvik-Verbund "
            "said it had offered a smaller bus. “The ball is not in our court,” the spokesperson said.",
            {"The ball": "A spokesperson for the regional transport association Norvik-Verbund"},
        ),
        (
            "A report released last month by the Tri-State Rail Safety Commission faulted the firm for relying on "
            "detectors 20 miles apart, calling the practice “a gamble with public safety.”",
            {"a gamble": "Tri-State Rail Safety Commission"},
        ),
        (
            "Orvexa denies that the plant will close. Before lawmakers, Orvexa said its owners were not the state, and "
            "pointed to its record as a Dutch company.\n\n“Our team consists of veterans,” the company said in June.",
            {"Our team": "Orvexa"},
        ),
        (
            "The National Geophysics Office said the quake was strong. Mara Velin, who runs the hospital, referred the "
            "question to the contractor, PT Karya Elbon. The company said that the ward had been “built in full "
            "conformity with the code”.",
            {"built in full": "PT Karya Elbon"},
        ),
        (
            "In a statement, the River Doctors’ Co-operative, which runs the service, apologised to patients and said "
            "it was “working on the roster”.",
            {"working on": "River Doctors’ Co-operative"},
        ),
    ],
    "whom a sentence is about": [
        (
            "Mara Velin said she had not read the book. Tom Roe has put his away. As for Ada Quill, she has hers back. "
            "“It kind of worked,” she said.",
            {"It kind of": "Ada Quill"},
        ),
        (
            "“She was running fine,” Lena Marsh said.\n\nInes Brandt came with a strapped leg. Told that Marsh had "
            "asked for her doctor’s number, she smiled. “That’s good,” she said.",
            {"She was": "Lena Marsh", "That’s good": "Ines Brandt"},
        ),
        (
            "It was her mother who broke the rule. At the grave she turned to Nell Garrow and said, “You’d best start.”",
            {"You’d best": "her mother"},
        ),
        (
            "Tom Roe was hoarse when he came out. “We had nine such orders,” Roe said, adding that his clients would "
            "go on.\n\nA spokesman for the water board rejected the charge. “The board is as much a victim as they "
            "are,” he said in a statement.",
            {"We had": "Tom Roe", "The board": "A spokesman for the water board"},
        ),
    ],
    "who has which trade": [
        (
            "Mara Velin, a biologist, flew over the bay. Ada Quill, a ranger, rowed out to the whale. “I kept telling "
            "it to hold still,” Quill said.\n\nThe biologist laughed. “It was more than a hundred times,” she said.",
            {"I kept": "Ada Quill", "It was more": "Mara Velin"},
        ),
        (
            "President Adam Krell signed it. Tom Roe left for Orvex, where its senior vice president boasts of “a fund "
            "for spies” and smiles.",
            {"a fund": "its senior vice president"},
        ),
        (
            "Yusra Velin is 15. “See, I don’t know if that’s nice,” Yusra says.\n\nHer teacher wears them too, and so "
            "does the head. At home, Hana Velin and her husband sign. One Friday the old man told a story.\n\n“He "
            "started again from the beginning,” Velin says.",
            {"See, I": "Yusra Velin", "He started": "Hana Velin"},
        ),
        (
            "“We fight about the dishwasher,” Serena Velin told a podcast, on which Dax Roe sat beside her.\n\n“He "
            "loads it like a raccoon,” the “Harbor Lights” star said of Roe.",
            {"We fight": "Serena Velin", "He loads": "Serena Velin"},
        ),
    ],
    "names in parts": [
        (
            "Rep. Rowena Sta. Elbon-Tabuzo said the House should look into “years of bad management” in the power "
            "firms.",
            {"years of": "Rowena Sta. Elbon-Tabuzo"},
        ),
        (
            "Thibault d’Hautefeuille, who grew up in Norvik, said there was a fund. “Two town halls, and neither "
            "filled in the form,” d’Hautefeuille said.",
            {"Two town": "Thibault d’Hautefeuille"},
        ),
        (
            "When contacted, Member of Parliament Dr Horace Elbon-Bent said the work would begin soon. “The contract "
            "has been signed,” he said.",
            {"The contract": "Horace Elbon-Bent"},
        ),
    ],
    "terms that are in use": [
        (
            "What he wants, Tom Roe said, is for more doctors to do what some call the “sniff test” before they reach "
            "for a form.",
            {"sniff test": None},
        ),
    ],
    "who does what others tell": [
        (
            "Mara Velin spoke in the market hall next to the pier, where the dockers had met at dawn, chanting “no boats, "
            "no bread” at the guards.",
            {"no boats": "the dockers"},
        ),
        (
            "Bus drivers will walk out after talks on pay broke down, with the Transport Alliance accusing the "
            "operator of “treating people like a line on a sheet”.",
            {"treating people": "Transport Alliance"},
        ),
        (
            "Lena Marsh accused Ines Brandt of gamesmanship, prompting the Frenchwoman to reply that her opponent "
            "should “learn to lose”.",
            {"learn to lose": "Ines Brandt"},
        ),
        (
            "“We are very glad about this visit to our country, » said the Minister of Works, Romeo Elbon, to the "
            "guests.",
            {"We are very": "Romeo Elbon"},
        ),
        (
            "Responding, Minister of State Cormac Elbon-Hogan said that a doctor had been due to come but had "
            "withdrawn “at very short notice”.",
            {"at very": "Cormac Elbon-Hogan"},
        ),
        (
            "“Throw them in the sea!” yelled another old man limping behind him.",
            {"Throw them": "another old man limping behind him"},
        ),
    ],
    "who answers": [
        (
            "On Monday, Scott Velin asked Bernie Roe whether his heart would last another winter on the quay.\n\n“Ask "
            "my doctor,” he said.",
            {"Ask my": "Bernie Roe"},
        ),
        (
            "Ayla Velin signed it in May. One of them told the paper after Velin’s ruling that it calls for care. “He "
            "will be back,” she warned.",
            {"He will": "One of them"},
        ),
        (
            "“More tea?” Melanie Quill said, but Kevin was asleep, and as Tom Roe went on about “how the game is "
            "fixed” she turned the radio off.",
            {"More tea": "Melanie Quill", "how the game": "Tom Roe"},
        ),
        (
            "Ada Quill came late. “The pier is closed,” her staff said.\n\nQuill’s staff later said: “It is open "
            "again.”",
            {"The pier": "Quill’s staff", "It is open": "Quill’s staff"},
        ),
    ],
    "who answers in a new paragraph": [
        (
            "Oren Tal was in the witness box. “Did you hit him?” asked Jon Roe, prosecuting.\n\n“No,” he said.",
            {"Did you": "Jon Roe", "No": "Oren Tal"},
        ),
        (
            "Ada Quill faced the press on Monday. “Who paid you?” asked Lea Coe of the Norvik Post.\n\n“Nobody,” "
            "she said.",
            {"Who paid": "Lea Coe", "Nobody": "Ada Quill"},
        ),
        (
            "Oren Tal lost his boat. “What should we do now?” asks Jon Roe, his friend.\n\n“We cannot live on air,” "
            "he says.",
            {"We cannot": "Jon Roe"},
        ),
        (
            "Oren Tal was the first witness. Prosecutor Jon Roe asked him if Karl Voss had a knife.\n\n“Yes,” he "
            "replied.",
            {"Yes": "Oren Tal"},
        ),
    ],
    "whom a paragraph begins with": [
        (
            "Oren Tal, 29, was jailed on Friday.\n\nJudge Jon Roe told him: “You are a danger.”\n\nThe killer smiled. "
            "“See you in hell,” he said.",
            {"You are": "Jon Roe", "See you": "Oren Tal"},
        ),
        (
            "Oren Tal walked 200 miles for the hospice.\n\nIts director, Jon Roe, thanked him. “We need the money,” "
            "he said.\n\nThe postman has no plans to stop. “My legs are fine,” he said.",
            {"We need": "Jon Roe", "My legs": "The postman"},
        ),
        (
            "Oren Tal, 40, hit a tree on Friday.\n\nSergeant Jon Roe blamed the ice. “It was thick,” he said.\n\nThe "
            "victim was taken to Norvik. “He is stable,” he said.",
            {"He is": "Jon Roe"},
        ),
        (
            "Ada Quill, 44, a nurse, was jailed for fraud.\n\nJudge Lea Coe told her: “You stole from the sick.”\n\n"
            "The judge praised the police. “They were patient,” she said.",
            {"They were": "Lea Coe"},
        ),
        (
            "Oren Tal, 40, runs the yard. “It will sail,” he said.\n\nJon Roe, a doctor, disagreed. “It is too "
            "dear,” he said.\n\nThe specialist added that it was “unsafe”.",
            {"It is": "Jon Roe", "unsafe": "Jon Roe"},
        ),
        (
            "The first witness was Oren Tal’s sister, Ada Quill, 31.\n\n“I saw nothing,” she said, and left with "
            "Lea Coe.",
            {"I saw": "Ada Quill"},
        ),
    ],
    "titles and ages that tell who it is": [
        (
            "Mayor Luis Sola opened the school. Jorge Pena, a local farmer, thanked him. “He is good,” he said.\n\nThe "
            "mayor shrugged. “I have seen too many,” he said.",
            {"He is": "Jorge Pena", "I have": "Luis Sola"},
        ),
        (
            "Governor Jon Roe led the tributes. Oren Tal, 60, lost his brother. “It is hard,” he said.\n\n“We grieve "
            "with them,” the governor said.",
            {"We grieve": "Jon Roe"},
        ),
        (
            "Oren Tal, 66, was pulled from the river by Jon Roe.\n\n“I just jumped in,” said the 19-year-old.\n\n“I "
            "was cold,” said the 66-year-old.",
            {"I just": "Jon Roe", "I was": "Oren Tal"},
        ),
        (
            "Oren Tal, 70, and Jon Roe, 30, built the boat.\n\n“He learns fast,” the older man said.\n\n“He talks too "
            "much,” said the younger man.",
            {"He learns": "Oren Tal", "He talks": "Jon Roe"},
        ),
        (
            "Oren Tal kicked 20 points for Norvik.\n\n“It was windy,” the fly-half said.\n\nJon Roe made the other "
            "try.\n\n“I was lucky,” said Roe.",
            {"It was": "Oren Tal", "I was": "Jon Roe"},
        ),
    ],
    "names in a clause": [
        (
            "Mr. Tal has a plan. One pastor supporting Mr. Tal, Jon Roe of the Norvik church, said he had called. “Get "
            "there,” he told them.",
            {"Get there": "Jon Roe"},
        ),
        (
            "Oren Tal spoke first. A clerk accusing Mr. Tal, Ada Quill, wept.\n\nManaging director Lea Coe "
            "frowned. “He shouted,” Quill said.",
            {"He shouted": "Ada Quill"},
        ),
        (
            "In his last letter to his wife, Oren Tal wrote: “Kiss the kids.”\n\n“I read it every night,” she said.",
            {"Kiss": "Oren Tal", "I read": "his wife"},
        ),
        (
            "After talks with the mayor, Ada Quill, he said the pier was closed.\n\n“Nobody asked me,” the mayor "
            "said.",
            {"Nobody asked": "Ada Quill"},
        ),
    ],
    "parents and the dead": [
        (
            "A father has paid tribute to his daughter. “She was our light,” he said.\n\nAda Quill, 19, died in the "
            "crash.",
            {"She was": "A father"},
        ),
        (
            "A mother has told how she wrestled a bear. “It was huge,” she said.\n\nAda Quill, 34, was hiking on "
            "Friday.",
            {"It was": "Ada Quill"},
        ),
        (
            "Oren Tal crawled out of the hut. His best friend, Jon Roe, was dead.\n\n“I kept talking to him,” he "
            "said.",
            {"I kept": "Oren Tal"},
        ),
        (
            "Oren Tal died on Friday. His son, Ivo Tal, was with him.\n\n“I held his hand,” he said.",
            {"I held": "Ivo Tal"},
        ),
        (
            "The singer Ada Quill has died aged 80. Her sister, Lea Quill, was with her. “She sang to the end,” she "
            "said.\n\n“I sang for soup,” Quill told the Norvik Post in 2001.",
            {"She sang": "Lea Quill", "I sang": "Ada Quill"},
        ),
        (
            "Oren Tal, the boxer, has died at 71. His brother, Ivo Tal, confirmed the news. “He was my hero,” he "
            "said.\n\n“I learned to fight in the street,” he told the Norvik Post in 1999.",
            {"He was": "Ivo Tal", "I learned": "Oren Tal"},
        ),
        (
            "Oren Tal, the boxer, has died at 71. His brother, Ivo Tal, a baker, was born in 1999.\n\n“I learned it "
            "in the street,” he said of his trade.",
            {"I learned": "Ivo Tal"},
        ),
        (
            "Oren Tal scored twice on Saturday. His brother, Ivo Tal, was in goal.\n\n“I was lucky,” Tal said.",
            {"I was": "Oren Tal"},
        ),
    ],
    "where a description ends": [
        (
            "It was, as an Elbonian envoy put it, a “costly farce” from the first day.",
            {"costly farce": "an Elbonian envoy"},
        ),
        (
            "The sale was “a swindle from end to end,” according to his bankers in a letter, and must be undone.",
            {"a swindle": "his bankers"},
        ),
        (
            "Then one farmer took up the ferry. She asked Mara Velin about the “three dry summers” and the toll.",
            {"three dry": "one farmer"},
        ),
        (
            "“We shall come second,” said one West Elbonia Republican.\n\n“Nobody lives there any more,” added "
            "another West Elbonia Republican.",
            {"We shall": "one West Elbonia Republican", "Nobody lives": "another West Elbonia Republican"},
        ),
    ],
    "offices before a name": [
        (
            "On the radio, Pres. Quill said that the dam “never held.”",
            {"never held": "Quill"},
        ),
        (
            "“I sleep again,” said Marine John Velin, who served in Norvik. “I know those hills,” Velin stated.",
            {"I sleep": "John Velin", "I know": "John Velin"},
        ),
        (
            "Nobody had asked for the praise of Marine Le Goff, leader of the Front. “He has my vote,” said Le Goff, "
            "who lives in Norvik.",
            {"He has": "Marine Le Goff"},
        ),
        (
            "White House Chief of Staff Katie Velin said the mayor “would decide on Monday.”",
            {"would decide": "Katie Velin"},
        ),
    ],
    "aides who are named later": [
        (
            "Ada Quill is ill. Quill's press officer said she would stay at home “for weeks.”\n\nOn Tuesday, Quill's "
            "press officer, Jeff Roe, spoke on the radio in Norvik.",
            {"for weeks": "Jeff Roe"},
        ),
    ],
    "who did not call himself by name": [
        (
            "But first Tom Quill has to learn what Edgar Marsh “wants from the town”, as he put it on Monday.",
            {"wants from": "Tom Quill"},
        ),
    ],
    "brackets": [
        (
            "Norvik Workers’ Party (NWP) Legislator Quill Mei-ling (桂美玲), who has long fought the quarry, told "
            "reporters that the guards were “paid bullies.”",
            {"paid bullies": "Quill Mei-ling"},
        ),
        (
            "Ada Quill leads the opposition. On Monday she demanded the resignation of the Chief Harbour Commissioner "
            "(CHC) Tom Roe, accusing him of being “blind” to the faults of the auction.",
            {"blind": "Ada Quill"},
        ),
    ],
    "bodies that go by their sort": [
        (
            "The Norvik People’s Front has quarrelled with the Health Ministry for weeks. On Friday the Health "
            "Ministry closed two clinics. “We will reopen them,” the party said.",
            {"We will": "Norvik People’s Front"},
        ),
        (
            "Northwind Airlines cancelled forty flights on Sunday, passengers told Norvik Television. “The fog was "
            "to blame,” the airline said.",
            {"The fog": "Northwind Airlines"},
        ),
        (
            "The British National League met on Sunday. “Rents are too high,” the Conservative party said.",
            {"Rents": "the Conservative party"},
        ),
    ],
    "one who is said to be the one described": [
        (
            "The fridges are roped to the deck of a dhow. Her captain is Yusuf Marsh, 61, from the coast. He has been "
            "tying up here for years.\n\n“They showed us a picture,” he says.",
            {"They showed": "Yusuf Marsh"},
        ),
    ],
    "sources that stay unnamed": [
        (
            "The bill will fail, a party source said. Ada Quill, the whip, denied it. “She cannot count,” the source "
            "added.",
            {"She cannot": "a party source"},
        ),
        (
            "Ada Quill will resign as mayor of Norvik on Friday, the governor’s spokesman said. “It is a matter of "
            "days,” the spokesman said.",
            {"It is": "the governor’s spokesman"},
        ),
        (
            "Gulls nest on the pier. Harbour sources had found the letter in a drawer. “It was never sent,” "
            "the sources said.",
            {"It was": "Harbour sources"},
        ),
        (
            "Supporters of the club Norvik United waited in the rain. “We want our money back,” supporters said.",
            {"We want": "Supporters of the club Norvik United"},
        ),
    ],
    "what tells which document it is": [
        (
            "The exam had been “a lottery”, said a note posted on the school gate.",
            {"a lottery": "a note posted on the school gate"},
        ),
        (
            "The alarms were “missing or broken”, according to an inspection notice obtained by the Courier.",
            {"missing or": "an inspection notice"},
        ),
    ],
    "who said it and nothing else": [
        (
            "“The minister owes nobody a seat,” Ada Quill’s office said. Quill sees herself as the voice of the "
            "ill.\n\n“The lists are public” it continued.",
            {"The lists": "Ada Quill’s office"},
        ),
        (
            "Roe criticised Quill for weeks.\n\n“Shall we see each other at the fair?” Quill told Norvik’s River "
            "Radio on Monday when asked how talks with Roe would go.",
            {"Shall we": "Quill"},
        ),
    ],
    "places and what is named after them": [
        (
            "The Ghana Ferry Association met on Monday. “The lake is ours,” Ghana said on Tuesday.",
            {"The lake is ours": "Ghana"},
        ),
        (
            "Japan Rowing lost its best boat. In a note to Seoul, Japan said: “The strait is open.”",
            {"The strait is open": "Japan"},
        ),
        (
            "The Moscow Ledger asked both sides. “Nobody has seen the map,” Moscow replied.",
            {"Nobody has seen": "Moscow"},
        ),
        (
            "The Republic of Zambia has a new flag. Zambia said: “The eagle stays.”",
            {"The eagle stays": "Republic of Zambia"},
        ),
    ],
    "two clauses that tell": [
        (
            "Oren Tal came in with a grin. His sister had told him not to be late, to look “awake,” but Tal said "
            "he replied: “I have rowed all night.”",
            {"awake": "His sister", "I have rowed": "Oren Tal"},
        ),
    ],
    "who somebody is in a scene": [
        (
            "Jon Lund, 40, was jailed on Friday. “You are a menace,” the judge said.",
            {"You are a menace": "the judge"},
        ),
        (
            "“It was quick,” said Oren Tal, the owner. “It began under the roof,” the fire chief said.",
            {"It was quick": "Oren Tal", "It began": "the fire chief"},
        ),
        (
            "Mayor Ada Quill opened the pool on Sunday. The architect was there too. “It floats,” the architect "
            "said.",
            {"It floats": "The architect"},
        ),
        (
            "“He always greeted me,” a neighbour said.\n\nOren Tal, 50, was arrested in May.",
            {"He always": "a neighbour"},
        ),
        (
            "The minister’s spokesman said he would stay. “He did no wrong,” he said. Jon Lund, 50, took office "
            "in May.",
            {"He did no wrong": "The minister’s spokesman"},
        ),
        (
            "“Go on!” shouted the fans every time Ada Quill rowed past.",
            {"Go on": "the fans"},
        ),
        (
            "“We need boats,” they said. Governor Ada Quill has not been here for a year.",
            {"We need boats": "they"},
        ),
    ],
    "two beside one verb": [
        (
            "Jon Roe was fired by the chief executive. “He broke the rules,” the chief executive said.",
            {"He broke": "the chief executive"},
        ),
        ("Oren Tal sued the mayor. The mayor called the suit “a joke”.", {"a joke": "the mayor"}),
        (
            "Replying to Jon Roe in parliament, the minister said: “The plan will fail.”",
            {"The plan": "the minister"},
        ),
        (
            "Oren Tal resigned in May. The minister told him: “You are right to go.”",
            {"You are right": "The minister"},
        ),
        (
            "Oren Tal closed the pier. “It is late,” the mayor said, looking behind him.",
            {"It is late": "Oren Tal"},
        ),
    ],
    "what is done to somebody": [
        (
            "Oren Tal was arrested in May. “It is a sad day,” the manager said.",
            {"It is a sad": "the manager"},
        ),
        ("A gang attacked Oren Tal in May. “It is a sad day,” the clerk said.", {"It is a sad": "the clerk"}),
        (
            "Ada Quill collapsed in May. “She had waited since dawn,” the guide said.",
            {"She had": "the guide"},
        ),
        ("Ada Quill fell ill and died in May. “It was quick,” the host said.", {"It was quick": "the host"}),
        ("John Roe opened the pier. “It is safe,” the woman said.", {"It is safe": "the woman"}),
        ("Oren Tal was stabbed in May. “I thought I would die,” the guide said.", {"I thought": "Oren Tal"}),
        ("Oren Tal, 34, was robbed in May. “They took it all,” the 34-year-old said.", {"They": "Oren Tal"}),
        ("Oren Tal left in May. He said little. “She is better,” the guide said.", {"She is": "Oren Tal"}),
    ],
    "to whom it was done": [
        ("Jon Roe stabbed Oren Tal in May. “It was awful,” the victim said.", {"It was awful": "Oren Tal"}),
        ("Jon Roe beat Oren Tal in May. “I was poor,” said the loser.", {"I was poor": "Oren Tal"}),
        ("Oren Tal was robbed in May. “It was awful,” the victim said.", {"It was awful": "Oren Tal"}),
        ("Oren Tal was named captain. “It is a dream,” the striker said.", {"It is a dream": "Oren Tal"}),
        ("Norvex was fined in May. “It misled people,” the regulator said.", {"It misled": "the regulator"}),
        ("Norvex was fined in May. “We are sorry,” the company said.", {"We are sorry": "Norvex"}),
    ],
    "who holds which office": [
        (
            "Interior Minister Ada Quill left in May. “I regret it,” the prime minister said.",
            {"I regret": "the prime minister"},
        ),
        (
            "Ada Quill, the health secretary, met Jon Roe, the education secretary. “It is late,” the education "
            "secretary said.",
            {"It is late": "Jon Roe"},
        ),
        (
            "President Ada Quill spoke first. Former president Ida Roe followed. “It is late,” the president said.",
            {"It is late": "Ada Quill"},
        ),
        (
            "Chairman Jon Roe opened the session. “It is late,” the deputy chairman said.",
            {"It is late": "the deputy chairman"},
        ),
        (
            "Finance Minister Ada Quill opened the school. “It is late,” the senior minister said.",
            {"It is late": "Ada Quill"},
        ),
        ("Deputy Minister Ada Quill came. “It is late,” the minister said.", {"It is late": "Ada Quill"}),
        (
            "President Ada Quill came to power in May and left in June. “It was late,” the former president said.",
            {"It was late": "Ada Quill"},
        ),
    ],
    "two who are called alike": [
        (
            "The Elbonian ambassador said the map was wrong. “We drew it well,” the Norvikian ambassador said.",
            {"We drew it": "the Norvikian ambassador"},
        ),
        (
            "The victim’s mother wept. “My son is no thief,” said the mother.\n\n“Mine is one,” the killer’s "
            "mother said.",
            {"Mine is one": "the killer’s mother"},
        ),
        (
            "The first driver said he had slept. “I saw no light,” the second driver said.",
            {"I saw no light": "the second driver"},
        ),
        (
            "The landlord, Oren Stokke, sued the tenant, Paul Ince. “I have paid,” the tenant said.",
            {"I have paid": "Paul Ince"},
        ),
        (
            "Mara Dubois, 34, was shot dead on Monday. Her husband, Luc Dubois, was at work. “I got a call at "
            "noon,” Dubois said.",
            {"I got a call": "Luc Dubois"},
        ),
    ],
    "who replies": [
        (
            "“You are late,” Oren Tal told Jon Lund. “I missed the boat,” he replied.",
            {"You are late": "Oren Tal", "I missed": "Jon Lund"},
        ),
        (
            "Oren Tal accused Jon Lund of lying. “That is false,” he replied.",
            {"That is false": "Jon Lund"},
        ),
    ],
    "it and where it is": [
        (
            "Drillers of Orvex Mining left a mine in Chile. “Copper is cheap,” it said.",
            {"Copper is cheap": "Orvex Mining"},
        ),
    ],
    "where somebody is from": [
        (
            "Germany’s Max Adler beat Spain’s Oren Ruiz. “My legs were gone,” the Spaniard said.",
            {"My legs": "Oren Ruiz"},
        ),
        (
            "Ghana’s Ama Okere won gold. Kenya’s Rose Velin was second. “It was fast,” said the Ghanaian.",
            {"It was fast": "Ama Okere"},
        ),
    ],
    "who is taken for a body": [
        (
            "Rosa Pinto resigned on Monday. In an interview with Globo, she said: “It is over.”",
            {"It is over": "Rosa Pinto"},
        ),
    ],
    "who is accused": [
        (
            "A Norvik man accused of stalking a nurse said on Friday: “I loved her.”\n\nOren Tal, 34, denies it.",
            {"I loved": "Oren Tal"},
        ),
        (
            "The banker suspected of fraud told the court: “I only signed.”",
            {"I only signed": "The banker"},
        ),
    ],
    "what others ask, tell or call somebody": [
        (
            "Asked whether the deal was a “betrayal”, Prime Minister Ada Quill said voters would decide.",
            {"betrayal": None},
        ),
        ("Oren Tal, told he was “unfit for command”, resigned.", {"unfit for command": None}),
        ("Jon Roe smiled when asked if the plan was “dead”.", {"dead": None}),
        ("Jon Roe was asked: “Do you regret it?” He shook his head.", {"Do you regret": None}),
        ("“Are you a thief?” Jon Roe was asked as he left the court.", {"Are you a thief": None}),
        ("“Am I a thief?” Jon Roe asked as he left the court.", {"Am I a thief": "Jon Roe"}),
        ("Asked if he would go, Jon Roe said he was “not a quitter”.", {"not a quitter": "Jon Roe"}),
        ("Ada Quill, told he was “too slow” by the coach, left the club.", {"too slow": "the coach"}),
        ("Once called “the worst man in town”, Jon Roe died on Monday.", {"the worst man": None}),
        ("Mocked as “the tea lady” by colleagues, Ada Quill now runs the bank.", {"the tea": "colleagues"}),
        ("Accused of being “a coward” by the mayor, Jon Roe laughed.", {"a coward": "the mayor"}),
        ("Accused by the opposition of “selling out”, Ada Quill wept.", {"selling out": "the opposition"}),
        (
            "Ada Quill hid when asked whether the mayor had lied, calling the question “silly”.",
            {"silly": "Ada Quill"},
        ),
        ("Asked whom he meant by “these people”, Jon Roe left the room.", {"these people": "Jon Roe"}),
        ("The pair, dubbed “Quiroe” by fans, met Oren Tal, who said: “I wept.”", {"Quiroe": None}),
        ("The sheriff’s son, retired clerk Jon Roe, said it was “a joke”.", {"a joke": "Jon Roe"}),
        ("The mayor has sacked two clerks accused of “theft”, she said on Monday.", {"theft": "The mayor"}),
        ("Having called the mayor “a coward”, Jon Roe said he was sorry.", {"a coward": "Jon Roe"}),
    ],
    "what tells when or of whom": [
        ("Sacked for “insubordination”, General Roe said he would go to court.", {"insubordination": None}),
        ("Ada Quill, who is charged with “theft of honey”, said she would fight.", {"theft of": None}),
        ("During the “dirty war”, General Roe told his men to take no prisoners.", {"dirty war": None}),
        ("Jon Roe, an expert on “forever chemicals”, said the river was safe.", {"forever": None}),
        ("In a bid to end “bread poverty”, Ada Quill announced free loaves.", {"bread poverty": None}),
        ("Calling it “a shame”, Ada Quill said the pier would be shut.", {"a shame": "Ada Quill"}),
        ("In what he called “a shame”, Jon Roe said the pier would be shut.", {"a shame": "Jon Roe"}),
        ("Jon Roe, citing “personal reasons”, said he would not stand.", {"personal": "Jon Roe"}),
        ("Encouraged by “good talks”, Ada Quill said a deal was near.", {"good talks": "Ada Quill"}),
        ("Jon Roe, worried about “chaos”, said the port should shut.", {"chaos": "Jon Roe"}),
        ("In a tweet about “fake polls”, Jon Roe said he would win.", {"fake polls": "Jon Roe"}),
        ("Because of “technical problems”, Norvik Air said, it stays shut.", {"technical": "Norvik Air"}),
    ],
    "whose name stands before another": [
        ("Flanked by his lawyer, Leo Stark, Jon Roe said: “I am sorry.”", {"I am sorry": "Jon Roe"}),
        ("In a letter to the mayor, Leo Stark, Ada Quill wrote: “I quit.”", {"I quit": "Ada Quill"}),
        ("Jon Roe has “no plans” to quit, his agent, Ada Quill, told reporters.", {"no plans": "Ada Quill"}),
        ("Jon Roe, who met his agent, Ada Quill, said he had “no plans” to quit.", {"no plans": "Jon Roe"}),
    ],
    "verbs left out": [
        (
            "Ada Quill called the plan “a triumph”, Jon Roe “a disgrace”.",
            {"a triumph": "Ada Quill", "a disgrace": "Jon Roe"},
        ),
        (
            "Ada Quill spoke of “a triumph”, Jon Roe of “a disgrace”.",
            {"a triumph": "Ada Quill", "a disgrace": "Jon Roe"},
        ),
        (
            "What Ada Quill called “a triumph”, Jon Roe called “a disgrace”.",
            {"a triumph": "Ada Quill", "a disgrace": "Jon Roe"},
        ),
        (
            "Ada Quill called Jon Roe “a liar”, Oren Tal “a cheat”.",
            {"a liar": "Ada Quill", "a cheat": "Ada Quill"},
        ),
        (
            "Ada Quill told Jon Roe “no way”, Oren Tal “yes”.",
            {"no way": "Ada Quill", "yes": "Ada Quill"},
        ),
        (
            "Ada Quill called the deal “great”, Norvik “a jewel” and the mayor “a saint”.",
            {"great": "Ada Quill", "a jewel": "Ada Quill"},
        ),
    ],
    "what is written, and where": [
        (
            "The jury saw a sign beside the weir which read “No bathing after dusk”.",
            {"No bathing": "a sign beside the weir"},
        ),
        (
            "Roe held up a 2021 survey, paid for by the mill from a Norvik laboratory, that described the lake as "
            "“dead in all but name”.",
            {"dead in all": "a 2021 survey"},
        ),
        (
            "At noon a college letter, undated and with no name below, lamented “the constant noise of a few”.",
            {"the constant noise": "a college letter"},
        ),
        (
            "Mara Velin has a sign from Orvex Mining, a firm which called the lake “a resource for all of us”.",
            {"a resource": "Orvex Mining"},
        ),
    ],
    "whose question or warning": [
        (
            "Ines Brandt shrugged at the moderator's question, who had talked of “ghosts in the budget”.",
            {"ghosts in": "the moderator"},
        ),
        (
            "The tower was approved despite a warning from the town's head of housing that it would be “a wall "
            "across the bay”.",
            {"a wall across": "the town's head of housing"},
        ),
        (
            "Velin calls the harbour “a car park for yachts”, a line that the port's owners, in a letter, mocked as "
            "“poetry”.",
            {"a car park": "Velin", "poetry": "the port's owners"},
        ),
    ],
    "who tells amid what another told": [
        (
            "Mara Velin lost her job. Her editor assured her, she recalled, that it was “nothing to do with age”.",
            {"nothing to do": "Her editor"},
        ),
        (
            "Her tutor had told her, she wrote in a long post on Friday, that the plan was “not for people like us”.",
            {"not for people": "Her tutor"},
        ),
        (
            "The files show, Mara Velin said in a call, that the bridge was “never safe for lorries”.",
            {"never safe": "Mara Velin"},
        ),
        (
            "The bridge will open in May, Mara Velin said, adding that it was “better late than sunk”.",
            {"better late": "Mara Velin"},
        ),
        (
            "A driver says the road, the guards told him, was “too dangerous for the likes of you”.",
            {"too dangerous": "the guards"},
        ),
        (
            "Tomas Okere said the road, he had learned, was “closed for the winter”.",
            {"closed for": "Tomas Okere"},
        ),
    ],
    "what is done by one, and told by another": [
        (
            "• Mara Velin, hydrologist: the study cited by the port “was done for another lake. I know that lake”.\n\n"
            "• Tomas Okere, farmer: “We will stay.”",
            {"was done": "Mara Velin", "We will stay": "Tomas Okere"},
        ),
        (
            "The route backed by the mayor “is dead in the water”, Tomas Okere said.",
            {"is dead": "Tomas Okere"},
        ),
        ("The route, described by the mayor as “dead”, is open.", {"dead": "the mayor"}),
    ],
    "who cannot be meant": [
        (
            "“There is always one,” Velin said as the heckler shouted: “Go back to your boat, you crook!”",
            {"There is": "Velin", "Go back": "the heckler"},
        ),
        (
            "The harbour master, Tomas Okere, met Oren Tal on Monday. He said the harbour master had lied, and that he "
            "was “done with all of them”.",
            {"done with": "Oren Tal"},
        ),
    ],
    "dashes": [
        (
            "Fans of the Norvik Rovers lined the quay — where the Velmar Lions had just docked — while singing, "
            "“We want our harbour back, and we want it now”.",
            {"We want our": "Fans of the Norvik Rovers"},
        ),
        (
            "The harbour master - who was on a boat - told reporters: “We saw it go down.”",
            {"We saw it": "The harbour master"},
        ),
    ],
    "who ends the sentence": [
        (
            "The Guild of Growers met on Monday. In addition, farms have begun a “very careful picking season” to "
            "help the trees, it said.",
            {"very careful": "Guild of Growers"},
        ),
        (
            "“I promised you the boat,” Ines Brandt said. Tomas Okere chimed in. “And the oars.”",
            {"I promised": "Ines Brandt", "And the oars": "Tomas Okere"},
        ),
    ],
    "initials, nicknames and where one plays": [
        (
            "J.B. “Duke” Okere runs the mill. Okere, who paid for it, left early. “I want my money back,” Okere said.",
            {"I want my money": "J.B. “Duke” Okere"},
        ),
        (
            "Fullback Marcus Velin was out on Sunday. “We miss the noise,” said Velin.",
            {"We miss": "Marcus Velin"},
        ),
    ],
    "what is called by a name": [
        (
            "“Pass this on while you can,” wrote a page called Norvik Truth Watch below a photo of the mayor.",
            {"Pass this on": "Norvik Truth Watch"},
        ),
        (
            "A group called Mothers of Velmar said the plan was “a bad joke”.",
            {"a bad joke": "Mothers of Velmar"},
        ),
        (
            "Norvik Drivers United, the union that lost the vote, hailed the ruling as “a green light for all”.",
            {"a green light": "Norvik Drivers United"},
        ),
    ],
    "what was not said": [
        ("Jon Velin did not say “every sailor is a thief”. The report was false.", {"every sailor": None}),
        ("Jon Velin never publicly said “every sailor is a thief”.", {"every sailor": None}),
        ("The harbour master didn't tell residents to “learn to swim”.", {"learn to": None}),
        ("Velin denied having told the crew to “jump off the pier”.", {"jump off": None}),
        ("Velin refused to say “I am sorry for all of it.”", {"I am sorry": None}),
        ("If Velin were to say “I am sorry for it,” the strike would end.", {"I am sorry": None}),
        ("Ines Brandt did not call him “a common thief,” her lawyer said.", {"a common": "her lawyer"}),
        ("Velin should say “I am sorry for it,” the Guild of Growers said.", {"I am": "Guild of Growers"}),
        ("Velin did not deny that he had called her “a common thief”.", {"a common": "Velin"}),
        ("It was not, said Velin, “but thank you all the same.”", {"but thank": "Velin"}),
        ("Velin would say “I am sorry for it” whenever the boat was late.", {"I am sorry": "Velin"}),
    ],
    "what bears words": [
        ("Tomas Okere wore a T-shirt with the words “no more dams” on Monday.", {"no more": "a T-shirt"}),
        (
            "Fishermen carried placards with inscriptions such as “Pay us before we drown” on Monday.",
            {"Pay us": "placards"},
        ),
        (
            "The cottage has its own shed, oven and brass plaque reading “no sailors allowed in here”.",
            {"no sailors": "brass plaque"},
        ),
        (
            "Tomas Okere was heard in June. Over an hour, a transcript shows, he used some form of the words “I "
            "forget” nine times.",
            {"I forget": "Tomas Okere"},
        ),
    ],
    "who did both to the same": [
        (
            "Oren Tal says that on his first day an old sailor showed him the rudder, which was tied up, and told "
            "him, “She steers herself.”",
            {"She steers": "an old sailor"},
        ),
        (
            "Ines Brandt told officers that when she asked Tomas Okere about it, he said “Leave me alone.”",
            {"Leave me": "Tomas Okere"},
        ),
    ],
    "how it is said and by whom it is made": [
        ("“A boat is not a bed,” said one sailor in Urdu, to laughter.", {"A boat": "one sailor"}),
        (
            "An officer speaking on condition of anonymity said, “The boats are gone.”",
            {"The boats": "An officer"},
        ),
        (
            "In a letter published on Sunday, 30 captains urge the town to drop the toll. “We cannot pay it,” the "
            "letter says.",
            {"We cannot": "30 captains"},
        ),
        (
            "The critic Tam Velin wondered why a film paid for by the Harbour Fund should portray the town as “a "
            "heap of old nets.”",
            {"a heap": "Tam Velin"},
        ),
        ("Oren Tal said the main lesson from the storm was that “ropes are cheap”.", {"ropes": "Oren Tal"}),
    ],
    "titles": [
        (
            "The 30-page report, “Left to Drown: Sailors of the Norvik Coast,” documents nine cases, Harbour Watch "
            "said.",
            {"Left to": None},
        ),
        ("One of the key works is a piece by the sculptor Gus Velin called “Plastik 1”.", {"Plastik": None}),
        (
            "“I wish him well,” Mr. Velin told the hosts of “Morning Tide,” adding that he was tired.",
            {"I wish": "Velin", "Morning": None},
        ),
        (
            "Ines Brandt spoke on Monday at the launch of “The Boat and the Bell: A Century at Sea”.",
            {"The Boat": None},
        ),
    ],
    "he, by the place in the text": [
        (
            "Jon Velin spoke on Sunday. In what he called a “very sad day”, Premier Oren Tal closed the harbour.",
            {"very sad": "Oren Tal"},
        ),
        (
            "Oren Tal is in a hurry. C. Norman Okere, who served under Mr. Tal's father, ran through the rules: “You "
            "pay first,” he said.",
            {"You pay": "C. Norman Okere"},
        ),
        (
            "The pilot Jon Velin said it was late. “It is always late,” the pilot said.\n\nA shopkeeper on the quay was "
            "less kind.\n\n“They sleep until noon,” he said.",
            {"It is": "Jon Velin", "They sleep": "A shopkeeper on the quay"},
        ),
        (
            "The trial of Sean Okere goes on. In an interview that was read out, he was asked what he wanted to say "
            "about his brother. “Tell him to come home,” he replied.",
            {"Tell him": "Sean Okere"},
        ),
        (
            "The guild's secretary, a former priest named Ivo van Velin, sees it differently. “We built the quay,” "
            "he said.",
            {"We built": "Ivo van Velin"},
        ),
        (
            "Ines Brandt-Okere counted the boats. There were four.\n\n“I lost count at night,” the former teacher "
            "says.\n\n“It is normal,” says Prof Ravi Velin, who led the count.",
            {"I lost": "Ines Brandt-Okere", "It is normal": "Ravi Velin"},
        ),
    ],
    "bodies called short": [
        (
            "Ines Brandt left the talks with Oren Tal, and he thanked her. She was tired.\n\nA senior European Union "
            "diplomat said it was hard. Jon Velin spoke on Monday. “It is late,” the EU diplomat said.",
            {"It is late": "A senior European Union diplomat"},
        ),
        (
            "Ines Brandt left the talks with Oren Tal, and he thanked her. She was tired.\n\nA top aide of Oren Tal "
            "blamed the army. Tal’s aide also spoke of a rift.\n\n“We lost it all by noon,” the aide said.",
            {"We lost": "A top aide of Oren Tal"},
        ),
        (
            "Ines Brandt left the talks with Oren Tal, and he thanked her. She was tired.\n\nA senior EU diplomat said "
            "it was “over for good”. An EU diplomat said it was “a fine start”.",
            {"over for": "A senior EU diplomat", "a fine": "An EU diplomat"},
        ),
        (
            "Center Bo Velin wore his cap on Sunday. “It is still one team,” said Velin.",
            {"It is still": "Bo Velin"},
        ),
    ],
    "clauses before the main one": [
        (
            "After Tal said that pupils who did not pass the test might do better at “less busy schools”, Velin said: "
            "“I do not like it.”",
            {"less busy": "Tal", "I do not": "Velin"},
        ),
        (
            "The Harbour Guild has moved its money. In a memo to donors dated Sept. 3, it warned of “rot among people "
            "who row” — a strange phrase, several captains noted.",
            {"rot among": "Harbour Guild"},
        ),
        (
            "At least half of captains say the toll on each of the two quays is “about right for now”.",
            {"about right": "At least half of captains"},
        ),
    ],
    "told as false": [
        (
            "There is no evidence that Governor Ines Brandt said “sink the boats”, as posts on the net claim.",
            {"sink the": None},
        ),
        ("A fake video shows Mayor Ines Brandt saying “learn to like the mud”.", {"learn to": None}),
        ("Velin slammed the fake video, saying “I never said so.”", {"I never": "Velin"}),
        ("Did Mayor Ines Brandt say “sink the boats”? No.", {"sink the": None}),
        ("His choice seems to be made, as Velin said on Monday: “I will row home.”", {"I will": "Velin"}),
    ],
    "several who call it so": [
        (
            "The film was called “a triumph” by critic Ida Velin and “trash” by critic Oren Tal.",
            {"a triumph": "Ida Velin", "trash": "Oren Tal"},
        ),
        (
            "The toll is “fair” according to Premier Jon Velin and “cruel” according to captain Oren Tal.",
            {"fair": "Jon Velin", "cruel": "Oren Tal"},
        ),
        (
            "Premier Jon Velin called the toll “fair”, but captain Oren Tal fears “an empty harbour”.",
            {"fair": "Jon Velin", "an empty": "Oren Tal"},
        ),
        (
            "Told that Velin had called her “weak”, Brandt laughed: “He would know.”",
            {"weak": "Velin", "He would": "Brandt"},
        ),
        (
            "Velin called the toll “a sham”, and Brandt hit back: “He should pay it first.”",
            {"a sham": "Velin", "He should": "Brandt"},
        ),
        (
            "Velin called the book “brave”, and the prize went to “On Deck” by Zora Okere.",
            {"brave": "Velin", "On Deck": None},
        ),
    ],
    "who asks in front": [
        (
            "Asked by Senator Ines Brandt, “Is the quay safe?”, harbour master Jon Velin replied: “For now.”",
            {"Is the": "Ines Brandt", "For now": "Jon Velin"},
        ),
        (
            "To the question “Who are you?”, the man replied: “A sailor.”",
            {"Who are": None, "A sailor": "the man"},
        ),
    ],
    "names beside names": [
        (
            "Speaking beside his Norvik counterpart, Marek Velin, Foreign Minister Jan Okere said it was “a fair wind”.",
            {"a fair": "Jan Okere"},
        ),
        (
            "In a statement issued by her lawyer, Tom Rand, actress Julia Velin said the claims were “entirely false”.",
            {"entirely": "Julia Velin"},
        ),
        (
            "The mayor, Ines Brandt, forwarded a message in which a captain, Bo Okere, called her “a landlubber”.",
            {"a landlubber": "Bo Okere"},
        ),
        (
            "The race was close, the umpire, Rui Velin, calling it “a dead heat at sea”.",
            {"a dead": "Rui Velin"},
        ),
        (
            "Jon Velin sent a deckhand, Una Tal, a text which read: “Stay ashore.”",
            {"Stay": "Jon Velin"},
        ),
    ],
    "whose the second verb is": [
        (
            "The witness Tim Velin said Jon Okere had pulled out an oar and shouted: “Give me the bag.”",
            {"Give me": "Jon Okere"},
        ),
        ("Tim Velin said the plan had failed and said: “It is over.”", {"It is": "Tim Velin"}),
        ("Ines Brandt was greeted by dockers chanting “no more tolls”.", {"no more": "dockers"}),
        (
            "Comedian Guy Velin said sorry to singer Nell Tal for describing her as “a foghorn”.",
            {"a foghorn": "Guy Velin"},
        ),
        (
            "A reporter asked Captain Ines Brandt whether she would sail. “Ask the crew,” she said.",
            {"Ask the": "Ines Brandt"},
        ),
        (
            "Prosecutor Ines Brandt asked for ten years. The defendant said she was “sorry for all of it”.",
            {"sorry for": "The defendant"},
        ),
    ],
    "names that begin with other words": [
        ("Will Quill told the guild: “The quay is shut.”", {"The quay is": "Will Quill"}),
        ("But Will Quill also told the guild: “The quay is shut.”", {"The quay is": "Will Quill"}),
        ("Per Brandt, head of the guild, told the Post: “It is over.”", {"It is over": "Per Brandt"}),
        ("So Yun-ho, a captain, told the guild: “It is over.”", {"It is over": "So Yun-ho"}),
        ("He Lifan told the guild: “It is over.”", {"It is over": "He Lifan"}),
        ("May Quill told the guild: “It is over.”", {"It is over": "May Quill"}),
        ("Drew Quill told the guild: “It is over.”", {"It is over": "Drew Quill"}),
        ("Will Quill resign? “No,” said Roe. So Tal told us: “Ask him.”", {"No": "Roe", "Ask him": "Tal"}),
        ("Per Quill, the captain said the quay was “shut for good”.", {"shut for": "the captain"}),
        ("As Quill told the guild: “It is over.”", {"It is over": "Quill"}),
    ],
    "callings before names": [
        ("Plumber Jon Roe said the boiler was “a bomb”.", {"a bomb": "Jon Roe"}),
        ("Cellist Jon Roe said the boiler was “a bomb”.", {"a bomb": "Jon Roe"}),
        ("Rapper Lil Quill was fined. “I am an artist,” he told the judge.", {"I am an": "Lil Quill"}),
        ("Baker Jon Roe shut the shop. “It is over,” he said.", {"It is over": "Jon Roe"}),
        (
            "Baker said the boiler was “a bomb”. Potter said it was “a gem”.",
            {"a bomb": "Baker", "a gem": "Potter"},
        ),
        ("Mason Jon Quill wept. “It is over,” Quill said.", {"It is over": "Mason Jon Quill"}),
    ],
    "roles in headlines": [
        (
            "Bishop: “Church must change”\n\nBishop Jon Roe said in Norvik on Sunday that it could not go on.",
            {"Church must": "Jon Roe"},
        ),
        (
            "PM: “We will not yield”\n\nPrime Minister Ada Quill told parliament on Monday that the port was lost.",
            {"We will not": "Ada Quill"},
        ),
        (
            "“I did nothing wrong,” says sacked judge\n\nJudge Ada Quill was removed from office on Monday.",
            {"I did": "Ada Quill"},
        ),
        (
            "Deputy mayor: “We are broke”\n\nNorvik’s mayor, Ada Quill, told residents on Monday to wait.",
            {"We are": "Deputy mayor"},
        ),
        (
            "“I did nothing wrong,” says former judge\n\nJudge Ada Quill was removed from office on Monday.",
            {"I did": "former judge"},
        ),
    ],
    "lists of several": [
        (
            "Leaders of Kenya, Uganda and Rwanda described the deal as “a new dawn”.",
            {"a new": "Leaders of Kenya, Uganda and Rwanda"},
        ),
        (
            "Captains Ada Quill, Jon Roe and Oren Tal said the quay was “a ruin”.",
            {"a ruin": "Ada Quill, Jon Roe and Oren Tal"},
        ),
        (
            "Ada Quill, her sister Kate and cousin Ines said the verdict was “a joke”.",
            {"a joke": "Ada Quill, Kate and Ines"},
        ),
        ("Ada Quill, her sister, said the verdict was “a joke”.", {"a joke": "Ada Quill"}),
        ("The mayor, Ada Quill, and Jon Roe said it was “a joke”.", {"a joke": "Ada Quill and Jon Roe"}),
        (
            "The leaders of the party, Ada Quill and Jon Roe, said it was “a joke”.",
            {"a joke": "Ada Quill and Jon Roe"},
        ),
        (
            "Ada Quill, chief executive and founder of Norex said the quay was “a ruin”.",
            {"a ruin": "Ada Quill"},
        ),
    ],
    "whose letter, and what a law says": [
        (
            "A letter from Mayor Ada Quill to Governor Jon Roe calls the cuts “devastating”.",
            {"devastating": "Ada Quill"},
        ),
        (
            "A report from Ann Poe and from Raj Nair says the plan is “dead”.",
            {"dead": "Ann Poe and Raj Nair"},
        ),
        (
            "Governor Jon Roe signed the order on Friday. “No one shall enter,” it says.",
            {"No one": "the order"},
        ),
        ("The council passed the law on Friday. “No one shall enter,” it said.", {"No one": "The council"}),
        ("Ada Quill signed the letter on Friday. “No one shall enter,” it says.", {"No one": "Ada Quill"}),
    ],
    "how often it was shared": [
        (
            "A quote card shared thousands of times on Facebook claims the quay is “a death trap”.",
            {"a death": "A quote card"},
        ),
        ("A post viewed millions of times on X says the vote was “rigged”.", {"rigged": "A post"}),
        ("Thousands of captains said the vote was “rigged”.", {"rigged": "Thousands of captains"}),
    ],
    "bodies named by their country": [
        ("Rowing UK said that rivers were “not safe at all”.", {"not safe": "Rowing UK"}),
        ("Police Scotland said a man was “held overnight in Norvik”.", {"held": "Police Scotland"}),
        ("Hosts Qatar said it was “a joke among friends”.", {"a joke": "Qatar"}),
        ("But Australia said it was “a joke among friends”.", {"a joke": "Australia"}),
    ],
    "he and she are two": [
        (
            "Minister Tunde Velin said fish was cheap. “Nobody is hungry,” he said. But Joy Okere, 44, a docker, wept. "
            "“I eat once a day,” she said.",
            {"Nobody": "Tunde Velin", "I eat": "Joy Okere"},
        ),
    ],
    "which body the company is": [
        (
            "Oil group Petrol Norvik spilled 2,000 barrels. Greenaction said it was a crime. The company "
            "said it had “cleaned up every beach”.",
            {"cleaned up": "Petrol Norvik"},
        ),
        (
            "Reuters reported that Farmex hid the deaths. The company said it was “a plain lie”.",
            {"a plain": "Farmex"},
        ),
        (
            "Norvex cancelled 200 trains on Friday. The RMT union said drivers were exhausted. “We know how "
            "hard this is,” the company said.",
            {"We know": "Norvex"},
        ),
        (
            "Carmaker Orvex closed a plant on Monday. Rival Quillmotors said it would not. The carmaker said "
            "demand was “weak for now”.",
            {"weak for": "Orvex"},
        ),
        (
            "The Norvik Times cut 20 jobs. The company said it “had no choice”.",
            {"had no": "Norvik Times"},
        ),
        (
            "Union officials met Norvex on Monday. Norvex said it would pay. The company said talks were "
            "“good so far”.",
            {"good so": "Norvex"},
        ),
        (
            "Norvik Foods cut 20 jobs. Orvex was sad. The company said it was “a hard year”.",
            {"a hard": "Norvik Foods"},
        ),
        (
            "Airline Norvik Blue cut flights. Railwatch said it was sad. The airline said it had “no crews”.",
            {"no crews": "Airline Norvik Blue"},
        ),
    ],
    "who upholds the law and who does not": [
        (
            "Judge Ann Dale jailed him for six years. “You are a danger,” she said. The killer told police: "
            "“I would do it again.”",
            {"I would": "The killer", "You are": "Ann Dale"},
        ),
        (
            "A driver was stopped at 3am by PC Omar Latif. The motorist told him: “I am a doctor.”",
            {"I am a": "The motorist"},
        ),
        (
            "Officer Dan Pruitt arrived at 9 pm. “Shoot me,” the man shouted.",
            {"Shoot me": "the man"},
        ),
        (
            "Bishop Luis Mora denied the claims. The survivor said he was “a wolf”.",
            {"a wolf": "The survivor"},
        ),
        (
            "A student was expelled in Norvik for a poem. Dean Kofi Osei signed the order. “It was only a "
            "poem,” the student said.",
            {"It was": "A student"},
        ),
        (
            "Felix Dorn, 30, appeared in court charged with theft. “I did it,” the defendant said.",
            {"I did": "Felix Dorn"},
        ),
        (
            "Officer Dan Pruitt was charged with murder. “I feared for my life,” the accused said.",
            {"I feared": "Dan Pruitt"},
        ),
        (
            "Former soldier Jon Roe, 40, stabbed his wife in May. He pleaded guilty. “I lost it,” the killer "
            "told police.",
            {"I lost": "Jon Roe"},
        ),
        (
            "PC Omar Latif, 30, was stabbed in Norvik. “I saw the knife,” the victim said.",
            {"I saw": "Omar Latif"},
        ),
    ],
    "the same office elsewhere": [
        (
            "French President Alain Roux met his Chinese counterpart, Li Qiang. “We want peace,” Roux said. "
            "“So do we,” the Chinese president replied.",
            {"We want": "Alain Roux", "So do": "Li Qiang"},
        ),
        (
            "Leeds coach Karl Stone was sent off. “I lost my head,” he said. Hull’s Jan Lund was booked. “It "
            "was heated,” the Hull coach said.",
            {"It was": "Jan Lund"},
        ),
        (
            "US President Jon Roe called Xi Lang. “We agree,” the Chinese leader said.",
            {"We agree": "the Chinese leader"},
        ),
        (
            "French President Alain Roux met Li Qiang. “We want peace,” the French president said.",
            {"We want": "Alain Roux"},
        ),
        (
            "German coach Karl Stone left Leeds. “It was time,” the Leeds coach said.",
            {"It was": "Karl Stone"},
        ),
        (
            "Mayor Ann Hale said the town was safe. “It is dry,” she said. In nearby Dunmore, the flood came at night. "
            "“We had no warning,” the Dunmore mayor said.",
            {"It is": "Ann Hale", "We had": "the Dunmore mayor"},
        ),
        (
            "Dunmore was flooded on Monday. Mayor Ann Hale said the town was safe. “It is dry,” the Dunmore mayor said.",
            {"It is": "Ann Hale"},
        ),
    ],
    "one of a people": [
        (
            "Top seed Ana Lopez of Spain beat the Czech Republic’s Petra Vesela in two sets. “I served "
            "well,” Lopez said. The Czech said she had felt “a pain in the knee”.",
            {"a pain": "Petra Vesela"},
        ),
        (
            "Anna Holm beat Petra Vesela in two sets. “I served well,” the Swede said. “It was windy,” the "
            "Czech said.",
            {"I served": "Anna Holm", "It was": "Petra Vesela"},
        ),
        (
            "US envoy Tom Hale met Syrian rebel leader Abu Karim. The American said that talks were “frank "
            "enough”.",
            {"frank enough": "Tom Hale"},
        ),
    ],
    "whom a thief robbed": [
        (
            "A gunman shot Mayor Jon Roe in May. “I was lucky,” he said.",
            {"I was": "Jon Roe"},
        ),
        (
            "The judge sentenced Oren Tal to six years. “I have seen no worse case,” he told the court.",
            {"I have": "The judge"},
        ),
        (
            "A thief attacked Jon Roe on Friday. “I needed the money,” he told police.",
            {"I needed": "A thief"},
        ),
    ],
    "called two things before the name": [
        (
            "Owner and head chef Marta Lund said: “We have time.” She smiled. “We are open,” the owner said.",
            {"We have": "Marta Lund", "We are": "Marta Lund"},
        ),
        (
            "Singer and actor Tom Vale has died. “He was kind,” his wife said.",
            {"He was": "his wife"},
        ),
    ],
    "whose given name it is": [
        (
            "Fisherman Carlos saw the boat go down. “It took two minutes,” Carlos said. Coastguard captain "
            "Juan Carlos Vega said the search went on.",
            {"It took": "Carlos"},
        ),
        (
            "Police came to the house of Eva Brandt. “I dreamed of thunder,” her daughter Ann said. Police "
            "spokeswoman Mary Ann Cole said nobody was hurt.",
            {"I dreamed": "Ann"},
        ),
        (
            "Minister Paul Reed resigned on Monday. Voter Paul, 34, a plumber, was glad. “He never "
            "listened,” said Paul.",
            {"He never": "Paul"},
        ),
        (
            "Mayor John Hale opened the fair. Ann Reed came with her sons. Her eldest, John, 9, won a "
            "goldfish. “I will call him Bob,” he said.",
            {"I will": "John"},
        ),
        (
            "President Paul Reed resigned on Monday. Paul, 64, is ill. “I am glad,” Paul said.",
            {"I am": "Paul Reed"},
        ),
        (
            "Katie Brandt went to the fair. Singer Katie, 45, wore a hat. “I love it,” Katie said.",
            {"I love": "Katie Brandt"},
        ),
    ],
    "the first of two surnames": [
        (
            "Minister Ivan Velasco Gomez spoke first. “We are ready,” Velasco said. Economist Tom Velasco of "
            "the central bank was sceptical.",
            {"We are": "Ivan Velasco Gomez"},
        ),
        (
            "Former mayor Antonio Braga Filho was arrested on Monday. “It is a lie,” Braga said. His cousin, "
            "deputy Luis Braga, left the party.",
            {"It is": "Antonio Braga Filho"},
        ),
        (
            "Economist Tom Velasco was sceptical. Minister Ivan Velasco Gomez spoke. “We are ready,” Velasco "
            "said.",
            {"We are": "Tom Velasco"},
        ),
    ],
    "who is named only later": [
        (
            "Opposition leader Ama Owusu told the rally that the president must go. “He divided us,” the "
            "former teacher said to loud applause. President Kofi Mensah did not respond.",
            {"He divided": "Ama Owusu"},
        ),
    ],
    "names behind clauses, and beside places": [
        (
            "The firm that runs the ferries, Norvik Rail, said it was “deeply sorry”.",
            {"deeply": "Norvik Rail"},
        ),
        (
            "A fisherman in Batam, Jufri, 51, said he caught nothing. “Now I catch plastic,” he said.",
            {"Now I": "Jufri"},
        ),
    ],
    "several whose noun ends in -men": [
        (
            "Papers were missing, Jon Roe said. His aides had burned them. “The loss is total,” the committee "
            "chairmen wrote.",
            {"The loss": "the committee chairmen"},
        ),
        (
            "Jon Roe, a fireman, went home. “The roof came down,” the firemen said.",
            {"The roof": "the firemen"},
        ),
        ("Jon Roe, a fireman, went home. “The roof came down,” the fireman said.", {"The roof": "Jon Roe"}),
    ],
    "whose words a paragraph ends with": [
        (
            "Ada Quill should heed the wise words of Oren Tal:\n\n“You can fool some of us.”",
            {"You can": "Oren Tal"},
        ),
        ("Ada Quill rejected Oren Tal:\n\n“You can fool some of us.”", {"You can": "Ada Quill"}),
    ],
    "what a headline speaks of": [
        (
            "Norvik President On Quill: ‘We Pay No Guests’\n\nNorvik President Jon Roe will not bow to Ada "
            "Quill, who may stay away.",
            {"We Pay": "Jon Roe"},
        ),
        (
            "Mayor on cuts: ‘We are broke’\n\nDunmore's mayor, Theresa Quill, told residents on Monday that "
            "there was no money.",
            {"We are": "Theresa Quill"},
        ),
        ("The officer on duty: “Stay out.”", {"Stay out": "The officer on duty"}),
    ],
    "what another's remarks are taken for": [
        ("Roe said he was tired of Quill's “endless” complaints.", {"endless": "Roe"}),
        ("Roe said it is fun to hear Quill's “knee-slapping” jokes.", {"knee-slapping": "Roe"}),
        ("Lund denounced Roe's “very fine people” remark.", {"very fine": "Roe"}),
        ("Lund is to blame for Roe's “lock him up” gaffe.", {"lock him": "Roe"}),
    ],
    "what is called so, and what it does": [
        ("The plan called “a joke” by Ada Quill was dropped.", {"a joke": "Ada Quill"}),
        ("The candidate labelled “a true leader” goes on to lead the field.", {"a true": None}),
        ("Ada Quill called Jon Roe “a joke” and left.", {"a joke": "Ada Quill"}),
    ],
    "what somebody is found to be": [
        ("The bureau concluded that he was “not a threat,” and let Oren Tal go.", {"not a": "The bureau"}),
        ("Jon Roe said that he was “not a threat”.", {"not a": "Jon Roe"}),
    ],
    "who has an office, in other orders": [
        (
            "Te Whare of Norvik chair Oren Tal said schools were poor. “We had 800 of them,” he said.",
            {"We had": "Oren Tal"},
        ),
        ("The woman he met, Ada Quill, said: “It is late.”", {"It is": "Ada Quill"}),
        (
            "Mayor Oren Tal came on Monday with a teacher. “The line is shut,” the official said.",
            {"The line": "Oren Tal"},
        ),
    ],
    "what stands before the article": [
        (
            "On Tuesday the group made public a letter to the bishop. “We ask for nothing,” says the text.",
            {"We ask": "a letter to the bishop"},
        ),
        (
            "Workers left the court holding banners reading “we win”.",
            {"we win": "banners"},
        ),
    ],
    "whom one talks to": [
        (
            "Ada Quill left town on Monday. In an interview with hosts Jon Roe and Mara Velin, the candidate "
            "said the plan was “mean”.",
            {"mean": "Ada Quill"},
        ),
        (
            "As Jon Roe left, Oren Tal reported, a guard whispered to him: “He is gone.”",
            {"He is": "a guard"},
        ),
        ("Jon Roe said, as a guard spoke to Mara Velin: “He is gone.”", {"He is": "Jon Roe"}),
    ],
    "what somebody once was": [
        (
            "Discussing the road last year, Oren Tal, once the Norvik envoy to Elbonia and now a director, "
            "called it “a fine example”.",
            {"a fine": "Oren Tal"},
        ),
    ],
    "a body itself": [
        ("The campaign itself was startled. “It is no joke,” the campaign wrote.", {"It is": "The campaign"}),
    ],
    "according to a document, and per somebody": [
        ("According to the report, Roe was “sick”.", {"sick": "the report"}),
        ("The driver was “drunk”, according to the police report.", {"drunk": "the police report"}),
        ("According to Velin, Okere said he was “sick”.", {"sick": "Okere"}),
        ("Sales were “weak”, per Ada Quill, a trader in Leeds.", {"weak": "Ada Quill"}),
        (
            "The firm will “close its doors,” per a statement from Norvik Rail.",
            {"close": "a statement from Norvik Rail"},
        ),
        ("It costs “a fortune,” per person, Ada Quill said.", {"a fortune": "Ada Quill"}),
    ],
    "what nobody said": [
        ("Neither Quill nor Roe called the deal “rotten”.", {"rotten": None}),
        ("No official has called it “rotten”.", {"rotten": None}),
        ("No less than the mayor called it “rotten”.", {"rotten": "the mayor"}),
    ],
    "who answers, and one more": [
        ("Asked if it was over, Quill was defiant: “No.”", {"No.": "Quill"}),
        (
            "The mood was grim. “It is over,” one striker said. Another: “We have lost.”",
            {"It is over": "one striker", "We have": "Another"},
        ),
    ],
    "titles of what one is in, reads or speaks to": [
        (
            "Ada Quill said on Friday that she was “proud” of her part as a sailor in “The Long Bear.”",
            {"proud": "Ada Quill", "The Long Bear": None},
        ),
        (
            "“We did not come here for this,” a guard told the North Norvik “Sunday Bugle”.",
            {"Sunday Bugle": None},
        ),
        (
            "Ada Quill bristled. She has read “The Wasp Year” twice, she said, and liked it.",
            {"The Wasp Year": None},
        ),
        (
            "Ada Quill posted it under a headline that said, “Pier Declares War on Boats.”",
            {"Pier Declares": None},
        ),
        ("The sailors are called by the Norvik word “Iya,” Jon Roe told reporters.", {"Iya": None}),
        ("Jon Roe said that he lives in “total chaos” since the flood.", {"total chaos": "Jon Roe"}),
    ],
    "what many call something": [
        (
            "Callers have already named it the “scroll tax”. Jon Roe laughed. Newspapers called Roe “the Phantom of "
            "Harbour House”, because he was rarely seen.",
            {"scroll tax": None, "the Phantom": None},
        ),
        (
            "Trucks come to the town by what officials call a “lease deal”.",
            {"lease deal": None},
        ),
        ("The town, called the “Crossroads of Norvik” by the locals, was flooded.", {"Crossroads": None}),
        ("The gunmen call it “the scale.” Jon Roe ran the group.", {"the scale": None}),
        ("Every house would get “dust money”, as it is known locally, said Jon Roe.", {"dust money": None}),
        (
            "The brown water, Jon Roe said, which people know as “the porridge”, is back.",
            {"the porridge": None},
        ),
        ("Was it true, Jon Roe asked, that its working title was “Off the Rails”?", {"Off the Rails": None}),
        ("It is “a dead end”, as it was called by Jon Roe.", {"a dead end": "Jon Roe"}),
        ("Critics call the pier “a shame” and “rotten”.", {"a shame": "Critics", "rotten": "Critics"}),
        ("The town opposed what critics call “a gift to the rich”.", {"a gift": "critics"}),
        ("Jon Roe calls his boat “the Ferryman”.", {"the Ferryman": "Jon Roe"}),
    ],
    "verbs of deeds": [
        ("On Monday guards will carry out a “night drill” in the port.", {"night drill": None}),
        ("To hide the payments, Roe put together a contract for “farm advice”.", {"farm advice": None}),
    ],
    "two names of one": [
        (
            "Marcel Tal, the hacker known as “Guccio,” had the files. Guccio said the server was “wide open”.",
            {"wide open": "Marcel Tal"},
        ),
        (
            "Wen Xuan, known to her fans as Wen Chen, is rich. “I own cars,” Wen Chen said.",
            {"I own": "Wen Xuan"},
        ),
        (
            "The sister of Ada Quill, known as Lulu Star, sang. “I own cars,” Star said.",
            {"I own": "Lulu Star"},
        ),
    ],
    "what somebody does not say": [
        ("Mayor Jon Roe stopped short of calling the flood a “crime” on Monday.", {"crime": None}),
        ("Mayor Jon Roe left the stage without saying “thank you” to the crowd.", {"thank you": None}),
        (
            "Mayor Jon Roe has yet to say “sorry”, and could not bring himself to utter “flood”.",
            {"sorry": None},
        ),
        ("Mayor Jon Roe, unwilling to call it a “crime”, left.", {"crime": None}),
        ("Mayor Jon Roe declined, saying “it is too late”.", {"it is too late": "Jon Roe"}),
        ("Mayor Jon Roe refused the offer, calling it an “insult”.", {"insult": "Jon Roe"}),
        ("Mayor Jon Roe never leaves without saying “good night”.", {"good night": "Jon Roe"}),
        ("Mayor Jon Roe did not hesitate to call it a “crime”.", {"crime": "Jon Roe"}),
        ("Mayor Jon Roe did not stand up and say “we lost”.", {"we lost": None}),
        ("Mayor Jon Roe did not resign and said “we lost”.", {"we lost": "Jon Roe"}),
        ("No mayor has ever said “sorry”, and few politicians call it a “crime”.", {"sorry": None}),
        ("Neither Jon Roe nor Ada Quill called it a “crime”.", {"crime": None}),
        ("A few politicians said “sorry” on Monday.", {"sorry": "A few politicians"}),
        ("No less than ten mayors said it was “over”.", {"over": "No less than ten mayors"}),
    ],
    "whom written things come from": [
        (
            "An email sent by Oren Tal to the insurer reads: “I want to remind you of the deal.”",
            {"I want": "Oren Tal"},
        ),
        ("“The pier was never safe,” a Norhua analysis said.", {"The pier": "Norhua"}),
        (
            "The manifesto of the Rivers Party (RP) does promise to “shield ferries from tax”.",
            {"shield ferries": "Rivers Party"},
        ),
        (
            "The Ministry of Rivers met. “It is over,” a ministry statement said. “No,” said a court document.",
            {"It is over": "Ministry of Rivers", "No": "a court document"},
        ),
        (
            "The Ministry of Rivers and the Ministry of Trade met. “It is over,” said a ministry statement.",
            {"It is over": "a ministry statement"},
        ),
        (
            "A biography of Ada Quill says she was “never safe”.",
            {"never safe": "A biography of Ada Quill"},
        ),
    ],
    "which ones several are": [
        (
            "Doctors and nurses at the Norvik clinic said they were “heartbroken”.",
            {"heartbroken": "Doctors and nurses at the Norvik clinic"},
        ),
        ("Doctors and nurses said on Monday they were “heartbroken”.", {"heartbroken": "Doctors and nurses"}),
    ],
    "given names that are other words too": [
        ("Christian Quill said he was “sad”.", {"sad": "Christian Quill"}),
        (
            "Jon Roe, Christian Pinto Garza and Oren Tal left. Pinto Garza said he was “sad”.",
            {"sad": "Christian Pinto Garza"},
        ),
        ("A devout Christian, Quill said he was “sad”.", {"sad": "Quill"}),
        ("Christian Ada Quill said she was “sad”.", {"sad": "Ada Quill"}),
        ("Maria do Carmo Lima said it was “over”.", {"over": "Maria do Carmo Lima"}),
        ("Waziri Bello Tal said it was “over”.", {"over": "Bello Tal"}),
    ],
    "firms that begin like people": [
        (
            "Lumen Harbor Pictures confirmed it. In a statement, Lumen Harbor called the move “sad”.",
            {"sad": "Lumen Harbor Pictures"},
        ),
        ("Piper Sandler Energy said it was “sad”.", {"sad": "Piper Sandler Energy"}),
        (
            "The talks of the NGO Doctors of Norvik failed. “It is over,” the organisation said.",
            {"It is over": "Doctors of Norvik"},
        ),
        ("The NGO Forum said it was “over”.", {"over": "NGO Forum"}),
        ("Ada Quill and Energy Secretary Jon Roe left. “I am sad,” Roe said.", {"I am sad": "Jon Roe"}),
    ],
    "called so, though one calls such": [
        (
            "Mayor Ada Quill called the election “a farce” and left.",
            {"a farce": "Ada Quill"},
        ),
        ("Ada Quill called the police “cowards” in a post.", {"cowards": "Ada Quill"}),
        ("The union will call a “special meeting” in May about its leader.", {"special": None}),
    ],
    "what is claimed, or described, by him whom a pronoun tells": [
        (
            "Jon Roe lost his seat. Ada Quill rejected his claim that the pier was “rotten”.",
            {"rotten": "Jon Roe"},
        ),
        (
            "Opponents mocked Jon Roe over his description of the pier as a “masterpiece”.",
            {"masterpiece": "Jon Roe"},
        ),
        ("Ada Quill's description of the pier as seen from the “old mill” was long.", {"old": None}),
    ],
    "seen as such": [
        (
            "The ministry welcomed the plan, seeing it as “a great chance” for the region.",
            {"a great": "The ministry"},
        ),
        ("Ada Quill branded the new harbour plan as “far too risky”.", {"far too": "Ada Quill"}),
        (
            "The detective told the court that Ada Quill had hired the accused. She had, he said, regarded him "
            "as “nearly a son”.",
            {"nearly": "The detective"},
        ),
    ],
    "the day behind who tells": [
        ("The union Friday accused the firm of “theft”.", {"theft": "The union"}),
        ("Police Wednesday said the man had “lost control”.", {"lost": "Police"}),
        ("On Good Friday Ada Quill said it was “over”.", {"over": "Ada Quill"}),
    ],
    "small letters in marks behind an abbreviation": [
        ("Ada Quill said the U.S. “clearly” needed more ships.", {"clearly": "Ada Quill"}),
        ("Ada Quill wants to leave the U.S. “We are tired,” she said.", {"We are": "Ada Quill"}),
    ],
    "who asks in an interview": [
        (
            "In an interview with the Norvik Herald published on Wednesday, Jon Roe was asked, “What is the "
            "worst place you have been to?”",
            {"What is": "Norvik Herald"},
        ),
        ("In an interview with Jon Roe, he was asked, “Is it over?”", {"Is it": None}),
    ],
    "told in a letter": [
        (
            "In a letter sent by the council, tenants were told to “stay calm and wait”.",
            {"stay": "the council"},
        ),
        ("Residents were told in March to “boil all water”.", {"boil": None}),
    ],
    "moved to cries": [
        (
            "Jon Roe moved the crowd to loud chants of “Throw her out!”",
            {"Throw": "the crowd"},
        ),
        ("Jon Roe compared the song to chants of “Save us!”", {"Save": None}),
    ],
    "as somebody told": [
        (
            "Jon Roe was away. As his office told the Herald, he had a “prior engagement” in Pell.",
            {"prior": "his office"},
        ),
        (
            "As Ada Quill said on Monday, Jon Roe called the pier “a trap”.",
            {"a trap": "Jon Roe"},
        ),
    ],
    "a clause right behind saying": [
        (
            "The firm fought the fine, saying the launch of the boats was for the good of “all people”.",
            {"all people": "The firm"},
        ),
        (
            "The boat was old, Jon Roe said, and Ada Quill called it “rotten”.",
            {"rotten": "Ada Quill"},
        ),
    ],
    "who does what a gerund tells": [
        (
            "Talks broke down, with associations of bakers accusing the mayor of “theft”.",
            {"theft": "associations of bakers"},
        ),
        (
            "Neighbours heard a woman in the flat shouting “help me”.",
            {"help me": "a woman in the flat"},
        ),
        ("Jon Roe spoke with Ada Quill, calling her “kind”.", {"kind": "Jon Roe"}),
    ],
    "what nobody goes so far as to say": [
        ("Jon Roe stopped short of calling it “a crime”.", {"a crime": None}),
        ("Jon Roe did not go so far as to call it “a crime”.", {"a crime": None}),
        ("Jon Roe did not go to the fair, calling it “a crime”.", {"a crime": "Jon Roe"}),
    ],
    "said by none": [
        ("No official has called it “a win”.", {"a win": None}),
        ("Neither Jon Roe nor Ada Quill said it was “over”.", {"over": None}),
        ("No fewer than ten members called it “a win”.", {"a win": "No fewer than ten members"}),
    ],
    "who stands between two halves": [
        (
            "“We,” she chipped in, “are not ready for it.” Ada Quill smiled.",
            {"We": "Ada Quill", "are not": "Ada Quill"},
        ),
        ("“Ready,” Ada Quill breathed, “or not ready, who cares?”", {"Ready": "Ada Quill"}),
        ("“The plan,” Jon Roe was told, “is dead.”", {"The plan": None}),
    ],
    "what somebody was, between commas": [
        (
            "Ada Quill, once an aide to Jon Roe, called the plan “far too risky”.",
            {"far too": "Ada Quill"},
        ),
        ("Ada Quill and an aide to Jon Roe called it “risky”.", {"risky": "Ada Quill"}),
    ],
    "joined without a comma": [
        (
            "Jon Roe denied it and Ada Quill called the plan “far too risky”.",
            {"far too": "Ada Quill"},
        ),
        (
            "Jon Roe denied it, but Ada Quill criticised the “lazy council”.",
            {"lazy": "Ada Quill"},
        ),
        ("Jon Roe denied that Ada Quill had called the plan “risky”.", {"risky": None}),
    ],
    "gestures, and their pasts": [
        (
            "“It goes out here,” Tom Lund said, pointing to his ears. Betsy Lund shook her head. “Tom is better "
            "at it than I am.”",
            {"It goes": "Tom Lund", "Tom is": "Betsy Lund"},
        ),
        (
            "“Tell her I promised,” Velin said, and her husband cut in. “Do not forget me.”",
            {"Tell her": "Velin", "Do not": "her husband"},
        ),
        (
            "“Tell her I promised,” Velin said, and her husband left. “Do not forget me.”",
            {"Tell her": "Velin", "Do not": "Velin"},
        ),
    ],
    "in somebody's view": [
        ("In the view of Mara Velin, the deal is “dead”.", {"dead": "Mara Velin"}),
        ("In Mara Velin's telling, the deal was “dead” in May.", {"dead": "Mara Velin"}),
        ("As per Mara Velin, the deal was “dead” in May.", {"dead": "Mara Velin"}),
        ("In the view of Mara Velin, Oren Tal said, the deal is “dead”.", {"dead": "Oren Tal"}),
    ],
    "what bears the words behind a colon": [
        ("He found a sticker on the bumper: “Honk twice.”", {"Honk": "a sticker on the bumper"}),
        ("Quill asked for a sheet of paper: “I will write it down.”", {"I will": "Quill"}),
        ("Quill waved her hat: “I will be back.”", {"I will": "Quill"}),
    ],
    "bodies in headlines": [
        (
            "Council admits ‘mistakes’\n\nDunmore Council said on Monday that it had paid too much.",
            {"mistakes": "Dunmore Council"},
        ),
        (
            "Council admits ‘mistakes’\n\nDunmore Council said on Monday that it had paid too much. The Norvik "
            "Council did not reply.",
            {"mistakes": "Council"},
        ),
    ],
    "who works as something, or is made that": [
        ("Ada Quill works as a nurse. “It was long,” the nurse said.", {"It was": "Ada Quill"}),
        (
            "Norvik Rovers have named Ada Quill as their coach. “It was long,” the coach said.",
            {"It was": "Ada Quill"},
        ),
        ("Ada Quill works as a nurse. “It was long,” a nurse said.", {"It was": "a nurse"}),
    ],
    "a firm by its legal form": [
        ("Tolvan plc will close. “It was long,” the company said.", {"It was": "Tolvan"}),
        (
            "But Norvik plc said it would close its plant. “It was long,” the company said.",
            {"It was": "Norvik"},
        ),
        ("Jon Roe limited the damage. “It was long,” the company said.", {"It was": "the company"}),
    ],
    "bodies by what is said beside their names": [
        (
            "A report by the consultancy Merrik & Poole called the plan “thin at best”.",
            {"thin": "Merrik & Poole"},
        ),
        (
            "Merrik & Poole, a gallery in Norvik, will open again in May. “We are very glad,” the gallery said.",
            {"We are": "Merrik & Poole"},
        ),
        (
            "Merrik & Poole, a gallery in Norvik, will open again in May. “We are very glad,” the museum said.",
            {"We are": "the museum"},
        ),
        ("The chief of staff Mara Velin said it was “late”.", {"late": "Mara Velin"}),
        ("Chairman of selectors Oren Tal-Hadar said it was “late”.", {"late": "Oren Tal-Hadar"}),
        (
            "A spokesman for the chief of staff said it was “late”.",
            {"late": "A spokesman for the chief of staff"},
        ),
    ],
    "who did this said that": [
        ("People who attended said it was “late”.", {"late": "People who attended"}),
        ("A guard who refused said the boss was “late”.", {"late": "A guard"}),
        ("The man who left told police it was “late”.", {"late": "The man who left"}),
        ("A woman who saw it said it was “late”.", {"late": "A woman who saw it"}),
        ("The man who said he saw it left. “It was late,” it said.", {"It was": "it"}),
    ],
    "those who": [
        (
            "While those surveyed said former governor Mara Velin has the “best experience,” Oren Tal is the "
            "candidate voters trust most.",
            {"best": "those surveyed"},
        ),
        (
            "Those who attended the talk on Monday told the Herald that it was “late”.",
            {"late": "Those who attended the talk on Monday"},
        ),
        ("He was one of those. “It was late,” he said.", {"It was": "he"}),
    ],
    "several who are introduced by their first names": [
        (
            "David Roe was there. The biographers, David and Jeanne Heller, wrote that Tal “had a tin ear”.",
            {"had a": "David and Jeanne Heller"},
        ),
        (
            "David Roe was there. David and Jeanne Heller wrote that Tal “had a tin ear”.",
            {"had a": "David Roe and Jeanne Heller"},
        ),
    ],
    "who is described, by what is his own": [
        (
            "Oren Tal criticised Mara Velin. In her reply, the minister said it was “late”.",
            {"late": "Mara Velin"},
        ),
        (
            "Mara Velin and Oren Tal met on Monday. The minister raised his hand and said it was “late”.",
            {"late": "Oren Tal"},
        ),
        ("Oren Tal met Mara Velin on Monday. The minister rejected her “silly” plan.", {"silly": "Oren Tal"}),
    ],
    "where something was said": [
        (
            "“We made a mistake,” Oren Tal told the Herald in May.\n\nThen, on TVN: “I never said that we made a "
            "mistake.”",
            {"We made": "Oren Tal", "I never": "Oren Tal"},
        ),
        (
            "“We made a mistake,” Oren Tal told the Herald in May.\n\nAnd later in Norvik: “I never said that we "
            "made a mistake.”",
            {"We made": "Oren Tal", "I never": "Oren Tal"},
        ),
        ("Mara Velin: “I never said that we made a mistake.”", {"I never": "Mara Velin"}),
    ],
    "who claims it, behind a verb that rejects it": [
        ("Betty Lund rejected claims by a neighbour that the plan was “absurd”.", {"absurd": "a neighbour"}),
        ("Betty Lund rejected claims by Jon Roe, 43, that it was “absurd”.", {"absurd": "Jon Roe"}),
        ("Betty Lund rejected, in comments on Monday, that it was “absurd”.", {"absurd": "Betty Lund"}),
    ],
    "who tells it behind a word that begins a clause": [
        (
            "Betty Lund resigned after a spokeswoman for Norvik called her “absurd”.",
            {"absurd": "a spokeswoman for Norvik"},
        ),
        ("Betty Lund resigned because Jon Roe, 43, had said she was “absurd”.", {"absurd": "Jon Roe"}),
        ("Betty Lund resigned after union leader Jon Roe called her “absurd”.", {"absurd": "Jon Roe"}),
        ("As a spokesman for the bank said: “The plan is absurd.”", {"The plan": "a spokesman for the bank"}),
        (
            "A neighbour, Mara Velin, said Quill, who backs the plan, was “absurd”.",
            {"absurd": "Mara Velin"},
        ),
        ("Roe was “late” that day, said Ada Quill, who left early.", {"late": "Ada Quill"}),
        ("Betty Lund, after a row with union leader Jon Roe, called it “absurd”.", {"absurd": "Betty Lund"}),
    ],
    "who calls it so, in a clause that tells of it": [
        (
            "Betty Lund, whom a spokesman for Norvik called “absurd”, quit.",
            {"absurd": "a spokesman for Norvik"},
        ),
        ("Betty Lund resigned over what a neighbour called “absurd” plans.", {"absurd": "a neighbour"}),
        ("A plan the mayor called “absurd” was dropped.", {"absurd": "the mayor"}),
        ("A plan that police called “absurd” was dropped.", {"absurd": "police"}),
        ("A plan that locals praised was called “absurd”.", {"absurd": None}),
        ("A guard whom police called “Ruzina” was sacked.", {"Ruzina": None}),
    ],
    "called so by somebody of whom more is told": [
        ("Betty Lund, who was described by union leader Jon Roe as “absurd”, quit.", {"absurd": "Jon Roe"}),
        ("Betty Lund, who was described by Jon Roe, 43, as “absurd”, quit.", {"absurd": "Jon Roe"}),
        (
            "The plan was branded “absurd” and “cruel” by Ada Quill.",
            {"absurd": "Ada Quill", "cruel": "Ada Quill"},
        ),
        ("Ada Quill was described as “absurd” in the letter.", {"absurd": "the letter"}),
        ("Ada Quill was described as “absurd” in the town.", {"absurd": None}),
        ("Josh Tal stars in a role named for Jon Roe, a studio “fixer” of old.", {"fixer": None}),
    ],
    "who tells between a subject and its verb in marks": [
        (
            "The deal, a spokesman for the Norvik Council said, “makes no sense”.",
            {"makes": "a spokesman for the Norvik Council"},
        ),
        ("The dealer, a former spokesman, said it “makes no sense”.", {"makes": "The dealer"}),
    ],
    "who reports what was said": [
        (
            "Ada Quill is the mayor. “The plan is absurd,” Quill said, the Gazette reported.",
            {"The plan": "Ada Quill"},
        ),
        ("“The plan is absurd,” Quill told aides, Reuters reported.", {"The plan": "Quill"}),
        ("“Get out,” Quill said the guard told her.", {"Get out": "the guard"}),
        (
            "Ada Quill is the mayor. According to the Gazette, Quill called the plan “absurd”.",
            {"absurd": "Ada Quill"},
        ),
    ],
    "another tells what somebody told": [
        ("Betty Lund claims a spokesman told her to “get out”.", {"get out": "a spokesman"}),
        ("Betty Lund said Jon Roe had hailed the plan as “absurd”.", {"absurd": "Jon Roe"}),
        ("Betty Lund recalled Jon Roe telling her: “You are out.”", {"You are": "Jon Roe"}),
        ("Betty Lund said Ada Quill was wrong to call the plan “absurd”.", {"absurd": "Ada Quill"}),
        ("Betty Lund said it was wrong to call the plan “absurd”.", {"absurd": "Betty Lund"}),
        (
            "The Gazette quoted Jon Roe, who lost his house, as saying the plan was “absurd”.",
            {"absurd": "Jon Roe"},
        ),
    ],
    "who goes on in a clause joined to another": [
        (
            "Ada Quill said it was “a good start” but Betty Lund disagreed, calling it “absurd”.",
            {"a good": "Ada Quill", "absurd": "Betty Lund"},
        ),
        ("Betty Lund agreed with union leader Jon Roe, saying it was “absurd”.", {"absurd": "Betty Lund"}),
        (
            "The vote was close, with the speaker, Ada Quill, calling it “absurd”.",
            {"absurd": "Ada Quill"},
        ),
    ],
    "nouns for what is said, with a colon": [
        ("Ada Quill's promise to Jon Roe was clear: “We will pay.”", {"We will": "Ada Quill"}),
        ("The warning of Ada Quill was clear: “Stay at home.”", {"Stay": "Ada Quill"}),
        ("Ada Quill met them after the vote. Her reaction: “Stay at home.”", {"Stay": "Ada Quill"}),
        ("Ada Quill's promise was “worthless”, said Jon Roe.", {"worthless": "Jon Roe"}),
        ("Quill's reaction to the rule “could be late”, said Jon Roe.", {"could be": "Jon Roe"}),
    ],
    "in somebody's words, at the beginning": [
        ("In the words of Ada Quill, the plan was “absurd”.", {"absurd": "Ada Quill"}),
        ("In the words of Ada Quill, it was over; Jon Roe said it was “absurd”.", {"absurd": "Jon Roe"}),
    ],
    "what documents name": [
        ("The inquiry found “serious failings” at the bank.", {"serious": "The inquiry"}),
        ("Workers found “serious failings” at the bank.", {"serious": None}),
    ],
    "according to somebody, of words that are joined": [
        ("Betty Lund was “sick” and “tired”, according to police.", {"sick": "police", "tired": "police"}),
        (
            "Ada Quill was “sick”, according to police, and “tired”, according to Jon Roe.",
            {"sick": "police", "tired": "Jon Roe"},
        ),
    ],
    "accused, told or called so in a headline": [
        ("Ada Quill accused of ‘absurd’ plan\n\nThe town voted on Monday.", {"absurd": None}),
        ("Court told plan is ‘absurd’\n\nThe town voted on Monday.", {"absurd": None}),
        ("Ada Quill branded ‘absurd’ over plan\n\nThe town voted on Monday.", {"absurd": None}),
        ("Plan was ‘absurd’, Ada Quill told\n\nThe town voted on Monday.", {"absurd": None}),
        ("Ada Quill tells court plan is ‘absurd’\n\nThe town voted on Monday.", {"absurd": "Ada Quill"}),
        ("Ada Quill accuses Roe of ‘fraud’\n\nThe town voted on Monday.", {"fraud": "Ada Quill"}),
    ],
    "a description below the name of somebody else": [
        ("Betty Lund rejected claims by the mayor that it was “absurd”.", {"absurd": "the mayor"}),
        (
            "Betty Lund resigned after what the mayor described as “an absurd plan”.",
            {"an absurd": "the mayor"},
        ),
        ("Betty Lund called it “absurd”, but the mayor said it was “fair”.", {"fair": "the mayor"}),
        ("While Betty Lund praised it, the mayor said it was “absurd”.", {"absurd": "the mayor"}),
        ("Betty Lund is the mayor. She said no, and the mayor called it “absurd”.", {"absurd": "Betty Lund"}),
    ],
    "a body that who stands behind": [
        ("Betty Lund criticised the Norvik Council, who said it was “absurd”.", {"absurd": "Norvik Council"}),
        ("Betty Lund, a teacher at Norvik School, who said it was “absurd”, quit.", {"absurd": "Betty Lund"}),
    ],
    "two offices before one name": [
        (
            "Oren Tal spoke. “It was him,” said former Pennsylvania Gov. and Elbonian National Committee Chairman Ed "
            "Rennel.",
            {"It was": "Ed Rennel"},
        ),
        ("“It was him,” said Mayor Jon Roe and Governor Ada Quill.", {"It was": "Jon Roe and Ada Quill"}),
    ],
    "shares of people": [
        (
            "The poll finds that 37 percent of Elbonians say the mayor is “very honest”.",
            {"very": "37 percent of Elbonians"},
        ),
        (
            "The survey says that two in three parents call the mayor “dishonest”.",
            {"dishonest": "two in three parents"},
        ),
        ("The survey says that 37 percent of the tax is “wasted”.", {"wasted": "The survey"}),
    ],
}
