/** QTI 1.2, by itself or in a Common Cartridge, as Canvas and others export their quizzes; and questions of QTI 2 and 3. */
import { takeItem } from '#lib/formats/quiz/facts.ts';
import { fileAmong } from '#lib/formats/media/packed.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Naming, Reader } from '#lib/formats/reading.ts';
import { BROKEN, PLACES } from '#lib/formats/reasons.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { Taken } from '#lib/formats/taken.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { readXml, within } from '#lib/formats/xml/read-xml.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { isQti } from './is-qti.ts';
import { itemOf, shownOf } from './item.ts';
import { itemOf2, items2In, shownOf2 } from './item2.ts';

/** Files of a cartridge that may hold a quiz. */
const NAMES = /\.(?:xml|qti)$/i;

export const readQti: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	if (!isZip(bytes)) {
		quiz(taken, textOf(bytes), { at: (line) => PLACES.line(line), naming });
		return taken.reading();
	}
	const { entries, text, broken } = textsIn(bytes);
	const put = taken.media((reference) => fileAmong(bytes, entries, pathOf(reference)));
	let found = false;
	for (const { name } of entries) {
		const inside = NAMES.test(name) ? text(name) : undefined;
		if (inside === undefined || !isQti(inside)) continue;
		found = true;
		const at = (line: number) => say`${name}, line ${String(line)}`;
		quiz(taken, inside, { at, naming, put });
	}
	const damaged = broken();
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	else if (!found) taken.refuse(PLACES.file(naming.file), '', say`there is no quiz in this course`);
	return taken.reading();
};

/** Paths begin where the file lies that names them, or at a place that Canvas gives a name. */
const pathOf = (reference: string) =>
	reference
		.replace(/^\s*(?:\$IMS-CC-FILEBASE\$|%24IMS-CC-FILEBASE%24)\//, '')
		.replace(/^(?:\.{1,2}\/)+/, '')
		.replace(/\?[^?]*$/, '');

interface Place {
	at: (line: number) => Saying;
	naming: Naming;
	put?: PutMedium;
}

function quiz(taken: Taken, text: string, { at, naming: { file }, put }: Place): void {
	const { root, damaged } = readXml(text);
	const [assessment] = root ? within(root, 'assessment') : [];
	const section = taken.section(assessment?.attributes.get('title') ?? '');
	for (const element of root ? items2In(root) : []) {
		const item = itemOf2(element, put);
		if ('refused' in item) taken.refuse(at(element.line), shownOf2(element), item.refused);
		else takeItem(taken, at(element.line), item);
	}
	for (const element of root ? within(root, 'item') : []) {
		const item = itemOf(element, put);
		if ('refused' in item) taken.refuse(at(element.line), shownOf(element), item.refused);
		else takeItem(taken, at(element.line), { ...item, section });
	}
	if (damaged) taken.refuse(PLACES.file(file), '', damaged);
	else if (!root) taken.refuse(PLACES.file(file), '', BROKEN.damaged);
}
