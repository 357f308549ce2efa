/** Modules named by where they are. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Paths under `src/lib`; those that end in `/` are folders, with all that is in them. The longest that fits decides. */
export interface Paths {
	in: readonly string[];
	not?: readonly string[];
}

/** Tells modules by their ids. @throws Error when one of the paths leads nowhere. */
export function modulesAt(folder: string, paths: Paths): (id: string) => boolean {
	const all = (names: readonly string[] = []) =>
		names.map((name) => {
			const path = join(folder, name);
			if (!existsSync(path) || statSync(path).isDirectory() !== name.endsWith('/'))
				throw new Error(`chunks.ts names ${name}, and there is no such file or folder.`);
			return path;
		});
	const within = all(paths.in);
	const without = all(paths.not);
	return (id) => closeness(within, id) > closeness(without, id);
}

/** How long the longest of the paths is that holds a module; 0: none does. */
function closeness(paths: readonly string[], id: string): number {
	// The style of a component is a module of its own, with a query behind the name.
	const [file = id] = id.split('?', 1);
	const holds = (path: string) => (path.endsWith('/') ? file.startsWith(path) : file === path);
	return Math.max(0, ...paths.filter(holds).map(({ length }) => length));
}
