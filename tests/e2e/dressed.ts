/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** What of a page is in no catalogue, and what does not fit: looked for in English dressed up (cli/languages/dressed-up.ts). */

/**
 * Texts that run from left to right in a page whose language does not: nobody has translated them. What decks and people say
 * is not ours: it has a language of its own, or stands in `code`, or is told not to be translated.
 */
export function leftInEnglish(ours: string[]): string[] {
	const locale = document.querySelector<HTMLElement>('html')!.lang;
	const isOurs = (element: Element) => {
		if (element.closest('[translate=no], [aria-live], code, pre, script, style, noscript'))
			return false;
		const lang = element.closest('[lang]')?.getAttribute('lang');
		return lang === locale || lang === 'ar';
	};
	const isLeft = (text: string | null) => {
		const words = ours.reduce((rest, word) => rest.replaceAll(word, ''), text ?? '');
		return /[A-Za-z]{2}/.test(words);
	};
	const found: string[] = [];
	const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const { data, parentElement } = texts.currentNode as Text;
		if (parentElement && isLeft(data) && isOurs(parentElement)) found.push(data.trim());
	}
	for (const element of document.querySelectorAll('*'))
		for (const name of [
			'aria-label',
			'aria-description',
			'aria-roledescription',
			'title',
			'placeholder',
			'alt'
		]) {
			const value = element.getAttribute(name);
			if (isLeft(value) && isOurs(element)) found.push(`${name}: ${value}`);
		}
	return [...new Set(found)];
}

/** What is wider than its place: the page itself, what sticks out of it, and words that are cut off. */
export function notFitting(): string[] {
	const { clientWidth, scrollWidth } = document.documentElement;
	const found = scrollWidth > clientWidth ? [`the page by ${scrollWidth - clientWidth} px`] : [];
	const nameOf = (element: Element) =>
		`<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 60)}`;
	const isSeen = (element: Element) =>
		element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
		!element.closest('.visually-hidden, .unseen, svg, [hidden]');
	const scrolls = (element: Element | null): boolean =>
		element !== null &&
		(['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
			scrolls(element.parentElement));
	for (const element of document.querySelectorAll('body *')) {
		if (!isSeen(element) || element.textContent.trim() === '') continue;
		const { overflowX } = getComputedStyle(element);
		const cut = ['hidden', 'clip'].includes(overflowX) && element.clientWidth > 1;
		if (cut && element.scrollWidth > element.clientWidth + 1)
			found.push(`cut off: ${nameOf(element)}`);
		const { left, right, width } = element.getBoundingClientRect();
		if (width > 1 && (left < -1 || right > clientWidth + 1) && !scrolls(element))
			found.push(`beyond the edge: ${nameOf(element)}`);
	}
	return [...new Set(found)].slice(0, 12);
}
