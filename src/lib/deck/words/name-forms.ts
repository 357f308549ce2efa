/**
 * How a name reads in other words: declined ("Казахстане", "Russlands"), as an adjective or a people
 * ("Kazakh", "russisch"), or by its initials ("CSTO"). By endings, not by lists of names; the few
 * peoples whose word is another than their state's stand by its ISO code.
 */
import { normalise, wordsOf } from './normalise.ts';

/** Shorter beginnings are shared by words that have nothing to do with each other. */
const BEGINNING = 4;

const endings = (...lists: string[]) =>
	new Set(lists.flatMap((list) => ['', ...list.split(' ').map(normalise)]));

/** What a name may end in that its other forms leave out. */
const OF_NAMES = endings(
	'a e i o y us is as os ia ya ea ei ey ien ie en land lands stan istan ina ine inia ique agne ogne que e gne',
	'а я о е и ы ь ия ий ие ость стан ландия'
);
/** What declension, plural and the possessive add. */
const OF_CASES = endings(
	's es e en er n ns em',
	'а у ом е ы и я ю ем ев ов ам ами ах ям ями ях ой ей ою ею ии ию ией ием ого ому им ых их'
);
const ADJECTIVE = 'ий ая ое ие ого ому им ом ой ую их ими и';
/** What makes an adjective, a language or a people of a state. */
const OF_PEOPLES = endings(
	'n an ian ean ese i ish ic ics er ers ans ians nian eans ni ani istani ene enes ite ites',
	'isch ische ischer ischen isches ischem esisch esische esischen esischer anisch anische anischen erin erinnen in innen aner aneren ese esen ern e en er',
	'e es and ande ands andes ol ole ols oles onnais ais aise ois oise ien ienne iens ain aine ano ana anos anas es esa eses iano iana',
	ADJECTIVE.split(' ')
		.flatMap((end) => ['ск', 'йск', 'анск', 'янск', 'инск', 'ск', 'ецк'].map((root) => root + end))
		.join(' '),
	'ец ца цы цев цам цами ка ки ок анин ане яне инец инцы иец ийцы ийца ин ины инка'
);
/** Peoples whose word does not begin as their state's. */
const PEOPLES: Readonly<Record<string, string>> = {
	FR: 'french frenchman frenchmen franzosisch franzosische franzose franzosen francais francaise frances francesa franceses',
	PL: 'polish pole poles polnisch polnische польскии поляк поляки polonais polonaise polaco polaca',
	ES: 'spanish spaniard spaniards spanisch spanische espagnol espagnole espanol espanola espanoles',
	NL: 'dutch dutchman niederlandisch hollandisch neerlandais hollandais neerlandes holandes',
	CH: 'swiss schweizer suisse suisses suizo suiza',
	GB: 'british briton britons brite briten britisch britannique britanniques anglais britanico britanica ingles',
	DK: 'danish dane danes danisch danois danoise',
	SE: 'swedish swede swedes schwedisch suedois suedoise sueco',
	GR: 'greek greeks griechisch греческии grec grecque grecs griego griega',
	IE: 'irish irishman irlandais irlandaise',
	CY: 'cypriot cypriots',
	TR: 'turkish turk turks turc turque turcs turco turca',
	PH: 'filipino filipinos',
	US: 'american americans amerikanisch американскии americain americaine americains estadounidense estadounidenses',
	DE: 'german germans deutsch deutsche deutschen немецкии немец немцы allemand allemande allemands aleman alemana alemanes'
};

/** How a word is a form of a word of a name: as it stands or declined, or what is made of it. */
export function formOf(word: string, name: string): 'declined' | 'derived' | undefined {
	if (word === name) return 'declined';
	let same = 0;
	while (same < word.length && word[same] === name[same]) same++;
	if (same < BEGINNING) return undefined;
	// The longest common beginning may have taken a letter of the ending.
	for (let cut = same; cut >= Math.max(BEGINNING, same - 2); cut--) {
		const [left, rest] = [name.slice(cut), word.slice(cut)];
		if (!OF_NAMES.has(left)) continue;
		if (OF_CASES.has(rest) && left.length <= 2) return 'declined';
		if (OF_PEOPLES.has(rest)) return 'derived';
	}
	return undefined;
}

/** The words for the people of a state that do not begin as its name does. */
export const peopleOf = (iso: string | undefined): readonly string[] =>
	iso !== undefined && Object.hasOwn(PEOPLES, iso) ? (PEOPLES[iso] ?? '').split(' ') : [];

const SMALL = new Set(
	'of the and for in on to a an der die das und des von für fur im и в на по о de la le les du et y del e di'.split(
		' '
	)
);

/** The initials of a name of three words or more, with and without the small ones: "csto", "uno" and "un". */
export function initialsOf(name: string): string[] {
	const words = wordsOf(name);
	const large = words.filter((word) => !SMALL.has(word));
	return [
		...new Set([words, large].map((some) => some.map(([first = '']) => first).join('')))
	].filter(({ length }) => length >= 3);
}
