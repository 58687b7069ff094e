"""Places that everybody knows by one name: countries, their seats of power, states of federations.

Such a name is its own. *Japan* is not short for *Japan Airlines*, nor *Moscow* for *The Moscow Times*, as
*Orvex* is for *Orvex Rail*: what a paper, a bank or a team is named after does not speak for it.
"""

from __future__ import annotations

_KNOWN = """
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas,
Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia Herzegovina,
Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde,
Chad, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Denmark, Djibouti,
Dominica, Ecuador, Egypt, El Salvador, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon,
Gambia, Georgia, Germany, Ghana, Greece, Grenada, Guatemala, Guinea, Guyana, Haiti, Honduras, Hungary,
Iceland, India, Indonesia, Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Côte d'Ivoire, Jamaica, Japan,
Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia,
Libya, Liechtenstein, Lithuania, Luxembourg, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta,
Mauritania, Mauritius, Mexico, Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique,
Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger, Nigeria, North Korea, North
Macedonia, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines,
Poland, Portugal, Qatar, Romania, Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Senegal, Serbia,
Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Somalia, South Africa, South Korea, South Sudan,
Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand,
Timor-Leste, Togo, Tonga, Trinidad, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, Ukraine, United
Arab Emirates, United Kingdom, United States, Uruguay, Uzbekistan, Vanuatu, Venezuela, Vietnam, Yemen,
Zambia, Zimbabwe, America, Britain, England, Scotland, Wales, Northern Ireland, Greenland, Hong Kong, Macau,
Puerto Rico, Catalonia, Kashmir, Gaza, Europe, Africa, Asia, US, U.S., USA, UK, U.K., EU, UAE, UN,

Abu Dhabi, Abuja, Accra, Addis Ababa, Algiers, Amman, Ankara, Athens, Baghdad, Baku, Bangkok, Beijing,
Beirut, Belgrade, Berlin, Bogotá, Brasília, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Canberra,
Caracas, Copenhagen, Dakar, Damascus, Delhi, New Delhi, Dhaka, Doha, Dublin, Hanoi, Harare, Havana,
Helsinki, Islamabad, Jakarta, Jerusalem, Kabul, Kampala, Kathmandu, Khartoum, Kigali, Kinshasa, Kyiv, Kiev,
Kuala Lumpur, Lima, Lisbon, London, Luanda, Lusaka, Madrid, Managua, Manila, Maputo, Minsk, Mogadishu,
Moscow, Nairobi, Oslo, Ottawa, Paris, Phnom Penh, Prague, Pretoria, Pyongyang, Quito, Rabat, Riga, Riyadh,
Rome, Sarajevo, Seoul, Sofia, Stockholm, Taipei, Tallinn, Tbilisi, Tehran, Tel Aviv, Tirana, Tokyo, Tripoli,
Tunis, Ulaanbaatar, Vienna, Vilnius, Warsaw, Washington, Wellington, Yerevan, Zagreb,

Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho,
Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota,
Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North
Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota,
Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Alberta, British Columbia,
Manitoba, Nova Scotia, Ontario, Quebec, Saskatchewan, New South Wales, Queensland, Tasmania, Boston,
Chicago, Los Angeles, Philadelphia, Houston, Dallas, Seattle, Toronto, Montreal, Vancouver, Sydney,
Melbourne, Brisbane, Mumbai, Kolkata, Lagos, Karachi, Lahore, Shanghai, Johannesburg, Cape Town, Istanbul,
Dubai, Munich, Hamburg, Frankfurt, Milan, Geneva
"""

KNOWN = frozenset(name.strip() for name in _KNOWN.replace("\n", " ").split(",") if name.strip())
"""The names of places that are nobody's short name."""
