/** Cards whose sides begin with a letter: `Q:` and `A:`, and `C:` with its gaps in brackets (hashcards, SuperMemo). */
import type { Saying } from '#lib/deck/saying.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap } from '#lib/formats/quiz/item.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { tagsAlone } from '#lib/formats/text/tags.ts';
import { markedText } from './marked-text.ts';
import type { NoteLine } from './notes.ts';

type Letter = 'Q' | 'A' | 'C';

interface Part {
	letter: Letter | undefined;
	line: number;
	text: string;
}

/** @param tags of all cards */
export function lettered(lines: readonly NoteLine[], tags: readonly string[], taken: Taken): void {
	let question: Part | undefined;
	const drop = () => {
		if (question) taken.refuse(PLACES.line(question.line), question.text, REASONS.noAnswer);
		question = undefined;
	};
	for (const part of partsOf(lines)) {
		const at = PLACES.line(part.line);
		if (part.letter === 'A' && question) {
			two(taken, PLACES.line(question.line), question.text, part.text, tags);
			question = undefined;
		} else if (part.letter === 'A') taken.refuse(at, part.text, REASONS.noQuestion);
		else {
			drop();
			if (part.letter === 'Q') question = part;
			else if (part.letter === 'C') cloze(taken, at, part.text, tags);
			else {
				const rest = part.text.replace(/^#{1,6} .*$/gm, '').trim();
				if (rest !== '') taken.refuse(at, rest, REASONS.nothingAsked);
			}
		}
	}
	drop();
}

/** `Q:`, `**Q:**`, `Q1.` and `Question:` in some languages; of gaps `C:` alone. */
const SIDE =
	/^\s*(?:[-*>]\s+)?(?:\*\*|__)?(?:(Q|Question|Frage|F|Pregunta)|(?:A|R|Answer|Antwort|Réponse|Respuesta))\s?\d{0,3}(?:\*\*|__)?\s?[:.)](?!:)(?:\*\*|__)?(?:\s+(.*))?$/;

/** The letter that begins a line, and what is behind it. */
export function letteredLine(text: string): [letter?: Letter, rest?: string] {
	const [, plain, said = ''] = /^([QAC]):(?!:)\s?(.*)$/.exec(text) ?? [];
	if (plain !== undefined) return [plain as Letter, said];
	const [whole, asked, rest = ''] = SIDE.exec(text) ?? [];
	if (whole === undefined) return [];
	return [asked === undefined ? 'A' : 'Q', rest];
}

/** What follows a letter, up to the next or to a rule. */
function partsOf(lines: readonly NoteLine[]): Part[] {
	const parts: Part[] = [];
	let part: Part | undefined;
	/** The last line that is not empty. */
	let last = 0;
	for (const { line, text, code } of lines) {
		const [letter, rest = ''] = code ? [] : letteredLine(text);
		// SuperMemo begins each line of a side with its letter.
		const goesOn = letter !== undefined && letter !== 'C' && part?.letter === letter;
		if (goesOn && last === line - 1) part!.text += `\n${rest}`;
		else if (letter !== undefined) parts.push((part = { letter, line, text: rest }));
		else if (!code && /^-{3,}$/.test(text)) part = undefined;
		else if (part) part.text += `\n${text}`;
		else if (text.trim() !== '') parts.push((part = { letter: undefined, line, text }));
		if (text.trim() !== '') last = line;
	}
	return parts.map((one) => ({ ...one, text: one.text.trim() })).filter(({ text }) => text !== '');
}

function two(taken: Taken, at: Saying, front: string, back: string, all: readonly string[]): void {
	const { text: bare, tags } = tagsBeneath(back);
	const [asked, right] = [markedText(front), markedText(bare)];
	if (asked.text === '' || right.text === '') {
		const lost = [...asked.changes, ...right.changes][0];
		return taken.refuse(at, front || back, lost ?? REASONS.oneSide);
	}
	taken.fact(at, { kind: 'card', front: asked.text, back: right.text, tags: [...all, ...tags] }, [
		...asked.changes,
		...right.changes
	]);
}

/** Tags on the last line of a side, which is nothing else. */
function tagsBeneath(text: string): { text: string; tags: string[] } {
	const at = text.lastIndexOf('\n');
	const tags = at < 0 ? undefined : tagsAlone(text.slice(at));
	return tags ? { text: text.slice(0, at).trimEnd(), tags } : { text, tags: [] };
}

/** A gap is in brackets; of a link or a picture they are no gap, nor behind a backslash. */
const GAP = /(?<![\\!])\[([^[\]\n]{1,400})\](?!\()/g;

function cloze(taken: Taken, at: Saying, source: string, all: readonly string[]): void {
	const { text: bare, tags } = tagsBeneath(source);
	const { text, changes } = markedText(bare);
	const runs: (string | Gap)[] = [];
	let end = 0;
	for (const found of text.matchAll(GAP)) {
		runs.push(text.slice(end, found.index), { right: [found[1]!], wrong: [] });
		end = found.index + found[0].length;
	}
	if (runs.length === 0) return taken.refuse(at, text, REASONS.nothingAsked);
	runs.push(text.slice(end));
	takeItem(taken, at, {
		kind: 'gaps',
		question: { text: '', changes },
		runs: runs.filter((run) => run !== ''),
		marks: true,
		tags: [...all, ...tags]
	});
}
