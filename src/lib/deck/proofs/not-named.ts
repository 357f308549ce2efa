/** That something was not named is no proof that it is not so. */
import { say } from '#lib/deck/saying.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Fact } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

const NOT_NAMED =
	/\bnot (?:(?:one|any|among|part) of (?:those|the ones) |among those |being |there )?(?:listed|named|mentioned|in the (?:article|text|source|list))\b|\bis(?:n’t|n't| not) (?:listed|named|mentioned)\b|\bno (?:mention|word) of\b|\b(?:article|text|source|list|author|report|book)\s+does(?:n’t|n't| not) (?:list|name|mention)\b|\bnicht (?:genannt|erwähnt|aufgeführt|gelistet|aufgezählt)\b|\b(?:nennt|erwähnt) .{0,30}\bnicht\b|\b(?:n’est|n'est|ne sont|ne soit) pas (?:cité|nommé|mentionné|listé|énuméré)|\b(?:ne|n’|n')\s?(?:l[ea’']s?\s?)?(?:cite|nomme|mentionne)\b.{0,20}\bpas\b|\bne (?:figure|figurent|paraît) pas (?:dans|sur)\b|\bno (?:est[áa]|es|se|l[oa]|figuran?|aparecen?)\b.{0,12}\b(?:nombrad|mencionad|citad|nombra|menciona|cita|lista|artículo|texto|libro)|\bno (?:menciona|nombra|cita)\b|не (?:назван|упомянут|указан|перечислен|упоминается)/iu;
/** Says that it is wrong, and not why. */
const NO_REASON =
	/^(?:no|wrong|false|incorrect|not true|nein|falsch|stimmt nicht|non|faux|incorrecto|falso|нет|неверно)[.!]?$/iu;
/** A question about what somebody names, lists or says is answered by what they do not name. */
const ABOUT_NAMING =
	/\b(?:names?|named|lists?|listed|mentions?|mentioned|cites?|quotes?|calls?|says?|article|according to|account|nennt|genannt|erwähnt|laut|artikel|cite|nomme|mentionne|selon|d’après|article|livre|cita|nombra|menciona|según|artículo|libro)\b|(?:называет|упоминает|перечисляет|по словам|стать)/iu;

/** Proofs of what is wrong say why it is wrong. */
export const notNamed: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		const empty = checksOf(fact)
			.reasons(fact)
			.find(({ text }) => NO_REASON.test(text));
		if (empty)
			report(
				['facts', i, ...empty.at],
				say`“${empty.text}” gives no reason: say what shows it wrong, for that is what a learner reads who chose it.`,
				'warning'
			);
		// Few say so: only their questions are looked at.
		const first = checksOf(fact)
			.reasons(fact)
			.find(({ text }) => NOT_NAMED.test(text));
		if (!first || asksWhatIsNamed(view, fact)) return;
		report(
			['facts', i, ...first.at],
			say`“${first.text}” is no proof: what a source leaves out may still be so. Say what shows it wrong, or ask for what the source names (“Which … does it name?”).`,
			'warning'
		);
	});
};

function asksWhatIsNamed(view: DeckView, fact: Fact): boolean {
	const asked = [...checksOf(fact).asks(fact), kindOf(fact).spoken(fact) ?? { text: '' }];
	return asked.some(({ text }) => ABOUT_NAMING.test(text) || namesWho(view, fact, text));
}

/** "… does Bothmann single out": what somebody does not name is no answer to it. */
function namesWho(view: DeckView, { saidBy }: Fact, text: string): boolean {
	const words = wordsOf(text);
	return saidBy.some(({ who }) =>
		contentWords(view.nameOf(who)).some((name) => words.some((word) => related(word, name)))
	);
}
