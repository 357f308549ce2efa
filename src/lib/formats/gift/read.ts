/** Moodle's GIFT. Each question is read by itself: one that is broken costs no other. */
import { lineOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import { markedText } from '#lib/formats/markdown/marked-text.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import { OPEN } from '#lib/formats/quiz/gaps.ts';
import type { QuizItem } from '#lib/formats/quiz/item.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { clean, legible, oneLine } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { answersOf } from './answers.ts';
import { blocksOf, type Block } from './blocks.ts';
import { hidden, shown } from './escapes.ts';

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/;

export const readGift: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	let section: string | undefined;
	for (const block of blocksOf(legible(textOf(bytes)))) {
		const category = /^\s*\$CATEGORY:\s*(.*)$/m.exec(block.text);
		if (category) section = taken.section(categoryName(category[1] ?? ''));
		const text = block.text.replace(/^\s*\$CATEGORY:.*$/gm, '').trim();
		if (text !== '') question(taken, { ...block, text }, section);
	}
	return taken.reading();
};

/** Of `$course$/top/Capitals` the last. */
const categoryName = (path: string) =>
	shown(path)
		.replace(/\$[a-z]+\$/gi, '')
		.split('/')
		.map((part) => part.trim())
		.findLast((part) => part !== '' && part !== 'top') ?? '';

function question(taken: Taken, block: Block, section: string | undefined): void {
	const at = PLACES.line(block.line);
	const text = hidden(block.text);
	const [, named = '', rest = text] = /^\s*::((?:(?!::)[^])*)::([^]*)$/.exec(text) ?? [];
	const [given = '', format] = FORMAT.exec(rest) ?? [];
	const body = rest.slice(given.length);
	const begins = body.indexOf('{');
	const ends = body.lastIndexOf('}');
	const whole = shown(named || body);
	if (begins < 0 && ends < 0) return taken.refuse(at, whole, REASONS.nothingAsked);
	if (begins < 0 || ends < begins) return taken.refuse(at, whole, REASONS.unreadable);
	const after = body.slice(ends + 1).trim();
	const answers = body.slice(begins + 1, ends);
	const isMissing = after !== '' && !/^[.!?…]$/.test(after);
	const asked = isMissing
		? `${body.slice(0, begins).trimEnd()} ${OPEN} ${after}`
		: `${body.slice(0, begins).trimEnd()}${begins === 0 ? after : ''}`;
	const read = answersOf(answers, (part) => formatted(part, format), noted(format));
	if ('refused' in read) return taken.refuse(at, shown(asked), read.refused);
	takeItem(taken, at, {
		...read,
		question: formatted(asked, format),
		section,
		tags: tagsOf(block)
	} as QuizItem);
}

/** Moodle writes them in the comment before a question, `[tag:physics]`, with a backslash before what would end one. */
const tagsOf = ({ comment }: Block) =>
	[...comment.matchAll(/\[tag:((?:\\\]|[^\]\n])+)\]/g)].map(([, tag = '']) =>
		tag.replaceAll('\\]', ']')
	);

/** What is said of an answer, as words on one line. */
const noted =
	(format = 'moodle') =>
	(part: string): string => {
		const [given = '', own = format] = FORMAT.exec(part) ?? [];
		const text = shown(part.slice(given.length));
		return own === 'plain' ? oneLine(text) : lineOf(text).text;
	};

/** A text in one of Moodle's formats, with signs still hidden. */
function formatted(part: string, format = 'moodle'): Text {
	const [given = '', own = format] = FORMAT.exec(part) ?? [];
	const text = part.slice(given.length).trim();
	if (own === 'plain') return { text: escaped(flowing(text)), changes: [] };
	if (own === 'markdown') return markedText(clean(shown(text)));
	return own === 'html' || /<\/?[a-z][^>]*>|&#?\w+;/i.test(text)
		? richOf(shown(text))
		: { text: richOf(escapedSigns(flowing(text))).text, changes: [] };
}

/** Lines are broken where they were too long; where a new one is meant it is written `\n`. */
const flowing = (text: string) => clean(shown(text.replace(/\s+/g, ' ')).replace(/ *\n */g, '\n'));

/** Text that is no HTML, for what reads HTML and formulas. */
const escapedSigns = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
