/** Moodle's "select missing words" and "drag and drop into text": gaps `[[2]]` and the words for them. */
import { lineOf, plainTextOf } from '#lib/formats/html/rich.ts';
import type { Gap, QuizItem } from '#lib/formats/quiz/item.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';

/** @param box the element in which a word stands */
export function selectItem(question: XmlElement, box: string): QuizItem | undefined {
	const words = childrenOf(question, box).map((one) => ({
		text: lineOf(textIn(childOf(one, 'text'))).text,
		group: textIn(childOf(one, 'group')).trim()
	}));
	const text = plainTextOf(textIn(childOf(childOf(question, 'questiontext'), 'text'))).text;
	const runs = text.split(/(\[\[\d{1,3}\]\])/).flatMap((part): (string | Gap)[] => {
		const [, number] = /^\[\[(\d+)\]\]$/.exec(part) ?? [];
		if (number === undefined) return part === '' ? [] : [part];
		const right = words[Number(number) - 1];
		return [
			{
				right: right ? [right.text] : [],
				wrong: words
					.filter((one) => right && one !== right && one.group === right.group)
					.map(({ text: other }) => ({ text: { text: other, changes: [] }, worth: 0, why: '' }))
			}
		];
	});
	return runs.some((run) => typeof run !== 'string')
		? { kind: 'gaps', question: { text: '', changes: [] }, runs }
		: undefined;
}
