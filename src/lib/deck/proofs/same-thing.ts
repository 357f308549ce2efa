/** No wrong answer is the right one in other words: by another name, another way of writing, a description. */
import { say, type Saying } from '#lib/deck/saying.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { entityOf } from '#lib/deck/answers.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { initialsOf } from '#lib/deck/words/name-forms.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import { smallNumber } from '#lib/deck/words/number-words.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Fact } from '#lib/deck/schema.ts';
import { cardsIn, type Proof } from './proof.ts';

/** What the author gives as wrong is something else than what is right. */
export const sameThing: Proof = (deck, report) => {
	const view = viewOf(deck);
	for (const { card, path } of cardsIn(deck)) {
		const fact = view.fact(card.fact);
		if (!fact) continue;
		checksOf(fact)
			.wrong(fact, card)
			.forEach(({ text, at }) => {
				const place = [...path, ...at];
				const name = otherName(view, card.answer, text);
				if (name !== undefined)
					return report(
						place,
						say`“${text}” is another name for “${card.answer.text}” (${name}): two options would be right. Choose something else.`
					);
				const described = describes(view, fact, card, text);
				if (described !== undefined)
					report(
						place,
						say`“${text}” ${described}: give it by its name, so that it is certain to be something else than “${card.answer.text}”.`,
						'warning'
					);
				else if (saysTheSame(card.answer.text, text))
					report(
						place,
						say`“${text}” could be taken for the right answer, “${card.answer.text}”, said in other words: make the difference plain, or choose something else.`,
						'warning'
					);
			});
	}
};

/** Why two texts name one thing; undefined where they do not. */
function otherName(view: DeckView, answer: Answer, text: string): Saying | undefined {
	const own = entityOf(answer) ?? view.entityCalled(bare(answer.text));
	const other = view.entityCalled(text) ?? view.entityCalled(bare(text));
	if (own !== undefined && own === other && normalise(text) !== normalise(answer.text))
		return say`both are the entity “${own}”`;
	const office = own === undefined ? undefined : view.entity(own)?.office;
	if (office !== undefined && bare(office) === bare(text)) return say`the office of “${own ?? ''}”`;
	const letters = wordsOf(text).join('');
	if (wordsOf(text).length === 1 && initialsOf(answer.text).includes(letters))
		return say`its initials`;
	if (wordsOf(answer.text).length === 1 && initialsOf(text).includes(wordsOf(answer.text).join('')))
		return say`what the letters stand for`;
	const number = digits(answer.text, view.deck.lang);
	if (number !== '' && number === digits(text, view.deck.lang)) return say`the same number`;
	const date = dayOf(answer.text);
	return date !== undefined && date === dayOf(text) ? say`the same date` : undefined;
}

/** Without what stands before a name: "in", "the". */
const bare = (text: string) =>
	normalise(text)
		.replace(
			/^(?:in|to|at|from|by|the|der|die|das|den|dem|im|am|nach|von|le|la|les|el|в|на|из) /u,
			''
		)
		.replace(/^the /, '');

/** A text that is nothing but one number, however it is grouped, or a small one in words. */
const digits = (text: string, lang: string) =>
	/^[\d\s.,'’]+$/.test(text.trim())
		? text.replace(/\D/g, '').replace(/^0+/, '')
		: (smallNumber(text, lang)?.toString() ?? '');

const MONTH = /\p{L}{3,}/u;

/** Day, month and year in any order, as one key; undefined for what is no date. */
function dayOf(text: string): string | undefined {
	const words = wordsOf(text);
	if (words.length !== 3) return undefined;
	const month = words.find((word) => MONTH.test(word))?.slice(0, 3);
	const numbers = words
		.filter((word) => /^\d{1,4}(?:st|nd|rd|th)?$/.test(word))
		.map((word) => parseInt(word, 10));
	return month !== undefined && numbers.length === 2
		? [month, ...numbers.sort((a, b) => a - b)].join(' ')
		: undefined;
}

const ROLES =
	'capital|president|prime minister|king|queen|emperor|leader|head|chancellor|founder|author|inventor|discoverer|neighbou?r|currency|language|seat|birthplace|largest city|hauptstadt|präsident(?:in)?|kanzler(?:in)?|gründer(?:in)?|erfinder(?:in)?|autor(?:in)?|währung|capitale|présidente?|roi|reine|fondat(?:eur|rice)|monnaie|president[ea]|rey|reina|fundador[a]?|moneda|столиц[аеуы]|президент[аеу]?|автор[аеу]?|основател[ьяюе]|валют[аеуы]';
/** What somebody or something is described by, instead of being named: "in the capital of China". */
const ROLE = new RegExp(
	`^(?:(?:in|to|at|from|by|im|nach|in der|dans|en|à|в|на)\\s+)?(?:(?:the|its|their|a|der|die|das|dem|den|le|la|el)\\s+)?(?:\\p{L}+\\s+)?(?:${ROLES})(?:\\s+(?:of|von|des|der|du|de|del)\\s+|\\s+)(\\S+(?:\\s+\\S+){0,3})$|^(?:in |to |at )?(?:the )?\\p{L}+[’'ʼ]s\\s+(?:${ROLES})$`,
	'iu'
);
const OF = new RegExp(`(?:${ROLES})\\s+(?:of|von|des|der|du|de|del)\\s`, 'iu');

/** Whether a text describes; a sentence about whoever has the role (“The king blocked it”) does not. */
function isRole(text: string): boolean {
	const found = ROLE.exec(text);
	const after = found?.[1]?.split(/\s+/);
	if (!after) return found !== null;
	if (OF.test(text) && !after.some((word) => /^\p{Lu}/u.test(word))) return true;
	return /^[\p{Lu}\p{Script=Cyrillic}\d]/u.test(after.at(-1) ?? '');
}

/** Whether a wrong option only describes what another fact may show to be the answer. */
function describes(view: DeckView, fact: Fact, card: Card, text: string): Saying | undefined {
	if (!isRole(text) || isRole(card.answer.text)) return undefined;
	// Of a role that is asked for, another is as good an answer; of a sentence, it says something else.
	if (ROLE.test(checksOf(fact).asks(fact)[0]?.text ?? '') && card.answer.kind !== 'prose')
		return undefined;
	const known = partners(view)
		.filter(([left]) =>
			contentWords(left).every((word) => wordsOf(text).some((one) => related(one, word)))
		)
		.find(([, right]) => bare(right) === bare(card.answer.text));
	return known === undefined
		? say`describes something instead of naming it`
		: say`is, by another fact of this deck, “${known[1]}”`;
}

/** More are not gone through for every wrong answer. */
const MOST_JOINED = 500;

/** What the deck says belongs together, both ways round. */
const partners = onceFor((view) =>
	view.deck.facts
		.flatMap((fact) => checksOf(fact).joins(view, fact))
		.slice(0, MOST_JOINED)
		.flatMap(([left, right]): (readonly [string, string])[] => [
			[left, right],
			[right, left]
		])
);

/** Words that make another thing of the same words. */
const TELLING =
	/\b(?:not?|never|none|without|neither|nor|refused?|denied|failed|un\p{L}+|all|any|some|every|few|most|more|less|only|before|after|under|over|nicht|nie|kein\p{L}*|ohne|alle|einige|mehr|weniger|nur|vor|pas|jamais|aucune?|sans|tous|toutes|plus|moins|avant|après|no|nunca|sin|todos|todas|más|menos|antes|después)\b|(?:^|\s)(?:не|нет|без|никогда|все|некоторые|больше|меньше|до|после)(?=\s|$)/giu;
const tellingWords = (text: string) => (text.toLowerCase().match(TELLING) ?? []).join(' ');

/** Whether two say the same few words, in another order or with other small words. */
function saysTheSame(right: string, wrong: string): boolean {
	if (tellingWords(right) !== tellingWords(wrong)) return false;
	const [a, b] = [contentWords(right), contentWords(wrong)];
	const same =
		a.some((word) => /\p{L}{3}/u.test(word)) &&
		a.length === b.length &&
		a.every((word) => b.includes(word));
	return same && a.length <= 3 && wordsOf(right).join(' ') !== wordsOf(wrong).join(' ');
}
