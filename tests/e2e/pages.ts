/** Every page of the app by its route, so that a walk through all of them knows of a new one before anybody thought of it. */
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/routes', import.meta.url));

/** Routes that have a page, as they are named without their groups: `/decks/[deck]`. */
export const pageRoutes = (): string[] =>
	readdirSync(root, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => `/${dirname(file).replaceAll(/\([^)]+\)\/?/g, '')}`.replace(/^\/\.?$/, '/'))
		.toSorted();
