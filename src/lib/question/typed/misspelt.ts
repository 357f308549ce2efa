import { normalise } from '#lib/deck/words/normalise.ts';
import { isArticle, joined, labelsOf, tongue, wordsIn } from '#lib/question/key.ts';
import { statesIn } from './states/nations.ts';
import { oneEditApart } from '#lib/question/one-edit.ts';
import { oneSlip } from './one-slip.ts';
import type { Lexicon, Reading } from './spelling.ts';
import { isCity } from './states/states.ts';

/**
 * Well-known names and words that lie one letter from a state, a city or a people, besides what CLDR
 * and the table of cities name: whoever types one of them means it.
 */
const NAMESAKES: ReadonlySet<string> = new Set(
	(
		'prussia persia siberia assyria silesia galicia moravia bohemia bavaria saxony burgundy flanders normandy ' +
		'brittany catalonia castile aragon andalusia lombardy tuscany sardinia sicily corsica crete thrace illyria ' +
		'dacia anatolia mesopotamia babylonia phoenicia judea arabia nubia abyssinia rhodesia tanganyika zanzibar ' +
		'tasmania batavia formosa manchuria mongolia columbia granada pinsk livonia courland ruthenia slavonia ' +
		'austrasia iberia britannia caledonia hibernia gaul siam ceylon bengal punjab kashmir tibet ossetia abkhazia ' +
		'chechnya dagestan tatarstan kurdistan turkestan transnistria bessarabia bukovina pomerania westphalia ' +
		'thuringia hesse alsace lorraine savoy piedmont apulia calabria galatia lagos samara hungry turkeys guinean ' +
		'romani roman romans german chile chili malayan indiana georgian jordanian israelite macedon ' +
		'washingtonian stern sterne cloud clouds units scout desert dessert angel angle trial trail casual causal ' +
		'johnquincyadams johnqadams johannchristianbach martial marital moral morale complaint compliant statue statute principal principle council counsel'
	).split(' ')
);

/** Reads a text as a name with one slip in one of its words; undefined where it is none. */
export function misspelt(
	text: string,
	{ names, never, lang, accents, about }: Lexicon
): Reading | undefined {
	// La Gaule is a land.
	if (about?.kind === 'person' && isArticle(normalise(text).split(/[\s']/)[0] ?? '', lang))
		return undefined;
	const words = wordsIn(text, lang, accents);
	const key = joined(words);
	// "Las células"; but without its article it may be a verb: estudias.
	const plural =
		tongue(lang) === 'en' ||
		(/^(?:es|fr|pt)$/.test(tongue(lang)) && isArticle(normalise(text).split(' ')[0] ?? '', lang));
	const near = [...names].filter(([name, { text: spelling }]) =>
		slipBetween(words, key, name, spelling, lang, accents, plural)
	);
	const [first, ...rest] = near;
	if (!first || isNameOfOther(key, lang)) return undefined;
	const labels = labelsOf(text, lang);
	const owners = first[1].owners.filter((owner) =>
		rest.every(([, name]) => name.owners.includes(owner))
	);
	if (near.some(([, its]) => its.labels !== labels) || owners.length === 0) return undefined;
	for (const name of never) if (oneEditApart(key, name)) return undefined;
	return { spelling: 'slip', owners, key };
}

/** Whether a misspelling is a name in its own right: Kingstown is a capital, as is Kingston. */
export const isNameOfOther = (key: string, lang: string): boolean =>
	statesIn(lang).has(key) || statesIn('en').has(key) || isCity(key) || NAMESAKES.has(key);

const PARTICLE = /^(?:van|von|de|di|da|dos|del|du)$/;

/** "Enzymes" for an enzyme; but economics is no economic, and the customs no custom. */
const isPluralOf = (typed: string, word: string): boolean =>
	word.length >= 6 && typed === `${word}s` && !/(?:s|ic|om|e[dn]|y)$/.test(word);

/** Whether two names differ by a slip in one word. */
function slipBetween(
	words: readonly string[],
	key: string,
	name: string,
	spelling: string,
	lang: string,
	accents: boolean,
	plural: boolean
): boolean {
	if (Math.abs(key.length - name.length) > 1) return false;
	if (accents && normalise(key) === normalise(name)) return false;
	const wanted = wordsIn(spelling, lang, accents);
	// All nouns have capitals in German: there they tell nothing.
	const capitals = isName(spelling) && tongue(lang) !== 'de';
	if (wanted.length !== words.length) return oneSlip(key, name, capitals && key.length > 7);
	const differing = wanted.flatMap((word, at) => (word === words[at] ? [] : [at]));
	const [at = -1, ...more] = differing;
	if (plural && !capitals && isPluralOf(words[at] ?? '', wanted[at] ?? ''))
		return more.length === 0;
	if (more.length > 0) return false;
	// Ludwig von Beethoven: what stands before a last name is small.
	if (PARTICLE.test(words[at] ?? '') && PARTICLE.test(wanted[at] ?? '')) return true;
	return oneSlip(words[at] ?? '', wanted[at] ?? '', capitals, wanted.length > 1);
}

/** Whether it is written as a proper name is, behind an article at most; scripts without capitals do not say. */
export const isName = (spelling: string): boolean =>
	/^(?:\P{L}*\p{Ll}{1,3}['’\s])?\P{L}*\p{Lu}/u.test(spelling);
