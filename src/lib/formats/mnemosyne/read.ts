/** Mnemosyne's XML: of version 2 what `cards.ts` reads, of version 1 questions and answers in categories; a card turned round has the same id with `.inv`. */
import { richOf } from '#lib/formats/html/rich.ts';
import { fileAmong } from '#lib/formats/media/packed.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { childOf, readXml, textIn, within, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';
import { takeCards } from './cards.ts';
import { formulas } from './formulas.ts';

const TURNED = '.inv';

export const readMnemosyne: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const packed = isZip(bytes) ? textsIn(bytes) : undefined;
	const text = packed ? (packed.text('cards.xml') ?? '') : textOf(bytes);
	const { root, damaged: broken } = readXml(text);
	const damaged = packed?.broken() ?? broken;
	const put = taken.media((reference) => fileAmong(bytes, packed?.entries ?? [], reference));
	if (root?.name === 'openSM2sync') takeCards(taken, root, put);
	const items = root ? [...within(root, 'item')] : [];
	const named = new Map(items.map((item) => [idOf(item), item]));
	for (const item of items) {
		const id = idOf(item);
		const isTurned = id.endsWith(TURNED) && named.has(id.slice(0, -TURNED.length));
		if (!isTurned) take(taken, item, id !== '' && named.has(id + TURNED));
		if (repetitions(item) > 0) taken.change(REASONS.scheduling);
	}
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	return taken.reading();
};

const idOf = (item: XmlElement) => item.attributes.get('id') ?? '';

/** How often it was asked. */
const repetitions = ({ attributes }: XmlElement) =>
	(Number(attributes.get('ac_rp')) || 0) + (Number(attributes.get('rt_rp')) || 0);

function take(taken: Taken, item: XmlElement, both: boolean): void {
	const [front, back] = ['Q', 'A'].map((name) => richOf(formulas(textIn(childOf(item, name)))));
	const at = PLACES.line(item.line);
	const changes = [...front!.changes, ...back!.changes];
	if (front!.text === '' || back!.text === '')
		return taken.refuse(at, front!.text || back!.text, changes[0] ?? REASONS.oneSide);
	const category = textIn(childOf(item, 'cat')).replace(/^<default>$/, '');
	const section = taken.section(category);
	taken.fact(
		at,
		{
			kind: 'card',
			front: front!.text,
			back: back!.text,
			...(both && { both }),
			tags: [category],
			...(section !== undefined && { section })
		},
		changes
	);
}
