/** A deck as a quiz in GIFT: each card in the form that has a key, the footnote as what is said afterwards. */
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { htmlOf, plainFor } from '#lib/formats/html/write.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { written } from './escapes.ts';

export const writeGift: Writer = (deck) => {
	const tally = new Tally();
	const questions = askedCards(deck).map((asked) => question(asked, tally));
	return tally.written(`// ${oneLine(deck.title)}\n\n${questions.join('\n\n')}\n`);
};

/** A text that has marks is HTML, which GIFT says before it. */
const words = (text: string) =>
	hasMarks(text) ? `[html]${written(htmlOf(text))}` : `[plain]${written(text)}`;

function question(asked: AskedCard, tally: Tally): string {
	const { card, footnote, question: shown } = asked;
	const said = footnote === '' ? '' : `####${words(footnote)}`;
	const name = `::${written(card.id.slice(card.id.indexOf('/') + 1))}::`;
	const tags = asked.tags.map((tag) => `[tag:${tag.replaceAll(']', '\\]')}]`);
	const comment = tags.length > 0 ? `// ${tags.join(' ')}\n` : '';
	return `${comment}${name}${words(shown)}{\n${answers(asked, tally)}${said}\n}`;
}

function answers({ card, answer, accept, wrong, lost }: AskedCard, tally: Tally): string {
	const right = card.answer;
	if (wrong.length > 0) {
		tally.card([...lost, ...(accept.length > 0 ? [REASONS.otherAnswers] : [])]);
		const others = wrong.map(
			({ text, why }) => `~${words(text)}${why === '' ? '' : `#[plain]${written(oneLine(why))}`}\n`
		);
		return `=${words(answer)}\n${others.join('')}`;
	}
	if (right.kind === 'number') {
		tally.card(lost);
		return `#${right.value}:${right.tolerance}\n`;
	}
	tally.card([
		...lost,
		...(right.kind === 'prose' ? [REASONS.asText] : []),
		...(hasMarks(answer) ? [REASONS.formatting] : [])
	]);
	const typed = [plainFor(answer), ...accept];
	return typed.map((text) => `=${written(oneLine(text))}\n`).join('');
}
