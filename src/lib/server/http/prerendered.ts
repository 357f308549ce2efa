/** Pages that are made before anyone asks for them: what they may run is written in them, by hash. */
import { createHash } from 'node:crypto';
import { applyAppearance } from './appearance.ts';

const SCRIPT = /<script>([^]*?)<\/script>/g;

const scriptsIn = (html: string) => [...html.matchAll(SCRIPT)].map(([, code = '']) => code);
const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/**
 * A page whose policy allows what it says now, with a script that does what a cookie asks for.
 *
 * @param drawn the page as SvelteKit has drawn it, whose scripts the policy knows
 * @param page what has become of it since
 */
export function asPrerendered(drawn: string, page: string): string {
	const now = scriptsIn(page);
	const allowed = scriptsIn(drawn).reduce(
		(html, script, index) => html.replace(hashOf(script), hashOf(now[index] ?? '')),
		page
	);
	return allowed
		.replace("script-src 'self'", `script-src 'self' 'sha256-${hashOf(applyAppearance)}'`)
		.replace('</head>', `<script>${applyAppearance}</script></head>`);
}
