/** Pictures and sounds out of other programs' files, made what is kept of those that somebody chooses. */
import { mediumIn } from '#lib/deck/media/first-bytes.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { checkedMedium, sha256 } from '#lib/device/media/checked-medium.ts';
import type { Admit } from '#lib/formats/media/enclosures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { takeMedium, type Refused } from '#lib/ui/own/media/take-medium.ts';

const WHY: Readonly<Record<Refused, Saying>> = {
	unknown: REASONS.notMedium,
	svg: REASONS.svg,
	pixels: REASONS.mediumLarge,
	large: REASONS.mediumLarge,
	broken: REASONS.mediumBroken
};

/** What Footnote itself has written has its own name, and is left as it is. */
export const admitted: Admit = async (bytes, file) => {
	const found = mediumIn(bytes);
	const [name = ''] = file.split('.');
	const kept = found && namedMedium(name) ? await checkedMedium(name, bytes) : undefined;
	if (kept) {
		const size = found?.kind === 'picture' ? found.size : undefined;
		const said = { sha256: await sha256(bytes), bytes: bytes.length, type: kept.type, ...size };
		return { kept, said: said as never };
	}
	const taken = await takeMedium(found?.kind ?? 'picture', new Blob([bytes]));
	return typeof taken === 'string' ? WHY[taken] : taken;
};
