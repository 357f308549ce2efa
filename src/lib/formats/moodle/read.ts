/** Moodle's XML: its common kinds of questions; each other one is named. */
import { say } from '#lib/deck/saying.ts';
import { richOf } from '#lib/formats/html/rich.ts';
import { markedText } from '#lib/formats/markdown/marked-text.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import {
	childOf,
	childrenOf,
	readXml,
	textIn,
	type XmlElement
} from '#lib/formats/xml/read-xml.ts';
import { fileBeside } from './files.ts';
import { READS, type Formatted } from './kinds.ts';
import { inOneLanguage } from './one-language.ts';

export const readMoodle: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { root, damaged } = readXml(textOf(bytes));
	if (root && inOneLanguage(root, naming.lang)) taken.change(REASONS.otherLanguages);
	const formatted = formattedBy(taken);
	let section: string | undefined;
	for (const question of root ? childrenOf(root, 'question') : []) {
		const type = question.attributes.get('type') ?? '';
		if (type === 'category')
			section = taken.section(lastOf(textIn(childOf(childOf(question, 'category'), 'text'))));
		else take(taken, question, { type, section, formatted });
	}
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	return taken.reading();
};

const lastOf = (path: string) =>
	path
		.replace(/\$[a-z]+\$/gi, '')
		.split('/')
		.map((part) => part.trim())
		.findLast((part) => part !== '' && part !== 'top') ?? '';

/** Kinds that ask nothing which could be marked here. */
const REFUSED: Readonly<Record<string, (typeof REASONS)[keyof typeof REASONS]>> = {
	description: REASONS.nothingAsked,
	essay: REASONS.essay
};

interface Place {
	type: string;
	section: string | undefined;
	formatted: Formatted;
}

function take(taken: Taken, question: XmlElement, { type, section, formatted }: Place): void {
	const name = textIn(childOf(childOf(question, 'name'), 'text')).trim();
	const at = PLACES.line(question.line);
	const asked = formatted(childOf(question, 'questiontext'));
	const shown = name || asked.text;
	const why = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
	if (why) return taken.refuse(at, shown, why);
	const read = Object.hasOwn(READS, type) ? READS[type] : undefined;
	if (!read) return taken.refuse(at, shown, say`is of a type that Footnote does not read: ${type}`);
	const item = read(question, asked, formatted);
	if (!item) return taken.refuse(at, shown, REASONS.noAnswer);
	const general = formatted(childOf(question, 'generalfeedback'));
	if (childrenOf(question, 'hint').length > 0) taken.change(REASONS.hint);
	const tagged = childOf(question, 'tags');
	const tags = tagged ? childrenOf(tagged, 'tag').map((tag) => textIn(childOf(tag, 'text'))) : [];
	takeItem(taken, at, {
		...item,
		section,
		tags,
		note: general.text === '' ? undefined : general
	});
}

const formattedBy =
	(taken: Taken): Formatted =>
	(element) => {
		const text = textIn(childOf(element, 'text')).trim();
		const format = element?.attributes.get('format') ?? 'html';
		if (format === 'plain_text') return { text: escaped(text), changes: [] };
		if (format === 'markdown') return markedText(text);
		return richOf(
			text,
			taken.media((reference) => fileBeside(element, reference))
		);
	};
