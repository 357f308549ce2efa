/** A deck as Markdown that a person can read: `Q:` and `A:`, with the footnote in a comment beneath. */
import { askedCards } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';

export const writeMarkdown: Writer = (deck) => {
	const tally = new Tally();
	const cards = askedCards(deck).map(({ question, answer, wrong, accept, footnote, lost }) => {
		tally.card([
			...lost,
			...(wrong.length > 0 ? [REASONS.wrongAnswers] : []),
			...(accept.length > 0 ? [REASONS.otherAnswers] : [])
		]);
		const note = footnote === '' ? '' : `\n\n<!-- ${footnote.replaceAll('--', '– ').trim()} -->`;
		return `Q: ${question}\nA: ${answer}${note}`;
	});
	return tally.written(`# ${oneLine(deck.title)}\n\n${cards.join('\n\n---\n\n')}\n`);
};
