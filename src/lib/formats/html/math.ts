/** Formulas in text: `\(…\)`, `\[…\]`, `$$…$$` and Anki's LaTeX, as decks write them. */

/** A formula, or what is around it. */
export type Run = { tex: string; block: boolean } | string;

const FORMULA =
	/\\\(((?:[^\\]|\\(?!\))){0,1000}?)\\\)|\\\[((?:[^\\]|\\(?!\])){0,1000}?)\\\]|\[\$\]([^]{0,1000}?)\[\/\$\]|\[\$\$\]([^]{0,1000}?)\[\/\$\$\]|\[latex\]([^]{0,1000}?)\[\/latex\]|<anki-mathjax>([^]{0,1000}?)<\/anki-mathjax>/g;

/** What a text is made of. */
export function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	let end = 0;
	for (const found of text.matchAll(FORMULA)) {
		const [whole, inline, display, ankiInline, ankiDisplay, latex] = found;
		const tex = (inline ?? display ?? ankiInline ?? ankiDisplay ?? latex ?? '').trim();
		if (found.index > end) runs.push(text.slice(end, found.index));
		end = found.index + whole.length;
		const block = display !== undefined || ankiDisplay !== undefined;
		// A dollar within would end it.
		runs.push(tex === '' || tex.includes('$') ? whole : { tex: tex.replace(/\s+/g, ' '), block });
	}
	if (end < text.length) runs.push(text.slice(end));
	return runs;
}
