/** Credits and licences of pictures. */
import { device } from '#lib/device/device.svelte.ts';

/** In which deck a picture was found last. */
const found = new Map<string, string>();

/**
 * Who made a picture and under which licence, as a deck on this device says it; undefined where none does. The deck that the page is of
 * is looked at first, others one after the other.
 */
export async function creditIn(name: string): Promise<string | undefined> {
	const listed = (await device.decks.list()).map(({ id }) => id);
	const here = new Set(location.pathname.split('/'));
	const first = listed.filter((id) => id === found.get(name) || here.has(id));
	for (const id of new Set([...first, ...listed])) {
		const { media = {} } = (await device.decks.get(id)) ?? {};
		const one = Object.hasOwn(media, name) ? media[name] : undefined;
		if (!one) continue;
		found.set(name, id);
		const said = [one.credit, one.license].filter((part) => part !== undefined);
		return said.length > 0 ? said.join(' · ') : undefined;
	}
	return undefined;
}
