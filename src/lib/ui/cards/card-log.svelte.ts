/** What happened to one card, read from the log on this device. */
import { device } from '#lib/device/device.svelte.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { cardHistory, type Happening } from '#lib/memory/queue/card-history.ts';

/**
 * Call while a component is being made. `happenings` is undefined until the log has been read, and
 * renewed whenever it grows; `unread` says that this device does not give it out.
 *
 * @param card its id, read reactively
 */
export function useCardLog(card: () => string) {
	let read = $state.raw<{ card: string; happenings: Happening[] }>();
	let unread = $state(false);
	$effect(() => {
		void device.version;
		void look(card());
	});
	async function look(id: string) {
		try {
			const happenings = cardHistory(await device.history(), id);
			// Another card may have been turned to meanwhile.
			if (id === card()) read = { card: id, happenings };
			unread = false;
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			unread = true;
		}
	}
	return {
		get happenings() {
			return read?.card === card() ? read.happenings : undefined;
		},
		get unread() {
			return unread;
		}
	};
}
