/**
 * Safari draws its keyboard over the page and says so only here (others shrink the page, as app.html
 * asks). Bars at the bottom stand above it by the custom property `--keyboard`.
 */

/**
 * How much of the page's bottom is hidden, px: nothing while the page is zoomed, when no bar can tell what
 * is seen.
 *
 * @param layout height of what the page is laid out for, px
 */
export function hiddenBelow(
	layout: number,
	{ height, offsetTop, scale }: Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>
): number {
	return scale > 1.01 ? 0 : Math.max(0, Math.round(layout - height - offsetTop));
}

/** Keeps `--keyboard` true; returns what ends it. */
export function followKeyboard(): (() => void) | undefined {
	const view = window.visualViewport;
	if (!view) return undefined;
	const follow = () =>
		document.documentElement.style.setProperty(
			'--keyboard',
			`${hiddenBelow(window.innerHeight, view)}px`
		);
	const stop = new AbortController();
	for (const kind of ['resize', 'scroll']) view.addEventListener(kind, follow, stop);
	return () => stop.abort();
}
