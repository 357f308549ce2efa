/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** How a page lies on the screen, in whichever engine. Sent to the page as text. */

/**
 * How far the page can be scrolled sideways, px. Measured by the width it is laid out for: a phone's
 * `innerWidth` grows with what sticks out.
 */
export const sideways = (): number =>
	document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Unfolds the maps of a page and brings the next one that is not drawn yet into sight; whether all are drawn. */
export function drawNextMap(): boolean {
	for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details:has(div.map)'))
		folded.open = true;
	const place = document.querySelector('main div.map:not(:has(figure))');
	place?.scrollIntoView({ block: 'center' });
	return place === null;
}

/** Which way the arrow of the link back up points. */
export function backArrow(): 'left' | 'right' | 'up' | 'down' {
	const link = [...document.querySelectorAll('main a')].find(
		(one) => getComputedStyle(one, '::before').borderBottomWidth !== '0px'
	);
	if (!link) throw new Error('no link with an arrow');
	const { rotate, borderLeftWidth } = getComputedStyle(link, '::before');
	if (borderLeftWidth === '0px') throw new Error('the arrow is another corner');
	// Turned from the lower left, where the corner is.
	const angle = Math.PI * (0.75 + Number.parseFloat(rotate) / 180);
	const [x, y] = [Math.cos(angle), Math.sin(angle)];
	if (Math.abs(x) > Math.abs(y)) return x < 0 ? 'left' : 'right';
	return y < 0 ? 'up' : 'down';
}

/** English texts with a number, among words that run to the left: all of them, and those read in another order. */
export function englishCounts(): { all: string[]; jumbled: string[] } {
	const all: string[] = [];
	const jumbled: string[] = [];
	const english = '[dir=rtl] [lang|=en], [dir=rtl] [lang|=en] *';
	for (const element of document.querySelectorAll<HTMLElement>(english)) {
		const texts = [...element.childNodes].filter((node): node is Text => node instanceof Text);
		const text = texts.map(({ data }) => data).join('');
		if (!/\d/.test(text) || !/^[\s!-~·…’–]*[a-z][\s!-~·…’–]*$/i.test(text)) continue;
		const letters = texts.flatMap((node) =>
			[...node.data.matchAll(/\w/g)].map(({ index }) => {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + 1);
				return range.getBoundingClientRect();
			})
		);
		const seen = letters.filter(({ width }) => width > 1);
		if (seen.length === 0) continue;
		all.push(text);
		const isBefore = ({ top, left }: DOMRect, next?: DOMRect) =>
			!next || next.top - top > 4 || left < next.left;
		if (!seen.every((letter, n) => isBefore(letter, seen[n + 1]))) jumbled.push(text);
	}
	return { all, jumbled };
}
