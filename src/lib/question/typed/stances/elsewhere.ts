/**
 * Votes and memberships in languages besides English: "hat mit Ja gestimmt" is "dafür", "s’est abstenue" is
 * "abstention". A text is brought to the words that tell, without those that say who did it, and looked up.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';
import { LANGUAGES } from './words-elsewhere.ts';

/** What a question says that asks how somebody voted, or what they belong to. */
const ASKS =
	/vot|stimm|stem|gl[oł]os|голос|\boy|صوت|تصويت|投|表决|memb|mitglied|miembro|член|участ|\blid\b|standing|status|statut|stand|członk|üye|عضو|成员|beziehung|situation/iu;

/** Whether a question is about votes or memberships. */
export const asksForStance = (question: string): boolean => ASKS.test(question);

const wordsIn = (text: string): string[] =>
	normalise(text.slice(0, 400))
		.replaceAll("'", ' ')
		.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

interface Known {
	idle: ReadonlySet<string>;
	/** Which stance words name. */
	stances: ReadonlyMap<string, number>;
	told: ReadonlySet<string>;
}

const known = new Map<string, Known | undefined>();

function tellingOf(language: string): Known | undefined {
	if (known.has(language)) return known.get(language);
	const own = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
	const stances = new Map(
		own?.stances.flatMap((line, at) =>
			line.split('|').map((one) => [wordsIn(one).join(' '), at] as const)
		)
	);
	const told = new Set([...stances.keys()].flatMap((one) => one.split(' ')));
	const telling = own && { idle: new Set(wordsIn(own.idle)), stances, told };
	known.set(language, telling);
	return telling;
}

/** The stance that a text names, by its place; undefined where it names none. */
function stanceIn(text: string, asked: ReadonlySet<string>, { idle, stances, told }: Known) {
	const words = wordsIn(text);
	// As it stands, before words are left out: of "no votó" the vote tells.
	for (const said of [words, words.filter((word) => !idle.has(word))]) {
		const plain = said.filter((word) => told.has(word) || !asked.has(word));
		for (const one of [said, plain]) {
			const found = stances.get(one.join(' '));
			if (found !== undefined) return found;
		}
	}
	return undefined;
}

/**
 * Whether a text names the stance that one of these names does, in another language than English.
 *
 * @param subject the question, whose words may stand in front: "Polen stimmte dafür"
 */
export function isStanceElsewhere(
	text: string,
	spellings: readonly string[],
	subject: string,
	lang: string
): boolean {
	const telling = tellingOf(tongue(lang));
	if (!telling || !asksForStance(`${subject} ${spellings.join(' ')}`)) return false;
	const asked = new Set(wordsIn(subject));
	const given = stanceIn(text, asked, telling);
	return given !== undefined && spellings.some((one) => stanceIn(one, asked, telling) === given);
}
