/** Tests under way where nothing can be kept on the disk. */
import type { TestProgress } from '#lib/exam/test/progress.ts';
import {
	type KeptTest,
	type TestStore,
	endsBefore,
	alsoSent,
	isUnsent,
	latestFirst
} from './store.ts';

/** For browsers that store nothing: tests go with the page. */
export class MemoryTestStore implements TestStore {
	readonly #tests = new Map<string, KeptTest>();

	get(id: string): Promise<KeptTest | undefined> {
		return Promise.resolve(this.#tests.get(id));
	}

	unfinished(): Promise<KeptTest[]> {
		const all = [...this.#tests.values()].filter(({ progress }) => !progress.recorded);
		return Promise.resolve(all.sort(latestFirst));
	}

	unsent(): Promise<KeptTest[]> {
		return Promise.resolve([...this.#tests.values()].filter(isUnsent));
	}

	begin(test: KeptTest): Promise<void> {
		this.#tests.set(test.paper.id, test);
		return Promise.resolve();
	}

	keep(id: string, progress: TestProgress): Promise<void> {
		this.#put(id, progress);
		return Promise.resolve();
	}

	aside(id: string, progress: TestProgress): boolean {
		this.#put(id, progress);
		return true;
	}

	remove(id: string): Promise<void> {
		this.#tests.delete(id);
		return Promise.resolve();
	}
	#put(id: string, progress: TestProgress): void {
		const kept = this.#tests.get(id);
		if (kept && !endsBefore(kept.progress, progress))
			this.#tests.set(id, { ...kept, progress: alsoSent(progress, kept.progress) });
	}
}
