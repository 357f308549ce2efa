import { device } from '#lib/device/device.svelte.ts';
import { locale } from '#lib/ui/messages/current.ts';
import { making } from '#lib/ui/messages/making.ts';
import { namesHere } from '#lib/ui/own/names-here.ts';
import { newId } from '#lib/ui/own/new-id.ts';
import type { OwnStore } from '#lib/ui/own/own-store.ts';
import { ListEditor } from './list-editor.svelte.ts';

/** A deck of today that has no name. */
export const untitledToday = (): string =>
	making.list.untitled(new Date().toLocaleDateString(locale(), { day: 'numeric', month: 'long' }));

/** Begins to write a list, or goes on with it. */
export const editorOf = (store: OwnStore, deck: string): ListEditor =>
	new ListEditor({
		store,
		deck,
		names: namesHere(),
		untitled: untitledToday(),
		rowName: making.list.row,
		newId,
		learnt: async (fact) => {
			await device.open();
			return ['back', 'front'].some(
				(side) => (device.memories.look(`${deck}/${fact}/${side}`)?.state ?? 'new') !== 'new'
			);
		},
		later: (work, ms) => setTimeout(work, ms)
	});
