/** Words for whole numbers below a thousand, in some languages besides English. */

/** How a language makes numbers of its words. */
export interface Spelt {
	/** From one upwards, without a gap; several words for one are joined by `=`. */
	ones: string;
	/** Twenty to ninety; `-` for what stands among the ones. */
	tens: string;
	/** A hundred, which multiplies what stands before it; or a hundred to nine hundred, which do not. */
	hundreds: string;
	thousand: string;
	/** Stands between parts, and says nothing. */
	and?: string;
	/** Parts are written as one word: vierundachtzig. */
	joined?: true;
	/** Four-and-eighty. */
	reversed?: true;
	/** What follows ten (dix-sept, on yedi) or stands before it (ثلاثة عشر). */
	teens?: 'after' | 'before';
	/** Soixante-dix, quatre-vingts. */
	twenties?: true;
}

/** Common to all their speakers; a feminine is made of -os by rule. */
export const SPELT: Readonly<Record<string, Spelt>> = {
	de: {
		ones: 'eins=ein=eine=einen=einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
		tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
		hundreds: 'hundert',
		thousand: 'tausend',
		and: 'und',
		joined: true,
		reversed: true
	},
	fr: {
		ones: 'un=une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
		tens: 'vingt=vingts trente quarante cinquante soixante septante huitante=octante nonante',
		hundreds: 'cent=cents',
		thousand: 'mille',
		and: 'et',
		teens: 'after',
		twenties: true
	},
	es: {
		ones: 'uno=un=una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno=veintiún=veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
		tens: '- treinta cuarenta cincuenta sesenta setenta ochenta noventa',
		hundreds:
			'cien=ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
		thousand: 'mil',
		and: 'y'
	},
	it: {
		ones: 'uno=un=una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
		tens: 'venti=vent trenta=trent quaranta=quarant cinquanta=cinquant sessanta=sessant settanta=settant ottanta=ottant novanta=novant',
		hundreds: 'cento=cent',
		thousand: 'mille=mila',
		and: 'e',
		joined: true
	},
	pt: {
		ones: 'um=uma dois=duas três quatro cinco seis sete oito nove dez onze doze treze catorze=quatorze quinze dezesseis=dezasseis dezessete=dezassete dezoito dezenove=dezanove',
		tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
		hundreds:
			'cem=cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
		thousand: 'mil',
		and: 'e'
	},
	nl: {
		ones: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
		tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
		hundreds: 'honderd',
		thousand: 'duizend',
		and: 'en',
		joined: true,
		reversed: true
	},
	pl: {
		ones: 'jeden dwa=dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście',
		tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
		hundreds: 'sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset',
		thousand: 'tysiąc=tysiące=tysięcy'
	},
	ru: {
		ones: 'один=одна=одно два=две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
		tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
		hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
		thousand: 'тысяча=тысячи=тысяч'
	},
	uk: {
		ones: 'один=одна=одне два=дві три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять',
		tens: 'двадцять тридцять сорок п’ятдесят шістдесят сімдесят вісімдесят дев’яносто',
		hundreds: 'сто двісті триста чотириста п’ятсот шістсот сімсот вісімсот дев’ятсот',
		thousand: 'тисяча=тисячі=тисяч'
	},
	tr: {
		ones: 'bir iki üç dört beş altı yedi sekiz dokuz on',
		tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
		hundreds: 'yüz',
		thousand: 'bin',
		joined: true,
		teens: 'after'
	},
	el: {
		ones: 'ένα=μία=ένας=μια δύο=δυο τρία=τρεις τέσσερα=τέσσερις πέντε έξι επτά=εφτά οκτώ=οχτώ εννέα=εννιά δέκα έντεκα=ένδεκα δώδεκα δεκατρία δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά=δεκαεφτά δεκαοκτώ=δεκαοχτώ δεκαεννέα=δεκαεννιά',
		tens: 'είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα',
		hundreds:
			'εκατό=εκατόν διακόσια τριακόσια τετρακόσια πεντακόσια εξακόσια επτακόσια οκτακόσια εννιακόσια',
		thousand: 'χίλια=χιλιάδες'
	},
	fa: {
		ones: 'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده=هیجده نوزده',
		tens: 'بیست سی چهل پنجاه شصت هفتاد هشتاد نود',
		hundreds: 'صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد',
		thousand: 'هزار',
		and: 'و'
	},
	hi: {
		ones: 'एक दो तीन चार पाँच=पांच छह=छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह=पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस',
		tens: '- - चालीस पचास साठ सत्तर अस्सी नब्बे',
		hundreds: 'सौ',
		thousand: 'हज़ार=हजार'
	},
	ar: {
		ones: 'واحد=واحدة=أحد=إحدى اثنان=اثنين=اثنتان=اثنتين=اثنا=اثنتا ثلاثة=ثلاث أربعة=أربع خمسة=خمس ستة=ست سبعة=سبع ثمانية=ثمان=ثماني تسعة=تسع عشرة=عشر',
		tens: 'عشرون=عشرين ثلاثون=ثلاثين أربعون=أربعين خمسون=خمسين ستون=ستين سبعون=سبعين ثمانون=ثمانين تسعون=تسعين',
		hundreds:
			'مئة=مائة مئتان=مئتين=مائتان=مائتين ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة',
		thousand: 'ألف=آلاف=ألفا',
		and: 'و',
		reversed: true,
		teens: 'before'
	}
};
