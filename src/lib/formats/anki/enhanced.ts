/** Notes of the add-on "Image Occlusion Enhanced": each is one card of a picture, with a drawing that hides parts of it. */
import { hiddenIn } from './occluded.ts';
import { maskIn, type Mask, type MaskShape } from './masks.ts';
import { fieldText } from './sides.ts';
import { takeDown, type CardIds, type Desk, type StoredNote } from './take-down.ts';

/** What its fields are called, in small letters; what people add is called otherwise. */
const QUESTION = 'question mask';
const ANSWER = 'answer mask';
const IMAGE = 'image';
const OTHERS = new Set([
	QUESTION,
	ANSWER,
	IMAGE,
	'original mask',
	'id (hidden)',
	'header',
	'footer',
	'sources'
]);

export const isEnhanced = ({ fields }: StoredNote): boolean => {
	const names = new Set([...fields.keys()].map((name) => name.toLowerCase()));
	return names.has(QUESTION) && names.has(IMAGE);
};

/** Whether the note could be taken down: not where its drawings cannot be read. */
export function takeEnhanced(desk: Desk, note: StoredNote, ids: CardIds): boolean {
	const given = new Map([...note.fields].map(([name, html]) => [name.toLowerCase(), html]));
	const field = (name: string) => given.get(name) ?? '';
	const { text: picture, changes } = fieldText(field(IMAGE), desk.put);
	const [, named] = /^(!\[[^\]\n]+\]\([^()\s#]+\))$/.exec(picture) ?? [];
	const question = drawing(desk, field(QUESTION));
	const [card] = note.cards;
	if (named === undefined || !question || !card) return false;
	const shapes = shapesOf(question, drawing(desk, field(ANSWER)), field('id (hidden)'));
	const rest = [...given].filter(([name, html]) => !OTHERS.has(name) && html.trim() !== '');
	const sides = hiddenIn(
		{ shapes, words: question.words },
		1,
		named,
		{
			header: field('header'),
			footer: field('footer'),
			extra: rest.map(([, html]) => `<div>${html}</div>`).join(''),
			comments: field('sources')
		},
		desk
	);
	if (!sides) return false;
	const fact = takeDown(desk, note, sides.draft, [...changes, ...sides.changes], note.guid);
	if (fact !== undefined) ids.set(card.id, `${fact}/back`);
	return true;
}

/** The drawing that a field shows. */
function drawing({ bytesOf }: Desk, html: string): Mask | undefined {
	const name = /<img\b[^>]*?\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i.exec(html);
	const reference = name?.[1] ?? name?.[2] ?? name?.[3];
	return reference === undefined ? undefined : maskIn(bytesOf?.(reference));
}

const place = ({ box }: MaskShape) => box.join();

/** The one that is asked for is drawn in a colour of its own, and is gone in the answer's; the others stay hidden. */
function shapesOf(question: Mask, answer: Mask | undefined, id: string) {
	const left = answer && new Set(answer.shapes.map(place));
	const isAsked = [
		({ asked }: MaskShape) => asked,
		(one: MaskShape) => left !== undefined && !left.has(place(one)),
		(one: MaskShape) => one.id !== '' && one.id === id.trim()
	].find((is) => question.shapes.some(is));
	return question.shapes.map(({ box, round, rough, ...one }) => {
		const asked = isAsked?.({ box, round, rough, ...one }) ?? true;
		return { number: asked ? 1 : 0, box, round, rough, always: !asked };
	});
}
