/**
 * Cards whose sides are parted by a sign: `question::answer`, `one:::other`, `?` and `??` on a line of their own, and
 * gaps `==so==` (obsidian-spaced-repetition).
 */
import type { Saying } from '#lib/deck/saying.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap } from '#lib/formats/quiz/item.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { markedText } from './marked-text.ts';
import { ofMany, tagsAlone, tagsAtEnd } from '#lib/formats/text/tags.ts';
import { blanked, isDeck, type NoteLine } from './notes.ts';

const TAG = /(?:^|\s)#([\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*)/gu;

/** Where cards are filed that stand in one block. */
interface Place {
	section: string | undefined;
	tags: readonly string[];
}

/**
 * @param all tags of all cards
 * @param page what its part of the deck is called, where it does not say it itself
 */
export function parted(
	lines: readonly NoteLine[],
	all: readonly string[],
	taken: Taken,
	page = ''
): void {
	let section = taken.section(page);
	/** Those that stand by themselves are of what follows, up to the next. */
	let standing: readonly string[] = [];
	for (const block of blocksOf(lines)) {
		const deck = deckIn(block);
		if (deck !== undefined) section = taken.section(deck);
		const left = block.filter(({ text, code }) => code || !isAbout(text));
		const alone = block.flatMap(({ text, code }) => (code ? [] : (tagsAlone(text) ?? [])));
		const tags = ofMany(alone.filter((tag) => !isDeck(tag)));
		if (left.length > 0) take(taken, left, { section, tags: [...all, ...standing, ...tags] });
		else if (alone.length > 0) standing = tags;
	}
}

/** Lines that stand together; fenced code belongs to what it stands beside. */
function blocksOf(lines: readonly NoteLine[]): NoteLine[][] {
	const blocks: NoteLine[][] = [[]];
	for (const line of lines) {
		if (line.text.trim() !== '' || line.code) blocks.at(-1)!.push(line);
		else blocks.push([]);
	}
	return blocks.filter((block) => block.length > 0);
}

/** `#flashcards/science/physics` names a deck; its last part is what it is about. */
function deckIn(block: readonly NoteLine[]): string | undefined {
	for (const { text, code } of block)
		for (const [, tag = ''] of code ? [] : text.matchAll(TAG)) {
			const [first, ...rest] = tag.split('/');
			if (/^flashcards?$/i.test(first ?? '') && rest.length > 0) return rest.at(-1);
		}
	return undefined;
}

/** Headings, rules, and lines of nothing but tags. */
const isAbout = (text: string) =>
	/^#{1,6}\s/.test(text) ||
	/^(?:-{3,}|\*{3,}|\+{3,}|={3,})$/.test(text.trim()) ||
	text.replace(TAG, '').trim() === '';

function take(taken: Taken, block: readonly NoteLine[], place: Place): void {
	const at = PLACES.line(block[0]!.line);
	const between = block.findIndex(
		({ text, code }, i) => !code && i > 0 && /^\?\??$/.test(text.trim())
	);
	if (between > 0) {
		const both = block[between]!.text.trim() === '??';
		return two(
			taken,
			at,
			sideOf(block.slice(0, between)),
			sideOf(block.slice(between + 1)),
			both,
			place
		);
	}
	let prose: NoteLine[] = [];
	const flush = () => {
		if (prose.length > 0) sentence(taken, prose, place);
		prose = [];
	};
	for (const line of block) {
		const sides = line.code ? undefined : sidesOf(line.text);
		if (!sides) prose.push(line);
		else {
			flush();
			two(taken, PLACES.line(line.line), ...sides, place);
		}
	}
	flush();
}

const sideOf = (part: readonly NoteLine[]) => part.map(({ text }) => text).join('\n');

/** The longer sign first: `:::` is no `::` with a colon behind it. */
function sidesOf(text: string): [front: string, back: string, both: boolean] | undefined {
	const bare = blanked(text);
	for (const sign of [':::', '::'])
		if (bare.includes(sign)) {
			const at = bare.indexOf(sign);
			const front = text.slice(0, at).replace(/^(?:\s*>)*\s*(?:(?:[-*+]|\d+[.)])\s+)?/, '');
			const back = text.slice(at + sign.length);
			return front.trim() === '' || back.trim() === '' ? undefined : [front, back, sign === ':::'];
		}
	return undefined;
}

function two(
	taken: Taken,
	at: Saying,
	front: string,
	back: string,
	both: boolean,
	{ section, tags }: Place
): void {
	const [left, other] = [tagsAtEnd(untagged(front)), tagsAtEnd(untagged(back))];
	const [asked, right] = [markedText(left.text), markedText(other.text)];
	const changes = [...asked.changes, ...right.changes];
	if (asked.text === '' || right.text === '')
		return taken.refuse(at, front || back, changes[0] ?? REASONS.oneSide);
	taken.fact(
		at,
		{
			kind: 'card',
			front: asked.text,
			back: right.text,
			...(both && { both }),
			tags: [...tags, ...left.tags, ...other.tags],
			...(section !== undefined && { section })
		},
		changes
	);
}

const untagged = (text: string) => text.replace(/(?:^|\s)#flashcards?(?:\/[^\s]*)?/gi, '');

/** A gap, its hint, and the number of the card that asks it. */
const GAP =
	/==(?:\d+;;)?([^=\n](?:[^=\n]|=(?!=)){0,400}?)(?:;;([^=\n;]{1,200}))?==(?:\^\[([^\]\n]{1,200})\])?(?:\[\^[\da-z]{1,20}\])?|\{\{(?:[\da-z]{1,3}::)?([^{}\n]{1,400}?)(?:::([^{}\n]{1,200}))?\}\}/g;

/** Text around no sign: a sentence with gaps, or nothing that asks. */
function sentence(taken: Taken, lines: readonly NoteLine[], { section, tags }: Place): void {
	const at = PLACES.line(lines[0]!.line);
	const whole = tagsAtEnd(untagged(lines.map((line) => line.text).join('\n')));
	const { text, changes } = markedText(whole.text);
	// Within code a sign is no mark.
	const bare = blanked(text);
	const isCode = lines.some(({ code }) => code);
	const runs: (string | Gap)[] = [];
	let end = 0;
	for (const found of isCode ? [] : text.matchAll(GAP)) {
		const [whole, marked, inner, above, braced, aside] = found;
		if (text[found.index] === '=' && bare[found.index] !== '=') continue;
		const hint = inner ?? above ?? aside;
		runs.push(text.slice(end, found.index), {
			right: [marked ?? braced ?? ''],
			wrong: [],
			...(hint !== undefined && { hint })
		});
		end = found.index + whole.length;
	}
	if (runs.length === 0) return taken.refuse(at, text, REASONS.nothingAsked);
	runs.push(text.slice(end));
	takeItem(taken, at, {
		kind: 'gaps',
		question: { text: '', changes },
		runs: runs.filter((run) => run !== ''),
		marks: true,
		section,
		tags: [...tags, ...whole.tags]
	});
}
