import type { Health } from '#lib/device/storage/health.ts';
import type { StudyWriter } from '#lib/study/writer.ts';

/**
 * Whether what was answered is on the disk. `page-only`: this browser keeps nothing; `cleared`: it has
 * deleted what it kept; `practice`: nothing is written.
 */
export type Saving = 'saved' | 'saving' | 'failed' | 'cleared' | 'page-only' | 'practice';

/** How saving stands, by how the storage is and what is still to be written. */
export function savingOf(
	{ kind }: Health,
	{ failing, unsaved }: Pick<StudyWriter, 'failing' | 'unsaved'>
): Saving {
	if (kind === 'cleared') return kind;
	const works = kind === 'ok' || kind === 'opening' || kind === 'memory-only';
	if (failing || !works) return 'failed';
	if (unsaved > 0) return 'saving';
	return kind === 'memory-only' ? 'page-only' : 'saved';
}
