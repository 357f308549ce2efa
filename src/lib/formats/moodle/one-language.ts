/** Texts that Moodle shows each reader in their own language: `<span lang="en" class="multilang">`, `{mlang en}…{mlang}`. */
import type { XmlElement } from '#lib/formats/xml/read-xml.ts';

/** How a piece in one language begins and ends. */
const WAYS = [
	{
		begins:
			/<span\b(?=[^<>]{0,200}\bmultilang\b)[^<>]{0,200}\blang\s?=\s?["']([\w-]{1,40})["'][^<>]{0,200}>/gi,
		ends: '</span>'
	},
	{ begins: /\{mlang\s{1,9}([\w, -]{1,80})\}/gi, ends: '{mlang}' }
] as const;

interface Piece {
	langs: string[];
	text: string;
}

/** Leaves in all texts what is in one language, that of the reader where it is there; says whether anything is gone by that. */
export function inOneLanguage(element: XmlElement, lang: string): boolean {
	let gone = false;
	for (const [i, one] of element.inside.entries()) {
		if (typeof one !== 'string') gone = inOneLanguage(one, lang) || gone;
		else if (/multilang|\{mlang/i.test(one)) {
			const kept = WAYS.reduce((text, way) => chosen(text, way, lang), one);
			if (kept === one) continue;
			element.inside[i] = kept;
			gone = true;
		}
	}
	return gone;
}

/** Of pieces that follow each other the best one stays. */
function chosen(text: string, { begins, ends }: (typeof WAYS)[number], lang: string): string {
	let made = '';
	let at = 0;
	let group: Piece[] = [];
	const flush = () => {
		if (group.length > 0) made += best(group, lang);
		group = [];
	};
	for (const found of text.matchAll(begins)) {
		if (found.index < at) continue;
		const inside = found.index + found[0].length;
		const end = text.indexOf(ends, inside);
		if (end < 0) break;
		const between = text.slice(at, found.index);
		if (between.trim() !== '') flush();
		if (group.length === 0) made += between;
		group.push({ langs: found[1]!.toLowerCase().split(/[\s,]+/), text: text.slice(inside, end) });
		at = end + ends.length;
	}
	flush();
	return made + text.slice(at);
}

function best(pieces: readonly Piece[], lang: string): string {
	const [base = ''] = lang.toLowerCase().split('-');
	const speaks = (name: string) =>
		pieces.find(({ langs }) => langs.some((one) => one.split('-')[0] === name));
	return (speaks(base) ?? speaks('other') ?? pieces[0]!).text;
}
