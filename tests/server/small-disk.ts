/** A disk that is soon full, where the tests may mount one (as root, on Linux). */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './postgres.ts';

export interface SmallDisk {
	dir: string;
	/** Takes all the room that is left. */
	fill(): Promise<void>;
	/** Gives it back. */
	empty(): Promise<void>;
	remove(): Promise<void>;
}

/** Undefined where nothing may be mounted. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | undefined> {
	const dir = await mkdtemp(join(tmpdir(), 'footnote-disk-'));
	try {
		await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'tmpfs', dir]);
	} catch {
		await rm(dir, { recursive: true });
		return undefined;
	}
	const filler = join(dir, 'filler');
	return {
		dir,
		async fill() {
			for (const size of [1_000_000, 4096])
				for (let n = 0; ; n++)
					try {
						await writeFile(`${filler}-${size}-${n}`, Buffer.alloc(size));
					} catch {
						break;
					}
		},
		async empty() {
			await run('sh', ['-c', `rm -f ${filler}-*`]);
		},
		async remove() {
			await run('umount', [dir]);
			await rm(dir, { recursive: true });
		}
	};
}
