import { verbatimRuns } from './verbatim.ts';

const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * An address that leads to the very words on the page, in browsers that know text fragments:
 * `https://example.org/a#:~:text=eyes%20off%20the%20ball`.
 */
export function withTextFragment(url: string, excerpt: string): string {
	const runs = verbatimRuns(excerpt);
	const [first] = runs;
	const last = runs.at(-1);
	if (first === undefined || last === undefined) return url;
	const range = runs.length === 1 ? encoded(first) : `${encoded(first)},${encoded(last)}`;
	return `${url}${url.includes('#') ? '' : '#'}:~:text=${range}`;
}
