/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** What runs in a page under test, in whichever engine. Sent there as text. */

export interface Wanted {
	role?: string;
	/** Exactly these words; or, as a pattern, some that match. */
	name?: string;
	pattern?: string;
}

export const MARK = 'data-under-test';

/**
 * Marks the first element that a person would call so, and that can be seen, for the driver to act on.
 * False if there is none, or it cannot be used yet.
 */
export function markWanted({ role, name, pattern }: Wanted, mark: string): boolean {
	const ROLES: Record<string, string> = {
		button: 'button, summary, [role=button], input[type=submit]',
		link: 'a[href]',
		heading: 'h1, h2, h3, h4, h5, h6',
		checkbox: 'input[type=checkbox]',
		radio: 'input[type=radio]',
		field: 'input:not([type=checkbox], [type=radio], [type=submit]), textarea, select',
		file: 'input[type=file]',
		row: 'tr',
		// Where words stand by themselves.
		text: '*'
	};
	const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const nameOf = (element: Element): string => {
		const by = element.getAttribute('aria-labelledby');
		if (by)
			return tidy(
				by
					.split(' ')
					.map((id) => document.getElementById(id)?.textContent)
					.join(' ')
			);
		const label = element.getAttribute('aria-label');
		if (label) return tidy(label);
		const labels = [...((element as HTMLInputElement).labels ?? [])];
		if (labels.length > 0) return tidy(labels.map((one) => one.textContent).join(' '));
		return tidy(element.textContent);
	};
	const isSeen = (element: Element) => {
		if (role === 'file') return true;
		const { width, height } = element.getBoundingClientRect();
		return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
	};
	const fits = (text: string) =>
		pattern === undefined ? name === undefined || text === name : new RegExp(pattern).test(text);
	const found = [...document.querySelectorAll(ROLES[role ?? 'text'] ?? role ?? '*')].filter(
		(element) => isSeen(element) && fits(nameOf(element))
	);
	// Of nested ones the innermost says it.
	const wanted = role === undefined || role === 'text' ? found.at(-1) : found[0];
	for (const before of document.querySelectorAll(`[${mark}]`)) before.removeAttribute(mark);
	if (!wanted || (wanted as HTMLButtonElement).disabled) return false;
	wanted.setAttribute(mark, '');
	return true;
}

/** All that can be read on the page, a line for each block. */
export const readAll = (): string => document.body.innerText;

/** Whether the page's code runs, so that a tap is not lost. */
export const isReady = (): boolean =>
	document.readyState === 'complete' &&
	(!document.querySelector('#app') ||
		document.querySelector('[data-no-code]') !== null ||
		document.documentElement.dataset.hydrated !== undefined);

/** Whether what is marked is where it was two frames ago, once it has been brought to the middle. */
export async function standsStill(mark: string): Promise<boolean> {
	const marked = document.querySelector(`[${mark}]`);
	if (!marked) return false;
	marked.scrollIntoView({ block: 'center', behavior: 'instant' });
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const before = marked.getBoundingClientRect();
	await frame();
	await frame();
	const after = marked.getBoundingClientRect();
	return marked.isConnected && before.top === after.top && before.left === after.left;
}

interface Watched {
	isMissed?: boolean;
	stopWatching?: AbortController;
}

/** Looks from now on whether what is marked is tapped: see `isMissed`. */
export function watchTap(mark: string): void {
	const page = globalThis as Watched;
	const marked = document.querySelector(`[${mark}]`);
	page.stopWatching?.abort();
	page.stopWatching = new AbortController();
	page.isMissed = true;
	document.addEventListener(
		'click',
		({ target }) => {
			if (!marked || !(target instanceof Element)) return;
			if (marked.contains(target) || target.closest('label')?.contains(marked))
				page.isMissed = false;
		},
		{ capture: true, signal: page.stopWatching.signal }
	);
}

/** Whether the tap that is watched has not landed there. */
export const isMissed = (): boolean => (globalThis as Watched).isMissed === true;
