/** What people did to a line that YAML cannot read, as far as the lines themselves tell. */
import { say, type Saying } from '#lib/deck/saying.ts';

/** Where a slip is, and what to do about it. */
export interface Slip {
	offset: number;
	message: Saying;
}

/** More of a line is not shown. */
const SHOWN = 60;
/** So many lines before the one that YAML stumbles over may be the reason. */
const BEFORE = 3;

interface Line {
	text: string;
	start: number;
	indent: number;
}

/** What is wrong near a place where YAML stumbled: on its line, else before or after; undefined where the lines look well. */
export function slipAt(text: string, offset: number): Slip | undefined {
	const lines = linesAround(text, offset);
	const here = lines.findLastIndex(({ start }) => start <= offset);
	const order = [...lines.slice(0, here + 1).toReversed(), ...lines.slice(here + 1)];
	for (const line of order)
		for (const look of [dashed, parted, bracketed, coloned]) {
			const slip = look(line);
			if (slip) return slip;
		}
	return stepped(lines);
}

/** The line of an offset, the next, and some before it. */
function linesAround(text: string, offset: number): Line[] {
	const lines: Line[] = [];
	let start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
	for (let i = 0; i < BEFORE && start > 0; i++) start = text.lastIndexOf('\n', start - 2) + 1;
	while (start <= text.length && lines.length < BEFORE + 2) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, end < 0 ? undefined : end);
		if (line.trim() !== '' && !/^\s*#/.test(line))
			lines.push({ text: line, start, indent: /^ */.exec(line)?.[0].length ?? 0 });
		if (end < 0) break;
		start = end + 1;
	}
	return lines;
}

const brief = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** `-id: north`. */
function dashed({ text, start, indent }: Line): Slip | undefined {
	const found = /^ *-([A-Za-z]\w*:(?: .*)?)$/.exec(text);
	return found?.[1] === undefined
		? undefined
		: {
				offset: start + indent,
				message: say`a dash needs a space after it. Write \`- ${brief(found[1])}\`.`
			};
}

/** `value:2850`. */
function parted({ text, start, indent }: Line): Slip | undefined {
	const found = /^ *(?:- )?([A-Za-z]\w*):([^\s:/][^:]*)$/.exec(text);
	return found?.[1] === undefined || found[2] === undefined
		? undefined
		: {
				offset: start + indent,
				message: say`a colon needs a space after it. Write \`${found[1]}: ${brief(found[2])}\`.`
			};
}

const OPENS: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** `members: [rhine, elbe`. */
function bracketed({ text, start }: Line): Slip | undefined {
	const value = /^ *(?:- )*(?:[\w-]+: *)?(?=[[{])/.exec(text);
	if (!value) return undefined;
	const open: { sign: string; at: number }[] = [];
	const bare = text.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, (some) => '_'.repeat(some.length));
	for (let at = value[0].length; at < bare.length; at++) {
		const sign = bare[at] ?? '';
		if (Object.hasOwn(OPENS, sign)) open.push({ sign, at });
		else if (sign === ']' || sign === '}') {
			const last = open.pop();
			if (last && OPENS[last.sign] !== sign)
				return { offset: start + last.at, message: unclosed(last.sign) };
		}
	}
	const last = open.at(-1);
	// Over several lines, brackets may well stay open at the end of one.
	return last && !/[,[{]\s*$/.test(text)
		? { offset: start + last.at, message: unclosed(last.sign) }
		: undefined;
}

const unclosed = (sign: string): Saying =>
	say`“${sign}” is opened here and not closed: write “${OPENS[sign] ?? ''}” where it ends.`;

/** `question: Danube: how long?`. */
function coloned({ text, start }: Line): Slip | undefined {
	const found = /^( *(?:- )?([A-Za-z]\w*): +)([^\s'"[{|>#&*!%@`].*: .*)$/.exec(text);
	if (found?.[1] === undefined || found[2] === undefined || found[3] === undefined)
		return undefined;
	return {
		offset: start + found[1].length,
		message: say`a text with “: ” in it must be put in quotes. Write \`${found[2]}: '${brief(found[3]).replaceAll("'", "''")}'\`.`
	};
}

/** A key that begins further right than the one before it, which has its value already, or between those above it. */
function stepped(lines: readonly Line[]): Slip | undefined {
	for (const [i, line] of lines.entries()) {
		const above = lines[i - 1];
		if (!above || !/^ *[A-Za-z]\w*:(?: |$)/.test(line.text)) continue;
		const column = /^ *(?:- )*/.exec(above.text)?.[0].length ?? 0;
		const whole = /^ *(?:- )*[A-Za-z]\w*: +[^\s|>]/.test(above.text);
		const near = Math.abs(line.indent - column) <= 3;
		if (
			whole &&
			near &&
			line.indent !== column &&
			(line.indent > column || column - line.indent < 2)
		)
			return {
				offset: line.start + line.indent,
				message: say`this line begins ${line.indent} spaces from the left, the one before it ${column}: what belongs together begins in the same column.`
			};
	}
	return undefined;
}
